# SPDX-License-Identifier: GPL-2.0-or-later
"""How many incidents the cells of a density raster stand for, whatever unit tells it."""
from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from .period import DAYS_A_YEAR

UNITS = ("km2", "m2", "cell", "km2_year")
"""Units in which a raster may tell a density; QGIS's own heatmap, “scaled”, is in incidents per m²."""


@dataclass(frozen=True)
class Amount:
    """Incidents that a cell of value one stands for, and whether they are those of one year of an unknown period."""

    factor: float
    a_year: bool = False


def unit_of(label: str) -> str | None:
    """Unit, one of :data:`UNITS`, of a label such as « faits/km² », in any language; ``None`` for another one."""
    words = re.split(r"\s*/\s*", label.strip().lower().replace("km2", "km²").replace("m2", "m²"))
    if len(words) == 2:
        return {"km²": "km2", "m²": "m2", "cell": "cell", "cellule": "cell", "maille": "cell"}.get(words[1])
    return "km2_year" if len(words) == 3 and words[1] == "km²" else None


def amount(unit: str, cell_km2: float, tags: dict[str, str]) -> Amount:
    """What a cell of ``cell_km2`` km² stands for; ``tags`` may tell the period of yearly densities.

    Dates are in ISO order in PERIOD_FROM and PERIOD_TO, both included.
    """
    if unit == "km2_year":
        years = _years(tags)
        return Amount(cell_km2 * years) if years else Amount(cell_km2, a_year=True)
    return Amount({"km2": cell_km2, "m2": cell_km2 * 1e6, "cell": 1.0}[unit])


def _years(tags: dict[str, str]) -> float | None:
    try:
        first, last = (datetime.date.fromisoformat(tags.get(name, "")) for name in ("PERIOD_FROM", "PERIOD_TO"))
    except ValueError:
        return None
    return ((last - first).days + 1) / DAYS_A_YEAR if last >= first else None
