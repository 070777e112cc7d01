# SPDX-License-Identifier: GPL-2.0-or-later
"""The moved points of a package, as anybody reads them."""
from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ..databases import opened
from ..published import KEYS, Published, shape_of
from ..reading import Reading

KIND = "displaced_points"
NAME = re.compile(r"N(-?\d+)E(-?\d+)")


@dataclass(frozen=True)
class Points:
    """``rows`` has place, period and category; ``at`` the distinct positions that names say, shape (n, 2)."""

    rows: pd.DataFrame
    at: NDArray[np.int64]

    def index(self) -> NDArray[np.int64]:
        """Which of the positions each row has."""
        return np.asarray(_positions(self.rows["cell_id"])[1], np.int64)


def points_of(published: Published) -> Points | None:
    """The points; ``None`` where the package has none."""
    if published.said("zoning", "kind") != KIND:
        return None
    # Of all its tables: a point that one of them alone has is a point.
    tables = [table.frame[list(KEYS)].astype(str) for table in published.tables]
    rows = pd.concat(tables or [published.frame[list(KEYS)].astype(str)]).drop_duplicates()
    rows = rows[[bool(NAME.fullmatch(name)) for name in rows["cell_id"]]].reset_index(drop=True)
    return Points(rows, _positions(rows["cell_id"])[0])


def _positions(names: pd.Series[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    found = [match.groups() for match in map(NAME.fullmatch, names) if match]
    east_north = np.array([(int(x), int(y)) for y, x in found], np.int64).reshape(-1, 2)
    at, which = np.unique(east_north, axis=0, return_inverse=True)
    return at, np.asarray(which, np.int64).reshape(-1)


def territory_of(reading: Reading) -> BaseGeometry | None:
    """The territory that the package draws, where it draws one."""
    for file in reading.of_kind("sqlite"):
        with opened(file.content) as database:
            try:
                rows = database.execute("SELECT geom FROM territory").fetchall()
            except sqlite3.DatabaseError:
                continue
            if rows and rows[0][0]:
                return shape_of(rows[0][0])
    return None
