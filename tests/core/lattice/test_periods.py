# SPDX-License-Identifier: GPL-2.0-or-later
"""Years, quarters and months of events."""
import datetime

import pandas as pd
import pytest
from quietude.core.lattice.periods import NoTimeError, period_facet

DAYS = pd.Series([pd.Timestamp("2024-05-31"), pd.Timestamp("2023-12-31 23:59"), pd.Timestamp("2024-04-01"), pd.NaT])


@pytest.mark.parametrize(
    ("period", "values", "codes"),
    [
        ("year", ("2023", "2024", None), [1, 0, 1, 2]),
        ("quarter", ("2023-Q4", "2024-Q2", None), [1, 0, 1, 2]),
        ("month", ("2023-12", "2024-04", "2024-05", None), [2, 0, 1, 3]),
    ],
)
def test_periods_are_in_order_of_time_and_events_without_date_come_last(period, values, codes):
    facet = period_facet(DAYS, period)
    assert facet.values == values
    assert facet.codes.tolist() == codes
    assert facet.missing == 1


def test_texts_dates_and_timestamps_read_alike():
    written = ["2024-05-31T08:00:00+02:00", datetime.date(2024, 5, 1), pd.Timestamp("2024-05-02"), " 2024-05"]
    mixed = pd.Series(written, dtype=object)
    assert period_facet(mixed, "month").values == ("2024-05",)


def test_a_time_zone_moves_no_event_to_another_year():
    new_year = pd.Series(pd.to_datetime(["2024-01-01 00:30"])).dt.tz_localize("Europe/Paris")
    assert period_facet(new_year, "year").values == ("2024",)


def test_all_dated_events_leave_no_place_for_undated_ones():
    facet = period_facet(DAYS[:3], "year")
    assert facet.values == ("2023", "2024")
    assert facet.missing == 0


@pytest.mark.parametrize("values", [[31, 5], ["31/05/2024"], ["2024-13"], [None], ["20240531"], [20240531]])
def test_what_is_no_date_is_refused_with_the_name_of_the_field(values):
    with pytest.raises(NoTimeError, match="when"):
        period_facet(pd.Series(values), "year", "when")
