# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map of areas shows first."""
from __future__ import annotations

import numpy as np

from ...core.wording import tr
from ..adapters.looks.counts import count_style
from ..adapters.looks.squares import square_style
from ..adapters.looks.styles import Style
from .area_table import AreaTable
from .denominators import Denominators


def area_style(table: AreaTable, denominators: Denominators) -> Style:
    """Classes of the rate where there is one, of the density otherwise: areas differ in size."""
    field, unit, unknown = "per_km2", tr("incidents/km²"), ""
    if denominators.population_field:
        field, unit = "per_1000", tr("incidents per 1,000 inhabitants")
        unknown = tr("no rate: fewer than 500 inhabitants, or unknown")
    values = table.frame[field].to_numpy(np.float64)
    return count_style(field, values, unit, whole=False, unknown=unknown, borders=True)


def other_styles(table: AreaTable) -> dict[str, Style]:
    """What the person may choose to see instead: how many incidents, where classes show how dense they are."""
    counts = table.frame["n"].to_numpy(np.float64)
    return {tr("Number of incidents, as squares"): square_style("n", counts, tr("incidents"))}
