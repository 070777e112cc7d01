# SPDX-License-Identifier: GPL-2.0-or-later
"""Approximate density in a time that hardly depends on the bandwidth, with a bound on its error.

Each event is shared among the 16 cell centres around it, in such parts that every cubic polynomial keeps its value
(Lagrange interpolation of order 4, transposed); the shares are then convolved with the kernel by Fourier transform.
"""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.signal import oaconvolve

from ..lattice.square import SquareLattice
from ..progress import Tick, advance, stage, unwatched
from . import exact
from .kernels import Kernel
from .places import Places

FEWEST_CELLS = 6.0
"""Cells that a bandwidth must span: under it the exact estimator is as quick, and interpolation poor."""
BOUNDS: dict[str, Callable[[float], float]] = {
    "quartic": lambda cells: 0.35 / cells**2,
    "triweight": lambda cells: 1.25 / cells**3,
    "gaussian": lambda cells: 9.5 / cells**4 + 3e-7,
}
"""Largest error for one event, relative to its peak, by the number of cells that the bandwidth spans.

Found by scanning positions within a cell and bandwidths, with a tenth in reserve; the tests scan again. The other
kernels have a kink or a cliff that interpolation blurs by several percent: they are always computed exactly.
"""
NOISE = 1e-10
"""Part of the maximum under which a value is rounding of the transform: it becomes zero."""
EVENTS_AT_ONCE = 65_536


def suits(lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> bool:
    """Whether the approximation is worth its error; otherwise :func:`density` is exact."""
    return kernel.name in BOUNDS and bandwidth / lattice.cell_size >= FEWEST_CELLS


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
    if not suits(lattice, kernel, bandwidth):
        return exact.density(places, lattice, kernel, bandwidth, tick)
    margin = int(kernel.reach * bandwidth / lattice.cell_size)
    shares = _shared(places, lattice, margin, stage(tick, 0, 0.5))
    offsets = np.arange(-margin, margin + 1) * lattice.cell_size
    heights = kernel.value((offsets[:, None] ** 2 + offsets**2) / bandwidth**2)
    result: NDArray[np.float64] = oaconvolve(shares, heights, mode="valid")
    result[result < NOISE * result.max()] = 0
    advance(tick, 1.0)
    result *= 1e6 / bandwidth**2
    return result


def error_bound(places: Places, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    """Largest difference, in events per km², between :func:`density` and the exact one at any cell.

    The error of one event times the largest weight within reach of a cell: real errors, which partly cancel, are
    some ten times smaller.
    """
    if not suits(lattice, kernel, bandwidth):
        return 0.0
    cells = bandwidth / lattice.cell_size
    one_event = BOUNDS[kernel.name](cells) * kernel.peak * 1e6 / bandwidth**2
    return one_event * _heaviest_square(places, lattice, int(kernel.reach * cells) + 3)


def _shared(places: Places, lattice: SquareLattice, margin: int, tick: Tick) -> NDArray[np.float64]:
    """Weights shared among cell centres, on the lattice with ``margin`` more cells around it."""
    pad = margin + 3  # so that the shares of every event in reach fall in the array
    columns, rows = lattice.columns + 2 * pad, lattice.rows + 2 * pad
    x, y = lattice.centres()
    near = places.near(lattice, (margin + 1) * lattice.cell_size)
    image = np.zeros(rows * columns)
    for start in range(0, len(near), EVENTS_AT_ONCE):
        some = slice(start, start + EVENTS_AT_ONCE)
        east, south = (near.x[some] - x[0]) / lattice.cell_size, (y[0] - near.y[some]) / lattice.cell_size
        column, row = np.floor(east), np.floor(south)
        across, down = _cubic_shares(east - column), _cubic_shares(south - row) * near.weight[some]
        first = (row.astype(np.int64) + pad - 1) * columns + column.astype(np.int64) + pad - 1
        steps = np.arange(4)[:, None] * columns + np.arange(4)
        cells = steps[:, :, None] + first
        image += np.bincount(cells.ravel(), (down[:, None] * across).ravel(), rows * columns)
        advance(tick, min(start + EVENTS_AT_ONCE, len(near)) / len(near))
    return image.reshape(rows, columns)[3:-3, 3:-3]


def _cubic_shares(fraction: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shares of the nodes −1, 0, 1, 2 for a position between nodes 0 and 1; shape (4, n)."""
    f = fraction
    return np.stack([
        -f * (f - 1) * (f - 2) / 6,
        (f + 1) * (f - 1) * (f - 2) / 2,
        -(f + 1) * f * (f - 2) / 2,
        (f + 1) * f * (f - 1) / 6,
    ])


def _heaviest_square(places: Places, lattice: SquareLattice, half: int) -> float:
    """Largest weight in a square of 2 · half + 1 cells centred on a cell of the lattice."""
    near = places.near(lattice, half * lattice.cell_size)
    column = np.floor((near.x - lattice.x_min) / lattice.cell_size).astype(np.int64) + half
    row = np.floor((lattice.y_max - near.y) / lattice.cell_size).astype(np.int64) + half
    shape = (lattice.rows + 2 * half + 1, lattice.columns + 2 * half + 1)
    counts = np.bincount(row * shape[1] + column, near.weight, shape[0] * shape[1]).reshape(shape)
    sums = np.zeros((shape[0] + 1, shape[1] + 1))
    sums[1:, 1:] = counts.cumsum(axis=0).cumsum(axis=1)
    side = 2 * half + 1
    squares = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return float(squares.max())
