# SPDX-License-Identifier: GPL-2.0-or-later
"""Round numbers for maps: scales people can read, bars they can count on."""

from __future__ import annotations

import math

SCALE_STEPS = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0)
BAR_STEPS = (1.0, 2.0, 5.0)


def round_scale(denominator: float) -> int:
    """Smallest readable scale denominator that shows at least as much ground.

    Parameters
    ----------
    denominator
        Exact denominator (25 312.4 for 1:25 312.4), positive.

    Returns
    -------
    int
        The next number of :data:`SCALE_STEPS` times a power of ten, at least 1.
    """
    power = 10.0 ** math.floor(math.log10(max(denominator, 1.0)))
    # The margin keeps 25 000.000001, the outcome of a sum of floats, at 25 000.
    step = next(step for step in SCALE_STEPS if step * power * (1 + 1e-9) >= denominator)
    return math.ceil(step * power - 1e-9)


def round_bar(longest_m: float) -> float:
    """Longest length in metres, 1, 2 or 5 times a power of ten, that is at most ``longest_m`` (positive)."""
    power = 10.0 ** math.floor(math.log10(longest_m))
    return max(step * power for step in BAR_STEPS if step * power <= longest_m * (1 + 1e-9))
