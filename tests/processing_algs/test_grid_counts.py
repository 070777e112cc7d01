# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts on grids, run as the toolbox does."""
import pytest

LATTICE = [(700_000 + 100 * column, 6_600_000 + 100 * row) for column in range(11) for row in range(11)]


def rows(results):
    layer = results["OUTPUT"]
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


@pytest.mark.parametrize("extent", [None, "700000,701000,6600000,6601000 [EPSG:2154]"])
@pytest.mark.parametrize("grid", ["square", "hexagon"])
def test_points_on_the_corners_of_the_cells_are_counted_once_each(run, points, grid, extent):
    results = run("gridcounts", INPUT=points(*LATTICE), GRID=grid, CELL_SIZE=100, EXTENT=extent,
                  OUTPUT="TEMPORARY_OUTPUT")
    assert sum(row["n"] for row in rows(results)) == 121
    assert (results["COUNTED"], results["OUTSIDE"]) == (121, 0)
