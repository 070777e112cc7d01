# SPDX-License-Identifier: GPL-2.0-or-later
"""Archives, tables and searches that packages are made with."""
import hashlib
import io
import zipfile

import numpy as np
import pytest
from quietude.core.privacy.attacks.windows import Windows
from quietude.core.privacy.sealing.archive import canonical_zip, with_sums
from quietude.core.report.csv_text import csv_text, neutral


def test_the_order_in_which_members_come_does_not_show():
    assert canonical_zip({"b": b"2", "é/a": b"1"}) == canonical_zip({"é/a": b"1", "b": b"2"})


def test_members_have_one_date_and_no_extra_field():
    with zipfile.ZipFile(io.BytesIO(canonical_zip({"a": b"1" * 99, "b/c": b""}))) as archive:
        assert archive.testzip() is None
        assert {(one.date_time, one.extra, one.external_attr >> 16) for one in archive.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), b"", 0o100644)
        }


def test_sums_are_those_of_sha256sum():
    members = with_sums({"a": b"1", "b": b"2"})
    assert members["SHA256SUMS"].decode().splitlines()[0] == f"{hashlib.sha256(b'1').hexdigest()}  a"
    assert len(members["SHA256SUMS"].decode().splitlines()) == 2


def test_a_stored_archive_is_the_same_bytes_whatever_compresses():
    stored = canonical_zip({"a": b"1" * 99}, stored=True)
    assert b"1" * 99 in stored


@pytest.mark.parametrize("cell", ["=1+1", "+33", "-2", "@sum", "\tx", "\rx"])
def test_texts_that_spreadsheets_would_run_are_neutralised(cell):
    assert neutral(cell) == f"'{cell}"


def test_numbers_and_plain_texts_are_untouched():
    assert csv_text(["n", "t"], [(-5, "a=b"), (None, 'x,"y"')]) == 'n,t\n-5,a=b\n,"x,""y"""\n'


def test_windows_are_found_where_a_plain_search_finds_them():
    random = np.random.default_rng(3)
    strings = [random.bytes(8) for _ in range(500)]
    haystack = bytearray(random.bytes(20_000))
    planted = {3: strings[7], 1001: strings[499], 19_992: strings[0]}
    for offset, one in planted.items():
        haystack[offset : offset + len(one)] = one
    assert Windows(np.frombuffer(b"".join(strings), np.dtype("<u8"))).hits(bytes(haystack)) == sorted(planted)


def test_nothing_is_found_in_less_than_a_window_nor_for_no_string():
    assert Windows(np.frombuffer(b"12345678", np.dtype("<u8"))).hits(b"1234567") == []
    assert Windows(np.empty(0, np.uint64)).hits(b"12345678") == []
