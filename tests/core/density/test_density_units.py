# SPDX-License-Identifier: GPL-2.0-or-later
import datetime

import pandas as pd
import pytest
from quietude.core import wording
from quietude.core.density.period import Period, period_of
from quietude.core.density.units import NoPeriodError, UnknownUnitError, unit_factor, unit_label
from quietude.core.lattice.square import SquareLattice

LATTICE = SquareLattice(0, 100, 20, 5, 5)


def test_the_base_is_the_square_kilometre():
    assert unit_factor("km2", LATTICE) == 1


def test_a_cell_of_20_m_is_400_millionths_of_a_square_kilometre():
    assert unit_factor("cell", LATTICE) == pytest.approx(4e-4)


def test_a_yearly_density_is_divided_by_the_years_covered():
    three_years = Period(datetime.date(2019, 1, 1), datetime.date(2021, 12, 31), 0)
    assert unit_factor("km2_year", LATTICE, three_years) == pytest.approx(1 / 3, rel=1e-3)


def test_a_yearly_density_without_dates_is_refused_and_says_what_is_missing():
    with pytest.raises(NoPeriodError, match="“occurred_from”"):
        unit_factor("km2_year", LATTICE, None)


def test_an_unknown_unit_is_refused():
    with pytest.raises(UnknownUnitError, match="“mile”.*km2, cell, km2_year"):
        unit_factor("mile", LATTICE)


@pytest.mark.parametrize("unit", ["km2", "cell", "km2_year"])
def test_the_label_tells_weighted_densities_from_counts(unit):
    assert unit_label(unit).startswith("incidents/")
    assert unit_label(unit, weighted=True).startswith("weighted incidents/")


@pytest.mark.parametrize("moments", [
    pd.Series(pd.to_datetime(["2020-03-01 23:59", None, "2019-12-31 00:00"])),
    pd.Series(["2020-03-01T23:59:00", None, "2019-12-31"]),
    pd.Series([pd.Timestamp("2020-03-01 23:59"), None, pd.Timestamp("2019-12-31")], dtype=object),
])
def test_the_period_runs_from_the_first_to_the_last_day_whatever_holds_the_dates(moments):
    assert period_of(moments) == Period(datetime.date(2019, 12, 31), datetime.date(2020, 3, 1), undated=1)


@pytest.mark.parametrize("moments", [pd.Series([None, None], dtype=object), pd.Series(["hier", "01/02/2020"])])
def test_events_without_a_readable_date_have_no_period(moments):
    assert period_of(moments) is None


def test_a_single_day_lasts_a_day():
    day = datetime.date(2024, 5, 31)
    assert Period(day, day, 0).years == pytest.approx(1 / 365.2425)


@pytest.mark.parametrize("value, written", [(200, "200"), (12.5, "12.5"), (0.002, "0.002"), (1500, "1,500")])
def test_figures_have_the_decimals_they_need_and_no_more(value, written):
    assert wording.figure(value) == written
