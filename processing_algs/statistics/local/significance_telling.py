# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of places tell of what they found."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ....core.errors import CoreError
from ....core.statistics.local.local_moran import GlobalMoran
from ....core.statistics.local.uneven_tails import normal_excess
from ....core.statistics.multiple_testing import Decision
from ....core.wording import figure, number, percent, tr
from .cell_ground import CellGround
from .ground import Ground
from .rule import Rule

DIGITS = 4
WORTH_SAYING = 1.75
"""How many times as many false alarms as announced are worth a warning; what is said is rounded."""


class UnknownSkewnessError(CoreError):
    """A skewed law for statistics whose skewness nobody knows."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "The law “skewed” serves conditional randomisation only: choose RANDOMISATION “conditional”, or LAW "
                "“normal”."
            )
        )


def say_hot_spots(
    ground: Ground, z: NDArray[np.float64], decision: Decision, rule: Rule, feedback: QgsProcessingFeedback
) -> None:
    """Tell the hot and the cold places, and on how much ground how much of the total stands."""
    told = {"confidence": rule.confidence, "correction": rule.corrected}
    if not decision.count:
        feedback.pushInfo(
            tr(
                "No place is significantly hot or cold at {confidence} {correction}: chance alone could draw this map.",
                **told,
            )
        )
        return
    hot, cold = decision.significant & (z > 0), decision.significant & (z < 0)
    told |= {"hot": number(int(hot.sum())), "cold": number(int(cold.sum())),
             "ground": _share(ground.km2, hot), "total": _share(ground.values, hot), "what": _of_what(ground)}
    if isinstance(ground, CellGround):
        sentence = tr(
            "{hot} hot cells at {confidence} {correction}: {ground} of the territory, {total} {what}; {cold} cold "
            "cells.",
            **told,
        )
    else:
        sentence = tr(
            "{hot} hot areas at {confidence} {correction}: {ground} of the territory, {total} {what}; {cold} cold "
            "areas.",
            **told,
        )
    feedback.pushInfo(sentence)
    say_threshold(decision, feedback)


def say_quadrants(
    counts: dict[str, int], decision: Decision, rule: Rule, feedback: QgsProcessingFeedback
) -> None:
    """Tell how many places of each kind are significant."""
    feedback.pushInfo(
        tr(
            "{count} significant places {correction}: {high_high} high among high, {low_low} low among low, {high_low} "
            "high among low, {low_high} low among high.",
            count=number(decision.count),
            correction=rule.corrected,
            **{name.lower(): number(count) for name, count in counts.items()},
        )
    )
    say_threshold(decision, feedback)


def say_index(moran: GlobalMoran, alpha: float, feedback: QgsProcessingFeedback) -> None:
    """Tell Moran's index of the whole territory, and what it means."""
    if not moran.p <= alpha:
        meaning = tr("neighbours resemble each other no more than chance would have it")
    elif moran.i > moran.expected:
        meaning = tr("neighbours resemble each other more than chance would have it")
    else:
        meaning = tr("neighbours differ more than chance would have it")
    feedback.pushInfo(
        tr(
            "Moran's I of the whole territory: {i} (expected by chance: {expected}; z = {z}, {p}): {meaning}.",
            i=number(moran.i, 3), expected=number(moran.expected, 4), z=number(moran.z, 2), p=p_told(moran.p),
            meaning=meaning,
        )
    )


def say_uneven(rule: Rule, decision: Decision, skewness: NDArray[np.float64], feedback: QgsProcessingFeedback) -> None:
    """Warn where the normal law would let many more places look hot by chance than announced."""
    times = normal_excess(decision.threshold, skewness)
    if rule.law == "normal" and times >= WORTH_SAYING:
        feedback.pushWarning(
            tr(
                "Counts are so uneven that, where nothing happens, about {times} times as many places as announced "
                "would be significant. Choose LAW “skewed”, larger cells or a longer distance.",
                times=number(times),
            )
        )


def say_threshold(decision: Decision, feedback: QgsProcessingFeedback) -> None:
    """Tell what p-value is significant, among how many tests."""
    feedback.pushInfo(
        tr(
            "{tests} tests; significant: p ≤ {threshold}.",
            tests=number(decision.tests),
            threshold=figure(float(f"{decision.threshold:.2g}")),
        )
    )


def p_told(p: float) -> str:
    """A p-value with as many decimals as anybody reads: « p = 0,0312 », « p < 0,0001 »."""
    least = 10.0**-DIGITS
    return f"p < {number(least, DIGITS)}" if p < least else f"p = {number(p, DIGITS)}"


def _share(amounts: NDArray[np.float64], chosen: NDArray[np.bool_]) -> str:
    total = float(amounts.sum())
    share = float(amounts[chosen].sum()) / total if total > 0 else 0.0
    return percent(share, 1 if share < 0.1 else 0)


def _of_what(ground: Ground) -> str:
    return tr("of “{field}”", field=ground.field) if ground.field else tr("of the incidents")
