# SPDX-License-Identifier: GPL-2.0-or-later
"""The heatmap of QGIS, against a plain transcription of how it adds one incident after the other."""
import math

import numpy as np
import pytest
from quietude.core.density.estimators.heatmap_of_qgis import HeatmapFrame, NotAKernelOfQgisError, heatmap_of_qgis
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.density.surface import NothingNearError, Spread
from quietude.core.errors import Cancelled

FIVE = [name for name in KERNELS if name != "gaussian"]


def one_after_the_other(places, frame, kernel, radius, size):
    """Incident by incident and pixel by pixel, in double precision; incidents per km², NaN where none reaches."""
    rows, columns = (math.ceil((high - low) / size) + 1 for low, high in (
        (frame.y_min, frame.y_max), (frame.x_min, frame.x_max)
    ))
    raster = np.full((rows, columns), np.nan)
    half = int(radius / size)
    if radius - size * half > 0.5:
        half += 1
    for x, y, weight in zip(places.x, places.y, places.weight):
        left, low = int((x - frame.x_min) / size - half), int((y - frame.y_min) / size - half)
        top = int((frame.y_max - y) / size - half)
        if top + 2 * half + 1 > rows or left + 2 * half + 1 > columns:
            continue
        for across in range(2 * half + 1):
            for down in range(2 * half + 1):
                centre = (left + across + 0.5) * size + frame.x_min, (low + down + 0.5) * size + frame.y_min
                distance = math.hypot(centre[0] - x, centre[1] - y)
                if distance <= radius:
                    before = np.nan_to_num(raster[top + down, left + across])
                    height = float(kernel.value(np.array((distance / radius) ** 2))) * 1e6 / radius**2
                    raster[top + down, left + across] = before + weight * height
    return raster


def frame_of(places, radius):
    west, south, east, north = places.box()
    return HeatmapFrame(west - radius, south - radius, east + radius, north + radius)


@pytest.mark.parametrize("radius, size", [(60.0, 7.0), (60.4, 10.0), (5.0, 10.0), (8.45, 0.8), (10.5, 1.0)])
@pytest.mark.parametrize("name", FIVE)
def test_it_is_the_sum_that_qgis_writes_incident_by_incident(name, radius, size):
    draw = np.random.default_rng(21)
    places = Places.of(draw.uniform(0, 4 * radius, 40), draw.uniform(0, 3 * radius, 40), draw.integers(0, 4, 40) * 1.0)
    frame = frame_of(places, radius)
    expected = one_after_the_other(places, frame, KERNELS[name], radius, size)
    found = heatmap_of_qgis(places, frame, Spread(KERNELS[name], radius), size)
    np.testing.assert_allclose(found.values, expected, rtol=0, atol=1e-8 * np.nanmax(expected), equal_nan=True)
    assert len(found.used) == 40


def against_the_truth(north, radius):
    """Largest difference to the exact density of two incidents, ``north`` metres apart, as a part of its maximum."""
    places = Places.of(np.array([0.0, 300.0]), np.array([0.0, north]))
    frame, spread = frame_of(places, radius), Spread(KERNELS["quartic"], radius)
    found = heatmap_of_qgis(places, frame, spread, 10.0).values
    true = spread.estimator.density(places, frame.cells(10.0), spread.kernel, radius, lambda share: True)
    return np.abs(np.nan_to_num(found) - true).max() / true.max()


def test_incidents_within_a_pixel_are_moved_north_or_south():
    assert against_the_truth(203.0, 50.0) > 0.02


def test_incidents_between_two_pixels_are_not_moved():
    assert against_the_truth(200.0, 50.0) < 1e-8


def test_the_outermost_are_moved_where_the_block_is_rounded_up():
    assert against_the_truth(200.0, 55.0) > 0.02


def test_the_raster_has_one_row_and_one_column_more_than_needed():
    lattice = HeatmapFrame(0, 0, 100, 95).cells(10)
    assert (lattice.rows, lattice.columns, lattice.x_min, lattice.y_max) == (11, 11, 0, 95)


def test_incidents_outside_the_frame_are_left_out():
    places, frame = Places.of(np.array([0.0, 900.0]), np.array([0.0, 0.0])), HeatmapFrame(-100, -100, 100, 100)
    spread = Spread(KERNELS["quartic"], 100.0)
    assert len(heatmap_of_qgis(places, frame, spread, 10.0).used) == 1
    with pytest.raises(NothingNearError):
        heatmap_of_qgis(places.at(np.array([1])), frame, spread, 10.0)


def test_the_gaussian_is_refused_and_the_work_can_be_stopped():
    places, frame = Places.of(np.zeros(1), np.zeros(1)), HeatmapFrame(-100, -100, 100, 100)
    with pytest.raises(NotAKernelOfQgisError, match="no kernel “gaussian”"):
        heatmap_of_qgis(places, frame, Spread(KERNELS["gaussian"], 100.0), 10.0)
    with pytest.raises(Cancelled):
        heatmap_of_qgis(places, frame, Spread(KERNELS["quartic"], 100.0), 10.0, lambda share: False)
