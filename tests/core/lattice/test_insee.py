# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells that bear the official names."""
import numpy as np
import pyproj
import pytest
from quietude.core.lattice.insee import InseeGrid, InseeLattice, InseeSizeError, grid_epsg

COMEDIE = np.array([3826273.0]), np.array([2297928.0])


def test_the_place_de_la_comedie_is_in_its_official_cell():
    lattice = InseeLattice.covering(InseeGrid(200), 3826000, 2297000, 3827000, 2298000)
    assert lattice.names(lattice.cell_of(*COMEDIE)) == ["CRS3035RES200mN2297800E3826200"]


def test_degrees_lead_to_the_same_cell():
    to_europe = pyproj.Transformer.from_crs(4326, 3035, always_xy=True)
    x, y = to_europe.transform(3.8796, 43.6086)
    corner = InseeGrid(200).corner_of(np.array([x]), np.array([y]))
    assert InseeGrid(200).names(corner) == ["CRS3035RES200mN2297800E3826200"]


def test_a_kilometre_holds_twenty_five_cells_of_two_hundred_metres():
    fine = InseeLattice.covering(InseeGrid(200), 3826000, 2297000, 3826999, 2297999)
    coarse = InseeLattice.covering(InseeGrid(1000), 3826000, 2297000, 3826999, 2297999)
    assert (fine.cells, coarse.cells) == (25, 1)
    assert coarse.names(np.array([0])) == ["CRS3035RES1000mN2297000E3826000"]
    assert fine.cell_km2 == pytest.approx(0.04)


def test_an_event_on_a_corner_is_in_the_cell_that_bears_the_name_of_the_corner():
    x, y = np.array([3826200.0]), np.array([2297800.0])
    lattice = InseeLattice.covering(InseeGrid(200), x[0] - 900, y[0] - 900, x[0], y[0])
    assert lattice.names(lattice.cell_of(x, y)) == ["CRS3035RES200mN2297800E3826200"]


def test_outer_east_and_north_edges_belong_to_official_cells_beyond():
    lattice = InseeLattice.covering(InseeGrid(200), 0, 0, 399, 399)
    assert lattice.cell_of(np.array([400.0, 399, 0]), np.array([0.0, 400, 0])).tolist() == [-1, -1, 2]


def test_names_and_cells_agree_wherever_events_are():
    random = np.random.default_rng(5)
    x, y = random.uniform(3.8e6, 3.81e6, 500), random.uniform(2.29e6, 2.3e6, 500)
    grid = InseeGrid(400)
    lattice = InseeLattice.covering(grid, x.min(), y.min(), x.max(), y.max())
    assert lattice.names(lattice.cell_of(x, y)) == grid.names(grid.corner_of(x, y))


@pytest.mark.parametrize(
    ("place", "epsg"),
    [((3.88, 43.61), 3035), ((9.1, 42.0), 3035), ((-61.5, 16.2), 5490), ((55.5, -21.1), 2975), ((-52.3, 4.9), 2972)],
)
def test_each_territory_has_its_grid(place, epsg):
    assert grid_epsg(*place) == epsg


@pytest.mark.parametrize("size", [100, 0, -200, 250, 300])
def test_sizes_that_do_not_nest_are_refused(size):
    with pytest.raises(InseeSizeError):
        InseeGrid(size)
