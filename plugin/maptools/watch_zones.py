# SPDX-License-Identifier: GPL-2.0-or-later
"""Zones that a person wants to watch, in a layer of the project."""
from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QDate

from ...core.wording import number, tr
from .circle_tool import Circle

MARK = "quietude/watch_zones"
"""Custom property by which the layer is found again, whatever its name or its file."""
OUTLINE = {"style": "no", "outline_color": "#0f5d8a", "outline_width": "0.6", "outline_style": "dash"}
FIELDS = "field=name:string(80)&field=radius_m:double&field=since:date"


def watch(circle: Circle) -> QgsVectorLayer:
    """Add a zone to the layer of zones, made where there is none; the edit can be undone."""
    layer = zones() or _made(circle)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(circle.geometry(layer.crs()))
    name = tr("Zone {rank}", rank=number(layer.featureCount() + 1))
    for field, value in (("name", name), ("radius_m", round(circle.radius)), ("since", QDate.currentDate())):
        if layer.fields().lookupField(field) >= 0:
            feature.setAttribute(field, value)
    if not layer.isEditable():
        layer.startEditing()
    layer.beginEditCommand(tr("Watch a zone"))
    layer.addFeature(feature)
    layer.endEditCommand()
    layer.triggerRepaint()
    return layer


def zones() -> QgsVectorLayer | None:
    """The layer of zones of the project."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.customProperty(MARK) and layer.isValid()), None)


def _made(circle: Circle) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={circle.crs.authid()}&{FIELDS}", tr("Watch zones"), "memory")
    layer.setCustomProperty(MARK, True)
    for name, title in (("name", tr("Name")), ("radius_m", tr("Radius (m)")), ("since", tr("Watched since"))):
        layer.setFieldAlias(layer.fields().lookupField(name), title)
    layer.setDisplayExpression('"name"')
    _style(layer)
    QgsProject.instance().addMapLayer(layer)
    return layer


def _style(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(OUTLINE)))
    named, written, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    written.setBuffer(halo)
    named.fieldName = "name"
    named.setFormat(written)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(named))
    layer.setLabelsEnabled(True)
