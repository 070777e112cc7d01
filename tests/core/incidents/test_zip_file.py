# SPDX-License-Identifier: GPL-2.0-or-later
import zipfile

import pytest
from quietude.core.incidents.files.archives import UnsafeArchiveError
from quietude.core.incidents.files.sheets import SheetTieError, sheet_of_incidents
from quietude.core.incidents.files.zip_file import MemberError, unpacked


@pytest.fixture
def zipped(tmp_path):
    def make(**members):
        path = tmp_path / "partner.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        (tmp_path / "out").mkdir(exist_ok=True)
        return path, tmp_path / "out"

    return make


def test_the_only_table_of_an_archive_is_taken_out_of_it(zipped):
    path, folder = zipped(**{"2024/incidents.csv": "a;b\n1;2\n", "LISEZMOI.pdf": "x", "__MACOSX/._incidents.csv": "x"})
    assert unpacked(path, "", folder).read_text() == "a;b\n1;2\n"
    assert [file.name for file in folder.iterdir()] == ["incidents.csv"]


def test_several_tables_are_refused_with_the_parameter_that_decides(zipped):
    path, folder = zipped(**{"a.csv": "a", "b/c.csv": "b"})
    with pytest.raises(MemberError, match=r"SHEET.*a\.csv, b/c\.csv"):
        unpacked(path, "", folder)
    assert unpacked(path, "c.csv", folder).read_text() == "b"
    with pytest.raises(MemberError, match="has no “d.csv”"):
        unpacked(path, "d.csv", folder)


def test_a_shapefile_comes_with_its_parts_and_nothing_else(zipped):
    path, folder = zipped(**{"p.shp": "1", "p.dbf": "2", "p.prj": "3", "p.exe": "4"})
    unpacked(path, "", folder)
    assert sorted(file.name for file in folder.iterdir()) == ["p.dbf", "p.prj", "p.shp"]


@pytest.mark.parametrize("name", ["../../evil.csv", "/etc/evil.csv", "..\\evil.csv"])
def test_a_path_that_leaves_its_folder_is_refused(zipped, name):
    path, folder = zipped(**{name: "a;b"})
    with pytest.raises(UnsafeArchiveError, match="leaves its folder"):
        unpacked(path, "", folder)


def test_a_bomb_is_refused_unopened(zipped):
    path, folder = zipped(**{"bomb.csv": b"0" * 200_000_000})
    assert path.stat().st_size < 1_000_000
    with pytest.raises(UnsafeArchiveError, match="would unpack"):
        unpacked(path, "", folder)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut short", b"\x00" * 100])
def test_what_is_no_archive_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "broken.zip"
    path.write_bytes(content)
    with pytest.raises(UnsafeArchiveError):
        unpacked(path, "", tmp_path)


def test_the_sheet_with_the_columns_of_incidents_is_chosen():
    sheets = {"Lisez-moi": ["texte"], "Listes": ["code", "autre"], "Faits": ["Date", "Heure", "Nature", "X", "Y"]}
    assert sheet_of_incidents("book.xlsx", sheets) == "Faits"


def test_a_sheet_a_year_is_refused_with_the_parameter_that_decides():
    years = {year: ["Date", "Nature", "X", "Y"] for year in ("2022", "2023")}
    with pytest.raises(SheetTieError, match="SHEET: .*2022, 2023"):
        sheet_of_incidents("book.xlsx", years)
