# SPDX-License-Identifier: GPL-2.0-or-later
"""Round limits of the classes of a density map."""
from __future__ import annotations

import math

CLASSES = 6


def class_limits(maximum: float, classes: int = CLASSES) -> tuple[float, ...]:
    """The ``classes`` highest limits of the series 1, 2, 5, 10, 20, 50… that lie below ``maximum``, in order.

    Densities of incidents are far from even: a few hot spots stand over wide quiet areas. Limits that double or so
    from one to the next show both, where equal steps would show the highest spot alone; and being round and absolute,
    they stay the same from one map to the next.
    """
    if not (math.isfinite(maximum) and maximum > 0):
        return (1.0,)
    power = math.floor(math.log10(maximum))
    series = [
        float(f"{figure}e{exponent}") for exponent in range(power - classes, power + 1) for figure in (1, 2, 5)
    ]
    return tuple([limit for limit in series if limit < maximum][-classes:])
