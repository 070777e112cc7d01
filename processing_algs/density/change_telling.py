# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of a change of density once it is known."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ...core.density.change import QUOTIENTS
from ...core.wording import number, percent, tr
from .pair import Half
from .telling import two_figures


def band_title(method: str, unit: str) -> str:
    """What the raster holds, as people read it."""
    return {
        "difference": tr("Change of density ({unit})", unit=unit),
        "ratio": tr("Change of density (ratio)"),
        "log_ratio": tr("Change of density (logarithm of the ratio)"),
        "sum": tr("Density of both layers ({unit})", unit=unit),
    }[method]


def band_unit(method: str, unit: str) -> str:
    """Unit of the values: a quotient of two densities has none."""
    return "" if method in QUOTIENTS else unit


def say_what_changed(
    now: Half, before: Half, values: NDArray[np.float64], method: str, unit: str, feedback: QgsProcessingFeedback
) -> None:
    """Tell the incidents that weighed and those that did not, the range of the values, and what they miss."""
    for way in sorted({half.made.way for half in (now, before) if half.made.way}):
        feedback.pushInfo(way)
    for name, half in (("INPUT", now), ("REFERENCE", before)):
        _say_events(name, half, feedback)
        if half.error > 0:
            feedback.pushInfo(
                tr(
                    "Fast estimate: no cell of the density of {layer} is more than {error} {unit} from the exact one.",
                    layer=name, error=two_figures(half.error), unit=unit,
                )
            )
    lowest, highest = (_signed(float(extreme)) for extreme in (np.nanmin(values), np.nanmax(values)))
    told_in = band_unit(method, unit)
    feedback.pushInfo(
        tr("From {lowest} to {highest}.", lowest=lowest, highest=f"{highest} {told_in}" if told_in else highest)
    )
    if method in QUOTIENTS:
        _say_untold(now, before, values, feedback)


def _say_events(name: str, half: Half, feedback: QgsProcessingFeedback) -> None:
    read, used = len(half.events.places), len(half.made.used)
    if used == read:
        feedback.pushInfo(tr("{layer}: {count} events weigh on the raster.", layer=name, count=number(used)))
        return
    feedback.pushWarning(
        tr(
            "{layer}: {count} events weigh on the raster; {others} do not, being out of its reach or outside the study "
            "area whose border is corrected.",
            layer=name, count=number(used), others=number(read - used),
        )
    )


def _say_untold(now: Half, before: Half, values: NDArray[np.float64], feedback: QgsProcessingFeedback) -> None:
    """Tell how much of what was recorded lies where there are too few incidents for a quotient."""
    recorded = np.nan_to_num(now.told.values + before.told.values)
    share = float(recorded[np.isnan(values)].sum() / recorded.sum())
    feedback.pushInfo(
        tr(
            "NoData where there are too few incidents for a ratio: {share} of the incidents lie there.",
            share=percent(share, 1),
        )
    )


def _signed(value: float) -> str:
    return two_figures(value) if value >= 0 else f"−{two_figures(-value)}"
