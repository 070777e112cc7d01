# SPDX-License-Identifier: GPL-2.0-or-later
"""What a shared project may hold, and nothing else.

QGIS writes accounts, dates, paths, history, variables and random identifiers into projects. Listing what may stay is
the only list that later versions cannot lengthen.
"""
from __future__ import annotations

from collections.abc import Mapping
from html import escape

from qgis.PyQt.QtXml import QDomDocument, QDomElement

ALLOWED: Mapping[str, frozenset[str]] = {
    tag: frozenset(attributes.split())
    for tag, attributes in {
        "qgis": "version projectname",
        "title": "",
        "projectCrs": "",
        "spatialrefsys": "nativeFormat",
        "srsid": "",
        "authid": "",
        "layer-tree-group": "name checked expanded",
        "layer-tree-layer": "id name providerKey checked expanded source",
        "projectlayers": "",
        "maplayer": "type geometry wkbType simplifyDrawingHints simplifyMaxScale simplifyLocal readOnly",
        "id": "",
        "datasource": "",
        "layername": "",
        "srs": "",
        "provider": "encoding",
        "aliases": "",
        "alias": "field index name",
        "renderer-v2": "type attr symbollevels enableorderby forceraster referencescale",
        "categories": "",
        "category": "value label symbol render type",
        "symbols": "",
        "symbol": "type name alpha clip_to_extent force_rhr",
        "layer": "class enabled locked pass",
        "Option": "name type value",
        "properties": "",
        "SpatialRefSys": "",
        "ProjectionsEnabled": "type",
        "ProjectViewSettings": "UseProjectScales rotation",
        "DefaultViewExtent": "xmin xmax ymin ymax",
    }.items()
}

PINNED = {("qgis", "version"): "3.40.0"}
"""What every package says, whichever QGIS made it: a CRS goes by its identifier alone for the same reason."""


def allowed_only(xml: str, replaced: Mapping[str, str]) -> str:
    """The project with the elements and attributes of :data:`ALLOWED` alone, always in the same order.

    ``replaced`` gives, for paths of this machine, what stands for them in the package.
    """
    document = QDomDocument()
    document.setContent(xml)
    lines = ["<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"]
    _write(document.documentElement(), lines, 0)
    text = "\n".join(lines) + "\n"
    for path, stand_in in replaced.items():
        text = text.replace(escape(path), stand_in)
    return text


def _write(element: QDomElement, lines: list[str], depth: int) -> None:
    tag = element.tagName()
    kept = ((name, PINNED.get((tag, name)) or element.attribute(name)) for name in sorted(ALLOWED[tag]))
    start = "".join(f' {name}="{escape(value)}"' for name, value in kept if value)
    children, text = _children(element)
    indent = " " * depth
    if not children:
        lines.append(f"{indent}<{tag}{start}>{escape(text)}</{tag}>" if text else f"{indent}<{tag}{start}/>")
        return
    lines.append(f"{indent}<{tag}{start}>")
    for child in children:
        _write(child, lines, depth + 1)
    lines.append(f"{indent}</{tag}>")


def _children(element: QDomElement) -> tuple[list[QDomElement], str]:
    """Allowed children, and the text of an element that has none."""
    children = []
    child = element.firstChildElement()
    while not child.isNull():
        if child.tagName() in ALLOWED:
            children.append(child)
        child = child.nextSiblingElement()
    # Layers come in the order of a hash, which changes from run to run.
    children.sort(key=lambda one: one.firstChildElement("id").text() if one.tagName() == "maplayer" else "")
    return children, element.text() if element.firstChildElement().isNull() else ""
