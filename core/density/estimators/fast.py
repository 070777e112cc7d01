# SPDX-License-Identifier: GPL-2.0-or-later
"""Approximate density in a time that hardly depends on the bandwidth, with a bound on its error.

Each event is shared among the 16 cell centres around it, and the shares are convolved with the kernel by Fourier
transform, in simple precision: see :mod:`.spectrum`. Where the exact estimator should be as quick, it answers instead.
"""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...lattice.square import SquareLattice
from ...progress import Tick, advance, unwatched
from ...wording import number, tr
from ..kernels import Kernel
from ..places import Places
from . import exact
from .pixels import Pixels
from .planner import fast_cost, least_cost
from .spectrum import Spectrum

FEWEST_CELLS = 6.0
"""Cells that a bandwidth must span: under it the exact estimator is as quick, and interpolation poor."""
BOUNDS: dict[str, Callable[[float], float]] = {
    "quartic": lambda cells: 0.35 / cells**2,
    "triweight": lambda cells: 1.25 / cells**3,
    "gaussian": lambda cells: 9.5 / cells**4,
}
"""Largest error for one event, relative to its peak, by the number of cells that the bandwidth spans.

Found by scanning positions within a cell and bandwidths, with a tenth in reserve; the tests scan again. The other
kernels have a kink or a cliff that interpolation blurs by several percent: they are always computed exactly.
"""
NOISE = 1e-6
"""Part of the maximum under which a value may be rounding of the transform: it becomes zero."""
ORDER = 4
"""Cell centres, along each axis, that share an event: every cubic polynomial keeps its value."""


def suits(lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> bool:
    """Whether the approximation is good enough to announce its error."""
    return kernel.name in BOUNDS and bandwidth / lattice.cell_size >= FEWEST_CELLS


def gains(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> bool:
    """Whether the approximation suits and is quicker, by the planner's costs; otherwise :func:`density` is exact."""
    if not suits(lattice, kernel, bandwidth):
        return False
    distinct = len(exact.in_reach(places, lattice, kernel, bandwidth))
    question = (distinct, lattice, kernel, bandwidth)
    return fast_cost(*question) < least_cost(*question)


def density(
    places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float, tick: Tick = unwatched
) -> NDArray[np.float64]:
    """Density at cell centres, in events per km², shape (rows, columns), within :func:`error_bound` of the exact one.

    Parameters and errors are those of :func:`.exact.density`.

    References
    ----------
    Wand, M. P. (1994), Fast computation of multivariate kernel estimators, Journal of Computational and Graphical
    Statistics 3(4), pp. 433-445, with cubic instead of linear shares.
    """
    if not gains(places, lattice, kernel, bandwidth):
        return exact.density(places, lattice, kernel, bandwidth, tick)
    result = density_of(spectrum(places, lattice, kernel.reach * bandwidth, tick), lattice, kernel, bandwidth)
    advance(tick, 1.0)
    return result


def spectrum(places: Places, lattice: SquareLattice, reach: float, tick: Tick = unwatched) -> Spectrum:
    """What serves every kernel and bandwidth that reach at most ``reach`` metres: see :func:`density_of`."""
    near = places.near(lattice, reach + lattice.cell_size).merged()
    return Spectrum.of(Pixels.of(near, lattice), reach / lattice.cell_size, ORDER, np.float32, tick)


def density_of(
    shares: Spectrum, lattice: SquareLattice, kernel: Kernel, bandwidth: float
) -> NDArray[np.float64]:
    """Density in events per km² from a :func:`spectrum` on the same lattice, where :func:`suits` accepts both."""
    cells2 = (bandwidth / lattice.cell_size) ** 2
    result = shares.convolved(lambda squared: kernel.profile(squared / cells2))
    np.maximum(result, 0, out=result)
    result *= result >= result.max() * result.dtype.type(NOISE)
    return np.multiply(result, kernel.peak * 1e6 / bandwidth**2, dtype=np.float64)


def error_bound(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    """Largest difference, in events per km², between :func:`density` and the exact one at any cell.

    The error of one event times the largest weight within reach of a cell: real errors, which partly cancel, are
    some ten times smaller.
    """
    if not gains(places, lattice, kernel, bandwidth):
        return 0.0
    cells = bandwidth / lattice.cell_size
    one_event = (BOUNDS[kernel.name](cells) + 2 * NOISE) * kernel.peak * 1e6 / bandwidth**2
    return one_event * _heaviest_square(places, lattice, int(kernel.reach * cells) + 3)


def way_of(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> str:
    """Which way :func:`density` takes, in a sentence."""
    if not gains(places, lattice, kernel, bandwidth):
        return exact.way_of(places, lattice, kernel, bandwidth)
    return tr("Fast: each event shared among {cells} cells, then one Fourier transform.", cells=number(ORDER**2))


def expected_seconds(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    """Seconds that :func:`density` takes on one core of a common machine, roughly."""
    if not gains(places, lattice, kernel, bandwidth):
        return exact.expected_seconds(places, lattice, kernel, bandwidth)
    return fast_cost(len(exact.in_reach(places, lattice, kernel, bandwidth)), lattice, kernel, bandwidth) * 1e-9


def _heaviest_square(places: Places, lattice: SquareLattice, half: int) -> float:
    """At least the largest weight in a square of 2 · half + 1 cells centred on a cell of the lattice.

    Counted in blocks an eighth of ``half`` wide: the bound is then at most a quarter larger, and found in no time.
    """
    block = max(half // 8, 1)
    across = (2 * half - 1) // block + 2  # blocks that such a square may touch
    near = places.near(lattice, half * lattice.cell_size).merged()
    size = block * lattice.cell_size
    column = np.floor((near.x - lattice.x_min) / size + half / block).astype(np.int64)
    row = np.floor((lattice.y_max - near.y) / size + half / block).astype(np.int64)
    shape = tuple(max((cells + 2 * half) // block + 1, across) for cells in (lattice.rows, lattice.columns))
    counts = np.bincount(row * shape[1] + column, near.weight, shape[0] * shape[1]).reshape(shape)
    sums = np.zeros((shape[0] + 1, shape[1] + 1))
    sums[1:, 1:] = counts.cumsum(axis=0).cumsum(axis=1)
    squares = sums[across:, across:] - sums[:-across, across:] - sums[across:, :-across] + sums[:-across, :-across]
    return float(squares.max())
