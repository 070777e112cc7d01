# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers read as events."""
import pytest
from qgis.core import QgsProcessingException


def test_a_field_may_be_called_like_a_coordinate(run, points, tmp_path):
    layer = points((652010, 6862010), (652020, 6862020), fields="x:integer,y:string", rows=[(3, "a"), (4, "b")])
    density = run("kerneldensity", INPUT=layer, WEIGHT="x", BANDWIDTH=100, OUTPUT=str(tmp_path / "density.tif"))
    assert density["EVENTS"] == 2
    grid = run("gridcounts", INPUT=layer, WEIGHT="x", CATEGORY="y", CELL_SIZE=100, OUTPUT=str(tmp_path / "grid.gpkg"))
    assert (grid["COUNTED"], grid["OUTSIDE"]) == (2, 0)


@pytest.mark.parametrize(("kind", "wkt"), [
    ("Polygon", "POLYGON((652000 6862000, 652100 6862000, 652100 6862100, 652000 6862000))"),
    ("LineString", "LINESTRING(652000 6862000, 652100 6862100)"),
])
@pytest.mark.parametrize("algorithm", ["kerneldensity", "gridcounts"])
def test_vertices_of_lines_and_polygons_are_no_events(run, layer, tmp_path, algorithm, kind, wkt):
    output = tmp_path / ("out.tif" if algorithm == "kerneldensity" else "out.gpkg")
    with pytest.raises(QgsProcessingException, match="“incidents” is not a layer of points"):
        run(algorithm, INPUT=layer(kind, [wkt]), OUTPUT=str(output))
