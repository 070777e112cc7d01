# SPDX-License-Identifier: GPL-2.0-or-later
"""Correction of densities near the border of the study area.

Beyond the border nothing was recorded, which is not to say that nothing happened: a kernel that reaches across
it makes the density too low there. Dividing by the part of the kernel that lies inside gives the level back.

Sources: Diggle, P. J. (1985), A kernel method for smoothing point process data, Applied Statistics 34(2), p. 142;
Jones, M. C. (1993), Simple boundary correction for kernel density estimation, Statistics and Computing 3(3), p. 137.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.signal import fftconvolve

from ..lattice.square import SquareLattice
from .kernels import Kernel


def margin_cells(cell_size: float, kernel: Kernel, bandwidth: float) -> int:
    """Cells around a lattice that the kernel of its outermost cells reaches."""
    return int(kernel.reach * bandwidth / cell_size + 1e-9)


def with_margin(lattice: SquareLattice, margin: int) -> SquareLattice:
    """The lattice with ``margin`` more cells on each side."""
    return SquareLattice(
        lattice.x_min - margin * lattice.cell_size,
        lattice.y_max + margin * lattice.cell_size,
        lattice.cell_size,
        lattice.rows + 2 * margin,
        lattice.columns + 2 * margin,
    )


def share_inside(
    inside: NDArray[np.bool_], cell_size: float, kernel: Kernel, bandwidth: float
) -> NDArray[np.float64]:
    """Part of the kernel centred on each cell that lies in the study area.

    Parameters
    ----------
    inside
        Whether each cell is in the study area, on the lattice *with its margin*: shape (rows + 2m, columns + 2m)
        where m is :func:`margin_cells`.
    cell_size, kernel, bandwidth
        As for the density, in metres.

    Returns
    -------
    Shares between 0 and 1, shape (rows, columns).
    """
    margin = margin_cells(cell_size, kernel, bandwidth)
    offsets = np.arange(-margin, margin + 1) * cell_size
    weights = kernel.profile((offsets[:, None] ** 2 + offsets**2) / bandwidth**2)
    # Normalised by its own sum, not by its integral: a cell wholly surrounded has a share of exactly one.
    weights /= weights.sum()
    shares = fftconvolve(inside.astype(np.float64), weights, mode="valid")
    return np.clip(shares, 0, 1)
