# SPDX-License-Identifier: GPL-2.0-or-later
"""What a change of density says of itself, in the tags of its file."""
from __future__ import annotations

from ..adapters.density_tags import density_tags
from .change_telling import band_unit
from .pair import Half
from .plan import Plan


def change_tags(now: Half, before: Half, plan: Plan, method: str, unit: str) -> dict[str, str]:
    """Tags of the density of INPUT, then the same of REFERENCE, and how they were compared."""
    tags = density_tags(now.made, plan.spread, plan.lattice, unit, now.events.period)
    reference = density_tags(before.made, plan.spread, plan.lattice, unit, before.events.period)
    for name in ("EVENTS", "WEIGHT_SUM", "PERIOD_FROM", "PERIOD_TO", "ERROR_BOUND_SHARE_OF_MAX"):
        if name in reference:
            tags[f"REFERENCE_{name}"] = reference[name]
    tags.update(METHOD=method, UNIT=band_unit(method, unit), UNIT_OF_DENSITIES=unit)
    return {name: value for name, value in tags.items() if value}
