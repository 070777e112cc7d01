# SPDX-License-Identifier: GPL-2.0-or-later
"""Densities of kernels that are no polynomials, within 1e-8, in a time that grows slowly with the radius.

The kernel is split in three, each computed by what suits it:

- near its *rim*, a polynomial that follows it so closely that the rest fades out smoothly: swept, exactly;
- at its *tip*, where a cone is pointed, what it has more than a rounded one: spread over a few cells, exactly;
- the *rest*, smooth everywhere: interpolated at high order and convolved by Fourier transform.

Splitting a kernel in a short-ranged and a smooth part goes back to Ewald, P. P. (1921), Die Berechnung optischer und
elektrostatischer Gitterpotentiale, Annalen der Physik 369(3), pp. 253-287, and on a lattice to Hockney, R. W. and
Eastwood, J. W. (1981), Computer Simulation Using Particles, ch. 8.
"""
from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.special import binom

from ...progress import Tick, stage, unwatched
from ..kernels import Kernel
from .pixels import Pixels
from .scatter import scattered
from .spectrum import Spectrum
from .sweep import swept

Values = NDArray[np.float64]

ORDER = 12
"""Cell centres, along each axis, that share an event in the smooth part."""
TIP = 13.0
"""Cells around an event where a cone is rounded."""
CONTACTS = 8
"""Derivatives that the rounded cone shares with the cone where they meet."""
RIMS = {
    "triangular": ((64.0, 3), (32.0, 4), (24.0, 5)),
    "gaussian": ((14.0, 3),),
}
"""Degree of the rim by the cells from which on that a bandwidth must span for an error under 1e-8 of the peak."""
SERIES = [TIP * float(binom(0.5, k)) for k in range(CONTACTS + 1)]
"""Coefficients of the distance in powers of distance² / TIP² − 1."""


def rim_degree(kernel: Kernel, cells: float) -> int | None:
    """Degree of the polynomial that follows the kernel's rim; ``None`` where the split is not accurate enough."""
    return next((degree for fewest, degree in RIMS.get(kernel.name, ()) if cells >= fewest), None)


def split_sum(points: Pixels, kernel: Kernel, cells: float, tick: Tick = unwatched) -> Values:
    """Sum over events of weight · profile at every cell, within 1e-8 of its maximum; exactly zero out of reach.

    Parameters
    ----------
    points
        Positions in cells.
    kernel
        One of :data:`RIMS`.
    cells
        Bandwidth in cells; :func:`rim_degree` must accept it.
    tick
        Told the share done; may stop the work.

    Raises
    ------
    Cancelled
        ``tick`` said no.
    ValueError
        The kernel cannot be split at this bandwidth.
    """
    degree = rim_degree(kernel, cells)
    if degree is None:
        raise ValueError(f"no split of the {kernel.name} kernel over {cells} cells")
    reach = kernel.reach * cells
    rim = _rim(kernel, degree)
    values, reached = swept(points, reach, rim, stage(tick, 0, 0.4))
    pointed = kernel.name == "triangular"

    def smooth(squared: Values) -> Values:
        t = 1 - squared / reach**2
        body = 1 - _rounded(squared) / cells if pointed else kernel.profile(squared / cells**2)
        return np.where(t > 0, body - np.polyval(rim[::-1], t), 0)

    values += Spectrum.of(points, reach, ORDER, tick=stage(tick, 0.4, 0.6)).convolved(smooth)
    if pointed:
        values += scattered(points, TIP, lambda squared: _tip(squared) / cells, stage(tick, 0.6, 1))
    return np.where(reached, np.maximum(values, 0), 0)


def _rim(kernel: Kernel, degree: int) -> tuple[float, ...]:
    """First coefficients of the kernel as a series of t = 1 − (distance / reach)², zero on the rim."""
    powers = range(degree + 1)
    if kernel.name == "triangular":  # 1 − √(1 − t)
        return tuple(0.0 if k == 0 else -float(binom(0.5, k)) * (-1) ** k for k in powers)
    last = 4 * kernel.reach**2  # exp(−last · (1 − t))
    return tuple(math.exp(-last) * last**k / math.factorial(k) for k in powers)


def _rounded(squared: Values) -> Values:
    """Distance, made smooth within :data:`TIP` cells: there, the first terms of its series around the tip's edge."""
    return np.sqrt(squared) + _tip(squared.copy())


def _tip(squared: Values) -> Values:
    """What the rounded distance has more than the distance, near the event; nothing beyond the tip. Overwrites."""
    np.minimum(squared, TIP**2, out=squared)
    root = np.sqrt(squared)
    squared *= 1 / TIP**2
    squared -= 1
    series = np.full(squared.shape, SERIES[-1])
    for term in SERIES[-2::-1]:
        series *= squared
        series += term
    series -= root
    return series
