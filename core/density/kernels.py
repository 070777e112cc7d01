# SPDX-License-Identifier: GPL-2.0-or-later
"""How the weight of one event spreads over the plane.

A kernel is radial and written as a function of u², the squared distance divided by the squared bandwidth: no square
root is needed for most of them. Each integrates to one over the plane, so that a density integrates to the number of
events.

Source: Silverman, B. W. (1986), Density Estimation for Statistics and Data Analysis, Chapman & Hall, pp. 75-77.
"""
from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import later, tr

ROUNDING = 1e-9
"""Part of the bandwidth² by which rounding may miss the rim: an event exactly one bandwidth away counts as inside."""
GAUSSIAN_REACH = 2.0
"""Bandwidths (5.7 standard deviations) at which the gaussian is cut; 1.1e-7 of its mass lies beyond."""

Profile = Callable[[NDArray[np.float64]], NDArray[np.float64]]


class UnknownKernelError(CoreError):
    """A kernel that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("There is no kernel “{name}”: choose one of {names}.", name=name, names=", ".join(KERNELS))
        )


@dataclass(frozen=True)
class Kernel:
    """A radial kernel, for a bandwidth of one.

    Attributes
    ----------
    profile
        From u² (any shape) to the height relative to the centre: 1 at the centre, exactly 0 beyond ``reach``.
    peak
        Height at the centre for which the integral over the plane is one.
    variance
        Variance along each axis.
    roughness
        Integral of the squared kernel; with ``variance`` it fixes the bandwidth of Silverman's rule.
    reach
        Distance beyond which the kernel is zero, in bandwidths.
    cells
        Cells that a bandwidth must span for the volume of a single event to hold within 0.5 %.
    power
        p where the profile is (1 − u²)^p, otherwise ``None``.
    """

    name: str
    title: str
    profile: Profile
    peak: float
    variance: float
    roughness: float
    reach: float = 1.0
    cells: int = 15
    power: int | None = None

    def value(self, u2: NDArray[np.float64]) -> NDArray[np.float64]:
        """Kernel at squared relative distances ``u2``, any shape; its integral over the plane is one."""
        return self.peak * self.profile(u2)


def kernel_named(name: str) -> Kernel:
    """The kernel of that name.

    Raises
    ------
    UnknownKernelError
        There is none.
    """
    if name not in KERNELS:
        raise UnknownKernelError(name)
    return KERNELS[name]


def _uniform(u2: NDArray[np.float64]) -> NDArray[np.float64]:
    return (u2 <= 1 + ROUNDING).astype(np.float64)


def _epanechnikov(u2: NDArray[np.float64]) -> NDArray[np.float64]:
    # One array, filled in place: profiles are computed for hundreds of millions of distances.
    height = np.subtract(1, u2, out=np.empty(np.shape(u2)))
    return np.maximum(height, 0, out=height)


def _quartic(u2: NDArray[np.float64]) -> NDArray[np.float64]:
    height = _epanechnikov(u2)
    return np.square(height, out=height)


def _triweight(u2: NDArray[np.float64]) -> NDArray[np.float64]:
    height = _epanechnikov(u2)
    return height * height * height


def _triangular(u2: NDArray[np.float64]) -> NDArray[np.float64]:
    height = np.sqrt(u2, out=np.empty(np.shape(u2)))
    np.subtract(1, height, out=height)
    return np.maximum(height, 0, out=height)


def _gaussian(u2: NDArray[np.float64]) -> NDArray[np.float64]:
    # exp(−d²/2σ²) with σ = bandwidth/√8, so that its spread is that of the quartic of the same bandwidth.
    return np.where(u2 <= GAUSSIAN_REACH**2, np.exp(-4 * u2), 0)


def _power(p: int, name: str, title: str, profile: Profile, cells: int = 15) -> Kernel:
    """Kernel (1 − u²)^p on the unit disc."""
    return Kernel(
        name,
        title,
        profile,
        peak=(p + 1) / math.pi,
        variance=1 / (2 * (p + 2)),
        roughness=(p + 1) ** 2 / (math.pi * (2 * p + 1)),
        cells=cells,
        power=p,
    )


_GAUSSIAN = Kernel(
    "gaussian",
    later("gaussian"),
    _gaussian,
    peak=4 / math.pi / -math.expm1(-4 * GAUSSIAN_REACH**2),  # the mass cut off is given back to the rest
    variance=1 / 8,
    roughness=2 / math.pi,
    reach=GAUSSIAN_REACH,
)
_TRIANGULAR = Kernel(
    "triangular", later("triangular"), _triangular, peak=3 / math.pi, variance=3 / 20, roughness=3 / (2 * math.pi)
)

KERNELS: dict[str, Kernel] = {
    kernel.name: kernel
    for kernel in (
        _power(2, "quartic", later("quartic"), _quartic),
        _power(1, "epanechnikov", later("Epanechnikov"), _epanechnikov),
        _power(3, "triweight", later("triweight"), _triweight),
        _TRIANGULAR,
        _power(0, "uniform", later("uniform"), _uniform, cells=35),  # its rim is a cliff
        _GAUSSIAN,
    )
}
