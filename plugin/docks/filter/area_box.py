# SPDX-License-Identifier: GPL-2.0-or-later
"""The areas of the filter: polygons of the project, joined and compared with the incidents in the background."""
from __future__ import annotations

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ....core.wording import number, tr
from ....processing_algs.adapters.known_incidents import Known
from ....processing_algs.adapters.masks import read_mask
from ...layers import is_there
from ..aside import Aside, Work
from ..entries.entry import narrow

DIGITS_OF_METRES, DIGITS_OF_DEGREES = 3, 8
"""Decimals of coordinates: about a millimetre. Conditions are read by people, and copied in commands."""

Joined = tuple[str, np.ndarray]
"""An area in well-known text, and which incidents are inside."""


def written(area: QgsGeometry, degrees: bool) -> str:
    """``area`` in well-known text, rounded where it stays valid."""
    rounded = QgsGeometry.fromWkt(area.asWkt(DIGITS_OF_DEGREES if degrees else DIGITS_OF_METRES))
    return (rounded if rounded.isGeosValid() else area).asWkt(DIGITS_OF_DEGREES if degrees else DIGITS_OF_METRES)


def _joining(polygons: QgsVectorLayer, known: Known, crs: QgsCoordinateReferenceSystem) -> Work:
    """The work of joining ``polygons`` and of comparing them with what is ``known``."""
    context = QgsProcessingContext()
    context.setTransformContext(QgsProject.instance().transformContext())

    def work(feedback: QgsProcessingFeedback) -> Joined:
        mask = read_mask(QgsProcessingFeatureSource(polygons, context), crs, context, feedback)
        area = written(QgsGeometry.unaryUnion(list(mask.polygons)), crs.isGeographic())
        return area, known.inside(area)

    return work


class AreaBox(QWidget):
    """Which polygons the incidents have to be in."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area, self.inside = "", None
        self._crs: QgsCoordinateReferenceSystem | None = None
        self._known: Known | None = None
        self._layer: QgsVectorLayer | None = None
        self._aside = Aside(self)
        self._build()
        self._aside.done.connect(lambda joined: self._set(*joined))
        self._aside.refused.connect(lambda refusal: self._set("", None, refusal))
        self.box.layerChanged.connect(self._follow)
        self.only_selected.toggled.connect(self._join)

    def _build(self) -> None:
        self.box = narrow(QgsMapLayerComboBox())
        self.box.setObjectName("AREA")
        self.box.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.box.setAllowEmptyLayer(True, tr("Everywhere"))
        self.box.setAccessibleName(tr("Areas"))
        self.box.setToolTip(tr("Polygons: only the incidents within them or on their edge are kept."))
        self.only_selected = QCheckBox()
        self.note = QLabel()
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.box, self.only_selected, self.note):
            layout.addWidget(widget)
        self._show_selection()

    def set_incidents(self, known: Known | None, crs: QgsCoordinateReferenceSystem | None) -> None:
        """Compare with these incidents from now on."""
        self._known, self._crs = known, crs
        self._join()

    def reset(self) -> None:
        """Look everywhere."""
        # setLayer(None) would leave the box without words; this tells nobody.
        self.box.setCurrentIndex(self.box.findText(tr("Everywhere")))
        self._follow(None)

    def release(self) -> None:
        """Let go of the layer."""
        self._watch(None)
        self._aside.stop()

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        self._watch(layer)
        self._show_selection()
        self._join()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        if is_there(self._layer):
            self._layer.selectionChanged.disconnect(self._reselect)
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._reselect)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        self._follow(None)

    def _reselect(self, *_) -> None:
        used = self.only_selected.isChecked()
        self._show_selection()
        if used:
            self._join()

    def _show_selection(self) -> None:
        count = self._layer.selectedFeatureCount() if self._layer is not None else 0
        self.only_selected.setText(tr("Only the {count} selected", count=number(count)))
        self.only_selected.setVisible(bool(count))

    def _join(self, *_) -> None:
        self._aside.stop()
        if self._layer is None or self._known is None:
            self._set("", None)
            return
        polygons, chosen = self._layer, self._layer.selectedFeatureIds()
        if self.only_selected.isChecked() and chosen:
            polygons = polygons.materialize(QgsFeatureRequest(chosen))
        self._aside.start(_joining(polygons.clone(), self._known, self._crs))

    def _set(self, area: str, inside: np.ndarray | None, refusal: str = "") -> None:
        moved, self.area, self.inside = area != self.area, area if inside is not None else "", inside
        self.note.setText(refusal)
        self.note.setVisible(bool(refusal))
        if moved:
            self.changed.emit()
