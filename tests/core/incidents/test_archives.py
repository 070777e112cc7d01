# SPDX-License-Identifier: GPL-2.0-or-later
import zipfile

import pytest
from quietude.core.incidents.files import archives
from quietude.core.incidents.files.archives import UnsafeArchiveError, refuse_unsafe


@pytest.fixture
def workbook(tmp_path):
    """Factory: a zip with these members."""

    def make(members, compression=zipfile.ZIP_DEFLATED):
        path = tmp_path / "incidents.xlsx"
        with zipfile.ZipFile(path, "w", compression) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        return path

    return make


def test_an_honest_workbook_passes(workbook):
    refuse_unsafe(workbook({"xl/workbook.xml": "<?xml version='1.0'?><workbook/>"}))


@pytest.mark.parametrize(
    ("members", "word"),
    [
        ({"../evil.xml": "<a/>"}, "leaves its folder"),
        ({"/etc/passwd": "x"}, "leaves its folder"),
        ({"..\\evil.xml": "<a/>"}, "leaves its folder"),
        ({"xl/a.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}, "entities"),
        ({"xl/a.xml": "<?xml version='1.0'?>" + "<!-- -->" * 1000 + "<!DOCTYPE a><a/>"}, "entities"),
        ({"xl/a.xml": "<!DOCTYPE a><a/>".encode("utf-16")}, "entities"),
    ],
)
def test_a_workbook_made_to_harm_is_refused(workbook, members, word):
    with pytest.raises(UnsafeArchiveError, match=word):
        refuse_unsafe(workbook(members))


def test_a_bomb_is_refused_before_it_is_unpacked(workbook, monkeypatch):
    monkeypatch.setattr(archives, "HARMLESS", 1_000_000)
    with pytest.raises(UnsafeArchiveError, match="would unpack"):
        refuse_unsafe(workbook({"xl/a.xml": "<a/>" + " " * 5_000_000}))


def test_what_is_no_archive_is_refused(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"PK not really")
    with pytest.raises(UnsafeArchiveError, match="spreadsheet"):
        refuse_unsafe(tmp_path / "a.xlsx")
