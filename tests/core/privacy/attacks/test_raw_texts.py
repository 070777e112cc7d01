# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of the raw data are found in a text as one would find them one by one."""
import sqlite3
from contextlib import closing

import numpy as np
import pandas as pd
import pytest
from quietude.core.privacy.attacks.raw_texts import RawTexts
from quietude.core.privacy.attacks.reading import File
from quietude.core.privacy.attacks.truth import Truth

VALUES = ["Dupré", "12 rue des Lilas", "0612345678", "2024-05-03 22:10:07", "MC-2024-00017", "1234567", "20240012",
          "ÉLÉONORE d’Arc", "١٢٣٤٥٦٧٨", "bis", "20\u00a0240\u00a0012", "x\0yzèèè"]  # fmt: skip


def found(values, text, said=""):
    return {words for _, words in RawTexts(values, said).found_in(File("a.txt", text.encode()))}


@pytest.mark.parametrize("value", [value for value in VALUES if value not in ("1234567", "bis", "x\0yzèèè")])
def test_a_value_is_found_alone_whatever_its_letters(value):
    assert found(VALUES, f"avant {value} après") == {value.casefold()}


def test_short_words_and_short_numbers_stand_for_too_much_to_be_looked_for():
    assert found(VALUES, "avant 1234567 bis après") == set()
    assert RawTexts(["bis", "1234567"], "").count == 0


def test_a_value_with_a_zero_byte_is_looked_for_by_its_parts():
    assert found(VALUES, "avant yzèèè après") == {"yzèèè"}


def test_what_is_said_anyway_betrays_nothing():
    assert found(VALUES, "Dupré, MC-2024-00017", said="Quartier Dupré") == {"mc-2024-00017"}


def test_a_long_value_is_found_within_a_word_and_a_date_not_within_a_number():
    assert found(VALUES, "xMC-2024-00017y 92024-05-03 22:10:071") == {"mc-2024-00017"}


def test_a_phone_is_found_however_it_is_spaced():
    assert "06 12 34 56 78" in found(VALUES, "tel 06 12 34 56 78.")


def test_no_value_at_all_finds_nothing():
    assert found([], "Dupré, MC-2024-00017") == set()


def test_rare_values_are_those_of_few_events_written_as_text():
    columns = {
        "name": pd.Series([" Durand ", "Durand", "Morel", None, "Morel", "Morel"]),
        "number": pd.Series([20240001, 20240001, 20240002, 7, 7, 7]),
        "when": pd.to_datetime(pd.Series(["2024-05-03 10:00"] * 2 + ["2024-05-04 00:00", None, None, None])),
        "measure": pd.Series([0.5, 1.25, 2.0, 3.0, 4.0, 5.0]),
    }
    rare = Truth((np.zeros(6), np.zeros(6)), columns=columns).rare_values(3, shortest=7)
    assert sorted(rare) == ["2024-05-03 10:00:00", "2024-05-04 00:00:00", "20240001", "20240002", "Durand"]


def test_numbers_of_a_page_make_no_word_but_a_value_of_a_row_does_even_backwards(tmp_path):
    path = tmp_path / "cells.gpkg"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE facts (cell_id TEXT, geom BLOB)")
        database.executemany("INSERT INTO facts VALUES (?, ?)", [("A", b"\x00i3574\x00"), ("x7531j", b"\x00")])
        database.commit()
    page = File("cells.gpkg", path.read_bytes())
    assert set(RawTexts(["i3574", "j1357"], "").found_in(page)) == set()
    assert set(RawTexts(["x7531j", "j1357x"], "").found_in(page)) == {("rows", "x7531j"), ("reversed", "j1357x")}
