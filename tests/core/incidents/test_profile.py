# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core.incidents.files.header import Header, MissingColumnsError
from quietude.core.incidents.profiles.profile_checks import ProfileError
from quietude.core.incidents.profiles.profile_file import profile_called, read_profile, shipped_names, shipped_profiles

FULL = {
    "title": {"fr": "Essai", "en": "Trial"},
    "signature": ["N° MC", "Nature"],
    "file": {"delimiter": ";", "encoding": "cp1252", "header_line": 2},
    "time": {"occurred_from": {"date": "Date", "layout": "dd/mm/yyyy", "time": "Heure"}, "timezone": "Europe/Paris"},
    "position": {"x": "X", "y": "Y", "crs": "EPSG:2154", "scale": 0.01, "missing": ["0"]},
    "fields": {"category": {"column": "Nature", "values": {"TAPAGE": "tapage_nocturne"}}},
    "never": ["Agent"],
}


def test_a_profile_is_what_its_file_says(profile):
    made = profile(FULL)
    assert (made.reading.header_line, made.position.scale, made.moments["occurred_from"].time) == (2, 0.01, "Heure")
    assert made.fields["category"].values == {"tapage": "tapage_nocturne"}
    assert (made.title, made.timezone, made.never) == ("Trial", "Europe/Paris", ("Agent",))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"name": ""}, "no “name”"),
        ({"colour": 1}, "colour"),
        ({"time": {"occured_from": {}}}, r"time\.occured_from"),
        ({"time": {"occurred_from": {"date": "D", "layout": "jj/mm/aaaa"}}}, "jj/mm/aaaa.*dd/mm/yyyy"),
        ({"time": {"occurred_from": {"date": "D"}}}, "layout"),
        ({"time": {"occurred_from": {"time": "H"}}}, "“date” or “year”"),
        ({"time": {"occurred_from": {"date": 5, "layout": "dd/mm/yyyy"}}}, "text"),
        ({"time": {"occurred_from": {"date": "D", "layout": "dd/mm/yyyy", "time_layout": "h"}}}, "hhmm"),
        ({"time": {"timezone": "Europe/Clairval"}}, "Europe/Clairval"),
        ({"time": {"midnight": "noon"}}, "noon"),
        ({"position": {"x": "X"}}, "“x” and “y”"),
        ({"position": {"x": "X", "y": "Y", "scale": -1}}, "positive"),
        ({"position": {"x": "X", "y": "Y", "missing": 0}}, "list"),
        ({"fields": {"category": {"constant": "magie"}}}, "magie.*tapage_nocturne"),
        ({"fields": {"category": {"constant": "rixe", "column": "N"}}}, "either"),
        ({"fields": {"status": {"column": "E", "values": {"x": "finished"}}}}, "finished.*closed"),
        ({"fields": {"partner_id": {"column": "Agent"}}}, "values"),
        ({"fields": {"remark": {"column": "Observations"}}}, "remark"),
        ({"never": "Agent"}, "list"),
        ({"file": {"delimiter": 3}}, "text"),
        ({"file": {"header_line": "two"}}, "whole number"),
    ],
)
def test_what_is_wrong_in_a_profile_is_said_with_its_key(profile, change, word):
    with pytest.raises(ProfileError, match=word):
        profile({**FULL, **change})


def test_what_is_not_json_is_refused(tmp_path):
    (tmp_path / "p.json").write_text("{name: test}", encoding="utf-8")
    with pytest.raises(ProfileError, match="JSON"):
        read_profile(tmp_path / "p.json")
    (tmp_path / "p.json").write_text("[]", encoding="utf-8")
    with pytest.raises(ProfileError, match="object"):
        read_profile(tmp_path / "p.json")


def test_a_profile_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(ProfileError, match="main_courante_fr"):
        profile_called("main_courante")


@pytest.mark.parametrize("name", shipped_names())
def test_every_shipped_profile_is_well_written_and_bears_its_own_name(name):
    made = profile_called(name)
    assert made.name == name
    assert set(made.titles) == {"fr", "en"}
    assert made.signature


def test_every_shipped_profile_recognises_its_own_columns_best():
    for profile in shipped_profiles():
        header = Header([*dict.fromkeys([*profile.signature, *profile.columns(), *profile.never])])
        delimiter = profile.reading.delimiter or ","
        best = max(shipped_profiles(), key=lambda other: other.likeness(header, delimiter))
        assert best.name == profile.name


def test_columns_are_found_whatever_their_case_accents_and_punctuation():
    header = Header(["N° MC", "DATE DEBUT", "Précision de l’implantation"])
    assert [header.find(name) for name in ("n mc", "Date début", "Precision de l'implantation", "Heure")] == [
        "N° MC", "DATE DEBUT", "Précision de l’implantation", None,
    ]  # fmt: skip


def test_a_profile_for_another_file_is_refused_with_the_columns_that_lack(loaded):
    with pytest.raises(MissingColumnsError, match=r"Nature, .*Date;|needs the columns"):
        loaded("a;b\n1;2\n", FULL)


def test_a_profile_goes_without_the_columns_that_only_help(loaded):
    made = loaded("titre\nDate;Nature;X;Y\n25/02/2024;TAPAGE;77104100;627922300\n", {**FULL, "file": {}})
    assert made.cleaned.accepted["x"].tolist() == [771041]
    assert any("Heure" in note.found for note in made.findings.notes)
