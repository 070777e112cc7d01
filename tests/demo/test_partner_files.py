# SPDX-License-Identifier: GPL-2.0-or-later
"""The partners' files bear the dirt that is promised, counted here without the generator."""

import datetime
from collections import Counter

import pytest
from osgeo import ogr

POLICE = "police_municipale_2019_2024.csv"
CITIZENS = "signalements_allo_clairval.tsv"
LANDLORD = "bailleur_clairval_habitat.xlsx"
EAST = (697_000, 704_000)


@pytest.fixture(scope="module")
def logbook(sample):
    """Lines of the logbook."""
    return (sample / POLICE).read_bytes().decode("cp1252").split("\r\n")


@pytest.fixture(scope="module")
def entries(logbook):
    """Rows of the logbook that have every field."""
    return [line.split(";") for line in logbook[1:] if line.count(";") == 11]


@pytest.fixture(scope="module")
def reports(sample):
    """Rows of the citizens' file."""
    lines = (sample / CITIZENS).read_bytes().decode("utf-8-sig").split("\n")
    return [line.split("\t") for line in lines[1:-1]]


@pytest.fixture(scope="module")
def sheet(sample):
    """Rows of the landlord's sheet."""
    book = ogr.Open(str(sample / LANDLORD))
    layer = book.GetLayer(0)
    names = [field.GetName() for field in layer.schema]
    return [{name: feature[name] for name in names} for feature in layer]


def is_possible(day, month, year):
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def test_the_logbook_is_cp1252_with_windows_line_ends(sample):
    content = (sample / POLICE).read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert "€".encode("cp1252") in content
    assert "œ".encode("cp1252") in content
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")


def test_the_logbook_has_the_promised_rows_and_blank_lines(logbook, expected):
    promised = expected["files"][POLICE]
    assert sum(line != "" for line in logbook[1:]) == promised["rows"]
    assert sum(line == "" for line in logbook[1:-1]) == promised["dirt"]["blank_line"]
    assert logbook[-2] == f"Total : {promised['rows'] - 1}"


def test_the_logbook_has_the_promised_broken_rows(logbook, expected):
    promised = expected["files"][POLICE]["dirt"]
    fields = Counter(line.count(";") + 1 for line in logbook[1:] if line)
    assert fields == {
        12: len([line for line in logbook[1:] if line.count(";") == 11]),
        7: promised["short_row"],
        13: promised["long_row"],
        1: promised["footer"],
    }


def test_the_logbook_has_the_promised_positions(entries, expected):
    promised = expected["files"][POLICE]["dirt"]
    assert sum(row[10:] == ["", ""] for row in entries) == promised["empty_position"]
    assert sum(row[10:] == ["0", "0"] for row in entries) == promised["zero_position"]
    placed = [[float(value.replace(",", ".")) for value in row[10:]] for row in entries if row[10] not in ("", "0")]
    assert sum(x > 6_000_000 for x, _ in placed) == promised["swapped_position"]
    right = [x for x, _ in placed if x < 6_000_000]
    assert min(right) > EAST[0]
    assert max(right) < EAST[1]


def test_the_logbook_has_the_promised_times(entries, expected):
    promised = expected["files"][POLICE]["dirt"]
    dates = [tuple(map(int, row[1].split("/"))) for row in entries if row[1]]
    assert sum(not is_possible(*date) for date in dates) == promised["impossible_date"]
    assert sum(row[1] == "" for row in entries) == promised["empty_date"]
    assert sum(row[2] == "24:00" for row in entries) == promised["hour_24"]
    assert sum(row[2] == "" for row in entries) == promised["empty_hour"]
    assert sum(row[2] == "27h80" for row in entries) == promised["impossible_hour"]
    assert {2019, 2020, 2021, 2022, 2023, 2024} == {year for *date, year in dates}


def test_a_label_is_written_in_several_cases(entries):
    written = {row[5] for row in entries if row[5].strip().casefold() == "tapage nocturne"}
    assert {"TAPAGE NOCTURNE", "Tapage nocturne", "tapage nocturne "} <= written


def test_the_citizens_file_has_the_promised_rows_and_positions(reports, expected):
    promised = expected["files"][CITIZENS]
    assert len(reports) == promised["rows"]
    assert sum(row[8:] == ["", ""] for row in reports) == promised["dirt"]["empty_position"]
    assert sum(row[8:] == ["0.0", "0.0"] for row in reports) == promised["dirt"]["zero_position"]
    placed = [(float(row[8]), float(row[9])) for row in reports if row[8] not in ("", "0.0")]
    far = [abs(lon - 3.008) > 0.05 or abs(lat - 46.503) > 0.04 for lon, lat in placed]
    assert sum(far) == promised["dirt"]["far_away"]


def test_the_citizens_file_has_the_promised_doubles_and_days(reports, expected):
    promised = expected["files"][CITIZENS]["dirt"]
    counts = Counter(tuple(row) for row in reports)
    assert sum(count - 1 for count in counts.values()) == promised["exact_duplicate"]
    assert sum(len(row[2]) == 10 for row in counts) == promised["day_only"]


def test_the_citizens_file_begins_with_its_mark(sample):
    assert (sample / CITIZENS).read_bytes().startswith(b"\xef\xbb\xbfnumero\t")


def test_the_sheet_has_dates_that_are_dates(sample):
    layer = ogr.Open(str(sample / LANDLORD))
    kinds = {field.GetName(): field.GetTypeName() for field in layer.GetLayer(0).schema}
    assert kinds["Date du constat"] == "DateTime"
    assert kinds["Nb de faits"] == "Integer"
    assert kinds["Longitude"] == kinds["Latitude"] == "Real"


def test_the_sheet_has_the_promised_rows_and_holes(sheet, expected):
    promised = expected["files"][LANDLORD]
    assert len(sheet) == promised["rows"]
    assert sum(row["Longitude"] is None for row in sheet) == promised["dirt"]["empty_position"]
    assert sum((row["Longitude"] or 0) > 40 for row in sheet) == promised["dirt"]["swapped_position"]
    assert sum(row["Date du constat"] is None for row in sheet) == promised["dirt"]["empty_date"]
    assert sum(row["Nb de faits"] is None for row in sheet) == promised["dirt"]["empty_quantity"]
    assert sum(row["Nature"].startswith(" ") for row in sheet) == promised["dirt"]["doubled_spaces"]


def test_accepted_and_rejected_add_up_to_the_rows(expected):
    for file in expected["files"].values():
        assert file["accepted"] + sum(file["rejected"].values()) == file["rows"]
