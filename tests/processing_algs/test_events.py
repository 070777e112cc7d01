# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers read as events."""


def test_a_field_may_be_called_like_a_coordinate(run, points, tmp_path):
    layer = points((652010, 6862010), (652020, 6862020), fields="x:integer,y:string", rows=[(3, "a"), (4, "b")])
    density = run("kerneldensity", INPUT=layer, WEIGHT="x", BANDWIDTH=100, OUTPUT=str(tmp_path / "density.tif"))
    assert density["EVENTS"] == 2
    grid = run("gridcounts", INPUT=layer, WEIGHT="x", CATEGORY="y", CELL_SIZE=100, OUTPUT=str(tmp_path / "grid.gpkg"))
    assert (grid["COUNTED"], grid["OUTSIDE"]) == (2, 0)
