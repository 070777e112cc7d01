# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames of incidents and rejects as features, and how incidents look."""
from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

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
from qgis.PyQt.QtGui import QColor

from ...core.incidents.nomenclature import families
from ...core.incidents.schema import INCIDENT_FIELDS, NOTES, REJECT_FIELDS, FieldSpec
from ...core.wording import translated
from .vectors import Column, fields_of

CHUNK = 20_000
"""Rows made features together: few enough that their objects do not fill the memory."""
WHOLE = ("integer", "long")
LOOK = Path(__file__).parents[2] / "resources" / "styles" / "families.json"


def columns_of(specs: tuple[FieldSpec, ...]) -> tuple[Column, ...]:
    """Fields of core as those of an output, with their titles as aliases."""
    return tuple(Column(spec.name, spec.type, translated(spec.title)) for spec in specs)


def incident_features(frame: pd.DataFrame) -> Iterator[QgsFeature]:
    """Incidents as features: the canonical fields, free text where kept, a point where ``x`` and ``y`` are known."""
    specs = (*INCIDENT_FIELDS, *((NOTES,) if NOTES.name in frame else ()))
    for start in range(0, len(frame), CHUNK):
        yield from _located(frame.iloc[start : start + CHUNK], specs, fields_of(columns_of(specs)))


def _located(frame: pd.DataFrame, specs: tuple[FieldSpec, ...], fields: QgsFields) -> Iterator[QgsFeature]:
    x, y = frame["x"].to_numpy(dtype=float), frame["y"].to_numpy(dtype=float)
    positioned = np.isfinite(x) & np.isfinite(y)
    rows = _features(frame, specs, fields)
    for feature, known, east, north in zip(rows, positioned.tolist(), x.tolist(), y.tolist()):
        if known:
            feature.setGeometry(QgsGeometry(QgsPoint(east, north)))
        yield feature


def reject_features(frame: pd.DataFrame) -> Iterator[QgsFeature]:
    """Rejected rows as features without geometry."""
    return _features(frame, REJECT_FIELDS, fields_of(columns_of(REJECT_FIELDS)))


def _features(frame: pd.DataFrame, specs: tuple[FieldSpec, ...], fields: QgsFields) -> Iterator[QgsFeature]:
    moments = _datetimes(frame, [spec.name for spec in specs if spec.type == "datetime"])
    columns = (moments.get(spec.name) or _values(frame[spec.name], spec.type) for spec in specs)
    for values in zip(*columns):
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        yield feature


def _values(column: pd.Series, kind: str) -> list[object]:
    """Values as QGIS takes them, ``None`` where there is none."""
    known = column.notna().to_numpy()
    if kind in WHOLE:
        numbers = column.where(known, 0).astype(np.int64).to_numpy(dtype=object)
        return np.where(known, numbers, None).tolist()
    return np.where(known, column.to_numpy(dtype=object), None).tolist()


def _datetimes(frame: pd.DataFrame, names: list[str]) -> dict[str, list[object]]:
    """Local times of the columns; each distinct one is made once, as making them costs more than writing them."""
    if not names:
        return {}
    moments = np.concatenate([pd.to_datetime(frame[name]).to_numpy(dtype="datetime64[s]") for name in names])
    distinct, position = np.unique(moments, return_inverse=True)
    made = np.empty(len(distinct), dtype=object)
    made[:] = [None if moment is None else _local(moment) for moment in distinct.astype(object)]
    return dict(zip(names, (part.tolist() for part in np.split(made[position.ravel()], len(names)))))


def _local(moment: datetime) -> QDateTime:
    return QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second))


def incident_style(present: set[str]):
    """Style of an incident layer: a modest marker a family, whose colour and shape everyone tells apart."""

    def style(layer: QgsVectorLayer) -> None:
        if layer.isSpatial():
            layer.setRenderer(QgsCategorizedSymbolRenderer("family", _categories(present)))

    return style


def _categories(present: set[str]) -> list[QgsRendererCategory]:
    """Legend entries of the families that the layer holds; the last one is for incidents without family."""
    made, look = [], json.loads(LOOK.read_text(encoding="utf-8"))
    for family in families().values():
        outside = family.code == "unmapped"
        if family.code in present or (outside and None in present):
            symbol = _marker(look, family.code, family.colour)
            made.append(QgsRendererCategory(None if outside else family.code, symbol, family.label))
    return made


def _marker(look: dict, family: str, colour: str) -> QgsMarkerSymbol:
    edge = QColor(look["outline"]["colour"])
    edge.setAlphaF(look["outline"]["opacity"])
    symbol = QgsMarkerSymbol.createSimple(
        {"name": look["shapes"][family], "size": str(look["mm"]), "color": colour,
         "outline_width": str(look["outline"]["mm"])}
    )  # fmt: skip
    symbol.symbolLayer(0).setStrokeColor(edge)
    return symbol
