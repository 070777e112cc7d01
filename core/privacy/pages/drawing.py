# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a release as SVG, from what is published alone."""
from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyproj
from numpy.typing import NDArray
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ...wording import number, tr
from ..protection.classes import HIDDEN_FILL, HIDDEN_LINES
from ..releases.release import Release
from .map_classes import map_class_of, map_classes
from .moved_marks import mark_path, marks

LONG_SIDE = 1000.0
"""Units of the longer side of the map: a unit is then finer than what any screen shows."""
HATCH = 12.0
LARGEST_MARK = 26.0
POINT, FEWER, A_PATH = 5.5, 2000, 500
"""Radius of a moved point, smaller where there are more than so many; points of a path, which Qt cuts if it is long."""
INK = "#33333d"


@dataclass(frozen=True)
class Canvas:
    """From metres to drawing units; y goes down."""

    west: float
    north: float
    scale: float
    width: float
    height: float

    @classmethod
    def of(cls, release: Release, long_side: float = LONG_SIDE) -> Canvas:
        """Canvas that holds every unit, with a small margin."""
        return cls.over(*release.frame, long_side)

    @classmethod
    def over(cls, west: float, south: float, east: float, north: float, long_side: float = LONG_SIDE) -> Canvas:
        """Canvas that holds a rectangle, with a small margin."""
        margin = 0.02 * max(east - west, north - south)
        west, south, east, north = west - margin, south - margin, east + margin, north + margin
        scale = long_side / max(east - west, north - south)
        return cls(west, north, scale, (east - west) * scale, (north - south) * scale)

    def path(self, shapes: Iterable[BaseGeometry]) -> str:
        """SVG path of polygons and lines."""
        return "".join(self._ring(ring) for shape in shapes for ring in _rings(shape))

    def _ring(self, coordinates: NDArray[np.float64]) -> str:
        x = np.round((coordinates[:, 0] - self.west) * self.scale, 1)
        y = np.round((self.north - coordinates[:, 1]) * self.scale, 1)
        closed = len(x) > 2 and (coordinates[0] == coordinates[-1]).all()
        points = [f"{a:g} {b:g}" for a, b in zip(x, y)]
        return "M" + "L".join(points[:-1] if closed else points) + ("Z" if closed else "")


def _rings(shape: BaseGeometry) -> Iterator[NDArray[np.float64]]:
    for part in getattr(shape, "geoms", [shape]):
        if part.is_empty:
            continue
        if part.geom_type == "Polygon":
            yield from (np.asarray(ring.coords)[:, :2] for ring in (part.exterior, *part.interiors))
        elif part.geom_type == "LineString":
            yield np.asarray(part.coords)[:, :2]


def map_group(release: Release, canvas: Canvas, values: NDArray[np.float64]) -> str:
    """SVG of one sheet of the release, ``values`` of shape (units,): hidden cells, classes, territory."""
    if release.moved is not None:
        return _outline(release, canvas) + _points(release, canvas)
    found, which = map_classes(release), map_class_of(release, values)
    polygons = release.units.polygons
    hidden = [polygons[index] for index in np.flatnonzero(which < 0)]
    parts = [_hidden(hidden, canvas, bool(release.units.size))]
    for index, one in enumerate(found):
        path = canvas.path(polygons[position] for position in np.flatnonzero(which == index))
        parts.append(f'<path d="{path}" fill="{one.colour}" stroke="#ffffff" stroke-width="0.6"/>' if path else "")
    return "".join([*parts, _outline(release, canvas)])


def _outline(release: Release, canvas: Canvas) -> str:
    """The territory, with a white casing so that it is seen on dark cells too."""
    if release.boundary is None:
        return ""
    outline = canvas.path([release.boundary.simplify(1 / canvas.scale)])
    return "".join(
        f'<path d="{outline}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round"/>'
        for colour, width in (("#ffffff", 4.5), (INK, 1.8))
    )


def _points(release: Release, canvas: Canvas) -> str:
    """Moved points of all periods, the categories with most points below the others."""
    size = POINT if len(release.units) <= FEWER else POINT * math.sqrt(FEWER / len(release.units))
    drawn = np.isfinite(release.values).any(axis=1)
    at = np.array([(point.x, point.y) for point in release.units.polygons])
    x, y = (at[:, 0] - canvas.west) * canvas.scale, (canvas.north - at[:, 1]) * canvas.scale
    parts = []
    for mark in marks(release):
        shown = np.flatnonzero(drawn[:, mark.categories].any(axis=1)).tolist()
        for start in range(0, len(shown), A_PATH):
            some = shown[start : start + A_PATH]
            path = "".join(mark_path(mark.shape, float(x[one]), float(y[one]), size) for one in some)
            parts.append(f'<path d="{path}" fill="{mark.colour}" stroke="#ffffff" stroke-width="0.8"/>')
    return "".join(parts)


def rank_marks(release: Release, canvas: Canvas, places: Sequence[int]) -> str:
    """Numbers 1, 2, 3… in the places of the highest figures, in the order of ``places``."""
    marks = []
    for rank, place in enumerate(places, start=1):
        polygon = release.units.polygons[place]
        west, south, east, north = polygon.bounds
        size = min(0.45 * min(east - west, north - south) * canvas.scale, LARGEST_MARK)
        centre = polygon.representative_point()
        x, y = (centre.x - canvas.west) * canvas.scale, (canvas.north - centre.y) * canvas.scale
        marks.append(
            f'<text x="{x:.1f}" y="{y + 0.35 * size:.1f}" font-size="{size:.1f}" text-anchor="middle" '
            f'font-weight="bold" stroke="#ffffff" stroke-width="{size / 4:.1f}" stroke-linejoin="round" '
            f'stroke-opacity="0.85" fill="none">{rank}</text>'
            f'<text x="{x:.1f}" y="{y + 0.35 * size:.1f}" font-size="{size:.1f}" text-anchor="middle" '
            f'font-weight="bold" fill="{INK}">{rank}</text>'
        )
    return "".join(marks)


def _hidden(polygons: list[BaseGeometry], canvas: Canvas, merged: bool) -> str:
    """Grey and hatched, so that it is told from colours in black and white as well."""
    if not polygons:
        return ""
    whole = unary_union(polygons)
    west, south, east, north = whole.bounds
    height, step = north - south, HATCH / canvas.scale
    starts = np.arange(math.floor((west - height) / step), math.ceil(east / step)) * step
    lines = (LineString([(start, south), (start + height, north)]).intersection(whole) for start in starts)
    outlines = [whole] if merged else polygons
    return (
        f'<path d="{canvas.path(outlines)}" fill="{HIDDEN_FILL}" stroke="#d9d9de" stroke-width="0.6" '
        f'fill-rule="evenodd"/><path d="{canvas.path(lines)}" fill="none" stroke="{HIDDEN_LINES}" stroke-width="1"/>'
    )


def scale_bar(canvas: Canvas, x: float, y: float, longest: float = 0.3) -> str:
    """Scale bar of a round length, at most ``longest`` of the map's width; (x, y) is its left end."""
    most = longest * canvas.width / canvas.scale
    power = 10 ** math.floor(math.log10(most))
    metres = max(factor * power for factor in (1, 2, 5) if factor * power <= most)
    length = metres * canvas.scale
    label = f"{number(metres / 1000)} km" if metres >= 1000 else f"{number(metres)} m"
    half = length / 2
    return (
        f'<g stroke="{INK}" stroke-width="1"><rect x="{x:.1f}" y="{y:.1f}" width="{half:.1f}" height="7" fill="{INK}"/>'
        f'<rect x="{x + half:.1f}" y="{y:.1f}" width="{half:.1f}" height="7" fill="#ffffff"/></g>'
        f'<text x="{x + length + 8:.1f}" y="{y + 9:.1f}" font-size="20" fill="{INK}">{label}</text>'
    )


def north_arrow(release: Release, x: float, y: float) -> str:
    """Arrow to true north, whose tip is at (x, y) once turned: the European grid leans to the east in France."""
    west, south, east, north = release.units.bounds
    middle = (west + east) / 2, (south + north) / 2
    degrees = pyproj.Transformer.from_crs(release.units.epsg, 4326, always_xy=True)
    longitude, latitude = degrees.transform(*middle)
    there = degrees.transform(longitude, latitude + 0.01, direction="INVERSE")
    angle = math.degrees(math.atan2(there[0] - middle[0], there[1] - middle[1]))
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) rotate({angle:.1f})" fill="{INK}">'
        f'<path d="M0 -26L9 8L0 2L-9 8Z"/><text x="0" y="28" font-size="18" text-anchor="middle">{tr("N")}</text></g>'
    )
