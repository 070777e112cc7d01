# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames of incidents and rejects as features, and how incidents look."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPoint,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.incidents.nomenclature import families
from ...core.incidents.schema import INCIDENT_FIELDS, REJECT_FIELDS, FieldSpec
from ...core.progress import Tick, advance
from ...core.wording import translated
from .vectors import Column, fields_of

POLL_EVERY = 10_000
WHOLE = {"integer", "long"}
MARKER = {"name": "circle", "size": "1.6", "outline_color": "255,255,255,160", "outline_width": "0.1"}


def columns_of(specs: tuple[FieldSpec, ...]) -> tuple[Column, ...]:
    """Fields of core as those of an output, with their titles as aliases."""
    return tuple(Column(spec.name, spec.type, translated(spec.title)) for spec in specs)


def incident_features(frame: pd.DataFrame, tick: Tick) -> Iterator[QgsFeature]:
    """Incidents as features: the canonical fields, and a point where ``x`` and ``y`` (metres) are known."""
    fields = fields_of(columns_of(INCIDENT_FIELDS))
    x, y = frame["x"].to_numpy(dtype=float), frame["y"].to_numpy(dtype=float)
    positioned = np.isfinite(x) & np.isfinite(y)
    rows = _features(frame, INCIDENT_FIELDS, fields)
    for count, (feature, at, east, north) in enumerate(zip(rows, positioned.tolist(), x.tolist(), y.tolist())):
        if count % POLL_EVERY == 0:
            advance(tick, count / len(frame))
        if at:
            feature.setGeometry(QgsGeometry(QgsPoint(east, north)))
        yield feature


def reject_features(frame: pd.DataFrame) -> Iterator[QgsFeature]:
    """Rejected rows as features without geometry."""
    return _features(frame, REJECT_FIELDS, fields_of(columns_of(REJECT_FIELDS)))


def _features(frame: pd.DataFrame, specs: tuple[FieldSpec, ...], fields: QgsFields) -> Iterator[QgsFeature]:
    for values in zip(*(_values(frame[spec.name], spec.type) for spec in specs)):
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        yield feature


def _values(column: pd.Series, kind: str) -> list[object]:
    """Values as QGIS takes them, ``None`` where there is none."""
    if kind == "datetime":
        return _datetimes(column)
    known = column.notna().to_numpy()
    if kind in WHOLE:
        numbers = column.where(known, 0).astype(np.int64).to_numpy(dtype=object)
        return np.where(known, numbers, None).tolist()
    return np.where(known, column.to_numpy(dtype=object), None).tolist()


def _datetimes(column: pd.Series) -> list[object]:
    """Local times; each distinct one is made once."""
    codes, distinct = pd.factorize(pd.to_datetime(column))
    made = [
        QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second))
        for moment in pd.DatetimeIndex(distinct)
    ]
    return [made[code] if code >= 0 else None for code in codes.tolist()]


def incident_style(present: set[str]):
    """Style of an incident layer: one modest circle a family, in colours that colour-blind people tell apart."""

    def style(layer: QgsVectorLayer) -> None:
        if layer.isSpatial():
            layer.setRenderer(QgsCategorizedSymbolRenderer("family", _categories(present)))

    return style


def _categories(present: set[str]) -> list[QgsRendererCategory]:
    """Legend entries of the families that the layer holds; the last one is for incidents without family."""
    made = []
    for family in families().values():
        outside = family.code == "unmapped"
        if family.code in present or (outside and None in present):
            symbol = QgsMarkerSymbol.createSimple({**MARKER, "color": family.colour})
            made.append(QgsRendererCategory(None if outside else family.code, symbol, family.label))
    return made
