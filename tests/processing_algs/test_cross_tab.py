# SPDX-License-Identifier: GPL-2.0-or-later
"""Cross tables, run as the toolbox does."""
import csv
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import NULL, QgsFeature, QgsProcessingException, QgsVectorLayer

X, Y = 700_000, 6_600_000
FIELDS = "category:string,count_unit:string,quantity:integer,occurred_from:datetime"
ROWS = [
    ("tapage_nocturne", "fact", 1, "2023-05-01T22:00:00"),
    ("tapage_nocturne", "fact", 3, "2024-05-01T22:00:00"),
    ("rixe", "victim", 2, "2024-06-01T22:00:00"),
    (None, "fact", 1, None),
]


def figures(results, level="cell"):
    layer = results["OUTPUT"]
    rows = [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]
    return [row for row in rows if row["level"] == level]


@pytest.fixture
def incidents(points):
    places = [(X + 10, Y + 10), (X + 10, Y + 10), (X + 150, Y + 10), (X + 900, Y)]
    return points(*places, fields=FIELDS, rows=ROWS)


@pytest.fixture
def areas(layer):
    """Two squares of 100 m, with 1,000 and 400 inhabitants."""
    squares = [f"POLYGON(({x} {Y},{x + 100} {Y},{x + 100} {Y + 100},{x} {Y + 100},{x} {Y}))" for x in (X, X + 100)]
    return layer("Polygon", squares, fields="name:string,people:integer,homes:integer",
                 rows=[("West", 1000, 600), ("East", 400, 500)])  # fmt: skip


@pytest.fixture
def cross(run):
    return lambda **parameters: run("crosstab", OUTPUT="TEMPORARY_OUTPUT", **parameters)


def test_each_row_counts_for_its_quantity_and_units_are_never_summed(cross, incidents, heard):
    results = cross(INPUT=incidents)

    totals = {row["unit"]: (row["n"], row["weight"]) for row in figures(results, "total")}
    assert totals == {"fact": (3, 5), "victim": (1, 2)}
    assert (results["EVENTS"], results["TOTAL"], results["TOTALS"]) == (4, None, "facts: 5; victims: 2")
    assert "4 rows in 2 counting units, never summed: 5 facts; 2 victims." in heard.info


def test_without_category_or_date_incidents_have_lines_of_their_own(cross, incidents, heard):
    cells = figures(cross(INPUT=incidents))

    facts = {(row["row"], row["column"]): row["weight"] for row in cells if row["unit"] == "fact"}
    assert facts[("tapage_nocturne", "2023")] == 1 and facts[("tapage_nocturne", "2024")] == 3
    assert facts[(NULL, NULL)] == 1
    assert sum(row["n"] for row in cells) == 4
    assert sum("in lines of their own" in line for line in heard.warnings) == 2


def test_areas_have_rates_with_byar_intervals_and_what_is_outside_is_counted(cross, incidents, areas):
    results = cross(INPUT=incidents, ROWS="area", AREAS=areas, AREA_ID="name", POPULATION="people",
                    DWELLINGS="homes", COLUMNS="none", COUNT_UNIT="quantity", WEIGHT="quantity")
    rows = figures(results, "row")

    assert {row["row"] for row in rows} == {"West", "East", "outside"}
    west = next(row for row in rows if row["row"] == "West" and row["unit"] == "3")
    assert (west["weight"], west["per_1000"], west["per_1000_dwellings"]) == (3, 3, 5)
    assert west["per_1000_low"] < 3 < west["per_1000_high"] and west["small_n"]
    assert all(row["per_1000"] == NULL for row in rows if row["row"] == "East")


def test_any_two_fields_cross_and_the_grand_total_is_that_of_the_layer(cross, points):
    layer = points((X, Y), (X, Y), (X, Y), fields="who:string,what:string", rows=[("a", "x"), ("a", "y"), ("b", "x")])
    results = cross(INPUT=layer, ROW_FIELD="who", COLUMNS="field", COLUMN_FIELD="what")

    assert results["TOTAL"] == 3
    assert {(row["row"], row["column"]): row["n"] for row in figures(results)} == {
        ("a", "x"): 1, ("a", "y"): 1, ("b", "x"): 1, ("b", "y"): 0,
    }  # fmt: skip
    assert [(row["column"], row["n"]) for row in figures(results, "column")] == [("x", 2), ("y", 1)]


def test_a_table_without_positions_stands_outside_as_such(cross, areas):
    table = QgsVectorLayer("NoGeometry?field=category:string", "table", "memory")
    feature = QgsFeature(table.fields())
    feature.setAttributes(["rixe"])
    table.dataProvider().addFeature(feature)

    rows = figures(cross(INPUT=table, ROWS="area", AREAS=areas, AREA_ID="name", COLUMNS="none"), "row")
    assert [(row["row"], row["n"]) for row in rows] == [("West", 0), ("East", 0), ("without_position", 1)]


def test_the_spreadsheet_and_the_page_hold_the_margins(cross, incidents, tmp_path):
    results = cross(INPUT=incidents, CSV=str(tmp_path / "t.csv"), REPORT=str(tmp_path / "t.html"))

    with Path(results["CSV"]).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == ["Counting unit", "Category", "2023", "2024", "no date", "Total"]
    assert ["facts", "Total", "1", "3", "1", "5"] in rows and ["victims", "Total", "0", "2", "2"] in rows
    page = (tmp_path / "t.html").read_text(encoding="utf-8")
    assert "never summed" in page and "Counting unit: victims" in page


@pytest.mark.parametrize(("asked", "sentence"), [
    ({"ROWS": "area"}, "AREAS: choose the layer of the areas"),
    ({"ROWS": "period", "COLUMNS": "period"}, "ROWS and COLUMNS are the same"),
    ({"COLUMNS": "field"}, "COLUMN_FIELD: choose the field"),
    ({"COLUMNS": "field", "COLUMN_FIELD": "category"}, "ROWS and COLUMNS are the same"),
    ({"WEIGHT": "category"}, "holds no numbers"),
    ({"TIME": "category"}, "holds no date"),
    ({"ROW_FIELD": "missing"}, "no field “missing”"),
    ({"ROWS": "area", "AREAS": "areas", "POPULATION": "missing"}, "POPULATION: no layer of areas has a field"),
])  # fmt: skip
def test_a_refusal_says_what_to_do(cross, incidents, areas, asked, sentence):
    asked = {name: areas if value == "areas" else value for name, value in asked.items()}

    with pytest.raises(QgsProcessingException, match=sentence):
        cross(INPUT=incidents, **asked)


def test_accidents_of_montpellier_by_year_are_those_that_pandas_counts(cross, points, shared):
    table = pd.read_csv(shared / "montpellier" / "accidents_montpellier_2013_2015_2020.csv", dtype=str)
    layer = points(*[(X, Y)] * len(table), fields="day:string,lum:string", rows=list(zip(table["date"], table["lum"])))

    results = cross(INPUT=layer, ROW_FIELD="lum", TIME="day")

    every_year = [str(year) for year in range(2013, 2021)]
    expected = pd.crosstab(table["lum"], table["date"].str[:4]).reindex(columns=every_year, fill_value=0)
    found = {(row["row"], row["column"]): row["n"] for row in figures(results)}
    assert found == {(low, high): expected.loc[low, high] for low in expected.index for high in expected.columns}
    assert results["EVENTS"] == len(table)
