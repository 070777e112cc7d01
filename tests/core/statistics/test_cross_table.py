# SPDX-License-Identifier: GPL-2.0-or-later
"""Cross tables: pandas agrees, nothing is lost, and units are never added up."""
import csv
import io

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.lattice.tabulation import Facet
from quietude.core.statistics.cross_table.cross_table import (
    Axis,
    TooLargeError,
    cross_table,
    denominators,
    every_period,
    rates,
)
from quietude.core.statistics.cross_table.page import CrossTable, cross_table_csv, cross_table_html, result_sentence
from quietude.core.statistics.rates import byar_interval


def axis(texts, kind="field", title="Kind"):
    facet = Facet.of(pd.Series(texts, dtype=object))
    labels = tuple(value or "none" for value in facet.values)
    return Axis(title, kind, labels, facet.values, facet.codes, int(facet.values[-1] is None))


def units(texts):
    return Facet.of(pd.Series(texts, dtype=object))


incidents = st.lists(
    st.tuples(st.sampled_from(["a", "b", None]), st.sampled_from(["x", "y", "z", None]),
              st.sampled_from(["fact", "victim", None]), st.integers(0, 5)),
    min_size=1, max_size=40,
)  # fmt: skip


@given(incidents)
@settings(deadline=None, max_examples=60)
def test_figures_and_margins_are_those_of_pandas_and_no_incident_is_lost(rows):
    frame = pd.DataFrame(rows, columns=["row", "column", "unit", "weight"])
    weights = frame["weight"].to_numpy(float)
    tables = cross_table(axis(frame["row"]), axis(frame["column"]), units(frame["unit"]), weights)

    assert sum(one.block.n.sum() for one in tables) == len(frame)
    for one in tables:
        mine = frame[frame["unit"].isna() if one.block.unit is None else frame["unit"] == one.block.unit]
        wide = one.block.margins()
        assert wide.weight[-1, -1] == mine["weight"].sum() and wide.n[-1, -1] == len(mine)
        for rank, value in enumerate(one.rows.values):
            those = mine[mine["row"].isna() if value is None else mine["row"] == value]
            assert (wide.n[rank, -1], wide.weight[rank, -1]) == (len(those), those["weight"].sum())
            for place, other in enumerate(one.columns.values):
                both = those[those["column"].isna() if other is None else those["column"] == other]
                assert (wide.n[rank, place], wide.weight[rank, place]) == (len(both), both["weight"].sum())


def test_values_of_a_field_come_by_frequency_and_only_where_they_have_an_incident():
    (facts, victims) = cross_table(axis(["a", "b", "b", None, "c"]), Axis.alone(5),
                                   units(["fact"] * 4 + ["victim"]), np.ones(5))  # fmt: skip

    assert facts.rows.labels == ("b", "a", "none") and victims.rows.labels == ("c",)


def test_areas_are_all_shown_in_their_order():
    areas = Axis("Areas", "area", ("N", "S", "E", "outside", "nowhere"), ("N", "S", "E", "o", "w"),
                 np.array([2, 2, 3]), 2)  # fmt: skip
    (table,) = cross_table(areas, Axis.alone(3), units(["fact"] * 3), np.ones(3))

    assert table.rows.labels == ("N", "S", "E", "outside") and table.block.n[:, 0].tolist() == [0, 0, 2, 1]


def test_rates_are_given_to_areas_only_and_burglaries_of_dwellings_by_dwellings_only():
    areas = Axis("Areas", "area", ("N", "S", "outside"), ("N", "S", "o"), np.array([0] * 20 + [2] * 4), 1)
    kinds = axis(["cambriolage_logement"] * 10 + ["rixe"] * 14)
    (table,) = cross_table(areas, kinds, units(["fact"] * 24), np.ones(24))
    people, homes = np.array([1000.0, 400.0]), np.array([2000.0, np.nan])

    by_people = rates(table.block.margins(), denominators(table.rows, table.columns, people, False))
    by_homes = rates(table.block.margins(), denominators(table.rows, table.columns, homes, True))

    burglary, brawl = (table.columns.values.index(value) for value in ("cambriolage_logement", "rixe"))
    assert np.isnan(by_people.rate[0, burglary]) and by_people.rate[0, brawl] == 10 and by_people.rate[0, -1] == 20
    assert by_homes.rate[0, burglary] == 5
    assert np.isnan(by_people.rate[1:]).all() and np.isnan(by_homes.rate[1:]).all()
    low, high = byar_interval(np.array([20.0]))
    assert (by_people.low[0, -1], by_people.high[0, -1]) == (pytest.approx(low[0]), pytest.approx(high[0]))


@pytest.mark.parametrize(("period", "named", "every"), [
    ("year", ("2020", "2022"), ("2020", "2021", "2022")),
    ("quarter", ("2020-Q4", "2021-Q2"), ("2020-Q4", "2021-Q1", "2021-Q2")),
    ("month", ("2020-11", "2021-02"), ("2020-11", "2020-12", "2021-01", "2021-02")),
])  # fmt: skip
def test_periods_without_incidents_have_their_column_of_zeros(period, named, every):
    facet = every_period(Facet((*named, None), np.array([0, 1, 2, 1])), period)

    assert facet.values == (*every, None)
    assert [facet.values[code] for code in facet.codes] == [named[0], named[1], None, named[1]]


def test_a_table_that_nobody_could_read_is_refused():
    with pytest.raises(TooLargeError, match="200 columns"):
        cross_table(Axis.alone(200), axis([f"{n:03}" for n in range(200)]), units(["fact"] * 200), np.ones(200))


@pytest.fixture
def mixed():
    tables = cross_table(axis(["=1+1", "b", "b", None]), axis(["x", "x", "y", "y"]),
                         units(["fact", "fact", "fact", "victim"]), np.array([1.0, 2, 1, 5]))  # fmt: skip
    return CrossTable("Kind × Kind", tables, "quantity")


def test_the_sentence_tells_units_apart(mixed):
    assert result_sentence(mixed) == "4 rows in 2 counting units, never summed: 4 facts; 5 victims."


def test_the_csv_opens_in_a_spreadsheet_and_runs_nothing(mixed):
    text = cross_table_csv(mixed)
    rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"))

    assert text.startswith("\ufeff")
    assert rows[0] == ["Counting unit", "Kind", "x", "y", "Total"]
    assert ["facts", "'=1+1", "1", "0", "1"] in rows and ["facts", "Total", "3", "1", "4"] in rows
    assert ["victims", "Total", "5", "5"] in rows
    assert not any("9" in cell for row in rows for cell in row)


def test_the_page_flags_small_numbers_and_escapes(mixed):
    page = cross_table_html(mixed, "facts < line")

    assert "1\u00a0*" in page and "fewer than 5 incidents" in page and "facts &lt; line" in page
    assert page.count("Counting unit:") == 2
