# SPDX-License-Identifier: GPL-2.0-or-later
"""Projects that say who drew them, on what, and with which filter."""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape

from ...wording import later, number, tr
from .check import Check, Outcome
from .evidence import Evidence
from .moved.points_read import territory_of
from .reading import File
from .views import rows_of

TAG = re.compile(r"<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*/?>|</[\w:.-]+\s*>|<")
ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
DOCTYPE = re.compile(r"^\s*(<\?xml[^>]*\?>)?\s*<!DOCTYPE qgis PUBLIC '[^']*' 'SYSTEM'>")
ALLOWED: Mapping[str, frozenset[str]] = {
    tag: frozenset(attributes.split())
    for tag, attributes in {
        "qgis": "version projectname", "title": "", "projectCrs": "", "spatialrefsys": "nativeFormat", "srsid": "",
        "authid": "",
        "layer-tree-group": "name checked expanded",
        "layer-tree-layer": "id name providerKey checked expanded source", "projectlayers": "",
        "maplayer": "type geometry wkbType simplifyDrawingHints simplifyMaxScale simplifyLocal readOnly", "id": "",
        "datasource": "", "layername": "", "srs": "", "provider": "encoding", "aliases": "",
        "alias": "field index name", "renderer-v2": "type attr symbollevels enableorderby forceraster referencescale",
        "categories": "", "category": "value label symbol render type", "symbols": "",
        "symbol": "type name alpha clip_to_extent force_rhr", "layer": "class enabled locked pass",
        "Option": "name type value", "properties": "", "SpatialRefSys": "", "ProjectionsEnabled": "type",
        "ProjectViewSettings": "UseProjectScales rotation", "DefaultViewExtent": "xmin xmax ymin ymax",
    }.items()
}  # fmt: skip
ONLY = {
    ("layer-tree-layer", "providerKey"): ("ogr",), ("renderer-v2", "attr"): ("class", "category"),
    ("renderer-v2", "type"): ("categorizedSymbol", "singleSymbol"), ("maplayer", "type"): ("vector",),
    ("layer", "class"): ("SimpleFill", "SimpleLine", "SimpleMarker", "LinePatternFill"),
}  # fmt: skip
"""Values that run nothing and read nothing: an attribute to draw by may be any expression, a provider any file."""
CONDITION = r"\"?(?:period|category|day_part|level)\"? = '((?:[^']|'')*)'"
SOURCE = re.compile(rf"attachment:[\w.-]+\.gpkg\|layername=\w+(?:\|subset=({CONDITION}(?: AND {CONDITION})*))?")
LEAKS = re.compile(
    r"(?:saveUser|saveDateTime|authcfg|password|passwd|user(?:name)?=|host=|file:|https?://|\\\\\w"
    r"|(?<![A-Za-z])[A-Za-z]:[\\/]|(?<![\w:/.])/(?:home|root|tmp|Users|var|mnt|media|srv|opt|work)/|\.\./"
    r"|[\w.+-]+@[\w-]+\.\w+)[^<\"]{0,40}"
)
PLACE = 1e-3


def _elements(file: File) -> Iterator[tuple[str, dict[str, str], str]]:
    """Tag, attributes and the text that follows each tag that opens; an empty tag where something else stands."""
    text = DOCTYPE.sub("", file.text)
    found = list(TAG.finditer(text))
    for one, following in zip(found, [*found[1:], None]):
        after = text[one.end() : following.start() if following else len(text)]
        attributes = {name: unescape(a or b) for name, a, b in ATTRIBUTE.findall(one.group(2) or "")}
        if one.group(1) or one.group(0) == "<":
            yield one.group(1) or "", attributes, unescape(after).strip()


def tags(evidence: Evidence) -> Outcome:
    """Elements and attributes that a shared project does not need."""
    found, count = [], 0
    for file in evidence.reading.ending("qgs"):
        for tag, attributes, text in _elements(file):
            count += 1
            if tag not in ALLOWED:
                what = f"{tag} {text[:40]}".strip() or "<!"
                found.append(tr("“{words}” in {file}", words=what, file=file.path))
            else:
                found += [
                    tr("“{words}” in {file}", words=f"{tag} {name}={attributes[name][:40]}", file=file.path)
                    for name in sorted(attributes)
                    if name not in ALLOWED[tag] or attributes[name] not in ONLY.get((tag, name), (attributes[name],))
                ]
                found += [tr("“{words}” in {file}", words=f"{tag} {text[:40]}", file=file.path)] * (
                    tag == "provider" and text != "ogr"
                )
    return Outcome.of(found, tr("{count} elements, all on the list", count=number(count)))


def words(evidence: Evidence) -> Outcome:
    """Paths, hosts, accounts and addresses anywhere in a project."""
    found = [
        tr("“{words}” in {file}", words=unescape(leak.group(0)), file=file.path)
        for file in evidence.reading.ending("qgs")
        for leak in LEAKS.finditer(unescape(DOCTYPE.sub("", file.text)))
    ]
    return Outcome.of(found, tr("no path, host, account or address"))


def sources(evidence: Evidence) -> Outcome:
    """Sources that are not the package's own data, and filters by anything but published values."""
    frame = evidence.published.frame
    known = {*frame["period"].astype(str), *frame["category"].astype(str)}
    found, count = [], 0
    for file in evidence.reading.ending("qgs"):
        for tag, attributes, text in _elements(file):
            source = text if tag == "datasource" else attributes.get("source")
            if source is not None:
                count += 1
                match = SOURCE.fullmatch(source)
                quoted = re.findall(CONDITION, match.group(1) or "") if match else []
                if match is None or not {one.replace("''", "'") for one in quoted} <= known:
                    found.append(tr("the source “{words}” in {file}", words=source[:80], file=file.path))
    return Outcome.of(found, tr("{count} sources, all within the package", count=count))


def values(evidence: Evidence) -> Outcome:
    """Classes that hold values other than those published, and a view other than that of the places."""
    tables = "\n".join(
        [*(file.text for file in evidence.reading.ending("csv")),
         *(line for file in evidence.reading.of_kind("sqlite") for line in rows_of(file.content))]
    )  # fmt: skip
    shapes = list(evidence.published.shapes.values())
    found = []
    for file in evidence.reading.ending("qgs"):
        for tag, attributes, _ in _elements(file):
            label = attributes.get("value", "")
            hidden = re.findall(r"\d[\d.,]*", label) == [str(evidence.published.k)]
            if tag == "category" and label not in tables and not hidden:
                found.append(tr("the class “{words}” in {file}", words=label, file=file.path))
            if tag == "DefaultViewExtent" and shapes:
                said = [float(attributes.get(key, "nan")) for key in ("xmin", "ymin", "xmax", "ymax")]
                west, south, east, north = zip(*(shape.bounds for shape in shapes))
                drawn = [(min(west), min(south), max(east), max(north))]
                whole = territory_of(evidence.reading)
                drawn += [whole.bounds] if whole is not None else []
                if not any(all(abs(a - b) <= PLACE for a, b in zip(said, one)) for one in drawn):
                    found.append(tr("a view that is not that of the places, in {file}", file=file.path))
    return Outcome.of(found, tr("classes and view are those of the published figures"))


FAMILY = later("The project")
CHECKS = (
    Check("project-tags", FAMILY, later("Elements of the project"),
          later("Authors, dates, history, variables, joins, forms, actions: whatever is not on a short list."), tags),
    Check("project-words", FAMILY, later("Paths, hosts and accounts"),
          later("Folders of a computer, servers, accounts, e-mail addresses."), words),
    Check("project-sources", FAMILY, later("Sources and filters"),
          later("Layers that come from elsewhere, filters that quote raw values."), sources),
    Check("project-values", FAMILY, later("Classes and view"),
          later("Limits of classes taken from raw values, a view drawn around the raw data."), values),
)  # fmt: skip
