# SPDX-License-Identifier: GPL-2.0-or-later
"""What a density raster says of itself, in the tags of its file."""
from __future__ import annotations

import configparser
import functools
from pathlib import Path

from ...core.density.estimators.estimators import EXACT
from ...core.density.period import Period
from ...core.density.surface import Spread, Surface
from ...core.lattice.square import SquareLattice

EXACT_WITHIN = 1e-8
"""Part of the maximum within which every exact way computes."""
METADATA = Path(__file__).parents[2] / "metadata.txt"


def density_tags(
    surface: Surface, spread: Spread, lattice: SquareLattice, unit: str, period: Period | None
) -> dict[str, str]:
    """Tags that map sheets and people read: numbers with a point, dates in ISO order."""
    tags = {
        "EVENTS": str(len(surface.used)),
        "WEIGHT_SUM": f"{surface.used.weight.sum():.15g}",
        "KERNEL": spread.kernel.name,
        "BANDWIDTH_M": f"{spread.bandwidth:.10g}",
        "CELL_SIZE_M": f"{lattice.cell_size:.10g}",
        "UNIT": unit,
        # What was done, not what was asked for: fast answers exactly where it would not be quicker.
        "ACCURACY": spread.estimator.name if surface.error else EXACT.name,
        "ERROR_BOUND_SHARE_OF_MAX": f"{_error_bound(surface):.2g}",
        "SOFTWARE": f"Quietude {version()}",
    }
    if period is not None:
        tags.update(PERIOD_FROM=period.start.isoformat(), PERIOD_TO=period.end.isoformat())
    return tags


def _error_bound(surface: Surface) -> float:
    """Part of the highest density by which no cell is farther from the truth: ways that are exact hold 1e-8."""
    return max(surface.error / surface.highest, EXACT_WITHIN) if surface.highest > 0 else EXACT_WITHIN


@functools.cache
def version() -> str:
    """Version of the plugin."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["version"]
