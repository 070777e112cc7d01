# SPDX-License-Identifier: GPL-2.0-or-later
"""The published figures as rows, and as CSV with its dictionary."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ...report.csv_text import csv_text
from ...wording import tr
from ..protection import day_parts
from ..protection.classes import hidden_label
from ..releases.release import Release
from .map_classes import map_class_of, map_classes

Row = tuple[object, ...]


@dataclass(frozen=True)
class PublishedField:
    """A column: its name, its Frictionless type, what people read above it, and what it means."""

    name: str
    type: str
    title: str
    description: str


def published_fields(release: Release) -> list[PublishedField]:
    """Columns of the published table, in order."""
    hidden = hidden_label(release.rules)
    place = tr("Identifier of the cell of the official grid, or name of the area")
    if release.moved is not None:
        place = tr("Position of the point in metres, north then east, once moved by the key")
    fields = [PublishedField("cell_id", "string", tr("Place"), place)]
    if release.periods != ("",):
        written = tr("Year (2024), quarter (2024-Q2) or month (2024-05)")
        fields.append(PublishedField("period", "string", tr("Period"), written))
    if release.categories != ("",):
        fields.append(_kind_field(release))
    if release.moved is not None:
        return fields
    return [
        *fields,
        PublishedField("n", "integer", tr("Facts"), tr("Number of facts, rounded; empty where it is not shown")),
        PublishedField("class", "string", tr("Class"), tr("Class of the map, or “{label}”", label=hidden)),
    ]


def _kind_field(release: Release) -> PublishedField:
    if release.column == day_parts.COLUMN:
        return PublishedField(release.column, "string", tr("Part of the day"), tr("Hours of the day, such as 18-24"))
    return PublishedField(release.column, "string", tr("Category"), tr("Category of the facts"))


def published_rows(release: Release) -> Iterable[tuple[int, Row]]:
    """Index of the place, and the row of :func:`published_fields`: by place, then period, then category."""
    if release.moved is not None:
        yield from _point_rows(release)
        return
    found = map_classes(release)
    labels = [*(one.label for one in found), hidden_label(release.rules)]
    which = map_class_of(release, release.values)
    with_period, with_category = release.periods != ("",), release.categories != ("",)
    for place, period, category in np.ndindex(release.values.shape):
        value = release.values[place, period, category]
        row: list[object] = [release.units.names[place]]
        if with_period:
            row.append(release.periods[period])
        if with_category:
            row.append(release.categories[category])
        row += [None if np.isnan(value) else int(value), labels[which[place, period, category]]]
        yield place, tuple(row)


def _point_rows(release: Release) -> Iterable[tuple[int, Row]]:
    """The points that are shown; those that are not have no row."""
    with_period, with_category = release.periods != ("",), release.categories != ("",)
    for place, period, category in np.argwhere(np.isfinite(release.values)).tolist():
        told = [release.periods[period]] * with_period + [release.categories[category]] * with_category
        yield place, (release.units.names[place], *told)


def table_csv(release: Release) -> str:
    """The published table."""
    header = [field.name for field in published_fields(release)]
    return csv_text(header, (row for _, row in published_rows(release)))


def dictionary_csv(release: Release) -> str:
    """What every column means."""
    header = [tr("column"), tr("type"), tr("meaning")]
    rows = [[field.name, field.type, field.description] for field in published_fields(release)]
    return csv_text(header, [*rows, *_heat_rows(release)])


def _heat_rows(release: Release) -> list[list[str]]:
    """The classes of the heat map, one a row."""
    if release.heat is None:
        return []
    meaning = tr("Class of the heat map (table “heat”)")
    return [[one.label, "string", meaning] for one in release.heat.classes]
