# SPDX-License-Identifier: GPL-2.0-or-later
"""Traced lines cut into streets that bear a name."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, MultiLineString, Point, Polygon
from shapely.ops import substring

from ..chance import stream
from .districts import District
from .geography import MAIN_ROADS
from .names import Namer
from .streets import Line

PIECE = (210.0, 330.0)
"""Streets are cut into pieces of this length, more or less, where their name changes."""


@dataclass
class Street:
    """A street: its name, its course, the quartier where most of it lies."""

    name: str
    course: LineString
    district: District
    main: bool


def streets(lines: list[Line], quartiers: list[District], commune: Polygon) -> list[Street]:
    """Streets of the commune, main roads first, each with its own name."""
    roads = [LineString(line.points) for line in lines if line.family == 2]
    named = [
        (name, piece) for road, line in zip(MAIN_ROADS, roads) for name, piece in _road(road, line, roads, commune)
    ]
    namer = Namer(stream("names"), {name for name, _ in named})
    made = [Street(name, piece, _district(piece, quartiers), True) for name, piece in named]
    rng = stream("cuts")
    whole = [LineString(line.points) for line in lines]
    boxes = np.array([line.bounds for line in whole])
    for number, line in enumerate(lines):
        if line.family == 2:
            continue
        near = [whole[other] for other in _neighbours(boxes, number)]
        course = _longest(whole[number].simplify(1.2).intersection(commune))
        for piece in _pieces(course, PIECE[0] + PIECE[1] * rng.random()):
            district = _district(piece, quartiers)
            name = namer.name(district.fashion, piece.length, _is_dead_end(piece, near))
            made.append(Street(name, piece, district, False))
    return made


def _road(road, line: LineString, roads: list[LineString], commune: Polygon) -> list[tuple[str, LineString]]:
    """A main road under its successive names: they change at the ring, then at the outer ring."""
    if road.closed:
        cuts = [line.length * k / len(road.names) for k in range(1, len(road.names))]
    else:
        met = [
            crossing
            for ring in roads[:2]
            for crossing in getattr(line.intersection(ring), "geoms", [line.intersection(ring)])
        ]
        cuts = sorted(line.project(point) for point in met if point.geom_type == "Point")
        cuts = [cut for cut in cuts if 60 < cut < line.length - 60][: len(road.names) - 1]
    ends = [0.0, *cuts, line.length]
    pieces = [_longest(substring(line, a, b).simplify(0.8).intersection(commune)) for a, b in zip(ends[:-1], ends[1:])]
    return [(name, piece) for name, piece in zip(road.names, pieces) if piece.length > 1]


def _longest(shape) -> LineString:
    return max(shape.geoms, key=lambda part: part.length) if isinstance(shape, MultiLineString) else shape


def _pieces(course: LineString, wanted: float) -> list[LineString]:
    count = max(1, round(course.length / wanted))
    return [substring(course, course.length * k / count, course.length * (k + 1) / count) for k in range(count)]


def _district(piece: LineString, quartiers: list[District]) -> District:
    middle = piece.interpolate(0.5, normalized=True)
    return min(quartiers, key=lambda district: (round(district.polygon.distance(middle), 3), district.code))


def _is_dead_end(piece: LineString, near: list[LineString]) -> bool:
    """Whether one of the ends touches no other street."""
    ends = [Point(piece.coords[0]), Point(piece.coords[-1])]
    return any(all(line.distance(end) > 9 for line in near) for end in ends)


def _neighbours(boxes: np.ndarray, number: int, margin: float = 12.0) -> np.ndarray:
    """Positions of the lines whose boxes come near that of line ``number``."""
    near = (boxes[:, :2] <= boxes[number, 2:] + margin).all(axis=1)
    near &= (boxes[:, 2:] >= boxes[number, :2] - margin).all(axis=1)
    near[number] = False
    return np.flatnonzero(near)
