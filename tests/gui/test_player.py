# SPDX-License-Identifier: GPL-2.0-or-later
"""A series plays one frame a band, and the controller is given back as it was."""
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsRasterLayer, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDateTime, Qt
from quietude.plugin.player import Player
from quietude.processing_algs.adapters.looks.series import series_style

gdal.UseExceptions()
DAYS = ["2023-01-01", "2023-02-01", "2023-03-01", "2023-04-01"]


@pytest.fixture
def series(tmp_path):
    """Three months, a band each."""
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "series.tif"), 4, 4, 3, gdal.GDT_Float32)
    raster.SetGeoTransform((770_000, 10, 0, 6_280_040, 0, -10))
    raster = None
    layer = QgsRasterLayer(str(tmp_path / "series.tif"), "series")
    assert layer.isValid()
    bounds = [np.datetime64(day) for day in DAYS]
    series_style(10.0, "incidents/km²", list(zip(bounds, bounds[1:])))(layer)
    return layer


class Canvas:
    def __init__(self):
        self.controller = QgsTemporalNavigationObject()

    def temporalController(self):
        return self.controller


@pytest.fixture
def window(iface, monkeypatch):
    """A window whose canvas has a controller of its own, set by the person to a week of 2020."""
    canvas = Canvas()
    monkeypatch.setattr(iface, "mapCanvas", lambda: canvas, raising=False)
    week = [QDateTime.fromString(day, Qt.DateFormat.ISODate) for day in ("2020-01-01T00:00:00", "2020-01-08T00:00:00")]
    canvas.controller.setTemporalExtents(QgsDateTimeRange(*week))
    canvas.controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.Days))
    canvas.controller.setNavigationMode(Qgis.TemporalNavigationMode.FixedRange)
    return iface


def state(controller):
    return (
        controller.navigationMode(), controller.temporalExtents(), controller.frameDuration().originalUnit(),
        controller.framesPerSecond(), controller.isLooping(), controller.availableTemporalRanges(),
    )  # fmt: skip


def test_one_frame_a_band(window, series):
    player, controller = Player(window), window.mapCanvas().temporalController()
    player.play(series)
    frames = [controller.dateTimeRangeForFrameNumber(frame) for frame in range(controller.totalFrameCount())]
    assert [frame.begin().toString("yyyy-MM-dd") for frame in frames] == DAYS[:3]
    assert controller.animationState() == Qgis.AnimationState.Forward
    player.release()


def test_stopping_gives_the_controller_back(window, series):
    player, controller = Player(window), window.mapCanvas().temporalController()
    before = state(controller)
    player.play(series)
    player.play(series)  # another series, without a stop between
    assert state(controller) != before
    player.play(None)
    assert state(controller) == before and controller.animationState() == Qgis.AnimationState.Idle


def test_unloading_stops_what_plays_and_nothing_else(window, series):
    player, controller = Player(window), window.mapCanvas().temporalController()
    before = state(controller)
    player.release()
    assert state(controller) == before
    player.play(series)
    player.release()
    assert state(controller) == before


def test_a_raster_without_time_is_left_alone(window, series):
    controller = window.mapCanvas().temporalController()
    before = state(controller)
    series.temporalProperties().setFixedRangePerBand({})
    Player(window).play(series)
    assert state(controller) == before
