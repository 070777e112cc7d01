# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core.incidents.files.encoding import EncodingError, decode

SENTENCE = "dégradation ; cœur de ville ; 12 € ; l’été"


@pytest.mark.parametrize(
    ("written_in", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_every_usual_encoding_is_found_and_no_letter_is_lost(written_in, found):
    text = "date;nature\n" + f"03/02/2024;{SENTENCE}\n" * 3
    decoded = decode(text.encode(written_in))
    assert (decoded.text, decoded.encoding, decoded.damaged) == (text, found, 0)


def test_plain_ascii_says_so():
    assert decode(b"date;nature").encoding == "ascii"


def test_a_byte_without_meaning_in_cp1252_tells_latin_1():
    assert decode("é".encode("latin-1") + b"\x81").encoding == "latin-1"


def test_a_few_broken_bytes_do_not_turn_utf_8_into_mojibake():
    decoded = decode(("é" * 100).encode() + b"\xff")
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith("éé")
    assert decoded.damaged == 1


def test_an_encoding_that_was_asked_for_is_obeyed():
    assert decode("é".encode("latin-1"), "latin-1").text == "é"


@pytest.mark.parametrize(("encoding", "word"), [("klingon", "unknown"), ("utf-8", "byte 0")])
def test_an_encoding_that_does_not_fit_is_refused_with_its_place(encoding, word):
    with pytest.raises(EncodingError, match=word):
        decode(b"\xe9t\xe9", encoding)
