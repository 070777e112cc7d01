# SPDX-License-Identifier: GPL-2.0-or-later
"""Round limits of the classes of a density map."""
from __future__ import annotations

import math

CLASSES = 6
FIGURES = (1, 1.5, 2.5, 4, 6)
"""Five round figures a decade (Renard's preferred numbers, rounded): each is about 1.6 times the one before."""


def class_limits(maximum: float, classes: int = CLASSES) -> tuple[float, ...]:
    """The ``classes`` highest limits of the series 1, 1.5, 2.5, 4, 6, 10, 15… that lie below ``maximum``, in order.

    Densities of incidents are far from even: a few hot spots stand over wide quiet areas. Limits that grow by the same
    ratio show the slopes of the former without flooding the latter, where equal steps would show the highest spot
    alone; and being round, two maps with close maxima share them.
    """
    if not (math.isfinite(maximum) and maximum > 0):
        return (1.0,)
    power = math.floor(math.log10(maximum))
    decades = range(power - classes, power + 1)
    series = [float(f"{figure}e{decade}") for decade in decades for figure in FIGURES]
    return tuple([limit for limit in series if limit < maximum][-classes:])
