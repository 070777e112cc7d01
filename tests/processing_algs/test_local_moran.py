# SPDX-License-Identifier: GPL-2.0-or-later
"""Clusters and outliers, run as the toolbox does."""
import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer
from shapely.geometry import box

TERRITORY = "POLYGON((700000 6600000, 701200 6600000, 701200 6601000, 700000 6601000, 700000 6600000))"


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def moran(run):
    """Run with a temporary output."""
    return lambda **parameters: run("localmoran", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})


@pytest.fixture
def field(layer):
    """Factory: a layer of square areas that hold the given table of counts."""

    def make(counts):
        corners = [(100 * column, 100 * row) for row in range(len(counts)) for column in range(len(counts[0]))]
        squares = [box(x, y, x + 100, y + 100).wkt for x, y in corners]
        return layer("Polygon", squares, fields="n:integer", rows=[(int(n),) for n in np.ravel(counts)])

    return make


@pytest.fixture
def uneven(field):
    """A calm town with a block of high counts and, far from it, one high area alone."""
    counts = np.random.default_rng(4).poisson(3.0, (12, 12))
    counts[1:4, 1:4] += 12
    counts[9, 9] = 25
    return field(counts)


def test_a_block_is_high_among_high_and_a_lonely_peak_high_among_low(moran, field):
    counts = np.add(10, np.random.default_rng(1).integers(-1, 2, (12, 12)))
    counts[1:5, 1:5] += 12
    counts[6:12, 6:12] = 4
    counts[9, 9] = 25
    results = moran(INPUT=field(counts), FIELD="n")
    quadrants = np.array([row["quadrant"] for row in rows(results)]).reshape(12, 12)
    assert set(quadrants[2:4, 2:4].ravel()) == {"high_high"}
    assert quadrants[9, 9] == "high_low"
    assert quadrants[7, 7] == "low_low"
    for name in ("high_high", "low_low", "high_low", "low_high"):
        assert results[name.upper()] == (quadrants == name).sum()


def test_quadrants_are_shown_only_where_significant(moran, uneven):
    results = moran(INPUT=uneven, FIELD="n")
    found = rows(results)
    assert list(found[0])[-6:] == ["n", "i", "z", "p", "quadrant", "significant"]
    assert {row["quadrant"] for row in found if not row["significant"]} == {"none"}
    assert "none" not in {row["quadrant"] for row in found if row["significant"]}
    assert results["SIGNIFICANT"] == sum(row["significant"] for row in found)


def test_the_global_index_is_that_of_esda(moran, uneven, oracle):
    results = moran(INPUT=uneven, FIELD="n")
    theirs = oracle(
        """
        from esda import Moran
        from libpysal.weights import lat2W
        whole = Moran(values, lat2W(12, 12, rook=False), permutations=0)
        i, z, p = whole.I, whole.z_rand, whole.p_rand
        """,
        values=np.array([row["n"] for row in rows(results)]),
    )
    assert [results["I"], results["Z"], results["P"]] == pytest.approx([float(theirs[name]) for name in "izp"])


def test_the_log_tells_the_index_and_the_places(moran, uneven, heard):
    moran(INPUT=uneven, FIELD="n")
    assert any("neighbours resemble each other more than chance" in line for line in heard.info)
    assert any("high among high" in line and "after FDR correction" in line for line in heard.info)


@pytest.mark.parametrize(
    ("counts", "meaning"),
    [
        (np.indices((8, 8)).sum(axis=0) % 2, "neighbours differ more than chance"),
        (np.random.default_rng(3).poisson(5.0, (8, 8)), "no more than chance"),
    ],
)
def test_the_index_is_put_into_words(moran, field, heard, counts, meaning):
    moran(INPUT=field(counts), FIELD="n", NEIGHBOURS="rook")
    assert any(meaning in line for line in heard.info)


def test_total_randomisation_gives_other_scores_and_the_same_statistics(moran, uneven):
    conditional, total = (rows(moran(INPUT=uneven, FIELD="n", RANDOMISATION=name)) for name in ("conditional", "total"))
    assert [row["i"] for row in conditional] == [row["i"] for row in total]
    assert [row["z"] for row in conditional] != [row["z"] for row in total]


def test_points_are_counted_in_the_cells_of_the_study_area(moran, points, layer):
    random = np.random.default_rng(3)
    crowd = np.vstack([random.random((200, 2)) * [1200, 1000], random.normal([250, 250], 60, (60, 2))])
    incidents = points(*np.add(crowd, [700_000, 6_600_000]).tolist())
    results = moran(INPUT=incidents, GRID="hexagon", CELL_SIZE=100, MASK=layer("Polygon", [TERRITORY]))
    found = rows(results)
    assert list(found[0]) == ["cell_id", "n", "i", "z", "p", "quadrant", "significant"]
    assert sum(row["n"] for row in found) == results["COUNTED"] == 260
    assert results["HIGH_HIGH"] > 0
    assert results["P"] < 0.001


def test_islands_are_kept_without_a_test(moran, layer, heard):
    squares = [f"POLYGON(({x} 0, {x + 9} 0, {x + 9} 9, {x} 9, {x} 0))" for x in (0, 9, 18, 27, 500)]
    areas = layer("Polygon", squares, fields="n:integer", rows=[(1,), (2,), (6,), (7,), (9,)])
    results = moran(INPUT=areas, FIELD="n")
    assert [row["i"] == NULL for row in rows(results)] == [False] * 4 + [True]
    assert results["WITHOUT_NEIGHBOUR"] == 1
    assert any("1 places have no neighbour" in line for line in heard.warnings)


def test_what_cannot_be_tested_is_refused_with_a_sentence(moran, field):
    for wrong, sentence in [
        ({"ALPHA": 1}, "between 0 and 1"),
        ({"FIELD": None}, "name in FIELD"),
        ({"LAW": "skewed", "RANDOMISATION": "total"}, "serves conditional randomisation only"),
        ({"NEIGHBOURS": "distance", "DISTANCE": 10}, "No two places are within 10 m"),
    ]:
        with pytest.raises(QgsProcessingException, match=sentence):
            moran(**{"INPUT": field(np.arange(9).reshape(3, 3)), "FIELD": "n", **wrong})
    with pytest.raises(QgsProcessingException, match="the same value, 2"):
        moran(INPUT=field(np.full((3, 3), 2)), FIELD="n")


def test_the_four_quadrants_have_their_colours(moran, uneven, tmp_path):
    path = tmp_path / "moran.gpkg"
    moran(INPUT=uneven, FIELD="n", OUTPUT=str(path))
    opened = QgsVectorLayer(str(path), "moran", "ogr")
    categories = opened.renderer().categories()
    assert [category.value() for category in categories] == ["high_high", "low_low", "high_low", "low_high", "none"]
    assert len({category.symbol().color().name() for category in categories}) == 5


def test_the_skewed_law_raises_the_p_values_of_high_clusters_only(moran, uneven):
    normal, skewed = (rows(moran(INPUT=uneven, FIELD="n", LAW=law)) for law in ("normal", "skewed"))
    mean = np.mean([row["n"] for row in normal])
    # High neighbours are the long tail: z is positive around high places, negative around low ones.
    long = np.array([(row["z"] > 0) == (row["n"] > mean) for row in normal])
    change = np.array([after["p"] - before["p"] for before, after in zip(normal, skewed)])
    assert (change[~long] == 0).all()
    small = long & (np.array([row["p"] for row in normal]) < 0.01)
    assert (change[small] > 0).all() and small.any()
