# SPDX-License-Identifier: GPL-2.0-or-later
"""A release as the ledger keeps it."""
from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pyproj
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform

from ...lattice.insee import grid_epsg
from ...projection import degrees_of
from ..places.units import Units
from ..protection.rounding import true_range
from .comparison import Published
from .notice import Notice, file_name
from .release import Release

PART = re.compile(r"(\d{4})(?:-(Q[1-4]|\d{2}))?")
MONTHS, ALWAYS = 12, (0, 12 * 10_000)
TOTAL = "total"


def record_of(release: Release, notice: Notice) -> Published:
    """The shown figures of a release, with the months and the true counts that each may stand for."""
    # Points tell no figure: the ledger knows that they were given, and nothing can be subtracted from them.
    figures_of = release.values if release.moved is None else release.values[:0]
    places, periods, categories = np.nonzero(np.isfinite(figures_of))
    values = release.values[places, periods, categories].astype(np.int64)
    low, high = true_range(values, release.rules)
    known = release.dated if release.dated not in ((), ("",)) else notice.years
    span = months(" ".join(known))
    spans = np.array([span if name in ("", TOTAL) else months(name) for name in release.periods], np.int64)
    kinds = np.array(["" if name == TOTAL else name for name in release.categories], object)
    names = np.array(release.units.names, object)
    figures = pd.DataFrame(
        {"place": names[places], "start": spans[periods, 0], "end": spans[periods, 1], "category": kinds[categories],
         "value": values, "low": low, "high": high}
    )  # fmt: skip
    rules = release.rules
    outlines = {} if release.moved else outlines_of(release.units)
    return Published(file_name(release, notice), rules.audience.name, rules.k, figures, outlines)


def outlines_of(units: Units) -> dict[str, BaseGeometry]:
    """Outlines of places that are no cells, in the CRS of the official grid there, whose cells they may hold."""
    if units.size:
        return {}
    west, south, east, north = units.bounds
    own = pyproj.CRS.from_epsg(units.epsg)
    grid = grid_epsg(*degrees_of(own, (west + east) / 2, (south + north) / 2))
    to_grid = pyproj.Transformer.from_crs(own, grid, always_xy=True)

    return {name: transform(to_grid.transform, polygon) for name, polygon in zip(units.names, units.polygons)}


def months(text: str) -> tuple[int, int]:
    """First month of the periods named in a text and the one after the last, from year 0; all time where none is."""
    found: list[int] = []
    for year, part in PART.findall(text):
        first, length = int(year) * MONTHS, MONTHS
        if part.startswith("Q"):
            first, length = first + 3 * (int(part[1]) - 1), 3
        elif part:
            first, length = first + int(part) - 1, 1
        found += [first, first + length]
    return (min(found), max(found)) if found else ALWAYS
