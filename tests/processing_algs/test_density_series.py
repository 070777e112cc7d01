# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from quietude.core.density.estimators import fast as fast_estimator

gdal.UseExceptions()
X, Y = 768_000.0, 6_279_000.0
SQUARE = f"{X - 500},{X + 500},{Y - 500},{Y + 500}"
HERE = {"BANDWIDTH": 300, "CELL_SIZE": 25, "EXTENT": SQUARE}


def read(path):
    raster = gdal.Open(str(path))
    values = raster.ReadAsArray().astype(np.float64)
    values = np.where(values == -9999, np.nan, values)
    return raster, values if values.ndim == 3 else values[None]


def names(raster):
    return [raster.GetRasterBand(band).GetDescription() for band in range(1, raster.RasterCount + 1)]


@pytest.fixture
def dated(points):
    """Factory: incidents on the given days, each at a place of its own; the field is ``occurred_from`` by default."""

    def dated(*days, field="occurred_from:string", more="", rows=()):
        draw = np.random.default_rng(len(days))
        places = np.column_stack([X + draw.normal(0, 150, len(days)), Y + draw.normal(0, 150, len(days))])
        values = [(day, *row) for day, row in zip(days, rows or [()] * len(days))]
        return points(*places, fields=",".join(filter(None, (field, more))), rows=values)

    return dated


@pytest.fixture
def made(run, tmp_path):
    """Run a series and read its raster: ``made(layer, PERIOD="month")``."""

    def made(layer, **more):
        results = run("densityseries", INPUT=layer, OUTPUT=str(tmp_path / "series.tif"), **{**HERE, **more})
        return results, *read(results["OUTPUT"])

    return made


def through(first, last, step=1):
    """Days from one to the other, as texts."""
    return [str(day) for day in np.arange(np.datetime64(first), np.datetime64(last) + 1, step)]


DAYS = through("2023-11-20", "2024-03-10")


def alone(run, layer, first, last, tmp_path, **more):
    """Kernel density of the incidents from one day to another, filtered by QGIS."""
    part = layer.clone()
    part.selectByExpression(f"\"occurred_from\" >= '{first}' AND \"occurred_from\" <= '{last}'")
    QgsProject.instance().addMapLayer(part)
    source = QgsProcessingFeatureSourceDefinition(part.id(), selectedFeaturesOnly=True)
    output = run("kerneldensity", INPUT=source, OUTPUT=str(tmp_path / "alone.tif"), **{**HERE, **more})["OUTPUT"]
    QgsProject.instance().removeMapLayer(part.id())
    return read(output)[1][0]


WEST = f"POLYGON(({X - 500} {Y - 500}, {X} {Y - 500}, {X} {Y + 500}, {X - 500} {Y + 500}, {X - 500} {Y - 500}))"


@pytest.mark.parametrize("edge", [None, False, True], ids=["everywhere", "in a study area", "corrected at its border"])
def test_each_band_is_the_kernel_density_of_the_incidents_of_its_window(run, made, dated, layer, tmp_path, edge):
    incidents = dated(*DAYS)
    study = {} if edge is None else {"MASK": layer("Polygon", [WEST]), "EDGE_CORRECTION": edge}
    _, raster, bands = made(incidents, PERIOD="month", **study)
    assert names(raster) == ["2023-11", "2023-12", "2024-01", "2024-02", "2024-03"]
    for band, (first, last) in zip(bands[1:4], [
        ("2023-12-01", "2023-12-31"), ("2024-01-01", "2024-01-31"), ("2024-02-01", "2024-02-29"),
    ]):
        expected = alone(run, incidents, first, last, tmp_path, **study)
        assert band == pytest.approx(expected, abs=1e-6 * np.nanmax(expected), nan_ok=True)


def test_sliding_windows_are_the_densities_of_their_days(run, made, dated, tmp_path):
    incidents = dated(*DAYS)
    _, raster, bands = made(incidents, WINDOW_DAYS=30, STEP_DAYS=5)
    assert names(raster)[:2] == ["2023-11-20 – 2023-12-19", "2023-11-25 – 2023-12-24"]
    for index in (1, 9, len(bands) - 1):
        first, last = names(raster)[index].split(" – ")
        expected = alone(run, incidents, first, last, tmp_path)
        assert bands[index] == pytest.approx(expected, abs=1e-6 * expected.max())


@pytest.mark.parametrize("asked", [{"PERIOD": "week"}, {"WINDOW_DAYS": 9}, {}])
def test_windows_that_follow_one_another_add_up_to_the_whole(run, made, dated, tmp_path, asked):
    incidents = dated(*DAYS)
    results, _, bands = made(incidents, **asked)
    whole = read(run("kerneldensity", INPUT=incidents, OUTPUT=str(tmp_path / "w.tif"), **HERE)["OUTPUT"])[1][0]
    assert bands.sum(axis=0) == pytest.approx(whole, abs=1e-5 * whole.max())
    assert results["EVENTS"] == len(DAYS) and results["WINDOWS"] == len(bands)
    assert results["MAXIMUM"] == pytest.approx(bands.max(), rel=1e-6)


def band_on(layer, day):
    """Band on show in the frame of a day: those of the temporal controller are in UTC."""
    midnight = QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0), QTimeZone.utc())
    shown = QgsDateTimeRange(midnight, midnight.addDays(1), True, False)
    return layer.temporalProperties().bandForTemporalRange(layer, shown)


def test_the_temporal_controller_finds_its_dates_in_the_style_beside_the_file(made, dated, tmp_path):
    results, _, _ = made(dated(*DAYS), PERIOD="month")
    again = QgsRasterLayer(results["OUTPUT"], "again")
    assert again.temporalProperties().mode() == Qgis.RasterTemporalMode.FixedRangePerBand
    assert [band_on(again, day) for day in ("2023-11-01", "2023-12-31", "2024-02-29", "2024-03-10")] == [1, 2, 4, 5]
    first = again.temporalProperties().fixedRangePerBand()[1]
    assert first.begin().toUTC().toString(Qt.DateFormat.ISODate) == "2023-11-01T00:00:00Z"
    again.loadNamedStyle(str(tmp_path / "series.qml"))
    assert again.temporalProperties().isActive()


def test_it_plays_at_once_when_the_toolbox_loads_it(dated, tmp_path, provider):
    import processing

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    target = str(tmp_path / "loaded.tif")
    context.addLayerToLoadOnCompletion(
        target, QgsProcessingContext.LayerDetails("loaded", QgsProject.instance(), "OUTPUT")
    )
    processing.run("quietude:densityseries", {"INPUT": dated(*DAYS), "OUTPUT": target, **HERE}, context=context)
    loaded = QgsRasterLayer(target, "loaded")
    assert not loaded.temporalProperties().isActive()  # QGIS forgets it on opening
    context.layerToLoadOnCompletionDetails(target).postProcessor().postProcessLayer(loaded, context, feedback)
    assert loaded.temporalProperties().isActive()


def test_on_any_day_one_sliding_window_is_on_show_that_which_ends_then(made, dated):
    results, raster, _ = made(dated(*DAYS), WINDOW_DAYS=30, STEP_DAYS=5)
    again = QgsRasterLayer(results["OUTPUT"], "again")
    ranges = list(again.temporalProperties().fixedRangePerBand().values())
    assert all(one.end() == other.begin() for one, other in zip(ranges, ranges[1:]))
    assert names(raster)[band_on(again, "2023-12-22") - 1] == "2023-11-25 – 2023-12-24"


def test_all_bands_share_one_scale(made, dated):
    quiet_then_busy = ["2024-01-15"] * 3 + ["2024-02-15"] * 60
    results, raster, bands = made(dated(*quiet_then_busy), PERIOD="month")
    again = QgsRasterLayer(results["OUTPUT"], "again")
    limits = [item.value for item in again.renderer().shader().rasterShaderFunction().colorRampItemList()]
    assert bands[0].max() < limits[-2] < bands[1].max()
    assert again.renderer().classificationMax() == pytest.approx(bands.max(), rel=1e-6)
    assert {raster.GetRasterBand(band).GetUnitType() for band in (1, 2)} == {"incidents/km²"}


def test_the_unit_per_year_divides_by_the_days_of_each_window(made, dated):
    _, _, plain = made(dated(*DAYS), PERIOD="month")
    _, _, yearly = made(dated(*DAYS), PERIOD="month", UNIT="km2_year")
    days = np.array([30, 31, 31, 29, 31])[:, None, None]
    assert yearly == pytest.approx(plain * 365.2425 / days, rel=1e-5)


def test_an_empty_window_is_a_band_of_zeros(made, dated):
    _, raster, bands = made(dated("2024-01-10", "2024-03-20"), PERIOD="month")
    assert names(raster) == ["2024-01", "2024-02", "2024-03"]
    assert (bands[1] == 0).all() and bands[0].max() > 0


def test_incidents_without_a_date_are_counted_and_said(made, dated, heard):
    results, _, bands = made(dated("2024-01-10", None, "no idea", "2024-01-31"), PERIOD="month")
    assert (results["DROPPED_NO_TIME"], results["EVENTS"], len(bands)) == (2, 2, 1)
    assert any("no date: 2" in warning for warning in heard.warnings)


def test_any_date_field_can_be_named(made, dated):
    _, raster, _ = made(dated("2024-01-10", "2024-02-11", field="seen:string"), TIME="seen", PERIOD="month")
    assert names(raster) == ["2024-01", "2024-02"]
    day = dated(QDate(2024, 1, 10), QDate(2024, 2, 11), field="seen:date")
    assert names(made(day, TIME="seen", PERIOD="month")[1]) == ["2024-01", "2024-02"]


def test_a_last_window_that_the_data_do_not_fill_is_told(made, dated, heard):
    made(dated(*DAYS), PERIOD="month")
    assert any("2024-03" in warning and "incomplete" in warning for warning in heard.warnings)
    assert any("2023-11" in warning and "incomplete" in warning for warning in heard.warnings)
    heard.warnings.clear()
    made(dated(*through("2024-01-01", "2024-03-31")), PERIOD="month")
    made(dated(*through("2024-01-01", "2024-03-31", step=7)), PERIOD="month")
    assert heard.warnings == []


def test_incidents_between_windows_are_counted_and_said(made, dated, heard):
    made(dated(*through("2024-01-01", "2024-01-30")), WINDOW_DAYS=5, STEP_DAYS=10)
    assert any("in no window" in warning and warning.endswith(": 15.") for warning in heard.warnings)


def test_months_do_not_tell_weeks(made, dated, heard):
    precise, vague = ["2024-01-10", "2024-02-11"], ["2024-01", "2024-03"]
    made(dated(*precise, *vague), PERIOD="week")
    assert any(warning.startswith("2 dates are known to the month") for warning in heard.warnings)
    with pytest.raises(QgsProcessingException, match="No date is precise enough for windows of a week"):
        made(dated(*vague), PERIOD="week")
    stated = dated("2024-01-01", "2024-02-01", more="time_precision:string", rows=[("month",), ("month",)])
    with pytest.raises(QgsProcessingException, match="longer PERIOD"):
        made(stated, WINDOW_DAYS=30)
    assert made(stated, PERIOD="month")[0]["WINDOWS"] == 2


def test_the_radius_is_proposed_for_a_typical_window(run, made, dated, tmp_path, heard):
    incidents = dated(*DAYS)
    results, _, _ = made(incidents, PERIOD="month", BANDWIDTH=None)
    whole = run("kerneldensity", INPUT=incidents, OUTPUT=str(tmp_path / "w.tif"), CELL_SIZE=25)
    assert results["BANDWIDTH_USED"] > whole["BANDWIDTH_USED"]
    assert any("Typical window" in info for info in heard.info)


def test_a_fast_series_tells_its_error_and_keeps_it(made, dated, heard, monkeypatch):
    monkeypatch.setattr(fast_estimator, "least_cost", lambda *question: np.inf)  # so few are quicker made exactly
    _, _, exact = made(dated(*DAYS), PERIOD="month")
    _, _, fast = made(dated(*DAYS), PERIOD="month", ACCURACY="fast")
    assert 0 < np.abs(fast - exact).max() < 0.01 * exact.max()
    assert any(info.startswith("Fast estimate") for info in heard.info)
    raster = made(dated(*DAYS), PERIOD="month", ACCURACY="fast")[1]
    bound = float(raster.GetMetadataItem("ERROR_BOUND_SHARE_OF_MAX"))
    assert np.abs(fast - exact).max() / exact.max() < bound < 0.05


@pytest.mark.parametrize("asked, sentence", [
    ({"PERIOD": "month", "WINDOW_DAYS": 30}, "either PERIOD, or WINDOW_DAYS"),
    ({"PERIOD": "month", "STEP_DAYS": 7}, "either PERIOD, or WINDOW_DAYS"),
    ({"STEP_DAYS": 7}, "their length in WINDOW_DAYS"),
    ({"WINDOW_DAYS": "x"}, "whole numbers of days"),
    ({"TIME": "when"}, "has no field “when”"),
    ({"TIME": "note"}, "holds no date"),
    ({"WINDOW_DAYS": 1, "STEP_DAYS": 1, "TIME": "early"}, "at most 600 are made"),
    ({"PERIOD": "month", "EXTENT": "0,100,0,100"}, "zero everywhere"),
    ({"WINDOW_DAYS": 1, "CELL_SIZE": 0.2}, "larger cells"),
])
def test_what_cannot_be_done_is_refused_with_its_reason(made, dated, tmp_path, asked, sentence):
    rows = [("x", f"{2000 + number % 20}-01-01") for number in range(len(DAYS))]
    layer = dated(*DAYS, more="note:string,early:string", rows=rows)
    with pytest.raises(QgsProcessingException, match=sentence):
        made(layer, **asked)
    assert not (tmp_path / "series.tif").exists()


def test_a_layer_without_dates_is_refused(made, points):
    with pytest.raises(QgsProcessingException, match="TIME: choose the field"):
        made(points((X, Y)))


def test_the_file_says_what_it_holds(made, dated):
    _, raster, _ = made(dated(*DAYS), PERIOD="quarter")
    tags = raster.GetMetadata()
    assert (tags["EVENTS"], tags["WINDOWS"], tags["BANDWIDTH_M"]) == (str(len(DAYS)), "2", "300")
    assert (tags["PERIOD_FROM"], tags["PERIOD_TO"]) == (DAYS[0], DAYS[-1])
    assert tags["BAND_2"] == "2024-01-01/2024-03-31"


def test_nothing_stands_beside_the_raster_but_its_style(made, dated, tmp_path):
    made(dated(*through("2024-01-01", "2024-04-30")), PERIOD="month")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["series.qml", "series.tif"]


def test_a_fast_series_of_few_incidents_is_exact_and_says_so(made, dated, heard):
    few = dated("2024-01-10", "2024-02-11")
    _, raster, fast = made(few, PERIOD="month", ACCURACY="fast")
    _, _, exact = made(few, PERIOD="month")
    assert any(info.startswith("Computed exactly") for info in heard.info)
    assert (fast == exact).all()
    assert raster.GetMetadataItem("ACCURACY") == "exact"
    assert float(raster.GetMetadataItem("ERROR_BOUND_SHARE_OF_MAX")) == 1e-8
