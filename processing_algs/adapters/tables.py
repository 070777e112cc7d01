# SPDX-License-Identifier: GPL-2.0-or-later
"""Files and layers as tables of text, whatever their format."""
from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...core.errors import Cancelled, CoreError
from ...core.incidents.files.archives import SUFFIXES as ARCHIVES
from ...core.incidents.files.archives import refuse_unsafe
from ...core.incidents.files.delimited import is_delimited, open_delimited
from ...core.incidents.files.dialect import EmptySourceError
from ...core.incidents.files.header import usable_names
from ...core.incidents.files.mended import written_row
from ...core.incidents.files.sheets import sheet_of_incidents
from ...core.incidents.files.source import Source
from ...core.incidents.files.table import LONGEST_RAW, Damage, Note, Table
from ...core.incidents.files.text_file import UnreadableFileError, read_bytes
from ...core.incidents.files.zip_file import unpacked
from ...core.incidents.profiles.profile import Reading
from ...core.progress import stage
from ...core.wording import tr
from .crs import to_text
from .progress import tick_of
from .spreadsheets import SUFFIXES as SPREADSHEETS
from .spreadsheets import told_to_gdal

POLL_EVERY = 1000
LAYER_MARK = "|layername="
OPENED = 0.25
"""Share of a loading after which the source is open: its rows were read once."""


class NoSuchSheetError(CoreError):
    """A sheet or layer that the file does not hold."""

    def __init__(self, path: str, wanted: str, known: list[str]) -> None:
        super().__init__(
            tr(
                "FILE: “{path}” has no sheet or layer called “{wanted}”. It has: {known}.",
                path=path,
                wanted=wanted,
                known=", ".join(known),
            )
        )


def open_file(file: str, reading: Reading | None, feedback: QgsProcessingFeedback) -> Source:
    """Any file as a source of rows: delimited text by our own reader, spreadsheets and layers by GDAL.

    ``file`` may name a sheet, a layer or a member of an archive: ``plaintes.xlsx|layername=2024``.
    """
    name, _, wanted = file.partition(LAYER_MARK)
    path = Path(name)
    if not path.is_file():
        raise UnreadableFileError(name, tr("there is no such file."))
    if path.suffix.lower() == ".zip":
        folder = TemporaryDirectory(prefix="quietude-")
        member = unpacked(path, wanted, Path(folder.name))
        source = open_file(str(member), reading, feedback)
        notes = (Note(tr("Member of the archive"), member.name), *source.sample.notes)
        return replace(source, sample=replace(source.sample, notes=notes), held=folder)
    if is_delimited(path):
        return open_delimited(path, reading, stage(tick_of(feedback), 0, OPENED))
    if path.suffix.lower() in ARCHIVES:
        refuse_unsafe(path)
    digest = hashlib.sha256(read_bytes(path)).hexdigest()
    with told_to_gdal(path) as telling:
        layer, notes = _opened(telling, wanted)
        first = 2 if path.suffix.lower() in SPREADSHEETS else 1
        rows = _Rows(layer.fields(), layer.wkbType(), layer.featureCount(), feedback, first)
        return Source.of(rows.table(layer.getFeatures(), path.name, digest, layer.crs(), notes))


def open_layer(source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback) -> Source:
    """A layer as a source of rows, its selection and filter honoured."""
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    rows = _Rows(source.fields(), source.wkbType(), source.featureCount(), feedback, 1)
    features = source.getFeatures(QgsFeatureRequest(), unchecked)
    return Source.of(rows.table(features, source.sourceName(), "", source.sourceCrs(), ()))


def _opened(path: Path, wanted: str) -> tuple[QgsVectorLayer, tuple[Note, ...]]:
    """The layer of a file, its first one of several columns by default, and what is said of the others."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(str(path), path.stem, "ogr", options)
    if not layer.isValid():
        problem = tr("no driver of this QGIS opens it as a table or a layer.")
        raise UnreadableFileError(str(path), problem)
    separator = layer.dataProvider().sublayerSeparator()
    sheets = [sublayer.split(separator)[1] for sublayer in layer.dataProvider().subLayers()]
    if wanted and wanted not in sheets:
        raise NoSuchSheetError(path.name, wanted, sheets)
    if len(sheets) < 2:
        return layer, ()
    opened = {sheet: QgsVectorLayer(f"{path}{LAYER_MARK}{sheet}", path.stem, "ogr", options) for sheet in sheets}
    names = {sheet: [field.name() for field in opened[sheet].fields()] for sheet in sheets}
    chosen = wanted or sheet_of_incidents(path.name, names)
    layer = opened[chosen]
    found = tr("{chosen}; not read: {others}", chosen=chosen, others=", ".join(s for s in sheets if s != chosen))
    return layer, (Note(tr("Sheet or layer"), found),)


class _Rows:
    """Features gathered as rows of text, one row a point."""

    def __init__(
        self, fields: QgsFields, kind: QgsWkbTypes.Type, count: int, feedback: QgsProcessingFeedback, first: int
    ) -> None:
        self._names, self._changed = usable_names([field.name() for field in fields])
        self._spatial = QgsWkbTypes.geometryType(kind) != QgsWkbTypes.GeometryType.NullGeometry
        self._count, self._feedback, self._first = max(count, 1), feedback, first
        self._values: list[list[str]] = []
        self._places: list[tuple[float, float]] = []
        self._damages: list[Damage] = []

    def table(
        self,
        features: Iterator[QgsFeature],
        name: str,
        digest: str,
        crs: QgsCoordinateReferenceSystem,
        notes: tuple[Note, ...],
    ) -> Table:
        """The table of ``features``; without ``digest``, that of the rows themselves."""
        lines = self._read(features)
        if not lines and not self._damages:
            raise EmptySourceError(name)
        if self._changed:
            notes = (*notes, Note(tr("Column names made usable"), ", ".join(self._changed)))
        places = np.array(self._places, dtype=np.float64).reshape(-1, 2)
        values, spatial = self._values, self._spatial
        return Table(
            frame=pd.DataFrame(values, columns=self._names, dtype=object),
            lines=np.array(lines, dtype=np.int64),
            raw_of=lambda rows: [
                _raw([*values[row], *(map(str, self._places[row]) if spatial else ())]) for row in rows
            ],
            raw_columns=tuple(usable_names([*self._names, "x", "y"])[0]) if spatial else (),
            digest=digest or self._digest(),
            name=name,
            damages=tuple(self._damages),
            notes=(Note(tr("Format"), tr("layer or spreadsheet, read by GDAL")), *notes),
            geometry=(places[:, 0], places[:, 1]) if self._spatial else None,
            declared_crs=to_text(crs) if self._spatial and crs.isValid() else None,
        )

    def _read(self, features: Iterator[QgsFeature]) -> list[int]:
        """Gather the rows; the number of each in the source."""
        lines: list[int] = []
        line = self._first - 1
        for feature in features:
            if len(lines) % POLL_EVERY == 0:
                if self._feedback.isCanceled():
                    raise Cancelled
                self._feedback.setProgress(100 * OPENED * min(len(lines) / self._count, 1))
            values = [text_of(value) for value in feature.attributes()]
            places = _places(feature.geometry()) if self._spatial else [(np.nan, np.nan)]
            if places is None:
                line += 1
                self._damages.append(Damage(line, "not_a_point", _raw(values)))
                continue
            for place in places:
                line += 1
                lines.append(line)
                self._values.append(values)
                self._places.append(place)
        return lines

    def _digest(self) -> str:
        digest = hashlib.sha256()
        for values, place in zip(self._values, self._places):
            digest.update(f"{_raw(values)}\x1e{place}\x1e".encode())
        return digest.hexdigest()


def _places(geometry: QgsGeometry) -> list[tuple[float, float]] | None:
    """Points of a geometry, one unknown where it has none; ``None`` if it is not made of points."""
    if geometry.isEmpty():
        return [(np.nan, np.nan)]
    if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
        return None
    return [(vertex.x(), vertex.y()) for vertex in geometry.vertices()]


def text_of(value: object) -> str:
    """An attribute as a file would have written it: ISO dates, decimal points, nothing for NULL."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, (QDateTime, QDate, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, bool):
        return str(int(value))
    return str(value)


def _raw(values: list[str]) -> str:
    return written_row(values)[:LONGEST_RAW]
