# SPDX-License-Identifier: GPL-2.0-or-later
"""The incident layer the dock works on, and what is in it."""
from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QLabel, QPushButton, QWidget

from ...core.wording import number, tr
from ...processing_algs.adapters.known_incidents import Known
from ..destinations import DASH
from ..layers import is_there
from .entries.entry import narrow
from .known import KnownSearch
from .narrowing import Narrowing
from .period import in_words, named

TELLING = frozenset({"incident_id", "category", "occurred_from"})
"""Fields by which an incident layer is recognised."""


def is_incident_layer(layer: QgsMapLayer | None) -> bool:
    """Whether ``layer`` has points and the fields of incidents."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == Qgis.GeometryType.Point
        and set(layer.fields().names()) >= TELLING
    )


class Subject(QGroupBox):
    """Chooses the layer, or finds it by itself, and sums it up."""

    changed = pyqtSignal()
    """The layer, its selection or its summary are no longer the same."""
    loading = pyqtSignal()
    """The person wants to load a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Incidents"), parent)
        self.period = ""
        self._layer: QgsVectorLayer | None = None
        self.narrowing = Narrowing(self)
        self.reading = KnownSearch(self)
        self._build()
        self.reading.found.connect(self._count)
        self.narrowing.changed.connect(self._count)
        self.box.layerChanged.connect(self._follow)
        self.only_selected.toggled.connect(lambda: self.changed.emit())
        self.load.clicked.connect(lambda: self.loading.emit())
        QgsProject.instance().layersAdded.connect(self._notice)
        self._notice(QgsProject.instance().mapLayers().values())
        self._follow(self.box.currentLayer())

    def _build(self) -> None:
        self.box = narrow(QgsMapLayerComboBox())
        self.box.setObjectName("INPUT")
        self.box.setFilters(Qgis.LayerFilter.PointLayer)
        self.box.setAllowEmptyLayer(True, tr("No layer"))
        self.box.setToolTip(tr("Point layer to work on. A layer of incidents is found by its fields."))
        self.box.setAccessibleName(tr("Incident layer"))
        self.summary = QLabel()
        self.summary.setObjectName("summary")
        self.summary.setWordWrap(True)
        self.only_selected = QCheckBox()
        self.load = QPushButton(tr("&Load a file…"))
        self.load.setToolTip(tr("Read a file of incidents: every row is accepted, or rejected with its reason."))
        layout = QFormLayout(self)
        for widget in (self.box, self.summary, self.only_selected, self.load):
            layout.addRow(widget)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer itself, filtered as the person wants to see it."""
        return self._layer

    @property
    def known(self) -> Known | None:
        """What the layer holds without our filter, once it is read; :attr:`reading` tells when."""
        return self.reading.known

    @property
    def name(self) -> str:
        """What the layer is about, for the names of its results."""
        # A layer loaded from here is called « Incidents – file »: its density is that of the file.
        return self._layer.name().split(DASH)[-1] if self._layer is not None else ""

    @property
    def about(self) -> str:
        """The same with what the filter keeps: results of two periods stay apart."""
        filtered = tr("filtered") if self.narrowing.expression else ""
        kept = named(self.narrowing.choice.period) or filtered
        return ", ".join(part for part in (self.name, kept) if part)

    def source(self) -> object:
        """Value for a source parameter: the layer, or its selection; ``None`` without a layer."""
        if self._layer is None:
            return None
        return self.narrowing.source(self.only_selected.isChecked() and self._layer.selectedFeatureCount() > 0)

    def choose(self, layer: QgsMapLayer) -> None:
        """Work on ``layer`` from now on."""
        self.box.setLayer(layer)

    def release(self) -> None:
        """Let go of the project and its layers."""
        self.reading.stop()
        QgsProject.instance().layersAdded.disconnect(self._notice)
        self._watch(None)
        self.narrowing.release()

    def _notice(self, layers: Iterable[QgsMapLayer]) -> None:
        """Take the first layer of incidents, unless the person already works on one."""
        found = next((layer for layer in layers if is_incident_layer(layer)), None)
        if found is not None and not is_incident_layer(self.box.currentLayer()):
            self.box.setLayer(found)

    def _follow(self, layer: QgsMapLayer | None) -> None:
        self._watch(layer)
        self.narrowing.take(layer)
        self.reading.follow(layer, self.narrowing.own)
        self._count()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Hear what happens to ``layer``, and no longer to the one before."""
        if is_there(self._layer):
            self._layer.selectionChanged.disconnect(self._count)
            self._layer.subsetStringChanged.disconnect(self._read_again)
            self._layer.afterCommitChanges.disconnect(self._read_edited)
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._count)
            layer.subsetStringChanged.connect(self._read_again)
            layer.afterCommitChanges.connect(self._read_edited)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        """Work on what the list shows by now in place of a layer that QGIS is deleting."""
        self.narrowing.forget()
        self._watch(None)
        self._follow(self.box.currentLayer())

    def _read_again(self) -> None:
        self._follow(self._layer)

    def _read_edited(self) -> None:
        self.reading.stop()
        self._read_again()

    def _count(self, *_) -> None:
        """Say how many events there are, and over what time."""
        selected = self._layer.selectedFeatureCount() if self._layer is not None else 0
        self.only_selected.setText(tr("Only the {count} selected", count=number(selected)))
        self.only_selected.setVisible(bool(selected))
        days = self.known.columns.days(self._kept()) if self.known is not None else None
        self.period = in_words(*map(str, days)) if days is not None else ""
        self.summary.setText(self._sentence())
        self.changed.emit()

    def _sentence(self) -> str:
        if self._layer is None:
            return tr("Choose a point layer of the project, or load a file.")
        filtered = tr("filtered") if self._layer.subsetString() or self.narrowing.expression else ""
        return ", ".join(part for part in (_in_words(self._number()), self.period, filtered) if part)

    def _number(self) -> int:
        return self._layer.featureCount() if self.known is None else int(self._kept().sum())

    def _kept(self) -> NDArray[np.bool_]:
        """Which of the known incidents are looked at."""
        return self.known.columns.kept(self.narrowing.choice, self.narrowing.inside)


def _in_words(count: int) -> str:
    if count < 0:  # the provider does not count, as a slow database
        return ""
    return tr("1 incident") if count == 1 else tr("{count} incidents", count=number(count))
