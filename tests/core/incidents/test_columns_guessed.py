# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core.incidents.moments.day_or_month import DayOrMonthError
from quietude.core.incidents.profiles.columns import guessed_profile


@pytest.fixture
def guessed(table):
    return lambda content: guessed_profile(table(content))[0]


def test_columns_are_taken_by_their_names(guessed):
    profile = guessed(
        "Réf;Date des faits;Heure des faits;Date fin;Nature des faits;Type de lieu;Etat;Nb faits;Longitude;Latitude\n"
        "A1;25/02/2024;9h30;26/02/2024;Rixe;Hall;Clos;2;3,88;43,61\n"
        "A2;13/03/2024;23h;;Tapage;Rue;En cours;1;3,87;43,60\n"
    )
    start = profile.moments["occurred_from"]
    assert (start.date, start.layout, start.time) == ("Date des faits", "dd/mm/yyyy", "Heure des faits")
    assert profile.moments["occurred_to"].date == "Date fin"
    assert (profile.position.x, profile.position.y) == ("Longitude", "Latitude")
    assert {key: rule.column for key, rule in profile.fields.items()} == {
        "category": "Nature des faits", "location_type": "Type de lieu", "status": "Etat", "quantity": "Nb faits",
    }  # fmt: skip


def test_columns_without_telling_names_are_taken_by_their_content(guessed):
    rows = "".join(f"{n};{10 + n}/03/2024;{771000 + n},5;{6279000 + n},5\n" for n in range(10, 18))
    profile = guessed("c1;c2;c3;c4\n" + rows)
    assert (profile.moments["occurred_from"].date, profile.position.x, profile.position.y) == ("c2", "c3", "c4")


def test_a_name_that_lies_is_not_believed(guessed):
    assert guessed("date;nature\nhier;rixe\navant-hier;rixe\n").moments == {}


def test_free_text_is_not_taken_for_a_category(guessed):
    rows = "".join(f"25/02/2024;vu M. Untel numéro {n} sortir\n" for n in range(80))
    assert "category" not in guessed("date;objet\n" + rows).fields


def test_a_date_in_parts_is_put_together(guessed):
    rows = "2;19;13;1715;rixe\n3;22;13;35;rixe\n4;1;13;800;rixe\n"
    moment = guessed("mois;jour;an;hrmn;nature\n" + rows).moments["occurred_from"]
    assert (moment.year, moment.month, moment.day, moment.time, moment.time_layout) == (
        "an", "mois", "jour", "hrmn", "hhmm",
    )  # fmt: skip


def test_day_and_month_that_could_be_swapped_are_refused_with_what_decides(table):
    with pytest.raises(DayOrMonthError, match="DATE_FORMAT: .*03/02/2024.*mm/dd/yyyy"):
        guessed_profile(table("date;nature\n03/02/2024;rixe\n05/06/2024;rixe\n"))


def test_day_and_month_that_could_be_swapped_are_read_the_french_way_under_french_names(table):
    profile, notes = guessed_profile(table("date du fait;nature\n03/02/2024;rixe\n05/06/2024;rixe\n"))
    assert profile.moments["occurred_from"].layout == "dd/mm/yyyy"
    doubts = [note.found for note in notes if note.to_check]
    assert len(doubts) == 1
    assert "dd/mm/yyyy, as French names" in doubts[0]
    assert "DATE_FORMAT" in doubts[0]


def test_one_american_date_in_ten_thousand_settles_the_layout(table):
    rows = "".join("03/02/2024;rixe\n" for _ in range(9_999)) + "02/25/2024;rixe\n"
    profile, notes = guessed_profile(table("date;nature\n" + rows))
    assert profile.moments["occurred_from"].layout == "mm/dd/yyyy"
    assert not any(note.to_check for note in notes)


def test_coordinate_columns_that_are_empty_still_say_where_rows_are_not(guessed):
    assert guessed("date;nature;x;y\n25/02/2024;rixe;;\n26/02/2024;rixe;;\n").position.x == "x"
