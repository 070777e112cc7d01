# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to compute a density: the same question, answered at different costs."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...lattice.square import SquareLattice
from ...progress import Tick
from ..kernels import Kernel
from ..places import Places
from . import exact, fast


def _unknown(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    return 0.0


def _no_error(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    return 0.0


@dataclass(frozen=True)
class Estimator:
    """A density in events per km² at cell centres (see :func:`.exact.density`), and a bound on its error there.

    ``way`` says in a sentence how the density is computed, ``seconds`` roughly how long that takes (0: unknown).
    """

    name: str
    density: Callable[[Places, SquareLattice, Kernel, float, Tick], NDArray[np.float64]]
    error_bound: Callable[[Places, SquareLattice, Kernel, float], float] = _no_error
    way: Callable[[Places, SquareLattice, Kernel, float], str] = exact.way_of
    seconds: Callable[[Places, SquareLattice, Kernel, float], float] = _unknown


EXACT = Estimator("exact", exact.density, seconds=exact.expected_seconds)
FAST = Estimator("fast", fast.density, fast.error_bound, fast.way_of, fast.expected_seconds)
ESTIMATORS = {estimator.name: estimator for estimator in (EXACT, FAST)}
