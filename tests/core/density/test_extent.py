# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core.density.cell_size import MOST_CELLS, proposed_cell_size
from quietude.core.density.extent import grown
from quietude.core.density.kernels import KERNELS
from quietude.core.lattice.extent import Extent, ExtentError

QUARTIC, UNIFORM = KERNELS["quartic"], KERNELS["uniform"]


@pytest.mark.parametrize("bandwidth, size", [(300, 20), (320, 20), (150, 10), (1000, 50), (75, 5), (12, 0.5)])
def test_the_cell_size_is_a_round_figure_that_suits_the_radius(bandwidth, size):
    assert proposed_cell_size(QUARTIC, bandwidth, 700, 700).metres == size


def test_a_kernel_with_a_cliff_gets_finer_cells():
    assert proposed_cell_size(UNIFORM, 300, 5000, 5000).metres == 5


@pytest.mark.parametrize("side", [10_000, 123_456, 1_000_000])
def test_the_raster_stays_within_its_bound_however_large_the_extent(side):
    proposal = proposed_cell_size(QUARTIC, 60, side, side)
    assert (side / proposal.metres) ** 2 <= MOST_CELLS * 1.001
    assert "4,000,000 cells" in proposal.reason


def test_cells_that_nobody_placed_are_aligned_on_multiples_of_their_size():
    lattice = grown((768_013, 6_279_007, 768_913, 6_279_907), 100).cells(50)
    assert (lattice.x_min % 50, lattice.y_max % 50) == (0, 0)
    assert lattice.x_min <= 767_913 and lattice.x_max >= 769_013
    assert lattice.y_min <= 6_278_907 and lattice.y_max >= 6_280_007


def test_cells_of_an_extent_that_was_drawn_start_at_its_corner():
    lattice = Extent(13, 7, 113, 57, fixed=True).cells(10)
    assert (lattice.x_min, lattice.y_max, lattice.columns, lattice.rows) == (13, 57, 10, 5)


@pytest.mark.parametrize("corners", [(0, 0, 0, 10), (0, 5, 10, 5), (10, 0, 0, 10), (0, 0, float("nan"), 10)])
def test_an_extent_without_area_is_refused(corners):
    with pytest.raises(ExtentError, match="has no area"):
        Extent(*corners)
