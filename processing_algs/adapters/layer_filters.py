# SPDX-License-Identifier: GPL-2.0-or-later
"""A choice of incidents as a filter that the format of their layer understands."""
from __future__ import annotations

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ...core.incidents.choice.choice import Choice
from ...core.incidents.choice.condition import ogr_condition, postgres_condition, qgis_expression, sqlite_condition
from ...core.incidents.choice.dialects import Layout
from .spatial_sql import knows_geometry

OF_QGIS = ("memory", "delimitedtext")
"""Providers whose filters are expressions of QGIS."""
OF_SQLITE = ("GPKG", "SQLite")
"""Formats of GDAL whose filters are SQL."""


def condition_of(layer: QgsVectorLayer, choice: Choice, layout: Layout) -> str:
    """``choice`` as a filter of ``layer``; empty where it keeps everything, or where its format cannot say the same."""
    provider = layer.providerType()
    if provider in OF_QGIS:
        return qgis_expression(choice, layout)
    if provider == "postgres":
        return postgres_condition(choice, layout)
    if provider == "spatialite":
        return sqlite_condition(choice, layout)
    if provider != "ogr":
        return ""
    if layer.dataProvider().storageType() in OF_SQLITE:
        return sqlite_condition(choice, layout) if not choice.area or knows_geometry() else ""
    return "" if choice.area else ogr_condition(choice, layout)


def both(own: str, ours: str) -> str:
    """What two filters keep together; either may be empty."""
    return f"({own}) AND ({ours})" if own and ours else own or ours


def is_whole_query(subset: str) -> bool:
    """Whether a filter is a statement of its own (SELECT … FROM …) rather than a condition."""
    return subset.lstrip().upper().startswith("SELECT")


def address_with(address: str, subset: str) -> str:
    """The address of a layer of GDAL with another filter."""
    registry = QgsProviderRegistry.instance()
    return registry.encodeUri("ogr", {**registry.decodeUri("ogr", address), "subset": subset})


def address_within(address: str, condition: str) -> str:
    """The address of a layer of GDAL, filtered further."""
    own = QgsProviderRegistry.instance().decodeUri("ogr", address).get("subset") or ""
    return address_with(address, both(own, condition))
