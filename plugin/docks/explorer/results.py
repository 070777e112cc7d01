# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layers are results to explore, and which of their columns rank them."""
from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsGraduatedSymbolRenderer, QgsMapLayer, QgsRenderContext, QgsVectorLayer

from ....core.report.ranking import Roles

TELLING = tuple(
    frozenset(names)
    for names in (
        ("cell_id", "n"), ("cell_id", "n_before", "n_after"), ("area_id", "n"), ("area_id", "n_before", "n_after"),
        ("share", "rank", "events", "area_km2"), ("n", "length_m", "per_100m"), ("cluster", "places", "n"),
        ("rank", "place", "n", "cumulative_share"), ("z", "p", "significant"),
    )
)  # fmt: skip
"""Fields by which a result of Quiétude is recognised, one set being enough."""
RANKING = ("events", "per_1000", "trend_z", "z", "n", "weight", "last_n", "n_after")
"""What ranks places where their style does not: the first of these that the layer has."""
NEVER = re.compile(r"(fid|ogc_fid|rank|cluster|share|threshold|within_share|cumulative_.*)$")
"""Numbers that are names, or the same for many places."""


def is_result(layer: QgsMapLayer | None) -> bool:
    """Whether ``layer`` holds places that Quiétude computed."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        return False
    names = set(layer.fields().names())
    return any(telling <= names for telling in TELLING)


def last_result(layers: Iterable[QgsMapLayer]) -> QgsVectorLayer | None:
    """The last of ``layers`` that is a result."""
    return next((layer for layer in reversed(list(layers)) if is_result(layer)), None)


def numeric_columns(layer: QgsVectorLayer) -> list[str]:
    """Names of the fields that hold numbers."""
    return [field.name() for field in layer.fields() if field.isNumeric() and field.name() not in ("fid", "ogc_fid")]


def roles_of(layer: QgsVectorLayer) -> Roles:
    """What the columns of ``layer`` say."""
    names = [field.name() for field in layer.fields()]
    return Roles.of(names, set(numeric_columns(layer)), layer.displayField())


def main_column(layer: QgsVectorLayer) -> str:
    """The number that the style of ``layer`` shows, otherwise the most telling one; empty where there is none."""
    numeric = numeric_columns(layer)
    renderer = layer.renderer()
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        # The attribute may be an expression around the field.
        used = renderer.usedAttributes(QgsRenderContext())
        shown = next((name for name in numeric if name in used), "")
        if shown:
            return shown
    telling = (name for name in RANKING if name in numeric)
    return next(telling, next((name for name in numeric if not NEVER.match(name)), numeric[0] if numeric else ""))


def title_of(layer: QgsVectorLayer, name: str) -> str:
    """What people read above a column, with its unit."""
    index = layer.fields().lookupField(name)
    return layer.attributeDisplayName(index) if index >= 0 else name


def titles_of(layer: QgsVectorLayer, names: Iterable[str]) -> tuple[str, ...]:
    """The same, of several."""
    return tuple(title_of(layer, name) for name in names)
