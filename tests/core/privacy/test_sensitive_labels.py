# SPDX-License-Identifier: GPL-2.0-or-later
"""Sensitive facts are known whatever a town calls them, and ordinary ones are not taken for them."""
import pytest
from quietude.core.incidents.nomenclature import categories
from quietude.core.privacy.persons.sensitive_labels import is_sensitive


@pytest.mark.parametrize(
    "label",
    ["Harcèlement sexuel", "Exhibition sexuelle", "Viol", "Rape", "sexual assault", "Différend familial",
     "Violences au sein du couple - conjoint", "domestic battery", "Enfance en danger", "Mineur en danger",
     "Agression sur mineur", "mineurs", "Child abuse", "Hospitalisation sous contrainte", "Tentative de suicide",
     "SUICIDE ATTEMPT", "mental health", "Overdose", "Injure raciste", "acte antisémite", "Hate crime", "Homophobie"],
)  # fmt: skip
def test_violence_at_home_or_sexual_minors_health_and_racism_are_sensitive(label):
    assert is_sensitive(label)


@pytest.mark.parametrize(
    "label",
    ["Violation de domicile", "Accident mineur", "Dégradation mineure", "minor damage", "Jeux d'enfants dégradés",
     "Domestic burglary", "Vol", "Violation de sépulture", "Racines dangereuses", "Chien de race", "Trafic",
     "Tapage", "Éclairage", "Déchets ménagers", "Stationnement gênant"],
)  # fmt: skip
def test_ordinary_facts_are_not(label):
    assert not is_sensitive(label)


def test_no_ordinary_category_of_the_nomenclature_is_taken_for_a_sensitive_one():
    """The nomenclature goes first; here it judges the words."""
    wrong = [one.code for one in categories().values() if one.sensitivity < 2 and is_sensitive(one.label_fr)]
    assert wrong == []
