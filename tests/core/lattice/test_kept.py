# SPDX-License-Identifier: GPL-2.0-or-later
"""Which cells are kept, and the rank among them of that of each event."""
import numpy as np
import pytest
from quietude.core.lattice.kept import kept_cells, ranks_of
from quietude.core.lattice.square import SquareLattice


@pytest.mark.parametrize("size", [10, 0.1])
def test_each_event_has_the_rank_of_its_cell_on_small_and_large_lattices(size):
    lattice = SquareLattice.covering(0, 0, 1000, 1000, size, 10**15)
    x, y = np.random.default_rng(2).uniform(-100, 1000, (2, 500))
    cell = lattice.cell_of(x, y)
    kept = kept_cells(lattice, cell)
    ranks = ranks_of(cell, kept, lattice.cells)
    assert kept.tolist() == sorted(set(cell[cell >= 0].tolist()))
    assert (ranks == -1).tolist() == (cell == -1).tolist()
    assert (kept[ranks[ranks >= 0]] == cell[cell >= 0]).all()
