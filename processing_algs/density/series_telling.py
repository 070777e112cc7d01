# SPDX-License-Identifier: GPL-2.0-or-later
"""What a series of densities says of itself, in words and in the tags of its file."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ...core.density.period import Period
from ...core.density.series import spans
from ...core.density.surface import Surface
from ...core.wording import number, tr
from ..adapters.density_tags import density_tags
from .bands import Bands
from .series_events import Ordered
from .telling import say_accuracy, two_figures
from .windows import Windows


def series_tags(bands: Bands, day: NDArray[np.datetime64], windows: Windows, unit: str) -> dict[str, str]:
    """Tags of the whole series, once its bands are made, and the first and last day and the incidents of each."""
    plan = bands.plan
    # As if they were one: all the places, the highest density, the largest error.
    whole = Surface(np.array([[bands.maximum]]), bands.places, bands.error)
    period = Period(day[0].item(), day[-1].item(), 0)
    tags = density_tags(whole, plan.spread, plan.lattice, unit, period)
    dates = {f"BAND_{band}": f"{each.start}/{each.last}" for band, each in enumerate(windows.each, start=1)}
    counts = {f"EVENTS_{band}": str(end - start) for band, (start, end) in enumerate(bands.spans, start=1)}
    return {**tags, "WINDOWS": str(len(windows.each)), **dates, **counts}


def say_bands(
    ordered: Ordered, bands: Bands, windows: Windows, unit: str, feedback: QgsProcessingFeedback
) -> None:
    """Tell the incidents that weighed and those that did not, and the scale that all bands share."""
    read, used = len(ordered.events.places), len(bands.places)
    if used < read:
        feedback.pushWarning(
            tr(
                "Events that do not weigh on the raster, being out of its reach or outside the study area whose border "
                "is corrected: {count}.",
                count=number(read - used),
            )
        )
    covered = np.zeros(read, bool)
    for start, end in spans(ordered.dates.day, windows.each):
        covered[start:end] = True
    if not covered.all():
        feedback.pushWarning(
            tr(
                "Events in no window, because windows are farther apart than they are long: {count}.",
                count=number(int((~covered).sum())),
            )
        )
    feedback.pushInfo(
        tr(
            "Events that weigh on the raster: {count}. Highest density: {maximum} {unit}.",
            count=number(used), maximum=two_figures(bands.maximum), unit=unit,
        )
    )
    say_accuracy(bands.maximum, bands.error, unit, bands.plan, feedback)
