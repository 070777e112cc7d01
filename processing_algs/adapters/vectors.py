# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames written as vector layers and tables."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import CoreError
from ...core.files import appearing_whole
from ...core.wording import tr
from .crs import intact
from .packed.filled_table import TYPES as PACKED_TYPES
from .packed.filled_table import NotPackedError
from .packed.geopackage import Polygons, fill
from .packed.points import PointsFile
from .packed.verdict import verify
from .progress import poll_of

TYPES = {
    "text": QMetaType.Type.QString,
    "integer": QMetaType.Type.Int,
    "long": QMetaType.Type.LongLong,
    "real": QMetaType.Type.Double,
    "boolean": QMetaType.Type.Bool,
    "datetime": QMetaType.Type.QDateTime,
    "date": QMetaType.Type.QDate,
}
BATCH = 1000
MANY = 5000
"""Features from which writing at once is worth its checks."""


class NotWrittenError(CoreError):
    """The output could not be written."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(tr("“{path}” could not be written: {reason}", path=path, reason=reason))


@dataclass(frozen=True)
class Column:
    """A field of an output: its name, its type (a key of :data:`TYPES`), and what people read above it."""

    name: str
    type: str
    alias: str = ""


def fields_of(columns: Iterable[Column]) -> QgsFields:
    """The columns as QGIS fields. Few formats hold aliases: the style brings them (:func:`.styles.style_result`)."""
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column.name, TYPES[column.type]))
    return fields


class VectorOutput:
    """Where features go, and what the algorithm returns for it."""

    def __init__(
        self, opened: Callable[[], QgsFeatureSink], name: str, poll: Callable[[], None], packed: Path | None = None
    ) -> None:
        self._opened, self._sink = opened, opened()
        self._name, self._poll = name, poll
        self._packed = packed
        self._points: PointsFile | None = None
        self.result = name
        self.count = 0

    def add(self, features: Iterable[QgsFeature]) -> None:
        """Write features, a batch at a time; cancelling stops between two of them."""
        batch: list[QgsFeature] = []
        for feature in features:
            batch.append(feature)
            if len(batch) >= BATCH:
                self._write(batch)
                batch = []
        self._write(batch)

    def add_polygons(self, polygons: Polygons, features: Callable[[], Iterable[QgsFeature]]) -> None:
        """Write polygons, all of the output: at once where they are many, otherwise the ``features`` they are."""
        if self._packed is None or len(polygons.rings) < MANY:
            self.add(features())
            return
        self.close()
        try:
            fill(self._packed, polygons)
            verify(self._packed, polygons)
            self.count += len(polygons.rings)
        except NotPackedError as refusal:
            told = tr("Polygons written one by one, as they could not be written at once: {reason}", reason=refusal)
            QgsMessageLog.logMessage(told, "Quiétude", Qgis.MessageLevel.Info)
            self._packed.unlink(missing_ok=True)
            self._sink = self._opened()
            self.add(features())

    def pack_points(self, poll: Callable[[], None]) -> None:
        """Have the points to come written at once, if this output can be; ``poll`` may raise to stop.

        From then on, and until the output is closed, :class:`NotPackedError` tells that QGIS's own writer must do it
        all again.
        """
        if self._packed is not None:
            self.close()
            self._points = PointsFile(self._packed, poll)

    def add_points(self, frame: pd.DataFrame, features: Callable[[pd.DataFrame], Iterable[QgsFeature]]) -> None:
        """Write rows whose columns ``x`` and ``y`` say where they are: at once, or as the ``features`` they are."""
        if self._points is None:
            self.add(features(frame))
            return
        x, y = (frame[name].to_numpy(dtype=float) for name in ("x", "y"))
        self._points.add(frame.drop(columns=["x", "y"]), x, y)
        self.count += len(frame)

    def _write(self, batch: list[QgsFeature]) -> None:
        self._poll()
        if batch and not self._sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise NotWrittenError(self._name, self._sink.lastError())
        self.count += len(batch)

    def close(self) -> None:
        """Flush and release the file."""
        if self._points is not None:
            self._points.complete()
        if self._sink is None:
            return
        if not self._sink.flushBuffer():
            raise NotWrittenError(self._name, self._sink.lastError())
        self._sink = None

    def release(self) -> None:
        """Let go of a file, also of one that was not completed."""
        if self._points is not None:
            self._points.close()
        self._points = self._sink = None


@contextmanager
def vector_output(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    columns: Iterable[Column],
    geometry: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
) -> Iterator[VectorOutput | None]:
    """Sink of output ``name``; a file appears at its destination only when the block ends well.

    Gives ``None`` where the output is optional and was not asked for. After the block, ``result`` is the value to
    return for the output.
    """
    target, columns, crs = _plain_file(parameters.get(name)), tuple(columns), intact(crs)
    fields, poll = fields_of(columns), _poll_of(context)
    if target is None:
        sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, geometry, crs)
        if sink is None:
            if _is_wanted(algorithm, parameters, name):
                raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
            yield None
            return
        # Nothing else may hold the sink: what it has written appears when it goes.
        sinks = [sink]
        del sink
        output = VectorOutput(sinks.pop, destination, poll)
        yield output
        output.close()
        return
    with appearing_whole(target) as path:

        def opened() -> QgsFeatureSink:
            sink, _ = algorithm.parameterAsSink({**parameters, name: str(path)}, name, context, fields, geometry, crs)
            if sink is None:
                raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
            return sink

        output = VectorOutput(opened, str(target), poll, path if _can_be_packed(path, columns, geometry) else None)
        try:
            yield output
            output.close()
        finally:
            output.release()
        if not path.exists():
            raise NotWrittenError(str(target), tr("QGIS cannot write this format here; .gpkg is always possible."))
    output.result = str(target)
    _load_on_completion(algorithm, parameters[name], name, context, output.result)


def _poll_of(context: QgsProcessingContext) -> Callable[[], None]:
    """What stops the writing once the person has cancelled, where somebody watches."""
    feedback = context.feedback()
    return (lambda: None) if feedback is None else poll_of(feedback)


def _can_be_packed(path: Path, columns: Iterable[Column], geometry: QgsWkbTypes.Type) -> bool:
    plain = all(column.type in PACKED_TYPES for column in columns)
    return plain and path.suffix.lower() == ".gpkg" and geometry in (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.Point)


def _is_wanted(algorithm: QgsProcessingAlgorithm, parameters: dict, name: str) -> bool:
    optional = algorithm.parameterDefinition(name).flags() & algorithm.parameterDefinition(name).Flag.FlagOptional
    return not optional or parameters.get(name) not in (None, "")


def _plain_file(value: object) -> Path | None:
    """Path of a destination that is an ordinary file; ``None`` for memory layers, databases and defaults."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or value in ("", "TEMPORARY_OUTPUT"):
        return None
    path = Path(value)
    return path if path.suffix and not value.startswith(("memory:", "ogr:", "postgres:", "spatialite:")) else None


def _load_on_completion(
    algorithm: QgsProcessingAlgorithm, value: object, name: str, context: QgsProcessingContext, result: str
) -> None:
    """Ask QGIS to load a file that its own sink never knew."""
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject:
        title = value.destinationName or algorithm.parameterDefinition(name).description()
        details = QgsProcessingContext.LayerDetails(title, value.destinationProject, name)
        context.addLayerToLoadOnCompletion(result, details)
