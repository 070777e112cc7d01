# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles that a person corrects column by column, and writes."""
from dataclasses import replace

import pandas as pd
import pytest
from quietude.core.incidents.files.delimited import open_delimited
from quietude.core.incidents.places.located import Wanted
from quietude.core.incidents.profiles.draft import first_draft, first_rows, labels_of, named_after, tried, with_label
from quietude.core.incidents.profiles.profile import Moment, Profile, Reading
from quietude.core.incidents.profiles.profile_checks import ProfileError
from quietude.core.incidents.profiles.profile_file import read_profile, shipped_profiles
from quietude.core.incidents.profiles.profile_writing import write_profile
from quietude.core.incidents.profiles.roles import LEFT_OUT, NEVER, ROLES, exchanged, role_title, roles_of, with_role

TEXT = """when;clock;what;east;north;mail
01/02/2024;22:00;tapage;770000;6280000;a@example.org
13/02/2024;23:30;tapaje nocturn;770100;6280100;b@example.org
14/02/2024;07:15;zzz;;;c@example.org
"""


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "Main courante.csv"
    path.write_text(TEXT, encoding="utf-8")
    return open_delimited(path)


@pytest.fixture
def by_hand():
    profile = Profile("essai")
    for column, role, values in (
        ("when", "occurred_from.date", ["01/02/2024", "13/02/2024"]), ("clock", "occurred_from.time", ()),
        ("what", "fields.category", ()), ("east", "position.x", ()), ("north", "position.y", ()), ("mail", NEVER, ()),
    ):  # fmt: skip
        profile = with_role(profile, column, role, values)
    return profile


@pytest.mark.parametrize("profile", shipped_profiles(), ids=lambda profile: profile.name)
def test_a_profile_written_is_read_again_as_it_was(profile, tmp_path):
    write_profile(profile, tmp_path / "ours.json")
    assert read_profile(tmp_path / "ours.json") == profile


def test_a_profile_that_loading_would_refuse_is_not_written_over_one_that_it_takes(tmp_path):
    path = tmp_path / "ours.json"
    path.write_text("as it was")
    with pytest.raises(ProfileError, match="layout"):
        write_profile(Profile("bad", moments={"occurred_from": Moment(date="when")}), path)
    assert path.read_text() == "as it was" and [one.name for one in tmp_path.iterdir()] == ["ours.json"]


def test_a_person_can_say_what_every_column_is(by_hand):
    assert roles_of(by_hand) == {
        "when": "occurred_from.date", "clock": "occurred_from.time", "what": "fields.category",
        "east": "position.x", "north": "position.y", "mail": NEVER,
    }  # fmt: skip
    assert by_hand.moments["occurred_from"].layout == "dd/mm/yyyy"


@pytest.mark.parametrize("role", [role for role in ROLES if role != LEFT_OUT])
def test_a_column_has_one_role_and_gives_it_up_entirely(role):
    profile = with_role(Profile("essai"), "a", role, ["2024-01-01"])
    assert roles_of(profile) == {"a": role} and role_title(role)
    assert roles_of(with_role(profile, "b", role, ["2024-01-01"])) in ({"b": role}, {"a": NEVER, "b": NEVER})
    assert with_role(profile, "a", LEFT_OUT) == Profile("essai")


def test_the_year_in_its_own_column_takes_the_place_of_a_date(by_hand):
    moment = with_role(by_hand, "mail", "occurred_from.year").moments["occurred_from"]
    assert (moment.date, moment.layout, moment.year, moment.time) == (None, None, "mail", "clock")


def test_what_would_become_of_the_rows_is_told(source, by_hand):
    trial = tried(source, by_hand, Wanted())
    assert (trial.findings.rows, trial.findings.accepted, trial.refusal) == (3, 2, "")
    assert trial.rejects["reason"].tolist() == ["no_position"] and trial.rejects["line"].tolist() == [4]
    assert tried(first_rows(source, 1), by_hand, Wanted()).findings.rows == 1


def test_what_stands_in_the_way_is_told_and_not_raised(source, by_hand):
    assert "two columns" in tried(source, with_role(by_hand, "north", LEFT_OUT), Wanted()).refusal
    assert "no date" in tried(source, with_role(by_hand, "when", LEFT_OUT), Wanted()).refusal
    assert "None of the 3 rows" in tried(source, with_role(by_hand, "mail", "position.x"), Wanted()).refusal


def test_coordinates_can_be_exchanged(source, by_hand):
    assert roles_of(exchanged(by_hand))["east"] == "position.y"
    assert exchanged(exchanged(by_hand)) == by_hand
    assert tried(source, exchanged(by_hand), Wanted()).findings != tried(source, by_hand, Wanted()).findings


def test_a_first_draft_is_what_loading_would_guess_with_persons_set_aside(source):
    profile, refusal = first_draft(source.sample, named_after("/data/Main courante.csv.gz"))
    assert (profile.name, refusal) == ("main_courante", "")
    assert roles_of(profile)["when"] == "occurred_from.date" and profile.never == ("mail",)


def test_a_tie_between_day_and_month_is_told_and_the_french_order_stands_until_it_is_settled(tmp_path):
    path = tmp_path / "tie.csv"
    path.write_text("date;category;x;y\n01/02/2024;tapage;770000;6280000\n03/04/2024;tapage;770100;6280100\n")
    profile, refusal = first_draft(open_delimited(path).sample, "tie")
    assert "DATE_FORMAT" in refusal and profile.moments["occurred_from"].layout == "dd/mm/yyyy"


def test_labels_are_listed_with_what_they_mean_and_resemble_and_a_person_decides(source, by_hand):
    rule = by_hand.fields["category"]
    labels = {label.text: label for label in labels_of(source.sample, rule)}
    assert labels["tapage"].code and not labels["tapaje nocturn"].code
    assert labels["tapaje nocturn"].likely == labels["tapage"].code
    decided = with_label(with_label(by_hand, "tapaje nocturn", "rixe"), "zzz", "rixe")
    assert tried(source, decided, Wanted()).findings.categories.to_dict() == {labels["tapage"].code: 1, "rixe": 1}
    undone = with_label(with_label(decided, "zzz", ""), "tapage", "")
    assert undone.fields["category"].values == {"tapaje nocturn": "rixe", "tapage": "unmapped"}
    assert labels_of(source.sample, None) == []


def test_spellings_of_one_label_are_one_line(by_hand, tmp_path):
    path = tmp_path / "spelt.csv"
    path.write_text("when;what\n2024-01-01;Éclairage\n2024-01-02;ECLAIRAGE\n2024-01-03;ECLAIRAGE\n2024-01-04;autre\n")
    labels = labels_of(open_delimited(path).sample, by_hand.fields["category"])
    assert [(label.text, label.count) for label in labels] == [("ECLAIRAGE", 3), ("autre", 1)]


def test_what_a_person_made_is_what_batch_reads(source, by_hand, tmp_path):
    made = replace(with_label(by_hand, "ZZZ", "rixe"), reading=Reading(delimiter=";"), titles={"fr": "Essai"})
    write_profile(made, tmp_path / "ours.json")
    again = read_profile(tmp_path / "ours.json")
    pd.testing.assert_frame_equal(tried(source, again, Wanted()).rejects, tried(source, made, Wanted()).rejects)
    assert again == made
