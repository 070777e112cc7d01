# SPDX-License-Identifier: GPL-2.0-or-later
"""The quickest way to an exact density, by what each would cost.

Costs are in nanoseconds on one core of a common machine, fitted to rasters of 1024² cells: their ratios choose the way,
and the least of them tells a person whether to wait.
"""
from __future__ import annotations

import math
from dataclasses import dataclass

from ...lattice.square import SquareLattice
from ...wording import later, number, translated
from ..kernels import Kernel
from .split import TIP, rim_degree


@dataclass(frozen=True)
class Way:
    """A way to compute, and its sentence for the log."""

    name: str
    sentence: str

    def told(self, distinct: int) -> str:
        """The sentence, with the number of distinct places."""
        return translated(self.sentence).format(places=number(distinct))


SWEEP = Way("sweep", later("Exact, by row sweep over {places} distinct places."))
SCATTER = Way("scatter", later("Exact, by spreading each of {places} distinct places over its disc."))
SPLIT = Way(
    "split",
    later("Exact to 1e-8: rim swept, tip spread and the rest transformed, from {places} distinct places."),
)
DENSE = Way("dense", later("Exact, each of {places} distinct places at each cell."))

SWEEP_A_PAIR = {0: 11.0, 1: 20.0, 2: 30.0, 3: 65.0, 4: 100.0, 5: 145.0}
"""Of an event and a row, by degree: strips are narrower, and coefficients more, as it grows."""
SWEEP_A_CELL = {0: 7.0, 1: 12.0, 2: 18.0, 3: 27.0, 4: 40.0, 5: 80.0}
SCATTER_A_PAIR, SCATTER_A_PAIR_OF_TIP = 6.5, 11.0
SCATTER_A_CELL = 3.0
DENSE_A_PAIR, DENSE_A_ROW = 7.5, 30_000.0
SPLIT_A_PLACE, SPLIT_A_CELL = 3_000.0, 90.0
FAST_A_PLACE, FAST_A_CELL = 80.0, 21.0


def chosen_way(distinct: int, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> Way:
    """The cheapest way to the density of ``distinct`` places on a lattice."""
    costs = _costs(distinct, lattice, kernel, bandwidth)
    return min(costs, key=lambda way: costs[way])


def least_cost(distinct: int, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    """Nanoseconds that the way of :func:`chosen_way` costs on one core of a common machine, roughly."""
    return min(_costs(distinct, lattice, kernel, bandwidth).values())


def fast_cost(distinct: int, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> float:
    """Nanoseconds that the fast estimator costs on the same machine, roughly."""
    reach = kernel.reach * bandwidth / lattice.cell_size
    return FAST_A_PLACE * distinct + FAST_A_CELL * (lattice.rows + reach) * (lattice.columns + reach)


def _costs(distinct: int, lattice: SquareLattice, kernel: Kernel, bandwidth: float) -> dict[Way, float]:
    cells = bandwidth / lattice.cell_size
    costs = {
        SCATTER: _scatter(distinct, lattice, kernel.reach * cells),
        DENSE: _dense(distinct, lattice, kernel.reach * cells),
    }
    if kernel.power is not None:
        costs[SWEEP] = _sweep(distinct, lattice, cells, kernel.power)
    degree = rim_degree(kernel, cells)
    if degree is not None:
        costs[SPLIT] = _split(distinct, lattice, kernel, cells, degree)
    return costs


def _sweep(distinct: int, lattice: SquareLattice, reach: float, degree: int) -> float:
    rows = min(2 * reach + 2, lattice.rows)
    return SWEEP_A_PAIR[degree] * distinct * rows + SWEEP_A_CELL[degree] * lattice.cells


def _scatter(distinct: int, lattice: SquareLattice, reach: float) -> float:
    with_margins = (lattice.rows + 4 * reach) * (lattice.columns + 4 * reach)
    return SCATTER_A_PAIR * distinct * math.pi * (reach + 0.7) ** 2 + SCATTER_A_CELL * with_margins


def _dense(distinct: int, lattice: SquareLattice, reach: float) -> float:
    rows, columns = min(2 * reach + 2, lattice.rows), min(2 * reach + 2, lattice.columns)
    return DENSE_A_PAIR * distinct * rows * columns + DENSE_A_ROW * lattice.rows


def _split(distinct: int, lattice: SquareLattice, kernel: Kernel, cells: float, degree: int) -> float:
    reach = kernel.reach * cells
    tip = SCATTER_A_PAIR_OF_TIP * math.pi * (TIP + 0.7) ** 2 if kernel.name == "triangular" else 0.0
    with_margins = (lattice.rows + 2 * reach) * (lattice.columns + 2 * reach)
    shared = distinct * (tip + SPLIT_A_PLACE) + SPLIT_A_CELL * with_margins
    return shared + _sweep(distinct, lattice, reach, degree)
