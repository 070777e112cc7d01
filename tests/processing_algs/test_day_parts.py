# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of the day for partners: by quarter at least, through the same rules as categories."""
import csv
import io
import json
from functools import cache

import numpy as np
import planting as plant
import pytest
from qgis.core import QgsProcessingException
from quietude.core.privacy.attacks.evidence import Evidence
from quietude.core.privacy.attacks.reading import read_package
from quietude.core.privacy.attacks.verification import CHECKS

COUNT = 400


@pytest.fixture(scope="module")
def hours():
    """Hours of 400 events of 2024, most of them in the evening; the first forty have none."""
    random = np.random.default_rng(5)
    return random.choice([2, 9, 14, 20, 21, 22, 23], COUNT)


@pytest.fixture(scope="module")
def layer_of_hours(points, hours):
    """Factory: the events, or all but one."""
    at = np.random.default_rng(6).normal((3_820_900, 2_300_900), 500, (COUNT, 2))

    def make(without=-1):
        kept = [index for index in range(COUNT) if index != without]
        days = [f"2024-{1 + index % 12:02d}-11" for index in kept]
        rows = [
            (day if index < 40 else f"{day} {hours[index]:02d}:30:00", "rue" if index % 2 else "place")
            for day, index in zip(days, kept)
        ]
        return points(*at[kept], crs="EPSG:3035", fields="occurred_from:string,kind:string", rows=rows)

    make.at = at
    return make


ASKED = {"AUDIENCE": "partner", "CELL_SIZE": 1000, "PERIOD": "quarter", "DAY_PARTS": True}


@pytest.fixture(scope="module")
def package(provider, layer_of_hours, tmp_path_factory):
    """Factory: bytes of a package by parts of the day, made once for each choice."""
    import processing  # importable only once qgis_processing has run

    @cache
    def make(without=-1, **changed):
        target = tmp_path_factory.mktemp("package") / "p.zip"
        asked = {"INPUT": layer_of_hours(without), **ASKED, "OUTPUT": str(target), **changed}
        processing.run("quietude:exportpackage", asked)
        return target.read_bytes()

    return make


def rows_of(content):
    return list(csv.DictReader(io.StringIO(plant.members(content)["donnees/faits.csv"].decode())))


def test_figures_are_the_facts_of_each_part_of_the_day_counted_by_hand(package, layer_of_hours, hours):
    rows = rows_of(package(ROUNDING=1, PERIOD="all"))
    assert set(rows[0]) == {"cell_id", "day_part", "n", "class"}
    assert {row["day_part"] for row in rows} == {"00-06", "06-12", "12-18", "18-24"}
    cells = np.floor(layer_of_hours.at / 1000).astype(int) * 1000
    for row in rows:
        first = int(row["day_part"][:2])
        there = (cells == [int(part) for part in row["cell_id"].partition("N")[2].split("E")[::-1]]).all(axis=1)
        n = int((there & (np.arange(COUNT) >= 40) & (hours >= first) & (hours < first + 6)).sum())
        assert not row["n"] or int(row["n"]) == n >= 6
        assert row["n"] or n < 6 or _alone(rows, row)


def _alone(rows, row):
    return not any(one["n"] for one in rows if one["cell_id"] == row["cell_id"])


def test_no_part_of_the_day_is_shown_alone_and_hours_never(package):
    content = package()
    shown = {}
    for row in rows_of(content):
        if row["n"]:
            shown.setdefault((row["cell_id"], row["period"]), []).append(row["day_part"])
    assert shown and min(map(len, shown.values())) >= 2
    assert b":30" not in plant.members(content)["LISEZMOI.html"]
    assert json.loads(plant.members(content)["rapport/rapport.json"])["categories"]["column"] == "day_part"


def test_totals_by_place_leave_every_hidden_part_open(package):
    rows = rows_of(package(TOTALS=True, PERIOD="all", CELL_SIZE=400))
    assert "total" in {row["day_part"] for row in rows}
    places = {}
    for row in rows:
        places.setdefault(row["cell_id"], {})[row["day_part"]] = row["n"]
    for figures in places.values():
        hidden = [part for part, n in figures.items() if not n and part != "total"]
        assert not figures["total"] or len(hidden) != 1


def test_with_or_without_an_event_of_a_hidden_part_the_bytes_are_the_same(package, layer_of_hours, hours):
    rows = rows_of(package(PERIOD="all", CELL_SIZE=400))
    shown = {(row["cell_id"], row["day_part"]) for row in rows if row["n"]}
    corners = np.floor(layer_of_hours.at / 400).astype(int) * 400
    names = [f"CRS3035RES400mN{north}E{east}" for east, north in corners.tolist()]
    parts = [f"{hour // 6 * 6:02d}-{hour // 6 * 6 + 6:02d}" for hour in hours.tolist()]
    there = {(row["cell_id"], row["day_part"]) for row in rows} - shown
    hidden = [index for index in range(40, COUNT) if (names[index], parts[index]) in there]
    assert package(hidden[0], PERIOD="all", CELL_SIZE=400) == package(PERIOD="all", CELL_SIZE=400)


def test_events_of_unknown_hour_are_left_out_and_counted(run, layer_of_hours, heard, tmp_path):
    run("exportpackage", INPUT=layer_of_hours(), **ASKED, OUTPUT=str(tmp_path / "p.zip"))
    assert any("40 events have no hour in “occurred_from”" in warning for warning in heard.warnings)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"AUDIENCE": "public"}, "DAY_PARTS is for partners bound by a convention"),
        ({"PERIOD": "month"}, "DAY_PARTS needs PERIOD = quarter, year or all, not month"),
        ({"CATEGORY": "kind"}, "DAY_PARTS and CATEGORY"),
        ({"TIME": "kind"}, "holds no date|none: choose a field of dates and times"),
    ],
)
def test_parts_of_the_day_too_fine_are_refused_with_their_sentence(package, changed, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        package(**changed)


def test_dates_without_hours_are_refused(package, points):
    days = points(*[(3_820_900 + index, 2_300_900) for index in range(30)], crs="EPSG:3035",
                  fields="occurred_from:string", rows=[("2024-05-03",)] * 30)  # fmt: skip
    with pytest.raises(QgsProcessingException, match="DAY_PARTS needs hours, and the field “occurred_from” holds none"):
        package(INPUT=days)


def test_the_ledger_compares_parts_of_the_day_with_all_hours_and_with_categories(run, points, tmp_path):
    # Ten facts in each part of the day, and three of unknown hour.
    moments = [*(f"2024-05-03 {hour:02d}:30:00" for hour in (2, 8, 15, 21) for _ in range(10)), *["2024-05-03"] * 3]
    rows = [(moment, ("rue", "place")[index % 2]) for index, moment in enumerate(moments)]
    at = [(3_820_010 + 20 * index, 2_300_010) for index in range(43)]
    asked = {"INPUT": points(*at, crs="EPSG:3035", fields="occurred_from:string,kind:string", rows=rows), **ASKED,
             "PERIOD": "all", "LEDGER": str(tmp_path / "ledger.sqlite"), "ROUNDING": 1}  # fmt: skip
    run("exportpackage", **asked, OUTPUT=str(tmp_path / "parts.zip"))
    # All hours beside the parts would tell of the three.
    with pytest.raises(QgsProcessingException, match="The package was not written"):
        run("exportpackage", **{**asked, "DAY_PARTS": False}, OUTPUT=str(tmp_path / "all.zip"))
    # Categories cut across parts of the day: they count the same facts once more, not others.
    known = points(*at[:40], crs="EPSG:3035", fields="occurred_from:string,kind:string", rows=rows[:40])
    by_kind = {**asked, "INPUT": known, "DAY_PARTS": False, "CATEGORY": "kind"}
    assert run("exportpackage", **by_kind, OUTPUT=str(tmp_path / "kinds.zip"))["PUBLISHED_CELLS"] == 2


LEAKS = [
    ("an hour", lambda good: plant.package_with(
        good, donnees__faits___csv=plant.in_text("faits.csv", ",18-24,", ",22-23,"))),
    ("a month", lambda good: plant.package_with(
        good, donnees__faits___csv=plant.in_text("faits.csv", ",2024-Q1,", ",2024-01,"))),
    ("another audience", lambda good: plant.package_with(
        good, rapport__rapport___json=plant.in_text("rapport.json", '"audience": "partner"', '"audience": "public"'))),
    ("a category", lambda good: plant.in_database(good, "ALTER TABLE facts ADD COLUMN category TEXT")),
]  # fmt: skip


def test_leaks_planted_among_parts_of_the_day_are_caught(package):
    check = next(one for one in CHECKS if one.id == "day-parts")
    good = package()
    assert not check.look(Evidence(read_package(good))).found
    for name, planted in LEAKS:
        assert check.look(Evidence(read_package(planted(good)))).found, name
