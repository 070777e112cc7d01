# SPDX-License-Identifier: GPL-2.0-or-later
"""What a density algorithm tells once it is done."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.density.estimators.estimators import EXACT
from ...core.wording import number, percent, tr
from .plan import Plan


def say_what_was_found(
    read: int, used: int, maximum: float, error: float, unit: str, plan: Plan, feedback: QgsProcessingFeedback
) -> None:
    """Tell the highest density, how far from the truth it may be, and the incidents that did not weigh."""
    if used < read:
        feedback.pushWarning(
            tr(
                "Events that do not weigh on the raster, being out of its reach or outside the study area whose border "
                "is corrected: {count}.",
                count=number(read - used),
            )
        )
    feedback.pushInfo(
        tr(
            "Events that weigh on the raster: {count}. Highest density: {maximum} {unit}.",
            count=number(used),
            maximum=two_figures(maximum),
            unit=unit,
        )
    )
    say_accuracy(maximum, error, unit, plan, feedback)


def say_accuracy(maximum: float, error: float, unit: str, plan: Plan, feedback: QgsProcessingFeedback) -> None:
    """Tell what became of a density that was asked for fast: how far from the truth it may be, if at all."""
    if plan.spread.estimator is EXACT:
        return
    if error == 0:
        feedback.pushInfo(
            tr("Computed exactly: with this kernel, radius and number of places, fast would not be quicker.")
        )
        return
    feedback.pushInfo(
        tr(
            "Fast estimate: no cell is more than {error} {unit} ({share} of the maximum) from the exact density, and "
            "most are far closer.",
            error=two_figures(error),
            unit=unit,
            share=percent(error / maximum, 2),
        )
    )


def two_figures(value: float) -> str:
    """``value`` with at least two significant figures."""
    if value == 0:
        return number(0)
    digits = next((digits for digits in range(9) if value * 10**digits >= 10), 9)
    return number(value, digits)
