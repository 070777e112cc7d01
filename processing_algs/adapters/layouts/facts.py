# SPDX-License-Identifier: GPL-2.0-or-later
"""What layers tell of themselves: tags of density rasters, sums of counts."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ....core.density.units import UNITS, unit_label
from ....core.report.captions import Facts, compared_line, events_line, method_line, period_line, short_period_line
from ....core.wording import tr
from ..looks.period import days_of

COUNT = "n"
"""Field in which counts stand."""
COUNTED = (QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.LineGeometry)
"""What incidents are counted in: cells, districts, streets."""
COMPARED = ("n_before", "n_after")
"""Fields in which the counts of two periods stand."""
INCIDENT, WHEN = "incident_id", "occurred_from"
"""Fields of a layer of incidents: one row an incident."""


def facts_of(layers: Iterable[QgsMapLayer], feedback: QgsProcessingFeedback) -> Facts:
    """What the first layer that knows something says, announced; layers that measure are asked first."""
    for layer in sorted(layers, key=is_context):
        facts = _facts(layer)
        if facts == Facts():
            continue
        said = " · ".join(filter(None, (facts.events, facts.period, facts.unit, facts.method)))
        feedback.pushInfo(tr("Read from “{layer}”: {facts}.", layer=layer.name(), facts=said))
        return facts
    return Facts()


def events_in(layer: QgsMapLayer, part: int | str | None = None) -> float | None:
    """Incidents behind a layer, a band of a raster or a column of counts; ``None`` where it does not tell."""
    if isinstance(layer, QgsRasterLayer):
        return _figure(_tags(layer).get("EVENTS" if part is None else f"EVENTS_{part}"))
    if _is_incidents(layer):
        return float(layer.featureCount()) if layer.featureCount() > 0 else None
    return _sum(layer, str(part or COUNT)) if _is_counts(layer) else None


def period_of(layer: QgsMapLayer, band: int | None = None) -> str:
    """Period that a layer, or a band of a series, covers, in few words; empty where it does not tell."""
    if band is not None:
        first, _, last = _tags(layer).get(f"BAND_{band}", "").partition("/")
        return short_period_line(first, last)
    if isinstance(layer, QgsRasterLayer):
        return short_period_line(_tags(layer).get("PERIOD_FROM", ""), _tags(layer).get("PERIOD_TO", ""))
    return short_period_line(*(_days(layer) if _is_incidents(layer) else days_of(layer)))


def begins(layer: QgsMapLayer) -> str:
    """First day, as ISO writes it, of what a raster covers; empty where it does not tell."""
    return _tags(layer).get("PERIOD_FROM", "") if isinstance(layer, QgsRasterLayer) else ""


def main_layer(layers: Iterable[QgsMapLayer]) -> QgsMapLayer:
    """The layer that the map is about: the first that counts or measures, otherwise the topmost."""
    listed = list(layers)
    return next((layer for layer in listed if is_thematic(layer)), listed[0])


def is_thematic(layer: QgsMapLayer) -> bool:
    """Whether a layer counts or measures something."""
    return isinstance(layer, QgsRasterLayer) or _is_counts(layer) or _is_change(layer)


def is_context(layer: QgsMapLayer) -> bool:
    """Whether a layer only helps to find one's way."""
    return not is_thematic(layer)


def title_of(layer: QgsMapLayer) -> str:
    """Name of a layer for people; one that is a file name gives way to what the layer says that it holds."""
    name = layer.name().strip()
    if Path(layer.source().split("|")[0]).stem == name:
        name = content_of(layer) or name.replace("_", " ")
    return name[:1].upper() + name[1:]


def content_of(layer: QgsMapLayer) -> str:
    """What a layer says that it holds; empty where it does not."""
    if _is_counts(layer):
        return _shown(layer)
    raster = _opened(layer)
    if raster is None:
        return ""
    if raster.RasterCount > 1:  # the first band is named after its window
        unit = _unit(_tags(layer).get("UNIT", ""))
        return tr("Density ({unit})", unit=unit) if unit else ""
    return raster.GetRasterBand(1).GetDescription()


def _opened(layer: QgsMapLayer) -> gdal.Dataset | None:
    is_file = isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"
    return gdal.OpenEx(layer.source(), gdal.OF_RASTER) if is_file else None


def _tags(layer: QgsMapLayer) -> dict[str, str]:
    raster = _opened(layer)
    return raster.GetMetadata() if raster is not None else {}


def _facts(layer: QgsMapLayer) -> Facts:
    if isinstance(layer, QgsRasterLayer):
        return _facts_of_raster(layer)
    if _is_incidents(layer):
        return _facts_of_incidents(layer)
    if _is_counts(layer):
        return _facts_of_counts(layer)
    return Facts(compared_line(*(_sum(layer, name) for name in COMPARED))) if _is_change(layer) else Facts()


def _facts_of_incidents(layer: QgsVectorLayer) -> Facts:
    return Facts(events_line(layer.featureCount()) if layer.featureCount() > 0 else "", period_line(*_days(layer)))


def _days(layer: QgsVectorLayer) -> tuple[str, str]:
    """First and last day of a layer of incidents, empty where it does not tell."""
    when = layer.fields().lookupField(WHEN)
    return (_day(layer.minimumValue(when)), _day(layer.maximumValue(when))) if when >= 0 else ("", "")


def _is_incidents(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.fields().lookupField(INCIDENT) >= 0


def _day(value: object) -> str:
    return value.toString(Qt.DateFormat.ISODate) if isinstance(value, (QDate, QDateTime)) else str(value)


def _facts_of_raster(layer: QgsRasterLayer) -> Facts:
    tags = _tags(layer)
    events = _figure(tags.get("EVENTS"))
    return Facts(
        "" if events is None else events_line(events),
        period_line(tags.get("PERIOD_FROM", ""), tags.get("PERIOD_TO", "")),
        _unit(tags.get("UNIT", "")),
        method_line(tags.get("KERNEL", ""), _figure(tags.get("BANDWIDTH_M")), _figure(tags.get("CELL_SIZE_M"))),
    )


def _facts_of_counts(layer: QgsVectorLayer) -> Facts:
    return Facts(events_line(_sum(layer, COUNT)), period_line(*days_of(layer)), _shown(layer))


def _sum(layer: QgsVectorLayer, column: str) -> float:
    request = QgsFeatureRequest().setSubsetOfAttributes([layer.fields().lookupField(column)])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    counts = (feature[column] for feature in layer.getFeatures(request))
    return float(sum(value for value in counts if value not in (None, NULL)))


def _is_counts(layer: QgsMapLayer) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() not in COUNTED:
        return False
    position = layer.fields().lookupField(COUNT)
    return position >= 0 and layer.fields().at(position).isNumeric()


def _is_change(layer: QgsMapLayer) -> bool:
    counts = isinstance(layer, QgsVectorLayer) and layer.geometryType() in COUNTED
    return counts and all(layer.fields().lookupField(name) >= 0 for name in COMPARED)


def _shown(layer: QgsVectorLayer) -> str:
    """What the classes of a layer measure, in words: the alias of their field, where it has one."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return ""
    position = layer.fields().lookupField(renderer.classAttribute().strip('"'))
    alias = layer.fields().at(position).alias() if position >= 0 else ""
    return alias[:1].lower() + alias[1:]


def _figure(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if isfinite(value) else None


def _unit(word: str) -> str:
    return unit_label(word) if word in UNITS else word
