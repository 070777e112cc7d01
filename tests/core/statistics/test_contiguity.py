# SPDX-License-Identifier: GPL-2.0-or-later
"""Which polygons touch: drawn by hand, and those of Columbus as libpysal sees them."""
import numpy as np
import pytest
from quietude.core.statistics.local.contiguity import contiguous, middles
from quietude.core.statistics.local.local_moran import global_moran
from shapely import wkt
from shapely.geometry import MultiPolygon, Polygon, box


def pairs(polygons, rule):
    rows, columns = contiguous(polygons, rule).matrix.nonzero()
    return sorted((int(row), int(column)) for row, column in zip(rows, columns) if row < column)


BOARD = [box(x, y, x + 10, y + 10) for y in (0, 10) for x in (0, 10)]


def test_squares_around_a_corner_all_touch_and_share_four_borders():
    assert pairs(BOARD, "queen") == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    assert pairs(BOARD, "rook") == [(0, 1), (0, 2), (1, 3), (2, 3)]


def test_a_border_needs_no_common_vertex():
    assert pairs([box(0, 0, 10, 30), box(10, 12, 20, 18)], "rook") == [(0, 1)]


@pytest.mark.parametrize("rule", ["queen", "rook"])
def test_a_gap_of_a_few_centimetres_is_forgiven_and_one_of_a_metre_is_not(rule):
    assert pairs([box(0, 0, 10, 10), box(10.05, 0, 20, 10)], rule) == [(0, 1)]
    assert pairs([box(0, 0, 10, 10), box(11, 0, 20, 10)], rule) == []


@pytest.mark.parametrize("rule", ["queen", "rook"])
def test_areas_that_overlap_or_lie_in_one_another_are_neighbours(rule):
    assert pairs([box(0, 0, 10, 10), box(8, 2, 20, 8)], rule) == [(0, 1)]
    hole = Polygon(box(0, 0, 30, 30).exterior.coords, [box(10, 10, 20, 20).exterior.coords])
    assert pairs([hole, box(10, 10, 20, 20)], rule) == [(0, 1)]


def test_a_sharp_corner_is_no_border():
    sharp = Polygon([(0, 0), (30, 1), (30, -1)])
    assert pairs([sharp, box(-10, -5, 0, 5)], "queen") == [(0, 1)]
    assert pairs([sharp, box(-10, -5, 0, 5)], "rook") == []


def test_any_part_of_a_multipolygon_touches():
    both = MultiPolygon([box(0, 0, 1, 1), box(50, 0, 60, 10)])
    assert pairs([both, box(60, 0, 70, 10), box(200, 0, 210, 10)], "rook") == [(0, 1)]


def test_the_order_of_the_polygons_changes_nothing():
    order = [2, 0, 3, 1]
    shuffled = contiguous([BOARD[rank] for rank in order], "rook").matrix.toarray()
    assert (shuffled == contiguous(BOARD, "rook").matrix.toarray()[np.ix_(order, order)]).all()


def test_the_middle_of_an_area_is_inside_it():
    horseshoe = wkt.loads("POLYGON((0 0, 30 0, 30 30, 25 30, 25 5, 5 5, 5 30, 0 30, 0 0))")
    assert middles([BOARD[0]]).tolist() == [[5, 5]]
    x, y = middles([horseshoe])[0]
    assert horseshoe.contains(wkt.loads(f"POINT({x} {y})"))


def test_columbus_has_the_neighbours_of_libpysal_and_the_index_of_esda(oracle):
    theirs = oracle(
        """
        import geopandas
        import libpysal
        import numpy as np
        from esda import Moran
        areas = geopandas.read_file(libpysal.examples.get_path("columbus.shp"))
        crime = areas["CRIME"].to_numpy()
        queen = libpysal.weights.Queen.from_dataframe(areas, use_index=False)
        rook = libpysal.weights.Rook.from_dataframe(areas, use_index=False)
        crime_index = [Moran(crime, w, permutations=0).I for w in (queen, rook)]
        queen, rook = queen.full()[0], rook.full()[0]
        outlines = np.array([geometry.wkt for geometry in areas.geometry], dtype="U")
        """
    )
    # The map has no unit: a thousand of ours stand for one of its own.
    polygons = [scaled(text) for text in theirs["outlines"]]
    queen, rook = contiguous(polygons, "queen"), contiguous(polygons, "rook")
    assert (queen.matrix.toarray() == (theirs["queen"] > 0)).all()
    assert (rook.matrix.toarray() == (theirs["rook"] > 0)).all()
    ours = [global_moran(theirs["crime"], neighbours).i for neighbours in (queen, rook)]
    assert ours == pytest.approx(theirs["crime_index"], abs=1e-12)
    # As printed by R's spdep, for the neighbours by border or corner.
    printed = global_moran(theirs["crime"], queen)
    moments = [printed.i, printed.expected, printed.variance]
    assert moments == pytest.approx([0.500188557, -0.020833333, 0.008689289], abs=5e-10)
    assert printed.z == pytest.approx(5.5894, abs=5e-5)
    assert printed.p / 2 == pytest.approx(1.139e-08, abs=5e-12)


def scaled(text):
    from shapely.affinity import scale

    return scale(wkt.loads(str(text)), 1000, 1000, origin=(0, 0))
