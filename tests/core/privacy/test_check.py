# SPDX-License-Identifier: GPL-2.0-or-later
"""The checker bites: every leak that is planted is found."""
import io
import sqlite3
import struct
import zipfile
import zlib

import numpy as np
import pytest
from quietude.core.privacy.archive import canonical_zip, with_sums
from quietude.core.privacy.check import LeakError, check_package, leaks_in
from quietude.core.privacy.traces import RawTraces, telling

X, Y = 770123.456, 6279987.25
RAW = RawTraces(
    (np.array([X, Y]), np.array([3.876543, 43.610987])),
    frozenset({"MC-2024-0017", "20240000000000001234", "Dupont", "12 rue des Lilas"}),
    frozenset({"jeanne", "poste-42", "/home/jeanne"}),
)


def package(**files):
    return canonical_zip(with_sums({name.replace("_", "."): content for name, content in files.items()}))


def leaks(content, said=""):
    return list(leaks_in(content, RAW, said))


def gpkg(tmp_path, *statements):
    path = tmp_path / "made.gpkg"
    database = sqlite3.connect(path)
    database.execute("PRAGMA secure_delete = OFF")
    for statement in ("CREATE TABLE facts (cell_id TEXT, n INTEGER)", *statements):
        database.execute(statement)
        database.commit()
    database.close()
    return path.read_bytes()


def png(*chunks):
    parts = [(b"IHDR", bytes(13)), *chunks, (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )


def test_a_clean_package_passes(tmp_path):
    clean = package(
        a_csv=b"cell_id,n\nCRS3035RES200mN2294000E3822000,15\n",
        b_gpkg=gpkg(tmp_path, "INSERT INTO facts VALUES ('CRS3035RES200mN0E0', 15)"),
        c_png=png(),
        d_html=b"<svg><path d='M12.5 3.1L4 5Z'/></svg> 43.61",
    )
    assert leaks(clean) == []


@pytest.mark.parametrize(
    "planted",
    [
        b"at 770123.456, here",
        b"3.8765",
        b"lat=43.610987",
        struct.pack("<d", X),
        b"odd" + struct.pack(">d", Y),
        b"id MC-2024-0017;",
        b"at 770123,456;",
        b"M770123.456 6279987.25Z",
        b"no. 20240000000000001234",
        b"by Dupont.",
        "12 rue des Lilas".encode("utf-16-le"),
        "…12 rue des Lilas…".encode(),
        b"saved by Jeanne",
        b"on poste-42",
        b"/home/jeanne/data",
    ],
)
def test_raw_data_is_found_as_text_and_in_binary(planted):
    assert leaks(package(a_txt=b"clean " + planted))


def test_raw_data_is_found_in_an_archive_within_the_archive():
    inner = canonical_zip({"carte.qgs": b"<qgis><title>MC-2024-0017</title></qgis>"})
    assert any("carte.qgz/carte.qgs" in leak for leak in leaks(package(carte_qgz=inner)))


def test_what_the_producer_typed_is_no_leak():
    content = package(a_txt=b"Mrs Dupont, data protection officer")
    assert leaks(content)
    assert leaks(content, said="Mrs Dupont, data protection officer") == []


def test_texts_side_by_side_in_a_database_are_told_apart(tmp_path):
    content = gpkg(tmp_path, "INSERT INTO facts VALUES ('abc', 'Dupont')")
    assert any("made" not in leak and "Dupont" in leak for leak in leaks(package(a_gpkg=content)))


def test_deleted_rows_are_found_in_the_pages_of_a_database(tmp_path):
    rows = [f"INSERT INTO facts VALUES ('{'x' * 900}', {index})" for index in range(30)]
    content = gpkg(tmp_path, *rows, "DELETE FROM facts")
    assert any("deleted rows" in leak for leak in leaks(package(a_gpkg=content)))


def test_one_deleted_coordinate_is_found_in_a_page_that_is_still_in_use(tmp_path):
    content = gpkg(tmp_path, f"INSERT INTO facts VALUES ('gone', {X})", "DELETE FROM facts")
    assert struct.pack(">d", X) in content
    assert any("binary" in leak for leak in leaks(package(a_gpkg=content)))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE layer_styles (styleName TEXT)",
        "CREATE TRIGGER t AFTER INSERT ON facts BEGIN DELETE FROM facts; END",
        "CREATE VIEW v AS SELECT * FROM facts",
    ],
)
def test_strangers_in_a_database_are_found(tmp_path, statement):
    assert leaks(package(a_gpkg=gpkg(tmp_path, statement)))


@pytest.mark.parametrize("kind", [b"tEXt", b"iTXt", b"eXIf", b"tIME"])
def test_texts_and_dates_of_pictures_are_found(kind):
    assert any(kind.decode() in leak for leak in leaks(package(a_png=png((kind, b"Author\0me")))))


def test_authors_of_pdf_files_and_what_they_compress_are_found():
    assert any("Author" in leak for leak in leaks(package(a_pdf=b"%PDF-1.4\n<< /Author (me) >>")))


@pytest.mark.parametrize(
    "text",
    [
        '<qgis saveUser="me">',
        '<qgis saveDateTime="2024-01-01T00:00:00">',
        "<author>me</author>",
        "<datasource>/home/me/raw.gpkg</datasource>",
        "<datasource>C:/Users/me/raw.gpkg</datasource>",
        "<datasource>dbname='raw' authcfg=abc1234</datasource>",
    ],
)
def test_accounts_dates_and_paths_of_projects_are_found(text):
    assert leaks(package(carte_qgz=canonical_zip({"carte.qgs": text.encode()})))


def zip_with(**changes):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        entry = zipfile.ZipInfo("a.txt", changes.get("date", (1980, 1, 1, 0, 0, 0)))
        entry.extra = changes.get("extra", b"")
        written.writestr(entry, b"clean")
        written.comment = changes.get("comment", b"")
    return archive.getvalue()


@pytest.mark.parametrize(
    "changes",
    [{"date": (2024, 5, 3, 10, 0, 0)}, {"extra": struct.pack("<HHI", 0x7875, 4, 1000)}, {"comment": b"by me"}],
)
def test_dates_owners_and_comments_of_zips_are_found(changes):
    nested_in = package(carte_qgz=zip_with(**changes))
    assert leaks(nested_in)
    assert not leaks(package(carte_qgz=zip_with()))


def test_files_changed_after_their_sums_are_found():
    members = {**with_sums({"a.txt": b"1"}), "a.txt": b"2"}
    assert any("SHA256SUMS" in leak for leak in leaks(canonical_zip(members)))


def test_the_refusal_names_the_file_and_what_it_betrays():
    with pytest.raises(LeakError, match=r"not written.*MC-2024-0017.*a\.csv"):
        check_package(package(a_csv=b"MC-2024-0017"), RAW, "")


def test_values_that_many_events_share_name_nobody():
    values = ["MC-1", *["tapage nocturne"] * 11, "MC-2024-0017", 12345, 123456789, "ab"]
    assert telling(values, rarer_than=11) == {"MC-2024-0017", "123456789"}


def test_digits_within_a_longer_word_are_there_by_chance():
    raw = RawTraces(texts=frozenset({"12345678"}))
    assert list(leaks_in(package(a_txt=b"sum ab123456789f"), raw)) == []
    assert list(leaks_in(package(a_txt=b"sum 12345678 f"), raw))
