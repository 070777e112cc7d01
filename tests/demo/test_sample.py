# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipped sample is what its generator writes."""

import hashlib

from osgeo import ogr


def digests(folder):
    texts = [path for path in folder.iterdir() if path.suffix in (".csv", ".tsv", ".geojson", ".json", ".md")]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in texts}


def cells(folder):
    book = ogr.Open(str(folder / "bailleur_clairval_habitat.xlsx"))
    return [feature.ExportToJson(as_object=True)["properties"] for feature in book.GetLayer(0)]


def test_the_texts_shipped_are_those_generated(sample, drawn_again):
    assert digests(drawn_again) == digests(sample)
    assert len(digests(sample)) == 11


def test_the_spreadsheet_shipped_holds_what_is_generated(sample, drawn_again):
    assert cells(drawn_again) == cells(sample)


def test_two_builds_of_the_spreadsheet_have_the_same_bytes(tmp_path):
    import datetime

    from quietude.demo import sheet

    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        rows = [["x", datetime.datetime(2020, 2, 29, 23, 5), None, 1.5]]
        sheet.write(tmp_path / name / "s.xlsx", "S", {"t": "text", "d": "datetime", "i": "integer", "r": "real"}, rows)
    assert (tmp_path / "a" / "s.xlsx").read_bytes() == (tmp_path / "b" / "s.xlsx").read_bytes()


def test_the_sample_stays_small_enough_to_ship(sample):
    assert sum(path.stat().st_size for path in sample.rglob("*") if path.is_file()) < 4_000_000


def test_the_readme_states_the_rows_of_each_file(sample, expected):
    text = (sample / "README.md").read_text(encoding="utf-8")
    for name, file in expected["files"].items():
        assert f"**{name}**: {file['rows']:,} rows = {file['accepted']:,} accepted" in text
