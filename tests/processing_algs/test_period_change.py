# SPDX-License-Identifier: GPL-2.0-or-later
"""Two periods compared, run as the toolbox does."""
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from quietude.core.statistics.change.interval import interval
from quietude.processing_algs.statistics.change.periods import seasons_alike

X0, Y0 = 700_000, 6_600_000
YEARS = {"BEFORE": "2023-01-01/2023-12-31", "AFTER": "2024-01-01/2024-12-31"}
SQUARES = {"west": 0, "middle": 1000, "east": 2000}


@pytest.fixture
def quarters(layer):
    """Three squares of 1 km side by side, named."""
    wkts = [
        f"POLYGON(({X0 + x} {Y0},{X0 + x + 1000} {Y0},{X0 + x + 1000} {Y0 + 1000},{X0 + x} {Y0 + 1000},{X0 + x} {Y0}))"
        for x in SQUARES.values()
    ]
    return layer("Polygon", wkts, fields="name:string,n_before:integer", rows=[(name, 7) for name in SQUARES])


@pytest.fixture
def incidents(points):
    """Layer from counts: ``incidents(west=(before, after), …)``; extra rows are (x, y, date)."""

    def make(*extra, **counts):
        placed = [
            ((X0 + SQUARES[name] + 100, Y0 + 500), date)
            for name, both in counts.items()
            for count, date in zip(both, ("2023-06-15", "2024-06-15"))
            for _ in range(count)
        ]
        placed += [((x, y), date) for x, y, date in extra]
        places, days = zip(*placed)
        return points(*places, fields="occurred_from:string", rows=[(day,) for day in days])

    return make


@pytest.fixture
def change(run):
    return lambda layer, **more: run("periodchange", **{"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **YEARS, **more})


def rows(results, key="name"):
    return {feature[key]: feature.attributeMap() for feature in results["OUTPUT"].getFeatures()}


def test_areas_have_both_counts_and_their_trend(change, incidents, quarters):
    results = change(incidents(west=(40, 90), middle=(50, 52), east=(1, 2)), AREAS=quarters)
    found = rows(results)
    assert [(found[name]["n_before_source"], found[name]["n_after"]) for name in SQUARES] == [(7, 90), (7, 52), (7, 2)]
    assert {name: row["trend"] for name, row in found.items()} == {"west": "up", "middle": "stable", "east": "too_few"}
    assert found["west"]["significant"] and not found["middle"]["significant"]
    assert (results["UP"], results["DOWN"], results["STABLE"], results["TOO_FEW"]) == (1, 0, 1, 1)
    assert (results["N_BEFORE"], results["N_AFTER"]) == (91, 144)
    assert (results["DAYS_BEFORE"], results["DAYS_AFTER"]) == (365, 366)


def test_the_published_values_come_out(change, incidents, quarters):
    row = rows(change(incidents(west=(16, 25)), AREAS=quarters, BEFORE="2023", AFTER="2024-01-01/2024-12-30"))["west"]
    assert row["z"] == pytest.approx(2)
    assert row["p"] == pytest.approx(0.2110, abs=5e-5)
    assert row["p_e"] == pytest.approx(0.1648, abs=5e-5)


def test_a_percentage_needs_thirty_incidents_before(change, incidents, quarters):
    found = rows(change(incidents(west=(29, 58), middle=(30, 60)), AREAS=quarters, AFTER="2024-01-01/2024-12-30"))
    assert found["west"]["percent"] is None or not found["west"]["percent"]
    assert found["middle"]["percent"] == pytest.approx(100)
    assert found["middle"]["percent_low"] < 100 < found["middle"]["percent_high"]


def test_unequal_periods_compare_rates(change, points, quarters):
    days = ["2023-06-15"] * 24 + ["2024-01-15"] * 2
    layer = points(*[(X0 + 100, Y0 + 100)] * 26, fields="occurred_from:string", rows=[(day,) for day in days])
    row = rows(change(layer, AREAS=quarters, AFTER="2024-01-01/2024-01-31"))["west"]
    assert row["expected_after"] == pytest.approx(24 * 31 / 365)
    assert row["p"] == pytest.approx(1, abs=0.01)


def test_incidents_outside_of_both_are_said(change, incidents, quarters, heard):
    layer = incidents((X0 - 5000, Y0, "2023-05-01"), (X0 + 10, Y0 + 10, "2022-05-01"), west=(10, 10))
    results = change(layer, AREAS=quarters)
    assert (results["OUTSIDE"], results["OTHER_DAYS"]) == (1, 1)
    assert any("21 incidents of both periods = 20 in 3 places + 1 outside" in line for line in heard.info)
    assert any("1 incidents of other days" in line for line in heard.info)


def test_months_that_stick_out_of_a_period_are_left_out_and_said(change, incidents, quarters, heard):
    layer = incidents((X0 + 10, Y0 + 10, "2023-12"), (X0 + 10, Y0 + 10, "2023-11"), west=(10, 10))
    results = change(layer, AREAS=quarters, BEFORE="2023-01-01/2023-12-15")
    assert (results["LEFT_OUT"], results["N_BEFORE"]) == (1, 11)
    assert any("1 incidents are left out: their date" in line for line in heard.warnings)


def test_days_on_the_limits_belong_to_the_periods(change, points, quarters):
    days = ["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"]
    layer = points(*[(X0 + 100, Y0 + 100)] * 6, fields="occurred_from:string", rows=[(day,) for day in days])
    results = change(layer, AREAS=quarters)
    assert (results["N_BEFORE"], results["N_AFTER"], results["OTHER_DAYS"]) == (2, 2, 2)


def test_cells_of_a_size_are_compared_without_areas(change, incidents):
    results = change(incidents(west=(40, 90), east=(60, 20)), CELL_SIZE=500)
    found = rows(results, "cell_id")
    assert sorted((row["n_before"], row["n_after"], row["trend"]) for row in found.values()) == [
        (40, 90, "up"), (60, 20, "down"),
    ]  # fmt: skip
    assert results["CELL_SIZE_USED"] == 500


def test_a_cell_size_left_empty_is_said_and_returned(change, incidents, heard):
    results = change(incidents(west=(40, 90), east=(60, 20)))
    assert any(f"Cell size: {results['CELL_SIZE_USED']:,g} m" in line for line in heard.info)


def test_the_selected_areas_only_if_asked(change, incidents, quarters):
    QgsProject.instance().addMapLayer(quarters)
    quarters.selectByExpression("name = 'west'")
    results = change(
        incidents(west=(40, 90), east=(60, 20)), AREAS=QgsProcessingFeatureSourceDefinition(quarters.id(), True)
    )
    QgsProject.instance().removeMapLayer(quarters)
    assert (list(rows(results)), results["OUTSIDE"]) == (["west"], 80)


def test_areas_in_degrees_and_incidents_in_metres_meet(change, incidents, layer):
    around = layer("Polygon", ["POLYGON((2.9 46.4, 3.1 46.4, 3.1 46.6, 2.9 46.6, 2.9 46.4))"], crs="EPSG:4326")
    assert change(incidents(west=(5, 5)), AREAS=around)["N_BEFORE"] == 5


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"BEFORE": "last year"}, "BEFORE: “last year” is not an interval of days"),
        ({"AFTER": "01/01/2024-31/12/2024"}, "AFTER: .* is not an interval"),
        ({"AFTER": "2023-12-01/2024-12-31"}, "both hold the days from 2023-12-01 to 2023-12-31"),
        ({"BEFORE": "2024", "AFTER": "2023"}, "exchange the two intervals"),
        ({"BEFORE": "2023-12-31/2023-01-01"}, "before it begins"),
        ({"BEFORE": "1990", "AFTER": "1991"}, "No incident is in BEFORE nor in AFTER"),
        ({"TIME": "nowhere"}, "has no field “nowhere”"),
        ({"ALPHA": 1}, "significance level"),
        ({"CELL_SIZE": 100}, "Give either AREAS, or cells with CELL_SIZE"),
        ({"AREA_ID": "nowhere"}, "has no field “nowhere”"),
    ],
)
def test_bad_answers_get_a_sentence(change, incidents, quarters, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        change(incidents(west=(10, 10)), AREAS=quarters, **parameters)


def test_areas_elsewhere_get_a_sentence(change, points, quarters):
    far = points((0, 6_000_000), fields="occurred_from:string", rows=[("2023-05-05",)])
    with pytest.raises(QgsProcessingException, match="None of the 1 incidents"):
        change(far, AREAS=quarters)


def test_overlapping_areas_are_said(change, incidents, layer, heard):
    square = f"POLYGON(({X0} {Y0},{X0 + 900} {Y0},{X0 + 900} {Y0 + 900},{X0} {Y0 + 900},{X0} {Y0}))"
    results = change(incidents(west=(5, 6)), AREAS=layer("Polygon", [square, square]))
    assert results["N_BEFORE"] + results["N_AFTER"] == 11
    assert any("areas overlap; 11 incidents" in line for line in heard.warnings)


@pytest.mark.parametrize(
    ("before", "after", "alike"),
    [
        ("2023", "2024-05/2024-07", False), ("2023-Q1", "2023-Q2", False), ("2023", "2024", True),
        ("2022/2023", "2024", True), ("2023-02", "2024-02", True), ("2023-11/2024-02", "2024-11/2024-12", False),
        ("2021-07/2022-06", "2023", True), ("2023-06-01/2023-06-02", "2023-06-03/2023-06-04", False),
    ],
)  # fmt: skip
def test_whole_years_and_the_same_days_of_other_years_hold_the_same_seasons(before, after, alike):
    assert seasons_alike(interval(before, "BEFORE"), interval(after, "AFTER")) == alike


def test_seasons_that_do_not_cancel_out_are_said(change, incidents, quarters, heard):
    change(incidents(west=(10, 10)), AREAS=quarters, AFTER="2024-05/2024-07")
    assert any("365 and 92 days, do not hold the same seasons" in line for line in heard.warnings)


def test_years_that_the_dates_do_not_fill_are_said(change, incidents, quarters, heard):
    days = [f"{2023 + month // 12}-{month % 12 + 1:02d}-03" for month in range(20)]
    change(incidents(*((X0 + 10, Y0 + 10, day) for day in days), west=(1, 1)), AREAS=quarters)
    assert any("do not seem to fill both periods" in line for line in heard.warnings)
    heard.warnings.clear()
    days += ["2023-01-01", "2024-09-03", "2024-10-03", "2024-11-03", "2024-12-31"]
    change(incidents(*((X0 + 10, Y0 + 10, day) for day in days), west=(1, 1)), AREAS=quarters)
    assert heard.warnings == []


def test_the_report_and_the_style_stand_beside_the_file(change, incidents, quarters, tmp_path):
    target, page = tmp_path / "c.gpkg", tmp_path / "c.html"
    change(incidents(west=(40, 90), middle=(50, 52), east=(1, 2)), AREAS=quarters, AREA_ID="name", OUTPUT=str(target),
           REPORT=str(page))
    layer = QgsVectorLayer(str(target))
    layer.loadNamedStyle(str(tmp_path / "c.qml"))
    labels = [category.label() for category in layer.renderer().categories()]
    assert "up strongly (z of 5 or more): 1" in labels and "too few incidents to tell: 1" in labels
    text = page.read_text(encoding="utf-8")
    assert "west" in text and "<svg" in text


def test_names_of_areas_are_escaped_in_the_report(change, incidents, layer, tmp_path):
    square = f"POLYGON(({X0} {Y0},{X0 + 900} {Y0},{X0 + 900} {Y0 + 900},{X0} {Y0 + 900},{X0} {Y0}))"
    areas = layer("Polygon", [square], fields="name:string", rows=[("<script>alert(1)</script>",)])
    change(incidents(west=(40, 90)), AREAS=areas, AREA_ID="name", REPORT=str(tmp_path / "c.html"))
    assert "<script" not in (tmp_path / "c.html").read_text(encoding="utf-8")


def test_the_log_tells_the_whole_and_the_places(change, incidents, quarters, heard):
    change(incidents(west=(40, 90), middle=(50, 52)), AREAS=quarters)
    whole = "All places: 90 incidents in 365 days, then 142 in 366 days: up (+57%"
    assert any(line.startswith(whole) for line in heard.info)
    assert any("Places: 1 up, 0 down, 1 stable, 1 with too few" in line for line in heard.info)
