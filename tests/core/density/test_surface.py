# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.density.edge import margin_cells, share_inside
from quietude.core.density.estimators import naive
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.density.surface import (
    MaskMissedError,
    NothingNearError,
    Spread,
    corrected_surface,
    edge_lattice,
    surface,
)
from quietude.core.lattice.square import SquareLattice

LATTICE = SquareLattice(0.0, 1000.0, 20.0, 50, 50)
SPREAD = Spread(KERNELS["quartic"], 200.0)
EVERYWHERE = np.ones((50, 50), bool)
WESTERN_HALF = np.arange(50) < 25


def test_nodata_stands_outside_the_study_area_and_nowhere_else():
    inside = EVERYWHERE & WESTERN_HALF
    found = surface(Places.of([480.0], [500.0]), LATTICE, SPREAD, inside)
    assert (np.isnan(found.values) == ~inside).all()


def test_events_outside_the_study_area_still_weigh_inside():
    inside = EVERYWHERE & WESTERN_HALF
    found = surface(Places.of([600.0], [500.0]), LATTICE, SPREAD, inside)
    assert np.nanmax(found.values) > 0


def test_events_beyond_the_raster_weigh_on_its_border():
    found = surface(Places.of([-50.0], [500.0]), LATTICE, SPREAD)
    assert found.values[:, 0].max() > 0


def test_events_out_of_reach_are_not_among_those_used():
    found = surface(Places.of([500.0, 9000.0], [500.0, 500.0]), LATTICE, SPREAD)
    assert len(found.used) == 1


def test_a_surface_of_zeros_only_is_refused():
    with pytest.raises(NothingNearError, match="within 200 m"):
        surface(Places.of([5000.0], [500.0]), LATTICE, SPREAD)
    with pytest.raises(NothingNearError):
        surface(Places.of([900.0], [500.0]), LATTICE, SPREAD, EVERYWHERE & WESTERN_HALF)


def test_a_study_area_without_any_cell_is_refused():
    with pytest.raises(MaskMissedError, match="study area"):
        surface(Places.of([500.0], [500.0]), LATTICE, SPREAD, np.zeros((50, 50), bool))


@pytest.mark.parametrize("name", KERNELS)
def test_the_share_inside_is_one_far_from_the_border_and_a_half_on_a_straight_one(name):
    kernel, bandwidth = KERNELS[name], 100.0
    margin = margin_cells(10.0, kernel, bandwidth)
    around = np.zeros((60 + 2 * margin, 60 + 2 * margin), bool)
    around[:, : 30 + margin] = True
    shares = share_inside(around, 10.0, kernel, bandwidth)
    assert shares.shape == (60, 60)
    assert shares[30, 0] == pytest.approx(1, abs=1e-12)
    assert (shares[30, 29] + shares[30, 30]) / 2 == pytest.approx(0.5, abs=1e-12)


def test_the_share_inside_equals_the_sum_of_the_kernel_over_the_cells_inside():
    kernel, bandwidth, size = KERNELS["triangular"], 55.0, 10.0
    margin = margin_cells(size, kernel, bandwidth)
    draw = np.random.default_rng(0)
    around = draw.random((12 + 2 * margin, 9 + 2 * margin)) < 0.6
    shares = share_inside(around, size, kernel, bandwidth)
    rows, columns = np.indices(around.shape)
    for row, column in ((0, 0), (5, 4), (11, 8)):
        u2 = ((rows - row - margin) ** 2 + (columns - column - margin) ** 2) * size**2 / bandwidth**2
        heights = kernel.value(u2)
        assert shares[row, column] == pytest.approx(heights[around].sum() / heights.sum(), abs=1e-12)


def test_the_correction_brings_an_even_town_back_to_its_level_along_the_border():
    x, y = np.meshgrid(np.arange(5, 1000, 10.0), np.arange(5, 1000, 10.0))
    even = Places.of(x.ravel(), y.ravel())  # 10,000 events/km²
    spread_cells = edge_lattice(LATTICE, SPREAD)
    inside = np.zeros((spread_cells.rows, spread_cells.columns), bool)
    inside[10:-10, 10:-10] = True
    plain = surface(even, LATTICE, SPREAD).values
    corrected = corrected_surface(even, LATTICE, SPREAD, inside).values
    assert plain[0, 0] < 3500
    np.testing.assert_allclose(corrected, 10_000, rtol=0.01)


def test_far_from_the_border_the_correction_changes_nothing():
    around = edge_lattice(LATTICE, SPREAD)
    inside = np.zeros((around.rows, around.columns), bool)
    inside[:, : 10 + 25] = True
    found = corrected_surface(Places.of([480.0], [500.0]), LATTICE, SPREAD, inside)
    one = naive.density(Places.of([480.0], [500.0]), LATTICE, SPREAD.kernel, SPREAD.bandwidth)
    assert found.values[25, 10] == pytest.approx(one[25, 10])
    assert found.values[25, 24] > 1.5 * one[25, 24]
