# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows of a layer a filter keeps."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import Qgis, QgsFeatureRequest, QgsProcessingFeatureSource, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ...core.density.dated import dated
from ...core.errors import Cancelled, CoreError
from ...core.incidents.selection import Times, among, in_hours, may_begin_later, on_weekdays, within
from ...core.wording import number, tr
from ..adapters.masks import Mask, read_mask
from ..adapters.reading.features import kinds_of, valued
from ..adapters.reading.ladder import read_features
from .copied_rows import rows_of

POLL_EVERY = 5000
TIME, PRECISION = "occurred_from", "time_precision"
WORDS = {"CATEGORIES": "category", "FAMILIES": "family", "PARTNERS": "partner_id"}
OF_TIME = ("FROM", "TO", "WEEKDAYS", "HOURS")


class NoFilterFieldError(CoreError):
    """A filter on a field that the layer does not have."""

    def __init__(self, parameter: str, field: str, layer: str) -> None:
        super().__init__(
            tr(
                "{parameter}: the layer “{layer}” has no field “{field}”: leave {parameter} empty, or load the layer "
                "with “Load incidents” first.",
                parameter=parameter,
                field=field,
                layer=layer,
            )
        )


class NotDatesError(CoreError):
    """A field of times that holds none."""

    def __init__(self, field: str) -> None:
        super().__init__(tr("TIME: the field “{field}” holds no dates: choose a field of dates.", field=field))


@dataclass(frozen=True)
class Kept:
    """Rows to keep, shape (n,) in the order of the source, and how many were left because their time is not known."""

    rows: NDArray[np.bool_]
    without_time: int


def kept_rows(algorithm, source: QgsProcessingFeatureSource, parameters: dict, context, feedback) -> Kept:
    """Rows of ``source`` that every filter given keeps; what each one lets go is said."""
    asked = {
        name: algorithm.parameterAsString(parameters, name, context).strip()
        for name in (*OF_TIME, *WORDS)
        if algorithm.given(parameters, name)
    }
    asked = {name: asked.get(name, "") for name in (*OF_TIME, *WORDS)}
    time = _time_field(algorithm, source, parameters, context) if any(asked[name] for name in OF_TIME) else ""
    fields = _fields(source, asked, time)
    area = _area(algorithm, source, parameters, context, feedback)
    frame = _frame(source, fields, area is not None, feedback)
    rows, unknown = np.ones(len(frame), bool), np.zeros(len(frame), bool)
    if time:
        rows, unknown = _by_time(frame, time, source, asked)
    for name, field in WORDS.items():
        if asked[name]:
            rows &= among(frame[field], asked[name])
            unknown &= among(frame[field], asked[name])
    if area is not None:
        inside = area.holds(frame["$x"].to_numpy(np.float64), frame["$y"].to_numpy(np.float64))
        rows, unknown = rows & inside, unknown & inside
        _say_nowhere(frame, feedback)
    return Kept(rows, int(unknown.sum()))


def _by_time(
    frame: pd.DataFrame, time: str, source: QgsProcessingFeatureSource, asked: dict[str, str]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Rows that the filters of time keep, and those of which they cannot tell."""
    times = _times(frame, time, source.fields().field(time).type())
    rows = within(times, asked["FROM"], asked["TO"])
    unknown = times.start.isna().to_numpy(dtype=bool)
    if asked["FROM"]:
        unknown |= ~rows & may_begin_later(dated(frame[time], frame.get(PRECISION)), asked["FROM"])
    if asked["WEEKDAYS"]:
        rows &= on_weekdays(times, asked["WEEKDAYS"])
        unknown |= ~times.day_known
    if asked["HOURS"]:
        rows &= in_hours(times, asked["HOURS"])
        unknown |= ~times.hour_known
    return rows, unknown


def _times(frame: pd.DataFrame, time: str, kind: QMetaType.Type) -> Times:
    if kind == QMetaType.Type.QString:
        times = Times.written(frame[time], frame.get(PRECISION))
        if times.start.isna().all():
            raise NotDatesError(time)
        return times
    return Times.of(frame[time], frame.get(PRECISION), kind == QMetaType.Type.QDateTime)


def _time_field(algorithm, source: QgsProcessingFeatureSource, parameters: dict, context) -> str:
    field = algorithm.field(source, parameters, "TIME", context) or TIME
    index = source.fields().lookupField(field)
    if index < 0:
        raise NoFilterFieldError("TIME", field, source.sourceName())
    if source.fields().at(index).type() not in (QMetaType.Type.QDateTime, QMetaType.Type.QDate, QMetaType.Type.QString):
        raise NotDatesError(field)
    return source.fields().at(index).name()


def _fields(source: QgsProcessingFeatureSource, asked: dict[str, str], time: str) -> list[str]:
    """Fields that the filters need."""
    names = [time] if time else []
    if time == TIME and source.fields().lookupField(PRECISION) >= 0:
        names.append(PRECISION)
    for parameter, field in WORDS.items():
        if asked[parameter] and source.fields().lookupField(field) < 0:
            raise NoFilterFieldError(parameter, field, source.sourceName())
        names += [field] if asked[parameter] else []
    return names


def _area(algorithm, source: QgsProcessingFeatureSource, parameters: dict, context, feedback) -> Mask | None:
    if not algorithm.given(parameters, "AREA"):
        return None
    return read_mask(algorithm.source(parameters, "AREA", context), source.sourceCrs(), context, feedback)


def _frame(source: QgsProcessingFeatureSource, fields: list[str], placed: bool, feedback) -> pd.DataFrame:
    """Columns of the fields, and of the positions where they are needed."""
    if QgsWkbTypes.geometryType(source.wkbType()) in (Qgis.GeometryType.Line, Qgis.GeometryType.Polygon):
        return _with_centres(source, fields, placed, feedback)
    features = read_features(source, tuple(fields), feedback)
    frame = pd.DataFrame({name: values.column() for name, values in features.values.items()}, range(features.count))
    if placed:
        points, parts = features.points, np.bincount(features.points.feature, minlength=features.count)
        with np.errstate(invalid="ignore"):
            for axis, values in (("$x", points.x), ("$y", points.y)):
                frame[axis] = np.bincount(points.feature, values, features.count) / np.where(parts, parts, np.nan)
    return frame


def _with_centres(source: QgsProcessingFeatureSource, fields: list[str], placed: bool, feedback) -> pd.DataFrame:
    """As :func:`_frame`, of lines and polygons, which stand where their centre is."""
    request = QgsFeatureRequest()
    if not placed:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    indexes = [source.fields().lookupField(name) for name in fields]
    request.setSubsetOfAttributes(indexes)
    columns: list[list] = [[] for _ in (*fields, "x", "y")]
    for count, feature in enumerate(rows_of(source, request)):
        if count % POLL_EVERY == 0 and feedback.isCanceled():
            raise Cancelled
        centre = feature.geometry().centroid().asPoint() if placed and feature.hasGeometry() else None
        place = (centre.x(), centre.y()) if centre else (None, None)
        for column, value in zip(columns, (*(feature[index] for index in indexes), *place)):
            column.append(value)
    kinds = {**kinds_of(source.fields(), fields), "$x": "real", "$y": "real"}
    read = valued(dict(zip(kinds, columns)), kinds)
    return pd.DataFrame({name: values.column() for name, values in read.items()}, range(len(columns[-1])))


def _say_nowhere(frame: pd.DataFrame, feedback) -> None:
    nowhere = int(frame["$x"].isna().sum())
    if nowhere:
        feedback.pushWarning(
            tr("{count} rows have no position: AREA leaves them out.", count=number(nowhere))
        )
