# SPDX-License-Identifier: GPL-2.0-or-later
"""carte.qgz: a project that holds its own data and says nothing of who made it."""
from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ....core.privacy.pages.map_classes import map_classes
from ....core.privacy.pages.readme import sheet_names
from ....core.privacy.pages.tables import published_fields
from ....core.privacy.protection.classes import HIDDEN_FILL, HIDDEN_LINES, hidden_label
from ....core.privacy.protection.heat import HeatMap
from ....core.privacy.releases.notice import Notice, heading
from ....core.privacy.releases.release import Release
from ....core.privacy.sealing.archive import canonical_zip
from ....core.wording import tr
from ..crs import from_epsg
from .point_style import points
from .project_xml import allowed_only

DATA = "faits.gpkg"
FACTS, TERRITORY, HEAT = "published_facts", "published_territory", "published_heat"
"""Identifiers of layers: QGIS replaces those of ten letters or less by random ones when it reads a project."""


def project_archive(release: Release, notice: Notice, data: bytes) -> bytes:
    """Bytes of carte.qgz; ``data`` is the GeoPackage, which it holds as an attachment."""
    with tempfile.TemporaryDirectory() as folder:
        # QGIS takes « ./faits.gpkg » for the file of that name in the working folder, where there is one.
        source = Path(folder) / f"{Path(folder).name}.gpkg"
        source.write_bytes(data)
        written = Path(folder) / "carte.qgs"
        project = QgsProject()
        _fill(project, release, notice, str(source))
        project.write(str(written))
        project.clear()
        xml = allowed_only(written.read_text(encoding="utf-8"), {f"./{source.name}": f"attachment:{DATA}"})
    return canonical_zip({"carte.qgs": xml.encode(), DATA: data}, stored=True)


def _fill(project: QgsProject, release: Release, notice: Notice, source: str) -> None:
    project.setTitle(heading(notice))
    project.setCrs(from_epsg(release.units.epsg))
    extent = QgsReferencedRectangle(QgsRectangle(*release.frame), project.crs())
    project.viewSettings().setDefaultViewExtent(extent)
    root = project.layerTreeRoot()
    if release.boundary is not None:
        _add(project, root, f"{source}|layername=territory", TERRITORY, tr("Territory"), _outline())
    if release.heat is not None:
        node = _add(project, root, f"{source}|layername=heat", HEAT, tr("Heat map"), _heat_classes(release.heat))
        node.setItemVisibilityChecked(False)
    sheets = sheet_names(release)
    group = root if len(sheets) == 1 else root.addGroup(heading(notice))
    for index, (period, category, name) in enumerate(sheets):
        node = _add(
            project, group, _uri(source, release, period, category), f"{FACTS}_{index:04d}", name or heading(notice),
            points(release) if release.moved else _classes(release),
            {field.name: field.title for field in published_fields(release)},
        )  # fmt: skip
        node.setItemVisibilityChecked(index == 0)
        node.setExpanded(index == 0)


def _uri(source: str, release: Release, period: int, category: int) -> str:
    """The rows of one sheet."""
    wanted = {"period": release.periods[period], release.column: release.categories[category]}
    if release.moved is not None:
        return f"{source}|layername=facts"
    conditions = [f"\"{name}\" = '{_quoted(value)}'" for name, value in wanted.items() if value]
    subset = f"|subset={' AND '.join(conditions)}" if conditions else ""
    return f"{source}|layername=facts{subset}"


def _quoted(value: str) -> str:
    return value.replace("'", "''")


def _add(project, group: QgsLayerTreeGroup, uri: str, identity: str, name: str, renderer, aliases=None):
    layer = QgsVectorLayer(uri, name, "ogr")
    layer.setId(identity)
    layer.setRenderer(renderer)
    for field, alias in (aliases or {}).items():
        layer.setFieldAlias(layer.fields().lookupField(field), alias)
    project.addMapLayer(layer, False)
    return group.addLayer(layer)


def _classes(release: Release) -> QgsCategorizedSymbolRenderer:
    """Classes by the text of the field « class », the hidden one first."""
    found = map_classes(release)
    hidden = hidden_label(release.rules)
    categories = [QgsRendererCategory(hidden, _hatched(), hidden)]
    for one in found:
        symbol = QgsFillSymbol.createSimple(
            {"color": one.colour, "outline_color": "#ffffff", "outline_width": "0.1"}
        )
        categories.append(QgsRendererCategory(one.label, symbol, one.label))
    return QgsCategorizedSymbolRenderer("class", categories)


def _heat_classes(heat: HeatMap) -> QgsCategorizedSymbolRenderer:
    categories = []
    for one in heat.classes:
        symbol = QgsFillSymbol.createSimple({"color": one.colour, "outline_style": "no"})
        categories.append(QgsRendererCategory(one.label, symbol, one.label))
    return QgsCategorizedSymbolRenderer("class", categories)


def _hatched() -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"color": HIDDEN_FILL, "outline_style": "no"})
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setLineAngle(45)
    pattern.setDistance(2)
    pattern.setSubSymbol(QgsLineSymbol.createSimple({"color": HIDDEN_LINES, "width": "0.15"}))
    symbol.appendSymbolLayer(pattern)
    return symbol


def _outline() -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple({"style": "no", "outline_color": "#33333d", "outline_width": "0.5"})
    )
