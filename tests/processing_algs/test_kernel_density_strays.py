# SPDX-License-Identifier: GPL-2.0-or-later
"""A few incidents at the other end of the world take nobody's map away."""
import numpy as np
import pytest

X, Y = 768_000.0, 6_279_000.0


@pytest.fixture
def town():
    draw = np.random.default_rng(7)
    return np.column_stack([X + draw.normal(0, 500, 400), Y + draw.normal(0, 500, 400)])


def density(run, points, tmp_path, places, **parameters):
    return run("kerneldensity", INPUT=points(*places), OUTPUT=str(tmp_path / "density.tif"), **parameters)


def test_exchanged_coordinates_are_left_out_and_counted(run, points, town, tmp_path, heard):
    alone = density(run, points, tmp_path, town, BANDWIDTH=300)
    strays = [(Y, X), (Y + 50, X - 90)]
    together = density(run, points, tmp_path, [*town, *strays], BANDWIDTH=300)
    assert together["EVENTS"] == alone["EVENTS"] == 400
    assert together["MAXIMUM"] == pytest.approx(alone["MAXIMUM"])
    assert any("too far from all others to share a map with them: 2." in line for line in heard.warnings)


def test_a_hamlet_that_a_raster_can_hold_stays_on_the_map(run, points, town, tmp_path, heard):
    together = density(run, points, tmp_path, [*town, (X + 30_000, Y)], BANDWIDTH=300)
    assert together["EVENTS"] == 401
    assert any("stretch the raster" in line for line in heard.warnings)


def test_the_ground_that_a_person_chooses_is_obeyed(run, points, town, tmp_path, heard):
    extent = f"{Y - 2000},{Y + 2000},{X - 2000},{X + 2000}"
    far = density(run, points, tmp_path, [*town, (Y, X)], BANDWIDTH=300, EXTENT=extent)
    assert far["EVENTS"] == 1 and not any("too far" in line for line in heard.warnings)
