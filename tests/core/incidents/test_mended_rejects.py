# SPDX-License-Identifier: GPL-2.0-or-later
import pandas as pd
from quietude.core.incidents.files.delimited import open_delimited, read_delimited
from quietude.core.incidents.files.mended import mended
from quietude.core.incidents.files.source import Source
from quietude.core.incidents.loading import load
from quietude.core.incidents.places.located import Wanted

SOURCE = (
    "Date;Heure;Nature;X;Y\n"
    "25/02/2024;23h45;Rixe;771041,5;6279223,5\n"
    "31/02/2024;08:00;Rixe;771041,5;6279223,5\n"
    '26/02/2024;09:00;"Rixe; épave";;\n'
    "27/02/2024;10:00;Rixe\n"
)


def rejects_of(path):
    return load(read_delimited(path), None, Wanted()).cleaned.rejects


def test_mended_rejects_load_as_their_source_did_with_their_lines(written, tmp_path):
    rejects = rejects_of(written(SOURCE))
    assert rejects["line"].tolist() == [3, 4, 5]
    rejects["raw"] = (
        rejects["raw"].str.replace("31/02", "28/02").str.replace(";;", ";771100;6279300")
        .replace("27/02/2024;10:00;Rixe", "27/02/2024;10:00;Rixe;771100;6279300")
    )  # fmt: skip
    rejects.to_csv(tmp_path / "rejects.csv", index=False)
    made = load(mended(open_delimited(tmp_path / "rejects.csv")).whole(), None, Wanted())
    assert (made.findings.rows, made.findings.accepted, made.crs_used) == (3, 3, "EPSG:2154")
    assert made.cleaned.accepted["category_raw"].tolist() == ["Rixe", "Rixe; épave", "Rixe"]
    assert [name[-1] for name in made.cleaned.accepted["incident_id"]] == ["3", "4", "5"]


def test_rejects_that_nobody_mended_are_rejected_again_for_the_same_reasons(written, tmp_path):
    rejects = rejects_of(written(SOURCE))
    good = {"line": 99, "reason": "", "sentence": "", "raw": SOURCE.splitlines()[1], "columns": rejects["columns"][0]}
    pd.concat([rejects, pd.DataFrame([good])]).to_csv(tmp_path / "rejects.csv", index=False)
    again = load(mended(open_delimited(tmp_path / "rejects.csv")).whole(), None, Wanted())
    found = again.cleaned.rejects[["line", "reason", "raw", "columns"]]
    pd.testing.assert_frame_equal(found, rejects[["line", "reason", "raw", "columns"]])


def test_any_other_table_is_left_as_it_is(table):
    other = Source.of(table("line;reason\n1;rixe\n"))
    assert mended(other) is other
