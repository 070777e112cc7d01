# SPDX-License-Identifier: GPL-2.0-or-later
"""Round limits of the classes of a change map, the same on both sides of no change."""
from __future__ import annotations

import math

SIDES = 4
"""Classes on each side of no change."""
TIMES = (1.5, 2.0, 4.0)
"""Limits of quotients: multiplied, or divided, by these."""


def change_limits(largest: float, sides: int = SIDES) -> tuple[float, ...]:
    """The ``sides`` highest figures 1, 2, 5 × 10^k that lie below ``largest``, the greatest change in either sense.

    Three classes a decade: changes spread over more than one order of magnitude, and the quiet middle, under the
    lowest limit, is then about a tenth of the greatest change.
    """
    if not (math.isfinite(largest) and largest > 0):
        return (1.0,)
    power = math.floor(math.log10(largest))
    series = [float(f"{digit}e{decade}") for decade in range(power - sides, power + 1) for digit in (1, 2, 5)]
    return tuple([limit for limit in series if limit < largest][-sides:])
