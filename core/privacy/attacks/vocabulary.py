# SPDX-License-Identifier: GPL-2.0-or-later
"""What every package says, whatever the facts: a raw value that is one of these words betrays nothing."""
from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from pathlib import Path

import pyproj

from .evidence import Evidence
from .project_checks import ALLOWED

RESOURCES = Path(__file__).parents[3] / "resources"
SAID = re.compile(r"<(?:source|translation)>(.*?)</(?:source|translation)>", re.DOTALL)


@lru_cache(maxsize=1)
def boilerplate() -> str:
    """Every sentence of the plugin in its languages, its templates and the words of its formats."""
    catalogues = sorted((RESOURCES / "i18n").glob("*.ts"))
    sentences = [text for path in catalogues for text in SAID.findall(path.read_text(encoding="utf-8"))]
    templates = [path.read_text(encoding="utf-8") for path in sorted((RESOURCES / "package").iterdir())]
    tags = [f"{tag} {' '.join(sorted(attributes))}" for tag, attributes in ALLOWED.items()]
    return "\n".join([*map(unescape, sentences), *templates, *tags])


def said(evidence: Evidence) -> str:
    """Boilerplate, what the producer typed, names of published areas, and how the CRS is described."""
    published = evidence.published
    places = [] if published.said("zoning", "kind") == "grid" else sorted(set(published.frame["cell_id"].astype(str)))
    kinds = sorted(set(published.shown["category"].astype(str)) | set(published.shown["period"].astype(str)))
    software = str(published.said("software") or "")
    crs = _crs(published.said("zoning", "crs"))
    return "\n".join([boilerplate(), *published.texts, *places, *kinds, *crs, software])


def _crs(name: object) -> list[str]:
    """How the CRS of the package is described by everybody."""
    try:
        crs = pyproj.CRS.from_user_input(str(name))
    except pyproj.exceptions.CRSError:
        return []
    return [crs.name, *(crs.to_wkt(version) or "" for version in ("WKT1_GDAL", "WKT2_2019"))]
