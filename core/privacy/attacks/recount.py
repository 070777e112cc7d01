# SPDX-License-Identifier: GPL-2.0-or-later
"""The published figures counted again from the raw data."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations

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
    at = pd.DataFrame({"event": np.flatnonzero(events["cell_id"].cat.codes.to_numpy() >= 0)})
    east, north = np.round(x / SAME_PLACE), np.round(y / SAME_PLACE)
    address = pd.DataFrame({"east": east, "north": north}).groupby(["east", "north"], sort=False).ngroup().to_numpy()
    tables = []
    for named in _with_totals(events.iloc[at["event"]], published):
        # Numbers for names: texts are slow to group, a million times over.
        row = named.groupby(list(KEYS), observed=True, sort=False).ngroup().to_numpy()
        at["row"], at["address"] = row, address[at["event"]]
        of_row = named.iloc[np.unique(row, return_index=True)[1]].reset_index(drop=True).astype(str)
        of_row["events"] = np.bincount(row)
        of_row["largest"] = at.groupby(["row", "address"]).size().groupby(level="row").max().to_numpy()
        of_row["first"] = at.groupby("row")["event"].min().to_numpy()
        tables.append(of_row)
    frame = published.frame.merge(pd.concat(tables, ignore_index=True), "left", list(KEYS))
    return frame.fillna({"events": 0, "largest": 0})


def _with_totals(events: pd.DataFrame, published: Published) -> Iterator[pd.DataFrame]:
    """The events, and once more for each total of the package that they are counted in."""
    summed = [name for name in ("period", "category") if (published.frame[name] == TOTAL).any()]
    for some in chain.from_iterable(combinations(summed, size) for size in range(len(summed) + 1)):
        total = pd.Categorical.from_codes(np.zeros(len(events), np.int8), [TOTAL])
        yield events.assign(**{name: total for name in some})


def _labels(published: Published, truth: Truth) -> pd.DataFrame | None:
    """Place, period and category of each raw event, as the package names them."""
    places = _places(published, truth)
    frame = published.frame
    by = published.said("period", "by")
    crossed = {name: bool((~frame[name].isin(["", TOTAL])).any()) for name in ("period", "category")}
    periods = truth.period_of(str(by or "year")) if crossed["period"] else None
    kinds = truth.parts_of_day if published.by_part else truth.kinds
    if places is None or (crossed["period"] and periods is None) or (crossed["category"] and kinds is None):
        return None
    told = {"period": periods, "category": kinds}
    for name, labels in told.items():
        # Other words for the same things: nothing can be counted by them.
        if crossed[name] and not set(published.shown[name]) - {TOTAL} <= set([] if labels is None else labels):
            return None
    none = pd.Categorical.from_codes(np.zeros(len(truth), np.int8), [""])
    return pd.DataFrame(
        {"cell_id": places, "period": pd.Categorical(periods) if crossed["period"] else none,
         "category": pd.Categorical(kinds) if crossed["category"] else none}
    )  # fmt: skip


def _places(published: Published, truth: Truth) -> pd.Categorical | None:
    """Published place of each event, missing where there is none."""
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
    return pd.Categorical.from_codes(zone, names)


def _in_cells(
    known: dict[str, tuple[int, int]], x: NDArray[np.float64], y: NDArray[np.float64]
) -> pd.Categorical:
    found, rank = np.full(len(x), -1), {name: index for index, name in enumerate(known)}
    for epsg, size in sorted(set(known.values())):
        column, easts = pd.factorize(np.floor(x / size))
        row, norths = pd.factorize(np.floor(y / size))
        cell, keys = pd.factorize(np.where((column >= 0) & (row >= 0), column * len(norths) + row, -1))
        corners = ((easts[key // len(norths)], norths[key % len(norths)]) if key >= 0 else (-1, -1) for key in keys)
        names = [f"CRS{epsg}RES{size}mN{int(north) * size}E{int(east) * size}" for east, north in corners]
        mine = np.array([rank.get(name, -1) for name in names])[cell]
        found = np.where(mine >= 0, mine, found)
    return pd.Categorical.from_codes(found, list(known))
