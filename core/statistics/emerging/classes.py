# SPDX-License-Identifier: GPL-2.0-or-later
"""How hot and cold spots come, stay and go: the classes of emerging hot spots."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...wording import number, tr
from .mann_kendall import Trend

PATTERNS = (
    "new", "consecutive", "intensifying", "persistent", "diminishing", "sporadic", "oscillating", "historical"
)
"""In the order in which they are published, and tried."""
NONE = "none"
CLASSES = (*(f"hot_{pattern}" for pattern in PATTERNS), *(f"cold_{pattern}" for pattern in PATTERNS), NONE)
FEWEST_PERIODS = 10
"""Periods below which the normal law of the trend test, and nine tenths of them, mean little."""


class TooFewPeriodsError(CoreError):
    """A history too short for a trend."""

    def __init__(self, periods: int, kind: str) -> None:
        super().__init__(
            tr(
                "Emerging hot spots need at least {fewest} complete periods, and the incidents fill {periods} of "
                "{kind}: choose a shorter PERIOD, or load a longer history.",
                fewest=FEWEST_PERIODS,
                periods=number(periods),
                kind=kind,
            )
        )


def emerging_classes(
    hot: NDArray[np.bool_], cold: NDArray[np.bool_], trend: Trend, alpha: float = 0.05
) -> NDArray[np.str_]:
    """Class of each place, from the periods when it was a significant hot or cold spot.

    Parameters
    ----------
    hot, cold
        Whether the place was significantly hot or cold in each period, in order of time; shape (places, periods).
    trend
        Mann-Kendall test of the z-scores of each place.
    alpha
        Level at which a trend counts.

    Returns
    -------
    NDArray
        One of :data:`CLASSES` a place; shape (places,). Hot spots, cold spots likewise:

        - new: hot in the last period, never before;
        - consecutive: hot in the last periods, two or more without a break, never before; in fewer than 90 % of all;
        - intensifying, persistent, diminishing: hot in 90 % of the periods or more, the last included, with z-scores
          that rise significantly, neither rise nor fall, or fall significantly (for cold spots the other way round);
        - sporadic: hot in the last period, on and off before, in fewer than 90 %; never cold;
        - oscillating: the same, but cold in an earlier period;
        - historical: not hot in the last period, hot in 90 % of the periods or more.

        A place that fits two definitions has the first: one that was cold, then hot in the last period only, is new.

    Notes
    -----
    Definitions: Esri, « How Emerging Hot Spot Analysis works », ArcGIS Pro documentation, table of patterns.
    """
    rising, falling = trend.rising(alpha), trend.falling(alpha)
    sides = {"hot": _patterns(hot, cold, rising, falling), "cold": _patterns(cold, hot, falling, rising)}
    classes = np.full(len(hot), NONE, dtype=f"<U{max(map(len, CLASSES))}")
    # The first published is written last. What was hot for long and is cold now is told by what it is now.
    for pattern in reversed(PATTERNS):
        for side, patterns in sides.items():
            classes[patterns[pattern]] = f"{side}_{pattern}"
    return classes


def _patterns(
    own: NDArray[np.bool_], other: NDArray[np.bool_], stronger: NDArray[np.bool_], weaker: NDArray[np.bool_]
) -> dict[str, NDArray[np.bool_]]:
    """Places of each pattern of one side; those of several belong to the first."""
    periods = own.shape[1]
    times, last = own.sum(axis=1), own[:, -1]
    # In whole numbers: 0.9 times 10 need not be 9 for a computer.
    mostly = 10 * times >= 9 * periods
    unbroken = np.cumprod(own[:, ::-1], axis=1).sum(axis=1)
    on_and_off = last & ~mostly
    ever_other = other.any(axis=1)
    return {
        "new": last & (times == 1),
        "consecutive": on_and_off & (unbroken == times) & (times >= 2),
        "intensifying": last & mostly & stronger,
        "persistent": last & mostly & ~stronger & ~weaker,
        "diminishing": last & mostly & weaker,
        "sporadic": on_and_off & ~ever_other,
        "oscillating": on_and_off & ever_other,
        "historical": ~last & mostly,
    }
