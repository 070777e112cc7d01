# SPDX-License-Identifier: GPL-2.0-or-later
"""Exact density: within 1e-8 of its maximum, by the quickest of four ways."""
from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ...lattice.square import SquareLattice
from ...progress import Tick, unwatched
from ..kernels import ROUNDING, Kernel
from ..places import Places
from . import dense
from .pixels import Pixels
from .planner import DENSE, SCATTER, SWEEP, Way, chosen_way, least_cost
from .scatter import scattered
from .split import split_sum
from .sweep import swept


def density(
    places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float, tick: Tick = unwatched
) -> NDArray[np.float64]:
    """Density at cell centres: the sum over events of weight · K(distance² / bandwidth²) / bandwidth².

    Parameters
    ----------
    places
        Weighted positions, inside the lattice or around it.
    lattice
        Cells at whose centres the density is wanted.
    kernel, bandwidth
        Shape and size (metres) of the spread of one event.
    tick
        Told the share done; may stop the work.

    Returns
    -------
    Array of shape (rows, columns), in events per km², within 1e-8 of its maximum; exactly zero out of reach of every
    event.

    Raises
    ------
    Cancelled
        ``tick`` said no.

    References
    ----------
    Silverman, B. W. (1986), Density Estimation for Statistics and Data Analysis, Chapman & Hall, p. 76, eq. 4.1.
    """
    merged = in_reach(places, lattice, kernel, bandwidth)
    way = chosen_way(len(merged), lattice, kernel, bandwidth)
    if way is DENSE:
        return dense.density(merged, lattice, kernel, bandwidth, tick)
    points, cells, peak = Pixels.of(merged, lattice), bandwidth / lattice.cell_size, kernel.peak * 1e6 / bandwidth**2
    if way is SWEEP and kernel.power is not None:
        return swept(points, cells, (0.0,) * kernel.power + (peak,), tick)[0]
    # Events are fewer than cells: they are multiplied, not the result.
    return _sum(replace(points, weight=points.weight * peak), kernel, cells, way, tick)


def way_of(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> str:
    """Which way :func:`density` takes, in a sentence."""
    merged = in_reach(places, lattice, kernel, bandwidth)
    return chosen_way(len(merged), lattice, kernel, bandwidth).told(len(merged))


def expected_seconds(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    """Seconds that :func:`density` takes on one core of a common machine, roughly."""
    merged = in_reach(places, lattice, kernel, bandwidth)
    return least_cost(len(merged), lattice, kernel, bandwidth) * 1e-9


def in_reach(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> Places:
    """The places that reach the lattice, stacks merged; remembered by ``places``."""
    return places.near(lattice, kernel.reach * bandwidth * (1 + ROUNDING)).merged()


def _sum(points: Pixels, kernel: Kernel, cells: float, way: Way, tick: Tick) -> NDArray[np.float64]:
    """Sum of weight · profile, in one of the ways that count in cells."""
    if way is SCATTER:
        reach = kernel.reach * cells * (1 + ROUNDING)

        def height(squared: NDArray[np.float64]) -> NDArray[np.float64]:
            squared *= 1 / cells**2
            return kernel.profile(squared)

        return scattered(points, reach, height, tick)
    return split_sum(points, kernel, cells, tick)
