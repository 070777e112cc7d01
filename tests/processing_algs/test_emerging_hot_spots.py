# SPDX-License-Identifier: GPL-2.0-or-later
"""Emerging hot spots, run as the toolbox does, on a town of 16 × 16 cells whose history is written in the test."""
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

X0, Y0, SIDE, WIDE = 700_000, 6_600_000, 100, 16
MONTHS = [f"{2022 + month // 12}-{month % 12 + 1:02d}" for month in range(12)]


def history(hot, everywhere=1, heat=8, months=MONTHS, days=("01", "28")):
    """Places and dates: ``everywhere`` incidents a cell and month, ``heat`` more around those of ``hot`` that month."""
    places, dates = [], []
    for month in months:
        burning = [cell for cell, when in hot.items() if month in when]
        for column in range(WIDE):
            for row in range(WIDE):
                near = any(max(abs(column - x), abs(row - y)) <= 1 for x, y in burning)
                count = everywhere + heat * near
                for index in range(count):
                    places.append((X0 + SIDE * column + 50, Y0 + SIDE * row + 50))
                    dates.append(f"{month}-{days[index % len(days)]}")
    return places, dates


@pytest.fixture
def town(points):
    """Layer of a history; field occurred_from as text."""

    def make(hot, field="occurred_from", **more):
        places, dates = history(hot, **more)
        return points(*places, fields=f"{field}:string", rows=[(date,) for date in dates])

    return make


@pytest.fixture
def emerging(run):
    usual = {"OUTPUT": "TEMPORARY_OUTPUT", "CELL_SIZE": SIDE}
    return lambda layer, **more: run("emerginghotspots", **{"INPUT": layer, **usual, **more})


def cells(results):
    """Attributes of the cells by their column and row."""
    found = {}
    for feature in results["OUTPUT"].getFeatures():
        centre = feature.geometry().centroid().asPoint()
        place = int((centre.x() - X0) // SIDE), int((centre.y() - Y0) // SIDE)
        found[place] = feature.attributeMap()
    return found


LASTING, NEW, GONE, LATELY = (3, 3), (12, 3), (3, 12), (12, 12)
STORY = {LASTING: MONTHS, NEW: MONTHS[-1:], GONE: MONTHS[:-1], LATELY: MONTHS[-4:]}
ALL = 12 * WIDE**2 + 8 * 9 * (12 + 1 + 11 + 4)


def test_places_have_the_class_of_their_history(emerging, town):
    results = emerging(town(STORY))
    found = cells(results)
    # Its incidents do not change, but its share of all shrinks as other spots come up.
    assert found[LASTING]["class"] == "hot_diminishing"
    assert found[NEW]["class"] == "hot_new"
    assert found[GONE]["class"] == "hot_historical"
    assert found[LATELY]["class"] == "hot_consecutive"
    assert found[(8, 8)]["class"] == "none"
    assert len(found) == WIDE**2
    assert (found[LATELY]["hot_periods"], found[GONE]["hot_periods"]) == (4, 11)
    assert (found[NEW]["n"], found[NEW]["last_n"]) == (12 + 8, 1 + 8)
    assert found[NEW]["last_z"] > 1.96 > found[GONE]["last_z"]


def test_a_spot_alone_that_does_not_change_is_persistent(emerging, town):
    cell = cells(emerging(town({LASTING: MONTHS})))[LASTING]
    assert (cell["class"], cell["trend_z"], cell["trend_p"], cell["hot_periods"]) == ("hot_persistent", 0, 1, 12)


def test_totals_agree_with_the_layer(emerging, town):
    results = emerging(town(STORY))
    classes = [row["class"] for row in cells(results).values()]
    for name in set(classes):
        assert results[name.upper()] == classes.count(name)
    assert results["COUNTED"] == ALL
    assert (results["OUTSIDE"], results["LEFT_OUT"], results["PERIODS"]) == (0, 0, 12)
    assert (results["PERIOD_FROM"], results["PERIOD_TO"]) == ("2022-01-01", "2022-12-31")


def test_a_rising_score_is_a_rising_trend(emerging, points):
    places, dates = [], []
    for heat, month in enumerate(MONTHS, start=4):
        rising, steady = history({LASTING: MONTHS}, 1, heat, [month]), history({GONE: MONTHS}, 0, 8, [month])
        places, dates = places + rising[0] + steady[0], dates + rising[1] + steady[1]
    results = emerging(points(*places, fields="occurred_from:string", rows=[(date,) for date in dates]))
    cell = cells(results)[LASTING]
    assert cell["class"] == "hot_intensifying"
    assert cell["trend_z"] > 1.96 and cell["trend_p"] < 0.05


def test_an_incomplete_last_period_is_left_out_and_said(emerging, points, heard):
    places, dates = history({LASTING: MONTHS}, days=("01", "10", "20", "28"), everywhere=4)
    places += [(X0 + 50, Y0 + 50)] * 3
    dates += ["2023-01-02", "2023-01-05", "2023-01-06"]
    results = emerging(points(*places, fields="occurred_from:string", rows=[(date,) for date in dates]))
    assert (results["PERIODS"], results["PERIOD_TO"], results["LEFT_OUT"]) == (12, "2022-12-31", 3)
    assert any("The last period, 2023-01, is incomplete and left out" in line for line in heard.warnings)
    assert any("3 incidents of incomplete periods are left out" in line for line in heard.warnings)


def test_a_person_who_knows_better_keeps_the_ends(emerging, points):
    places, dates = history({LASTING: MONTHS}, days=("01", "10", "20", "28"), everywhere=4)
    places, dates = [*places, (X0 + 50, Y0 + 50)], [*dates, "2023-01-02"]
    layer = points(*places, fields="occurred_from:string", rows=[(date,) for date in dates])
    assert emerging(layer, KEEP_ENDS=True)["PERIODS"] == 13


def test_too_few_periods_get_a_sentence_with_their_number(emerging, town):
    with pytest.raises(QgsProcessingException, match="at least 10 complete periods, .* fill 9 of a month"):
        emerging(town({}, months=MONTHS[:9]))


def test_dates_too_vague_for_the_period_are_left_out_and_said(emerging, points, heard):
    places, dates = history({LASTING: MONTHS})
    places, dates = [*places, (X0 + 50, Y0 + 50), (X0 + 50, Y0 + 50)], [*dates, "2022", "2022-05"]
    results = emerging(points(*places, fields="occurred_from:string", rows=[(date,) for date in dates]))
    assert results["LEFT_OUT"] == 1
    assert any("1 incidents are left out: their date, known to the month" in line for line in heard.warnings)


def test_dates_that_only_tell_the_month_do_not_make_weeks(emerging, town):
    with pytest.raises(QgsProcessingException, match="No date is precise enough for windows of a week"):
        emerging(town({}, days=("01",)), PERIOD="week")


def test_incidents_without_a_date_are_left_out_and_said(emerging, points, heard):
    places, dates = history(STORY)
    results = emerging(
        points(*places, (X0, Y0), fields="occurred_from:string", rows=[*((date,) for date in dates), (None,)])
    )
    assert results["LEFT_OUT"] == 1
    assert any("no date: 1" in line for line in heard.warnings)


def test_the_study_area_decides_which_cells_are_tested(emerging, town, layer):
    west = layer("Polygon", [f"POLYGON(({X0} {Y0},{X0 + 740} {Y0},{X0 + 740} {Y0 + 1600},{X0} {Y0 + 1600},{X0} {Y0}))"])
    results = emerging(town(STORY), MASK=west)
    # The eighth column is touched, but its incidents stand outside.
    assert len(cells(results)) == 8 * WIDE
    assert results["COUNTED"] == 12 * 7 * WIDE + 8 * 9 * (12 + 11)
    assert results["OUTSIDE"] == ALL - results["COUNTED"]


@pytest.mark.parametrize("grid", ["square", "hexagon", "insee"])
def test_every_grid_is_possible(emerging, town, grid):
    results = emerging(town(STORY), GRID=grid, CELL_SIZE=200)
    assert results["COUNTED"] == ALL
    assert results["CELL_SIZE_USED"] == 200


def test_the_cell_size_left_empty_is_said_and_returned(emerging, town, heard):
    results = emerging(town(STORY), CELL_SIZE=None)
    assert any(f"Cell size: {results['CELL_SIZE_USED']:g} m" in line for line in heard.info)


def test_earlier_periods_make_a_spot_of_one_period_last_two(emerging, town):
    burst = {LASTING: MONTHS[-2:-1]}
    assert cells(emerging(town(burst)))[LASTING]["hot_periods"] == 1
    assert cells(emerging(town(burst), PREVIOUS=1))[LASTING]["hot_periods"] == 2


def test_compared_with_its_history_a_month_may_be_hot_as_a_whole(emerging, points):
    places, dates = history({})
    places += [(X0 + 100 * column + 50, Y0 + 100 * row + 50) for column in range(WIDE) for row in range(WIDE)] * 5
    dates += ["2022-07-14"] * (5 * WIDE**2)
    layer = points(*places, fields="occurred_from:string", rows=[(date,) for date in dates])
    assert {row["hot_periods"] for row in cells(emerging(layer)).values()} == {0}
    assert {row["hot_periods"] for row in cells(emerging(layer, REFERENCE="history")).values()} == {1}


def test_real_dates_and_other_fields_do(emerging, points):
    places, dates = history(STORY)
    rows = [(QDateTime.fromString(f"{date}T23:30:00", Qt.DateFormat.ISODate),) for date in dates]
    results = emerging(points(*places, fields="happened:datetime", rows=rows), TIME="happened")
    assert [cells(results)[place]["class"] for place in (NEW, GONE)] == ["hot_new", "hot_historical"]


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"TIME": "nowhere"}, "has no field “nowhere”"),
        ({"ALPHA": 0}, "significance level"),
        ({"NEIGHBOURS": "distance", "DISTANCE": 5}, "5 m: none has a neighbour"),
        ({"CELL_SIZE": 0.001}, "cells of at least"),
        ({"CELL_SIZE": 100_000}, "places"),
    ],
)
def test_bad_answers_get_a_sentence(emerging, town, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        emerging(town(STORY), **parameters)


def test_more_cells_and_periods_than_memory_holds_get_a_sentence(emerging, town, monkeypatch):
    monkeypatch.setattr("quietude.processing_algs.statistics.emerging.cells.MAX_TABLE", 12 * WIDE**2 - 1)
    with pytest.raises(QgsProcessingException, match="256 cells × 12 values is too large a table"):
        emerging(town(STORY))


def test_a_layer_without_dates_gets_a_sentence(emerging, points):
    with pytest.raises(QgsProcessingException, match="TIME: choose the field of the dates"):
        emerging(points((X0, Y0)))
    with pytest.raises(QgsProcessingException, match="holds no date"):
        emerging(points((X0, Y0), fields="occurred_from:string", rows=[("soon",)]))


def test_the_report_and_the_style_stand_beside_the_file(emerging, town, tmp_path):
    emerging(town(STORY), OUTPUT=str(tmp_path / "e.gpkg"), REPORT=str(tmp_path / "e.html"))
    layer = QgsVectorLayer(str(tmp_path / "e.gpkg"))
    layer.loadNamedStyle(str(tmp_path / "e.qml"))
    shown = {category.value(): category.label() for category in layer.renderer().categories()}
    assert set(shown) == {row.attribute("class") for row in layer.getFeatures()}
    assert shown["hot_new"].startswith("New hot spot: ")
    page = (tmp_path / "e.html").read_text(encoding="utf-8")
    assert "New hot spot" in page and "<svg" in page and "<script" not in page


def test_the_log_sums_up_the_last_period_and_the_classes(emerging, town, heard):
    emerging(town(STORY))
    assert any("2022-12: " in line and "hot cells hold" in line for line in heard.info)
    assert any(line.startswith("Cells by class: New hot spot") for line in heard.info)
