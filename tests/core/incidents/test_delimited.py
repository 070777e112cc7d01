# SPDX-License-Identifier: GPL-2.0-or-later
import gzip
import random
import zlib

import pytest
from quietude.core.incidents.files import text_file
from quietude.core.incidents.files.delimited import is_delimited, read_delimited
from quietude.core.incidents.files.dialect import DelimiterError, EmptySourceError
from quietude.core.incidents.files.encoding import NotTextError
from quietude.core.incidents.files.header import NoHeaderError
from quietude.core.incidents.files.text_file import TooLargeError, UnreadableFileError
from quietude.core.incidents.profiles.profile import Reading


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(table, delimiter):
    read = table(f"date{delimiter}nature{delimiter}x\n1{delimiter}rixe{delimiter}3\n")
    assert read.delimiter == delimiter
    assert read.frame.to_dict("records") == [{"date": "1", "nature": "rixe", "x": "3"}]


def test_a_decimal_comma_does_not_pass_for_a_delimiter(table):
    read = table("x;y;nature\n" + "699999,5;6600000,5;rixe\n" * 5)
    assert list(read.frame.columns) == ["x", "y", "nature"]


def test_a_delimiter_inside_quotes_stays_in_its_field(table):
    assert table('nature;lieu\nrixe;"place A; angle B"\n').frame["lieu"].tolist() == ["place A; angle B"]


def test_a_line_break_inside_quotes_stays_in_its_row(table):
    read = table('nature;lieu\nrixe;"place A\nangle B"\ntapage;C\n')
    assert (read.lines.tolist(), read.damages) == ([2, 4], ())
    assert read.raw_of([0]) == ['rixe;"place A\nangle B"']


def test_short_and_long_rows_are_damaged_with_their_line_and_raw_text(table):
    read = table("a;b;c\n1;2;3\n1;2\n1;2;3;4\n4;5;6\n")
    assert [(d.line, d.reason, d.raw) for d in read.damages] == [(3, "short_row", "1;2"), (4, "long_row", "1;2;3;4")]
    assert read.lines.tolist() == [2, 5]


def test_empty_fields_at_the_end_of_a_row_are_no_damage(table):
    assert table("a;b\n1;2;;\n").frame.to_dict("records") == [{"a": "1", "b": "2"}]


def test_an_open_quote_costs_its_own_line_only(table):
    rows = "".join(f"{n};ok;fine\n" for n in range(2, 50))
    read = table(f'id;nature;lieu\n1;"open;place\n{rows}')
    assert [(d.line, d.reason) for d in read.damages] == [(2, "unclosed_quote")]
    assert len(read.frame) == 48


def test_an_open_quote_on_the_last_line_is_seen(table):
    read = table('id;nature\n1;rixe\n2;"open\n')
    assert [(d.line, d.reason) for d in read.damages] == [(3, "unclosed_quote")]


def test_open_quotes_here_and_there_cost_their_own_lines(table):
    lines = ["id;nature;lieu"]
    lines += [f'{n};"open;place' if n in (10, 400) else f"{n};rixe;place" for n in range(1, 1001)]
    read = table("\n".join(lines))
    assert [d.line for d in read.damages] == [11, 401]
    assert len(read.frame) == 998


def test_a_field_without_end_is_damaged_and_the_rest_kept(table):
    read = table(f"a;b\n1;{'x' * 300_000}\n2;ok\n3;{'y' * 20_000}\n4;ok\n")
    assert [(d.line, d.reason) for d in read.damages] == [(2, "field_too_long"), (4, "field_too_long")]
    assert all(len(d.raw) <= 2000 for d in read.damages)
    assert read.frame["a"].tolist() == ["2", "4"]


def test_a_nul_byte_damages_its_row(table):
    read = table(b"a;b\n1;x\x00y\n2;ok\n")
    assert [(d.line, d.reason, d.raw) for d in read.damages] == [(2, "nul_byte", "1;x\N{SYMBOL FOR NULL}y")]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_ending_counts_lines_alike(table, ending):
    assert table(ending.join(["a;b", "1;2", "", "3;4"])).lines.tolist() == [2, 4]


def test_separators_that_only_unicode_knows_do_not_break_a_line(table):
    assert table("a;b\n1;x\u2028y\x0cz\n").frame["b"].tolist() == ["x\u2028y\x0cz"]


def test_header_names_are_made_usable_and_said(table):
    read = table('"FID_1,N,9,0";"Nom,C,254";;nom;a\x07b\n1;2;3;4;5\n')
    assert list(read.frame.columns) == ["FID_1", "Nom", "column_3", "nom_2", "a b"]
    assert any("FID_1" in note.found for note in read.notes)


def test_titles_above_the_header_are_skipped_and_said(table):
    read = table("Extraction du 3 mars\n\ndate;nature;lieu\n1;rixe;A\n2;rixe;B\n")
    assert read.lines.tolist() == [4, 5]
    assert any("line 3" in note.found for note in read.notes)


def test_a_profile_may_say_delimiter_encoding_and_header_line(table):
    read = table("titre;x\na,b\n1,é\n".encode("cp1252"), reading=Reading(",", "cp1252", 2))
    assert read.frame.to_dict("records") == [{"a": "1", "b": "é"}]


def test_a_gzipped_file_is_read_like_a_plain_one(written):
    path = written(gzip.compress(b"a;b\n1;2\n"), name="incidents.csv.gz")
    assert read_delimited(path).frame.to_dict("records") == [{"a": "1", "b": "2"}]


def test_the_suffix_tells_delimited_text(tmp_path):
    names = ["a.csv", "a.TSV", "a.txt.gz", "a.tab", "a.xlsx", "a.gz", "a.csv.zip"]
    assert [is_delimited(tmp_path / name) for name in names] == [True, True, True, True, False, False, False]


@pytest.mark.parametrize("content", ["", "\n\n", "a;b\n", "a;b\n\n \n"])
def test_a_file_without_rows_is_refused(table, content):
    with pytest.raises(EmptySourceError, match="no row"):
        table(content)


def test_a_file_without_header_is_refused_with_its_first_line(table):
    with pytest.raises(NoHeaderError, match="2024-01-01"):
        table("2024-01-01;700000;6600000;12\n2024-01-02;700001;6600001;12\n")


def test_a_missing_or_broken_file_is_refused(tmp_path, written):
    with pytest.raises(UnreadableFileError, match=r"absent\.csv"):
        read_delimited(tmp_path / "absent.csv")
    with pytest.raises(UnreadableFileError):
        read_delimited(written(gzip.compress(b"a;b\n1;2\n")[:-12], name="cut.csv.gz"))


def test_a_file_that_unpacks_to_too_much_is_refused(written, monkeypatch):
    monkeypatch.setattr(text_file, "LARGEST_TEXT", 1000)
    with pytest.raises(TooLargeError, match="unpacks"):
        read_delimited(written(gzip.compress(b"a;b\n" * 1000), name="bomb.csv.gz"))


def test_a_delimiter_of_two_characters_is_refused(table):
    with pytest.raises(DelimiterError):
        table("a;b\n1;2\n", reading=Reading(delimiter=";;"))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(random.Random(5).randbytes(60_000), id="noise"),
        pytest.param(zlib.compress(random.Random(2).randbytes(9_000)), id="compressed"),
        pytest.param(b"PK\x03\x04" + random.Random(1).randbytes(5_000), id="archive"),
    ],
)
def test_bytes_that_are_no_text_are_refused_whatever_their_name(written, content):
    with pytest.raises(NotTextError, match="incidents.csv"):
        read_delimited(written(content))


def test_a_stray_control_character_does_not_make_a_text_binary(table):
    read = table("nature;lieu\n" + "tapage;place du marché\n" * 9 + "rixe;rue\x0b\x02 haute\n\x1a")
    assert len(read.frame) >= 10
