# SPDX-License-Identifier: GPL-2.0-or-later
"""Which published places lie within which others."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

CELL = re.compile(r"CRS(?P<epsg>\d+)RES(?P<size>\d+)mN(?P<north>-?\d+)E(?P<east>-?\d+)")
WITHIN = 0.999
"""Share of a place's surface from which another holds it: borders drawn twice never agree to the metre."""
MOST_COMPARED = 2_000_000
"""Pairs of boxes that are compared at most, for places that are no cells."""


def nested_places(
    small: Sequence[str], large: Sequence[str], outlines: Mapping[str, BaseGeometry] | None = None
) -> pd.DataFrame:
    """Pairs (``small``, ``large``) of names of which the first is the second, or lies in it.

    Parameters
    ----------
    small, large
        Names of places: cells of the official grid by their identifiers, areas by theirs.
    outlines
        Outlines of areas by name, in one CRS with the cells; without them, areas are compared by name alone.
    """
    same = pd.DataFrame({"small": sorted(set(small) & set(large))})
    same["large"] = same["small"]
    found = [same, _cells_in_cells(small, large), _in_outlines(small, large, outlines or {})]
    return pd.concat(found, ignore_index=True)


def _cells(names: Sequence[str]) -> pd.DataFrame:
    frame = pd.Series(sorted(set(names)), dtype=object).str.extract(f"^(?P<name>{CELL.pattern})$").dropna()
    numbers = ["epsg", "size", "north", "east"]
    frame[numbers] = frame[numbers].astype(np.int64)
    return frame


def _cells_in_cells(small: Sequence[str], large: Sequence[str]) -> pd.DataFrame:
    inner, outer = _cells(small), _cells(large)
    found = []
    for size in sorted(set(outer["size"])):
        within = inner[inner["size"] < size]
        north, east = within["north"] // size * size, within["east"] // size * size
        fits = (within["north"] + within["size"] <= north + size) & (within["east"] + within["size"] <= east + size)
        parents = within.assign(north=north, east=east, size=size)[fits]
        pairs = parents.merge(outer, on=["epsg", "size", "north", "east"], suffixes=("_small", "_large"))
        found.append(pairs.rename(columns={"name_small": "small", "name_large": "large"})[["small", "large"]])
    return pd.concat(found) if found else pd.DataFrame({"small": [], "large": []})


def _in_outlines(small: Sequence[str], large: Sequence[str], outlines: Mapping[str, BaseGeometry]) -> pd.DataFrame:
    """Areas, or cells, that lie in areas of another name."""
    shapes = {name: outlines[name] for name in set(large) if name in outlines}
    inner = {name: outlines.get(name) or _square(name) for name in set(small)}
    pairs = []
    if len(shapes) * len(inner) <= MOST_COMPARED:
        for name, shape in sorted(shapes.items()):
            prepared = prep(shape)
            for other, part in sorted(inner.items()):
                if part is not None and other != name and prepared.intersects(part) and _holds(shape, part):
                    pairs.append((other, name))
    return pd.DataFrame(pairs, columns=["small", "large"])


def _holds(shape: BaseGeometry, part: BaseGeometry) -> bool:
    return part.area <= shape.area and shape.intersection(part).area >= WITHIN * part.area > 0


def _square(name: str) -> BaseGeometry | None:
    match = CELL.fullmatch(name)
    if not match:
        return None
    size, north, east = (int(match.group(key)) for key in ("size", "north", "east"))
    return box(east, north, east + size, north + size)
