# SPDX-License-Identifier: GPL-2.0-or-later
"""A few incidents at the other end of the world neither stretch a grid nor vanish from the count."""
import numpy as np
import pytest

LEFT_OUT = "Incidents left out of the grid, being too far from all others to share it with them: 4."
APART = "Incidents far from all others, in cells of their own: 4. Check their positions."


@pytest.fixture
def town(points):
    """Factory: four hundred incidents of a town in degrees, with or without four at sea, off Africa."""
    draw = np.random.default_rng(1)
    crowd = np.column_stack([3.87 + draw.normal(0, 0.01, 400), 43.61 + draw.normal(0, 0.01, 400)]).tolist()
    return lambda strays: points(*crowd, *([(0, 0)] * 4 if strays else []), crs="EPSG:4326")


def result(run, name, layer, **parameters):
    results = run(name, INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", **parameters)
    figures = {key: results[key] for key in results if key.isupper() and key not in ("OUTPUT", "OUTSIDE")}
    return figures, results["OUTSIDE"]


@pytest.mark.parametrize("name, kept", [("getisord", {}), ("localmoran", {}), ("gridcounts", {"KEEP_EMPTY": True})])
def test_where_every_cell_is_told_strays_are_outside_and_change_nothing(run, town, heard, name, kept):
    alone, none = result(run, name, town(False), CELL_SIZE=200, **kept)
    together, outside = result(run, name, town(True), CELL_SIZE=200, **kept)
    assert (none, outside) == (0, 4)
    assert together == alone and together["COUNTED"] == 400
    assert any(line.startswith(LEFT_OUT) for line in heard.warnings)


def test_where_only_cells_with_incidents_are_told_strays_have_theirs(run, town, heard):
    alone, _ = result(run, "gridcounts", town(False))
    together, outside = result(run, "gridcounts", town(True))
    assert together["CELL_SIZE_USED"] == alone["CELL_SIZE_USED"]
    assert (together["COUNTED"], outside) == (404, 0)
    assert APART in heard.warnings
