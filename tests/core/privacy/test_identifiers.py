# SPDX-License-Identifier: GPL-2.0-or-later
import pandas as pd
import pytest
from quietude.core import extlibs
from quietude.core.privacy.persons import identifiers
from quietude.core.privacy.persons.identifiers import holds_identifier, personal_columns
from quietude.core.privacy.persons.person_columns import kind_by_name


@pytest.mark.parametrize(
    ("column", "kind"),
    [
        ("NOM_REQUERANT", "name"), ("Nom", "name"), ("Prénom", "name"), ("Agent", "name"), ("Adresse mail", "email"),
        ("Tél. portable", "phone"), ("N° immatriculation", "plate"), ("Né(e) le", "birth_date"),
        ("Date de naissance", "birth_date"), ("Observations", "free_text"), ("Vict Age", "trait"),
        ("Nom de la voie", "address"), ("Adresse", "address"), ("Photo 1", "image"), ("N° SIRET", "siret"),
    ],
)  # fmt: skip
def test_a_column_is_known_by_its_name(column, kind):
    assert kind_by_name(column) == kind


@pytest.mark.parametrize("column", ["Nom de la commune", "Nom IRIS", "Date", "N° MC", "Nature des faits", "Quartier"])
def test_a_column_that_tells_of_no_person_is_left_alone(column):
    assert kind_by_name(column) == ""


def test_keys_that_are_wrong_make_no_number():
    right = pd.Series(["2 55 08 14 168 025 38", "FR14 2004 1010 0505 0001 3M02 606", "06 12 34 56 78"], dtype=object)
    wrong = pd.Series(["2 55 08 14 168 025 39", "FR15 2004 1010 0505 0001 3M02 606", "00 12 34 56 78"], dtype=object)
    assert holds_identifier(right).tolist() == [True] * 3
    assert holds_identifier(wrong).tolist() == [False] * 3


def test_coordinates_and_numbers_of_files_are_no_telephones():
    numbers = pd.Series(["771041.5", "6279223,5", "20240000000000000017", "01004", "2024-00123"], dtype=object)
    assert not holds_identifier(numbers).any()


def test_without_the_libraries_the_shapes_still_tell(monkeypatch):
    monkeypatch.setattr(identifiers, "carried", lambda name: None)
    identifiers._checks.cache_clear()
    frame = pd.DataFrame({"c": ["06 12 34 56 78", "04 67 00 00 00"]}, dtype=object)
    try:
        assert [one.kind for one in personal_columns(frame, ("c",))] == ["phone"]
        assert identifiers.missing_libraries() == ("stdnum", "phonenumbers")
    finally:
        identifiers._checks.cache_clear()


def test_a_library_that_nobody_has_is_no_error():
    assert extlibs.carried("no_such_module_at_all") is None
    assert extlibs.carried("json").__name__ == "json"
