# SPDX-License-Identifier: GPL-2.0-or-later
"""The real incident sets, with the counts that their makers state."""
import gzip

import pytest
from quietude.core.incidents.files.delimited import read_delimited
from quietude.core.incidents.loading import load
from quietude.core.incidents.places.located import Wanted

LARGE = [
    ("chicago_assaults/chicago_aggravated_assaults_2010_2019.csv.gz", "chicago_assaults", 148_636, 148_636, 0),
    ("france_baac/caracteristiques_2013.csv.gz", "baac_2013", 53_698, 17_274, 36_424),
    ("france_baac/caracteristiques_2015.csv.gz", "baac_2015", 48_358, 24_059, 24_299),
    ("lancashire_asb/lancashire_asb_2022.tab.gz", "lancashire_asb", 56_434, 56_434, 0),
]
SMALLER = [
    ("france_baac/caracteristiques_2020.csv.gz", "baac_2020", 40_372, 40_372, 0),
    ("vancouver_2020/vancouver_crimes_2020.csv.gz", "vancouver_crimes", 37_512, 33_761, 3_751),
    ("paris/accidentologie_2012_2013.csv", "paris_accidents", 13_630, 13_214, 416),
    ("paris/cameras_pvpp_2019.csv", "paris_cameras", 707, 707, 0),
    ("paris/cameras_annexe1_non_geocodee.csv", "paris_cameras_annexe", 1_391, 1_391, 1_391),
    ("montpellier/VilleMTP_MTP_CameraSurv.geojson", "montpellier_cameras", 141, 141, 0),
    ("montpellier/VilleMTP_MTP_CameraSurv.csv", "montpellier_cameras", 141, 141, 141),
    ("montpellier/accidents_montpellier_2013_2015_2020.csv", "montpellier_accidents", 909, 892, 17),
]


@pytest.mark.parametrize(("file", "profile", "rows", "accepted", "without_position"), LARGE)
def test_a_large_real_set_is_recognised_and_cleaned_with_its_stated_counts(
    shared, file, profile, rows, accepted, without_position
):
    found = load(read_delimited(shared / file), None, Wanted()).findings
    assert [found.profile.name, found.rows, found.accepted, found.without_position] == [
        profile, rows, accepted, without_position,
    ]  # fmt: skip


@pytest.mark.parametrize(("file", "profile", "rows", "accepted", "without_position"), SMALLER)
def test_a_real_set_is_recognised_and_loads_with_its_stated_counts(
    run, shared, tmp_path, file, profile, rows, accepted, without_position
):
    results = run("loadincidents", FILE=str(shared / file), OUTPUT=str(tmp_path / "out.gpkg"))
    keys = ("PROFILE_USED", "ROWS_IN", "ACCEPTED", "REJECTED", "WITHOUT_POSITION")
    assert [results[key] for key in keys] == [profile, rows, accepted, rows - accepted, without_position]


def test_a_geojson_that_lies_about_its_crs_lands_in_its_town(run, shared, heard):
    results = run(
        "loadincidents",
        FILE=str(shared / "montpellier/VilleMTP_MTP_CameraSurv.geojson"),
        AREA=str(shared / "montpellier/VilleMTP_MTP_Quartiers.geojson"),
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert (results["CRS_USED"], results["ACCEPTED"]) == ("EPSG:2154", 141)
    assert any("EPSG:4326" in warning and "belie" in warning for warning in heard.warnings)


def test_overseas_rows_of_a_national_file_are_kept_and_flagged(shared):
    loaded = load(read_delimited(shared / "france_baac/caracteristiques_2020.csv.gz"), None, Wanted())
    flags = loaded.cleaned.accepted["quality_flags"]
    assert int(flags.str.contains("overseas").sum()) == loaded.findings.flags["overseas"] == 2_252
    assert loaded.target == "EPSG:2154"


def test_the_head_of_the_million_loads_with_its_columns_guessed(run, shared, tmp_path):
    with gzip.open(shared / "large_semisynthetic/chicago_semisynthetic_1000000.csv.gz", "rt", encoding="utf-8") as file:
        head = "".join(next(file) for _ in range(5_001))
    (tmp_path / "head.csv").write_text(head, encoding="utf-8")
    results = run("loadincidents", FILE=str(tmp_path / "head.csv"), OUTPUT=str(tmp_path / "out.gpkg"))
    assert [results[key] for key in ("PROFILE_USED", "ACCEPTED", "CRS_USED")] == ["auto", 5_000, "EPSG:4326"]
