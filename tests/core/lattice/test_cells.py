# SPDX-License-Identifier: GPL-2.0-or-later
"""Size of the cells where nobody gave one, and cells that touch a study area."""
import numpy as np
import pytest
from quietude.core.errors import Cancelled
from quietude.core.lattice.cells import area_of_most, quadrat_size, round_up
from quietude.core.lattice.hexagon import HexagonLattice
from quietude.core.lattice.square import SquareLattice
from quietude.core.lattice.touching import cells_touching
from shapely import wkt
from shapely.geometry import LineString, Point, Polygon, box


@pytest.mark.parametrize(
    ("length", "figure"), [(82.3, 100), (100, 100), (100.1, 200), (0.3, 0.5), (450, 500), (501, 1000), (999, 1000)]
)
def test_sizes_are_round_figures(length, figure):
    assert round_up(length) == pytest.approx(figure)


def test_cells_hold_two_events_on_average():
    assert quadrat_size(17_000, 57e6) == 100
    assert quadrat_size(200, 1e6) == 100


def test_stacked_events_and_none_still_have_a_size():
    assert quadrat_size(10, 0) == 100
    assert quadrat_size(0, 1e6) == 100
    assert quadrat_size(1_000_000, 100) == 10


@pytest.mark.parametrize("strays", [1, 5])
def test_stray_events_do_not_stretch_the_cells(strays):
    random = np.random.default_rng(0)
    x, y = random.uniform(0, 1000, 500), random.uniform(0, 1000, 500)
    far = [1e7] * strays
    assert area_of_most(np.append(x, far), np.append(y, far)) == pytest.approx(1e6, rel=0.1)


BLOB = Point(520, 480).buffer(211)
THIN = LineString([(15, 15), (911, 333)]).buffer(0.01)
RING = Polygon(box(205, 205, 795, 795).exterior.coords, [box(210, 210, 790, 790).exterior.coords])


@pytest.mark.parametrize("area", [BLOB, THIN, RING], ids=["blob", "thin", "ring"])
@pytest.mark.parametrize("lattice", [SquareLattice, HexagonLattice])
def test_cells_that_touch_are_those_shapely_says(lattice, area):
    cells = lattice.covering(0, 0, 1000, 1000, 50)
    rings = cells.outlines(np.arange(cells.cells))
    expected = [cell for cell, ring in enumerate(rings) if Polygon(ring).intersects(area)]
    assert cells_touching(cells, [area]).tolist() == expected


def test_an_invalid_area_is_used_as_it_is_drawn():
    bow_tie = wkt.loads("POLYGON((0 0, 100 100, 100 0, 0 100, 0 0))")
    assert len(cells_touching(SquareLattice.covering(0, 0, 1000, 1000, 50), [bow_tie])) > 0


def test_an_empty_area_touches_nothing():
    assert cells_touching(SquareLattice.covering(0, 0, 100, 100, 50), [Polygon()]).tolist() == []


def test_a_person_may_stop_the_search():
    with pytest.raises(Cancelled):
        cells_touching(SquareLattice.covering(0, 0, 100, 100, 5), [THIN], lambda share: False)
