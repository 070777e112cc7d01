# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of a package, as anybody reads them from its files."""
from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from shapely import wkb
from shapely.geometry.base import BaseGeometry

from .databases import opened
from .reading import File, Reading

PART = "day_part"
"""Column of the parts of the day, in the place of categories."""
KEYS = ("cell_id", "period", "category")
TOTAL = "total"
"""Period or category of a row that stands for all of them."""
DEFAULT_K, DEFAULT_BASE = 11, 1
ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of the box of a GeoPackage geometry by its kind (OGC 12-128r14, § 2.1.3)."""
CELL = re.compile(r"CRS(\d+)RES(\d+)mN(-?\d+)E(-?\d+)")
QUOTE = re.compile(r"^'(?=[=+\-@\t\r])")


@dataclass(frozen=True)
class Table:
    """A table of figures: its file, its columns as written, and a frame of place, period, category and n."""

    path: str
    columns: tuple[str, ...]
    frame: pd.DataFrame


@dataclass(frozen=True)
class Published:
    """``tables`` are those of every file; ``shapes`` the outline of each place; ``report`` the disclosure report."""

    tables: tuple[Table, ...]
    shapes: Mapping[str, BaseGeometry]
    report: Mapping[str, Any]
    texts: tuple[str, ...] = field(default=())

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Place, period, category and n (NaN where hidden) of the first table, which a spreadsheet opens."""
        empty = pd.DataFrame({name: [] for name in (*KEYS, "n")})
        return self.tables[0].frame if self.tables else empty

    @cached_property
    def by_part(self) -> bool:
        """Whether its categories are parts of the day."""
        return any(PART in table.columns for table in self.tables)

    @property
    def broadest(self) -> pd.DataFrame:
        """Shown rows that no other row holds, where the table has totals: their sum counts nothing twice."""
        shown = self.shown
        for name in ("period", "category"):
            if (self.frame[name] == TOTAL).any():
                shown = shown[shown[name] == TOTAL]
        return shown

    @property
    def shown(self) -> pd.DataFrame:
        """The rows that have a figure."""
        return self.frame[self.frame["n"].notna()]

    @cached_property
    def k(self) -> int:
        """Threshold that the report declares."""
        return int(self.said("k", "threshold") or DEFAULT_K)

    @cached_property
    def base(self) -> int:
        """Rounding that the report declares."""
        return int(self.said("rounding", "base") or DEFAULT_BASE)

    @property
    def lowest(self) -> int:
        """Lowest value that may be shown: the first multiple of the rounding from k on."""
        return -(-self.k // self.base) * self.base

    def said(self, *keys: str) -> Any:
        """A value of the report; ``None`` where it has none."""
        value: Any = self.report
        for key in keys:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value

    def bounds(self, values: np.ndarray[Any, Any]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
        """Smallest and largest count that is shown as each value."""
        low, high = np.ceil(values - self.base / 2), np.ceil(values + self.base / 2) - 1
        low = np.where(values == self.lowest, self.k, low)
        return low, np.maximum(high, low)


def published(reading: Reading) -> Published:
    """Every table of figures, every outline and the report of a package."""
    tables: list[Table] = []
    shapes: dict[str, BaseGeometry] = {}
    for file in reading.ending("csv"):
        tables += _from_csv(file)
    for file in reading.of_kind("sqlite"):
        for table, outlines in _from_database(file):
            tables.append(table)
            shapes.update(outlines)
    return Published(tuple(tables), shapes, _report(reading), _typed(reading))


def _report(reading: Reading) -> Mapping[str, Any]:
    file = reading.file("rapport/rapport.json")
    return _parsed(file) if file else {}


def _parsed(file: File) -> Mapping[str, Any]:
    try:
        content = json.loads(file.text)
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def _typed(reading: Reading) -> tuple[str, ...]:
    """Words of the producer: title, licence, decision, recipient."""
    texts: list[str] = []
    for file in reading.files:
        if file.name == "datapackage.json":
            content = _parsed(file)
            texts += [str(content.get(key, "")) for key in ("title", "name", "dpo_decision", "licenses")]
    recipient = _report(reading).get("recipient") or {}
    return (*texts, *(str(word) for word in recipient.values()))


def _from_csv(file: File) -> Iterator[Table]:
    rows = list(csv.reader(io.StringIO(file.text)))
    if rows and "cell_id" in rows[0]:
        width = len(rows[0])
        frame = pd.DataFrame([row for row in rows[1:] if len(row) == width], columns=rows[0])
        frame = frame.apply(lambda column: column.str.replace(QUOTE, "", regex=True))
        yield Table(file.path, tuple(rows[0]), _plain(frame))


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """Place, period, category and n, those that are missing being empty."""
    made = pd.DataFrame({name: frame.get(name, "") for name in KEYS}, index=frame.index)
    if PART in frame:
        made["category"] = frame[PART]
    # Moved points are given without any figure.
    figures = frame["n"] if "n" in frame else pd.Series(np.nan, frame.index)
    made["n"] = pd.to_numeric(figures, errors="coerce").astype(np.float64)
    return made


def _from_database(file: File) -> Iterator[tuple[Table, dict[str, BaseGeometry]]]:
    with opened(file.content) as database:
        try:
            names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for name in names:
                quoted = name.replace('"', '""')
                rows = database.execute(f'SELECT * FROM "{quoted}"')  # nosec B608: the quotes are doubled
                columns = tuple(one[0] for one in rows.description)
                if {"cell_id", "geom"} <= set(columns):
                    frame = pd.DataFrame(rows.fetchall(), columns=list(columns))
                    yield Table(f"{file.path}:{name}", columns, _plain(frame)), _outlines(frame)
        except sqlite3.DatabaseError:
            return


def _outlines(frame: pd.DataFrame) -> dict[str, BaseGeometry]:
    first = frame.drop_duplicates("cell_id")
    return {name: shape_of(blob) for name, blob in zip(first["cell_id"], first["geom"]) if blob}


def shape_of(blob: bytes) -> BaseGeometry:
    """Geometry of a GeoPackage blob."""
    return wkb.loads(blob[8 + ENVELOPES[(blob[3] >> 1) & 7] :])
