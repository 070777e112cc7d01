# SPDX-License-Identifier: GPL-2.0-or-later
"""Places ranked, listed, searched and handed to spreadsheets."""
import csv
import io

import numpy as np
import pytest
from quietude.core import wording
from quietude.core.report.csv_text import BOM, spreadsheet_text
from quietude.core.report.listing import CHANGE, COUNT, COURSE, PLACE, RANK, TOP, VALUE, Listing
from quietude.core.report.listing_order import Order
from quietude.core.report.ranking import Ranking, Roles, ranks
from scipy.stats import rankdata

GRID = ["cell_id", "n", "weight", "per_km2", "n_noise", "n_theft", "n_2023", "n_2024", "n_noise_2023", "n_noise_2024",
        "n_theft_2023", "n_theft_2024"]  # fmt: skip


def reals(*values):
    return np.array(values, np.float64)


def listing(value=(3, 1, 2), labels=("Gare", "Écoles", "Parc"), **others):
    columns = {"n": reals(3, 1, 2), "n_2022": reals(0, 1, 1), "n_2023": reals(1, 0, 1), "n_2024": reals(2, 0, 0),
               "n_noise": reals(1, 1, 0), "n_theft": reals(2, 0, 0), "rate": reals(*value)}  # fmt: skip
    roles = Roles(("place",), "n", ("n_2022", "n_2023", "n_2024"), ("n_noise", "n_theft"))
    ranking = Ranking.of(np.array([10, 11, 12]), np.array(labels, object), columns, "rate", roles)
    return Listing(ranking, "Rate", ("2022", "2023", "2024"), ("Noise", "Thefts"))


def test_counts_by_category_period_and_both_are_told_apart():
    roles = Roles.of(GRID, set(GRID) - {"cell_id"})
    assert (roles.label, roles.n) == (("cell_id",), "n")
    assert roles.periods == ("n_2023", "n_2024") and roles.categories == ("n_noise", "n_theft")


@pytest.mark.parametrize(
    ("names", "label", "n", "periods"),
    [
        (["share", "rank", "events", "area_km2", "threshold"], ("share", "rank"), "events", ()),
        (["cluster", "n", "places", "category_n"], ("cluster",), "n", ()),
        (["area_id", "n_before", "n_after", "z"], ("area_id",), "n_after", ("n_before", "n_after")),
        (["cell_id", "n", "n_2024_q2", "n_2024_q1", "n_no_date"], ("cell_id",), "n", ("n_2024_q1", "n_2024_q2")),
        (["cell_id", "n", "n_2024_02", "n_2024_01", "n_2024_13"], ("cell_id",), "n", ("n_2024_01", "n_2024_02")),
    ],
)
def test_every_kind_of_result_says_what_its_columns_are(names, label, n, periods):
    roles = Roles.of(names, {name for name in names if name not in ("cell_id", "area_id")})
    assert (roles.label, roles.n, roles.periods) == (label, n, periods)


def test_columns_that_areas_bring_along_are_no_categories():
    names = ["nom", "n_source", "n_2020", "area_id", "n", "n_noise", "n_2023", "n_2024"]
    roles = Roles.of(names, set(names) - {"nom", "area_id"})
    assert (roles.categories, roles.periods) == (("n_noise",), ("n_2023", "n_2024"))


def test_ranks_are_those_of_scipy_counted_from_the_highest():
    values = np.random.default_rng(5).integers(0, 40, 500).astype(float)
    assert (ranks(values) == rankdata(-values, method="min")).all()


def test_places_without_a_value_have_no_rank_and_come_last_both_ways():
    shown = listing(value=(np.nan, 1, 2))
    assert list(shown.ranking.rank) == [0, 2, 1] and shown.written(0, RANK) == "–"
    assert list(Order().rows(shown)) == [2, 1, 0]
    assert list(Order(VALUE, descending=False).rows(shown)) == [1, 2, 0]


def test_a_row_tells_its_change_its_course_and_its_main_category():
    shown = listing()
    assert [shown.written(row, CHANGE) for row in range(3)] == ["+1", "0", "−1"]
    assert shown.told(0, CHANGE) == "2023: 1\n2024: 2" and shown.told(2, COURSE) == "2022: 1\n2023: 1\n2024: 0"
    assert [shown.written(row, TOP) for row in range(3)] == ["Thefts", "Noise", "–"]
    assert shown.told(0, TOP) == "Thefts: 2"


def test_columns_that_would_say_nothing_are_hidden():
    assert listing().hidden == {COUNT}  # the value is the number of incidents
    bare = Ranking.of(np.array([1]), np.array(["a"], object), {"z": reals(2.5)}, "z", Roles(("place",), "", (), ()))
    assert Listing(bare, "z").hidden == {COUNT, CHANGE, COURSE, TOP}


@pytest.mark.parametrize(
    ("column", "descending", "expected"),
    [(PLACE, False, [1, 0, 2]), (CHANGE, True, [0, 1, 2]), (RANK, False, [0, 2, 1]), (COUNT, False, [1, 2, 0]),
     (COURSE, True, [0, 2, 1]), (TOP, False, [2, 1, 0])],
)  # fmt: skip
def test_a_list_is_sorted_by_any_column(column, descending, expected):
    rows = list(Order(column, descending).rows(listing(labels=("Gare", "Aulnes", "Parc"))))
    assert rows == expected


@pytest.mark.parametrize(
    ("text", "least", "kept"),
    [("ecol", -np.inf, {1}), ("THEFT", -np.inf, {0}), ("", 2, {0, 2}), ("gare", 4, set()), ("zzz", -np.inf, set())],
)
def test_a_list_is_filtered_by_place_category_and_minimum(text, least, kept):
    assert set(Order(text=text, least=least).rows(listing())) == kept


def test_a_saved_list_holds_the_rows_that_show_whole_figures_and_no_formula():
    shown = listing(labels=("=HYPERLINK(1)", "Écoles", "Parc"), value=(0.123456789, 1, 2))
    head, *rows = csv.reader(io.StringIO(spreadsheet_text(*shown.table(np.array([2, 0]))).removeprefix(BOM)))
    assert head == ["#", "Place", "Rate", "n", "Change", "Main category", "2022", "2023", "2024"]
    assert rows == [["1", "Parc", "2", "2", "-1", "", "1", "1", "0"],
                    ["3", "'=HYPERLINK(1)", "0.123456789", "3", "1", "Thefts", "0", "1", "2"]]  # fmt: skip


def test_french_spreadsheets_get_semicolons_and_decimal_commas(monkeypatch):
    monkeypatch.setattr(wording, "language", lambda: "fr")
    assert spreadsheet_text(["a", "b"], [[-2.5, "-2"]]) == f"{BOM}a;b\n-2,5;'-2\n"
