# SPDX-License-Identifier: GPL-2.0-or-later
"""The estimator that is obviously right, and slow: every event against every cell.

It stays in the product as the oracle of the fast ones.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...lattice.square import SquareLattice
from ...progress import Tick, advance, unwatched
from ..kernels import Kernel
from ..places import Places


def density(
    places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float, tick: Tick = unwatched
) -> NDArray[np.float64]:
    """Density at cell centres, in events per km², shape (rows, columns); see :func:`.exact.density`."""
    x, y = lattice.centres()
    result = np.zeros((lattice.rows, lattice.columns))
    for row in range(lattice.rows):
        squared = (x[:, None] - places.x) ** 2 + (y[row] - places.y) ** 2
        result[row] = (kernel.value(squared / bandwidth**2) * places.weight).sum(axis=1)
        advance(tick, (row + 1) / lattice.rows)
    result *= 1e6 / bandwidth**2
    return result
