# SPDX-License-Identifier: GPL-2.0-or-later
"""Doors and crossings: the addresses along the streets, their dwellings, and the corners where streets meet."""

from __future__ import annotations

import numpy as np
import pandas as pd
from shapely.geometry import LineString, Point
from shapely.prepared import prep

from ..chance import stream
from .districts import District
from .fabric import Ground
from .naming import Street

SPACING = {"centre": 20.0, "faubourg": 28.0, "houses": 30.0, "estate": 42.0, "works": 50.0}
SETBACK = {"centre": 6.0, "faubourg": 8.0, "houses": 12.0, "estate": 14.0, "works": 16.0}
DWELLINGS = {"centre": (1, 1.25), "faubourg": (1, 0.4), "houses": (1, 0.05), "estate": (4, 9.0), "works": (0, 1.8)}
"""Least number of dwellings at a door, and mean of what is added to it."""
PEOPLE = {"centre": 1.62, "faubourg": 1.97, "houses": 2.38, "estate": 2.46, "works": 2.22}
"""Inhabitants of a dwelling."""
ESTATES = ((1330, 1130, 330), (-1180, -1130, 320))
"""The two social-housing estates: x, y, radius."""


def doors(streets: list[Street], quartiers: list[District], ground: Ground) -> pd.DataFrame:
    """Addresses: street, numero, x, y, district, dwellings, estate (0 where none). Sets the quartiers' populations."""
    rng = stream("doors")
    rows = [row for number, street in enumerate(streets) for row in _along(street, number, rng, ground)]
    frame = pd.DataFrame(rows, columns=["street", "numero", "x", "y", "fashion"])
    frame["district"] = _districts(frame, quartiers)
    frame = frame[frame.district >= 0].drop_duplicates(["x", "y"]).reset_index(drop=True)
    frame["estate"] = 0
    for number, (x, y, radius) in enumerate(ESTATES, start=1):
        frame.loc[np.hypot(frame.x - x, frame.y - y) < radius, "estate"] = number
    # Around the estates, a quartier is made of houses.
    suburb = (frame.fashion == "estate") & (frame.estate == 0)
    frame.loc[suburb, "fashion"] = "houses"
    least, mean = (frame.fashion.map(lambda fashion, k=k: DWELLINGS[fashion][k]).to_numpy() for k in (0, 1))
    frame["dwellings"] = (least - mean * np.log1p(-rng.random(len(frame)))).round().astype(int)
    people = frame.dwellings * frame.fashion.map(PEOPLE)
    for number, district in enumerate(quartiers):
        mine = frame.district == number
        district.dwellings = int(frame.dwellings[mine].sum())
        district.population = int(round(people[mine].sum()))
    return frame


def _along(street: Street, number: int, rng: np.random.Generator, ground: Ground):
    """Numbers of a street: odd on the left, even on the right, some missing."""
    fashion = street.district.fashion
    spacing, setback = SPACING[fashion] * (1.5 if street.main and fashion != "centre" else 1.0), SETBACK[fashion]
    for side in (0, 1):
        at, numero = 9.0 + spacing * rng.random(), 1 + side
        while at < street.course.length - 9:
            a, b = (np.asarray(street.course.interpolate(at + shift).coords[0]) for shift in (-1.0, 1.0))
            way = (b - a) / max(np.hypot(*(b - a)), 1e-9)
            place = (a + b) / 2 + (setback + 3 * rng.random()) * np.array([-way[1], way[0]]) * (1 - 2 * side)
            cell = ground.cell(place)
            if not ground.wet[cell] and (ground.free[cell] or rng.random() < 0.12):
                yield number, numero, round(float(place[0]), 1), round(float(place[1]), 1), fashion
            at += spacing * (0.65 + 0.7 * rng.random())
            numero += 2 if rng.random() < 0.9 else 4


def _districts(frame: pd.DataFrame, quartiers: list[District]) -> np.ndarray:
    """Position of the quartier that holds each address, -1 outside the commune."""
    found = np.full(len(frame), -1)
    points = [Point(x, y) for x, y in zip(frame.x, frame.y)]
    for number, district in enumerate(quartiers):
        inner = prep(district.polygon.buffer(-0.5))
        for position in np.flatnonzero(found < 0):
            if inner.contains(points[position]):
                found[position] = number
    return found


def corners(streets: list[Street], quartiers: list[District]) -> pd.DataFrame:
    """Crossings of two named streets: street, other, x, y, district."""
    boxes = np.array([street.course.bounds for street in streets])
    rows = []
    for number, street in enumerate(streets):
        touching = (boxes[:, 0] <= boxes[number, 2] + 6) & (boxes[:, 2] >= boxes[number, 0] - 6)
        touching &= (boxes[:, 1] <= boxes[number, 3] + 6) & (boxes[:, 3] >= boxes[number, 1] - 6)
        for other in np.flatnonzero(touching):
            if other > number and (point := _meeting(street.course, streets[other].course)) is not None:
                rows.append((number, int(other), round(point.x, 1), round(point.y, 1)))
    frame = pd.DataFrame(rows, columns=["street", "other", "x", "y"]).drop_duplicates(["x", "y"])
    frame["district"] = _districts(frame, quartiers)
    return frame[frame.district >= 0].reset_index(drop=True)


def _meeting(a: LineString, b: LineString) -> Point | None:
    """Where two courses cross or one ends at the other."""
    crossing = a.intersection(b)
    if not crossing.is_empty:
        first = getattr(crossing, "geoms", [crossing])[0]
        return first if first.geom_type == "Point" else None
    for line, target in ((a, b), (b, a)):
        for end in (line.coords[0], line.coords[-1]):
            if target.distance(Point(end)) < 3:
                return Point(end)
    return None
