# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages that are each safe, refused where the ledger shows what they tell together."""
import csv
import io
import zipfile

import numpy as np
import pytest
from qgis.core import QgsProcessingException

EAST, NORTH = 3_820_000, 2_300_000


def figures(package):
    with zipfile.ZipFile(package) as archive:
        rows = csv.DictReader(io.StringIO(archive.read("donnees/faits.csv").decode()))
        return {row["cell_id"]: int(row["n"]) for row in rows if row["n"]}


@pytest.fixture
def partner(run, tmp_path):
    """Factory: the path of a partner's package of exact counts."""

    def make(name, ledger=True, **parameters):
        more = {"LEDGER": str(tmp_path / "ledger.sqlite")} if ledger else {}
        asked = {"AUDIENCE": "partner", "ROUNDING": 1, "TITLE": name, "OUTPUT": str(tmp_path / f"{name}.zip"), **more}
        return run("exportpackage", **asked, **parameters)["OUTPUT"]

    return make


@pytest.fixture
def square(points):
    """2 km of ground, 25 cells of 400 m with 8 events each, but the middle one with 4."""
    random = np.random.default_rng(3)
    places = []
    for column in range(5):
        for row in range(5):
            inside = random.uniform(1, 399, (4 if column == row == 2 else 8, 2))
            places += (inside + np.array([EAST + 400 * column, NORTH + 400 * row])).tolist()
    return points(*places, crs="EPSG:3035")


def test_cells_of_400_m_beside_cells_of_1_km_give_the_hidden_one_away_and_are_refused(partner, square):
    fine, coarse = (figures(partner(f"of{size}", False, INPUT=square, CELL_SIZE=size)) for size in (400, 1000))
    # The attack: all that the large cells hold, without what the small ones show, is the hidden cell.
    assert (len(fine), len(coarse), sum(coarse.values()) - sum(fine.values())) == (24, 4, 4)
    partner("first", INPUT=square, CELL_SIZE=400)
    with pytest.raises(QgsProcessingException, match="compared with “obs-commune-first-.*1 to 5 facts"):
        partner("second", INPUT=square, CELL_SIZE=1000)


def test_a_year_without_what_two_other_packages_hold_of_it_is_refused(partner, points):
    days = ["2023-02-01"] * 20 + ["2023-05-01"] * 15 + ["2023-08-01"] * 4 + ["2023-11-01"] * 18
    places = [(EAST + 10 * index, NORTH + 10 * index) for index in range(len(days))]

    def of(*kept):
        chosen = [index for index, day in enumerate(days) if day[5:7] in kept]
        rows = [(days[index],) for index in chosen]
        return points(*(places[index] for index in chosen), crs="EPSG:3035", fields="day:string", rows=rows)

    asked = {"CELL_SIZE": 1000, "TIME": "day"}
    partner("winter", INPUT=of("02"), PERIOD="quarter", **asked)
    partner("others", INPUT=of("05", "11"), PERIOD="quarter", **asked)
    with pytest.raises(QgsProcessingException, match=r"winter.*\+.*others|others.*\+.*winter"):
        partner("year", INPUT=of("02", "05", "08", "11"), PERIOD="year", **asked)
