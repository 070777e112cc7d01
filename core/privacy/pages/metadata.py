# SPDX-License-Identifier: GPL-2.0-or-later
"""Descriptions of a package for catalogues: Frictionless Data Package 1.0 and ISO 19139."""
from __future__ import annotations

import json

import pyproj

from ...wording import language
from ..releases.notice import Notice, heading, span, status
from ..releases.release import Release
from .rules_in_words import limits_in_words, rules_in_words
from .tables import published_fields
from .templates import filled

ISO_639_2 = {"fr": "fre", "en": "eng"}


def datapackage_json(release: Release, notice: Notice, name: str) -> str:
    """Frictionless description (Data Package 1.0) of the table and the map; its paths are within its own folder."""
    fields = [
        {"name": field.name, "type": field.type, "title": field.title, "description": field.description}
        for field in published_fields(release)
    ]
    keys = [field.name for field in published_fields(release) if field.name not in ("n", "class")]
    package = {
        "profile": "data-package",
        "name": name.removesuffix(".zip"),
        "title": " – ".join(part for part in (heading(notice), notice.commune) if part),
        "languages": [language()],
        "licenses": [{"name": _licence_name(notice.licence), "title": notice.licence}],
        "audience": release.rules.audience.name,
        "dpo_decision": status(release),
        "resources": [
            {
                "name": "table",
                "profile": "tabular-data-resource",
                "path": "donnees/faits.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {"delimiter": ",", "lineTerminator": "\n"},
                "schema": {"fields": fields, "primaryKey": keys, "missingValues": [""]},
            },
            {
                "name": "map",
                "profile": "data-resource",
                "path": "donnees/faits.gpkg",
                "format": "gpkg",
                "mediatype": "application/geopackage+sqlite3",
            },
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _licence_name(licence: str) -> str:
    """Identifier that catalogues know a licence by; the standard wants one."""
    return "etalab-2.0" if "etalab" in licence.lower() and "2.0" in licence else "other"


def iso19139_xml(release: Release, notice: Notice, name: str) -> str:
    """ISO 19139 record; its box is that of the published places, in hundredths of a degree."""
    west, south, east, north = release.frame
    degrees = pyproj.Transformer.from_crs(release.units.epsg, 4326, always_xy=True)
    longitudes, latitudes = degrees.transform([west, west, east, east], [south, north, south, north])
    return filled(
        "iso19139.xml",
        name=name.removesuffix(".zip"),
        language=ISO_639_2.get(language(), "eng"),
        organisation=notice.commune,
        epsg=release.units.epsg,
        title=" – ".join(part for part in (heading(notice), notice.commune, span(release, notice)) if part),
        abstract=" ".join(rules_in_words(release, notice)),
        lineage=" ".join(limits_in_words(release, notice)),
        licence=notice.licence,
        status=status(release),
        west=f"{min(longitudes):.2f}",
        east=f"{max(longitudes):.2f}",
        south=f"{min(latitudes):.2f}",
        north=f"{max(latitudes):.2f}",
    )
