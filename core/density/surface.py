# SPDX-License-Identifier: GPL-2.0-or-later
"""A density as a map shows it: estimated, kept to a study area, corrected at its border."""
from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..lattice.square import SquareLattice
from ..progress import Tick, unwatched
from ..wording import number, tr
from .edge import margin_cells, share_inside, with_margin
from .estimators.estimators import EXACT, Estimator
from .kernels import Kernel
from .places import Places


class BandwidthError(CoreError):
    """A bandwidth that is not a length."""

    def __init__(self, bandwidth: float) -> None:
        super().__init__(tr("The radius must be a positive length in metres, not {radius}.", radius=bandwidth))


class NothingNearError(CoreError):
    """No event weighs on the raster."""

    def __init__(self, reach: float) -> None:
        super().__init__(
            tr(
                "The density would be zero everywhere: no event stands within {reach} m of a cell. Check the extent "
                "and the study area and their coordinate reference systems, or choose smaller cells.",
                reach=number(reach),
            )
        )


class MaskMissedError(CoreError):
    """A study area that no cell centre falls in."""

    def __init__(self) -> None:
        super().__init__(
            tr("No cell of the raster lies in the study area: check the extent, or choose smaller cells.")
        )


@dataclass(frozen=True)
class Spread:
    """How events spread: kernel, bandwidth in metres, and the estimator that computes it.

    Raises
    ------
    BandwidthError
        The bandwidth is not a positive length.
    """

    kernel: Kernel
    bandwidth: float
    estimator: Estimator = EXACT

    def __post_init__(self) -> None:
        if not (math.isfinite(self.bandwidth) and self.bandwidth > 0):
            raise BandwidthError(self.bandwidth)

    @property
    def reach(self) -> float:
        """Metres beyond which an event weighs nothing."""
        return self.kernel.reach * self.bandwidth

    def seconds(self, places: Places, lattice: SquareLattice) -> float:
        """Seconds that the density of ``places`` would take on a common machine, roughly; 0 where nobody knows."""
        return self.estimator.seconds(places, lattice, self.kernel, self.bandwidth)


@dataclass(frozen=True)
class Surface:
    """Densities in events per km², shape (rows, columns), NaN outside the study area.

    ``used`` are the places that made it; no value is farther than ``error`` from the exact one; ``way`` says how it
    was computed.
    """

    values: NDArray[np.float64]
    used: Places
    error: float = 0.0
    way: str = ""

    @cached_property
    def highest(self) -> float:
        """The highest of the densities; NaN where there is none."""
        highest = float(self.values.max())
        return highest if math.isfinite(highest) else float(np.nanmax(self.values))


def surface(
    places: Places,
    lattice: SquareLattice,
    spread: Spread,
    inside: NDArray[np.bool_] | None = None,
    tick: Tick = unwatched,
) -> Surface:
    """Density of ``places``, within the study area where there is one.

    ``inside``, of the lattice's shape, says which cells are in the study area. Events outside it still weigh.

    Raises
    ------
    NothingNearError
        No event is within reach of a cell.
    MaskMissedError
        No cell is inside.
    Cancelled
        ``tick`` said no.
    """
    used = places.near(lattice, spread.reach)
    if len(used) == 0:
        raise NothingNearError(spread.reach)
    if inside is not None and not inside.any():
        raise MaskMissedError
    question = (used, lattice, spread.kernel, spread.bandwidth)
    values = spread.estimator.density(*question, tick)
    if inside is not None:
        values = np.where(inside, values, np.nan)
    made = Surface(values, used, spread.estimator.error_bound(*question), spread.estimator.way(*question))
    if not made.highest > 0:
        raise NothingNearError(spread.reach)
    return made


def corrected_surface(
    places: Places,
    lattice: SquareLattice,
    spread: Spread,
    inside_and_around: NDArray[np.bool_],
    tick: Tick = unwatched,
) -> Surface:
    """Density within the study area, from ``places`` inside it, divided by the part of the kernel that is inside.

    ``inside_and_around`` tells the study area on the lattice of :func:`edge_lattice`; whoever knows its polygons has
    left out the events outside. Raises as :func:`surface`.
    """
    margin = margin_cells(lattice.cell_size, spread.kernel, spread.bandwidth)
    core = (slice(margin, margin + lattice.rows), slice(margin, margin + lattice.columns))
    result = surface(places, lattice, spread, inside_and_around[core], tick)
    shares = share_inside(inside_and_around, lattice.cell_size, spread.kernel, spread.bandwidth)
    values = np.divide(result.values, shares, where=shares > 0, out=np.full(shares.shape, np.nan))
    smallest = float(shares[inside_and_around[core]].min())
    return Surface(values, result.used, result.error / smallest, result.way)


def edge_lattice(lattice: SquareLattice, spread: Spread) -> SquareLattice:
    """The lattice and all that its kernels reach: where the study area must be known to correct for its border."""
    return with_margin(lattice, margin_cells(lattice.cell_size, spread.kernel, spread.bandwidth))
