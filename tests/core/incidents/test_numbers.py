# SPDX-License-Identifier: GPL-2.0-or-later
import math

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.incidents.numbers import decimal_mark, read_numbers


def read(text, decimal=None):
    column = pd.Series([text])
    value = read_numbers(column, decimal or decimal_mark(column))[0]
    return None if math.isnan(value) else value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12), ("-12", -12), ("+3.5", 3.5), ("3,5", 3.5), ("771041,25", 771041.25), (" 2.383857", 2.383857),
        ("6 279 223,45", 6279223.45), ("6\u00a0279\u202f223,45", 6279223.45), ("6,279,223.45", 6279223.45),
        ("6.279.223,45", 6279223.45), ("\u22122,5", -2.5), ("17\u202f369", 17369), ("4360074.0", 4360074),
        ("", None), ("nan", None), ("inf", None), ("-inf", None), ("1e400", None), ("rue 12", None), ("12a", None),
        ("1,2,3", None), ("43.6.1", None),
    ],
)  # fmt: skip
def test_a_number_is_read_as_people_write_it_or_not_at_all(text, number):
    assert read(text) == number


def test_a_point_among_decimal_commas_is_not_a_number():
    assert read("43.6", ",") is None


@settings(deadline=None)
@given(st.floats(-1e7, 1e7).map(lambda value: round(value, 4)), st.sampled_from([",", "."]))
def test_thousands_apart_or_not_a_number_is_read_back(value, decimal):
    plain, grouped = f"{value:.4f}", f"{value:,.4f}"
    if decimal == ",":
        plain, grouped = plain.replace(".", ","), grouped.translate(str.maketrans({",": " ", ".": ","}))
    assert read(plain, decimal) == read(grouped, decimal) == value
