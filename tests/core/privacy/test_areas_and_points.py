# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that overlap or are too small, and points that stand for addresses."""
import numpy as np
import pytest
from quietude.core.privacy.places.catchments import TooFewAddressesError, catchments
from quietude.core.privacy.places.merging import joined
from quietude.core.privacy.places.neighbours import OverlapError, borders, refuse_overlaps
from quietude.core.privacy.places.units import AreaPlaces
from shapely.geometry import Point, box

ROW = [box(100 * i, 0, 100 * (i + 1), 100) for i in range(5)]
NAMES = ("a", "b", "c", "d", "e")


def test_areas_that_overlap_are_refused_by_name():
    with pytest.raises(OverlapError, match=r"“a” and “b” overlap \(25% of the smaller one; 1 such pairs"):
        refuse_overlaps(("a", "b"), [box(0, 0, 100, 100), box(75, 0, 275, 100)])


def test_areas_that_only_touch_or_overlap_by_a_sliver_are_not():
    assert refuse_overlaps(NAMES, ROW) == 0
    assert refuse_overlaps(("a", "b"), [box(0, 0, 100, 100), box(99.5, 0, 200, 100)]) == 1


def test_a_small_area_within_another_is_an_overlap():
    with pytest.raises(OverlapError, match="100%"):
        refuse_overlaps(("whole", "part"), [box(0, 0, 100, 100), box(10, 10, 20, 20)])


def test_borders_are_the_metres_that_areas_share_corners_aside():
    found = borders([box(0, 0, 100, 100), box(100, 0, 200, 50), box(200, 50, 300, 100)])
    assert found == {(0, 1): 50.0}


def joined_row(n, parents=("p",) * 5, k=11):
    """The five areas of the row with n events each, joined until each group has k."""
    places = AreaPlaces(NAMES, ROW, 2154)
    made, count = joined(places, parents, lambda group: np.bincount(group, np.array(n)) >= k)
    return made.names, count


def test_areas_that_cannot_be_shown_join_a_neighbour_of_their_parent():
    assert joined_row([20, 3, 20, 20, 20]) == (("a + b", "c", "d", "e"), 2)
    assert joined_row([20, 3, 20, 20, 20], parents=("p", "q", "q", "q", "q")) == (("a", "b + c", "d", "e"), 2)


def test_an_area_without_neighbour_of_its_parent_stays_alone():
    assert joined_row([20, 3, 20, 20, 20], parents=("p", "q", "p", "p", "p"))[0] == NAMES


def test_an_area_without_event_joins_like_one_with_a_few():
    assert joined_row([20, 0, 20, 20, 20]) == joined_row([20, 10, 20, 20, 20])


def test_small_areas_join_until_they_can_be_shown():
    names, count = joined_row([3, 3, 3, 3, 3])
    assert names == ("a + b + c + d + e",) and count == 5


def test_the_longest_border_decides():
    tall, wide = box(0, 0, 10, 100), box(10, 0, 100, 90)
    small = box(10, 90, 40, 100)
    places = AreaPlaces(("small", "tall", "wide"), [small, tall, wide], 2154)
    made, _ = joined(places, ("p",) * 3, lambda group: np.bincount(group, [5, 50, 50]) >= 11)
    assert made.names == ("small + wide", "tall")


@pytest.fixture(scope="module")
def addresses():
    random = np.random.default_rng(6)
    return np.vstack([random.normal(1000, 150, (900, 2)), random.uniform(0, 4000, (100, 2))]).round(1)


@pytest.mark.parametrize("fewest", [8, 16])
def test_every_catchment_holds_enough_addresses_counted_one_by_one_after_rounding(addresses, fewest):
    places = catchments(*addresses.T, 2154, fewest)
    distinct = np.unique(np.rint(addresses), axis=0)
    for (west, south, east, north), said in zip(places.boxes, places.addresses):
        inside = ((distinct >= (west, south)) & (distinct < (east, north))).all(axis=1)
        assert inside.sum() == said >= fewest
    assert places.addresses.sum() == len(distinct)
    assert (places.boxes % 10 == 0).all()


def test_catchments_do_not_overlap_and_points_stand_in_their_own(addresses):
    places = catchments(*addresses.T, 2154, 8)
    units = places.units(())
    assert sum(one.area for one in units.polygons) == pytest.approx(box(*units.bounds).area)
    for name, polygon in zip(units.names, units.polygons):
        north, east = name[1:].split("E")
        assert polygon.contains(Point(int(east), int(north)))
    assert len(set(units.names)) == len(units)


def test_events_stand_at_the_point_of_their_catchment(addresses):
    places = catchments(*addresses.T, 2154, 8)
    x, y = np.random.default_rng(1).uniform(0, 4000, (2, 300))
    placed = places.place(x, y)
    for code, east, north in zip(placed.codes, x, y):
        holding = [i for i, (w, s, e, n) in enumerate(places.boxes) if w <= east < e and s <= north < n]
        assert holding == ([] if code < 0 else [code])


def test_one_address_on_many_rows_counts_once():
    with pytest.raises(TooFewAddressesError, match="1 different addresses"):
        catchments(np.full(50, 10.0), np.full(50, 10.0), 2154, 8)
