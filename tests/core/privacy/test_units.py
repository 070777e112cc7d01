# SPDX-License-Identifier: GPL-2.0-or-later
"""The places that a package writes."""
import numpy as np
import pytest
from quietude.core.lattice.insee import InseeGrid
from quietude.core.privacy.places.units import AreaPlaces, GridPlaces, TooManyUnitsError
from shapely.geometry import Polygon, box

GRID = InseeGrid(200)


def test_every_cell_that_touches_the_territory_is_written_and_no_other():
    triangle = Polygon([(50, 50), (500, 50), (50, 500)])
    units = GridPlaces(GRID, triangle).units(())
    # Of the nine cells around, the three beyond the slope do not touch it.
    assert len(units) == 6
    assert all(cell.intersects(triangle) for cell in units.polygons)
    assert units.names == tuple(sorted(units.names))


def test_events_in_cells_that_do_not_touch_the_territory_are_outside():
    placed = GridPlaces(GRID, box(0, 0, 150, 150)).place(np.array([10.0, 199.0, 450.0]), np.array([10.0, 199.0, 10.0]))
    assert placed.outside == 1
    assert placed.names == ("CRS3035RES200mN0E0",)


def test_a_cell_whose_eastern_edge_is_that_of_the_territory_is_not_of_it():
    places = GridPlaces(GRID, box(200, 200, 600, 600))
    placed = places.place(np.array([199.5, 200.0, 600.0, 300.0]), np.array([300.0, 300.0, 300.0, 199.5]))
    assert placed.codes.tolist() == [-1, 0, 1, -1]
    # Every place that may be shown is one of those that are written.
    assert set(placed.names) <= set(places.units(placed.names).names)


def test_without_a_territory_the_frame_is_that_of_the_shown_cells_widened_to_kilometres():
    units = GridPlaces(GRID, None).units(["CRS3035RES200mN400E1200", "CRS3035RES200mN0E2000"])
    assert units.bounds == (1000, 0, 3000, 1000)
    assert len(units) == 50


def test_the_frame_does_not_depend_on_where_in_it_the_shown_cells_stand():
    frames = [GridPlaces(GRID, None).units([f"CRS3035RES200mN{y}E{x}"]).bounds for x in (0, 400, 800) for y in (0, 800)]
    assert set(frames) == {(0, 0, 1000, 1000)}


def test_a_package_nobody_could_open_is_refused():
    with pytest.raises(TooManyUnitsError, match="larger cells"):
        GridPlaces(GRID, box(0, 0, 1e6, 1e6)).units(())


def test_areas_with_one_name_are_one_area_and_come_in_order_of_names():
    areas = AreaPlaces(["b", "a", "b"], [box(0, 0, 1, 1), box(5, 5, 9, 9), box(2, 0, 3, 1)], 2154)
    assert areas.names == ("a", "b")
    assert areas.place(np.array([0.5, 2.5, 6, 50]), np.array([0.5, 0.5, 6, 50])).codes.tolist() == [1, 1, 0, -1]
    assert areas.smallest_side() == pytest.approx(2**0.5)
