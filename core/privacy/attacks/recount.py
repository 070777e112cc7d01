# SPDX-License-Identifier: GPL-2.0-or-later
"""The published figures counted again from the raw data."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...lattice.zoning import Zoning
from .published import CELL, KEYS, TOTAL, Published
from .truth import Truth

SAME_PLACE = 1.0
"""Metres within which two events are at one address."""


def recounted(published: Published, truth: Truth) -> pd.DataFrame | None:
    """The published rows with ``events`` there, ``largest`` of them at one address, and the rank of the ``first``.

    ``None`` where the raw data do not tell the places, periods or categories of the package.
    """
    if published.frame.empty:
        return None
    events = _labels(published, truth)
    if events is None:
        return None
    x, y = truth.here
    events["rank"] = np.arange(len(events))
    events["east"], events["north"] = np.round(x / SAME_PLACE), np.round(y / SAME_PLACE)
    events = _with_totals(events[events["cell_id"] != ""], published)
    # One number a row of the table and one a place: texts are slow to group, a million times over.
    named = events[list(KEYS)].astype("category")
    row = named.groupby(list(KEYS), observed=True).ngroup().to_numpy()
    distinct = np.unique(row, return_index=True)[1]
    at = pd.DataFrame({"row": row, "east": events["east"].to_numpy(), "north": events["north"].to_numpy()})
    sizes = at.groupby(["row", "east", "north"]).size()
    both = events[list(KEYS)].iloc[distinct].reset_index(drop=True)
    both["events"] = np.bincount(row)
    both["largest"] = sizes.groupby(level="row").max().to_numpy()
    both["first"] = pd.Series(events["rank"].to_numpy()).groupby(row).min().to_numpy()
    frame = published.frame.merge(both, "left", list(KEYS))
    return frame.fillna({"events": 0, "largest": 0})


def _with_totals(events: pd.DataFrame, published: Published) -> pd.DataFrame:
    """The events, once more for each total of the package that they are counted in."""
    for name in ("period", "category"):
        if (published.frame[name] == TOTAL).any():
            events = pd.concat([events, events.assign(**{name: TOTAL})], ignore_index=True)
    return events


def _labels(published: Published, truth: Truth) -> pd.DataFrame | None:
    """Place, period and category of each raw event, as the package names them."""
    places = _places(published, truth)
    frame = published.frame
    by = published.said("period", "by")
    crossed = {name: bool((~frame[name].isin(["", TOTAL])).any()) for name in ("period", "category")}
    periods = truth.period_of(str(by or "year")) if crossed["period"] else None
    if places is None or (crossed["period"] and periods is None) or (crossed["category"] and truth.kinds is None):
        return None
    told = {"period": periods, "category": truth.kinds}
    for name, labels in told.items():
        # Other words for the same things: nothing can be counted by them.
        if crossed[name] and not set(published.shown[name]) - {TOTAL} <= set([] if labels is None else labels):
            return None
    none = np.full(len(truth), "", object)
    return pd.DataFrame(
        {"cell_id": places, "period": periods if crossed["period"] else none,
         "category": truth.kinds if crossed["category"] else none}
    )  # fmt: skip


def _places(published: Published, truth: Truth) -> NDArray[np.object_] | None:
    """Name of the published place of each event, empty where there is none."""
    x, y = truth.here
    names = sorted(set(published.frame["cell_id"].astype(str)))
    cells = [CELL.fullmatch(name) for name in names]
    if all(cells):
        known = {name: (int(cell.group(1)), int(cell.group(2))) for name, cell in zip(names, cells) if cell}
        return _in_cells(known, x, y)
    shapes = [published.shapes.get(name) for name in names]
    if any(shape is None or shape.geom_type not in ("Polygon", "MultiPolygon") for shape in shapes):
        return None
    zone = Zoning([shape for shape in shapes if shape is not None]).locate(x, y).zone
    return np.where(zone >= 0, np.array(names, object)[zone], "")


def _in_cells(
    known: dict[str, tuple[int, int]], x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.object_]:
    found = np.full(len(x), "", object)
    for epsg, size in sorted(set(known.values())):
        corners = np.floor(np.column_stack([y, x]) / size).astype(np.int64) * size
        distinct, inverse = np.unique(corners, axis=0, return_inverse=True)
        names = np.array([f"CRS{epsg}RES{size}mN{north}E{east}" for north, east in distinct] or [""], object)
        names[[name not in known for name in names]] = ""
        mine = names[np.ravel(inverse)]
        found = np.where(mine != "", mine, found)
    return found
