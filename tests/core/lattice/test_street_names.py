# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of streets written by different hands."""
import pytest
from quietude.core.lattice.street_names import normal_name, normal_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 bis, Bd. de l'Hôpital", "BOULEVARD DE L HOPITAL"),
        ("AV GEORGES CLEMENCEAU", "Avenue Georges Clémenceau"),
        ("3B R DU FBG ST JAUMES", "rue du Faubourg Saint-Jaumes"),
        ("Rue du 8 Mai 1945", "12 rue du 8 mai 1945"),
        ("Main St", "MAIN STREET"),
        ("chemin du Sacré-Cœur", "CHE DU SACRE COEUR"),
    ],
)
def test_two_spellings_are_one_name(one, other):
    assert normal_name(one) == normal_name(other) != ""


@pytest.mark.parametrize(("one", "other"), [("rue Foch", "avenue Foch"), ("rue des Arts", "rue des Ars")])
def test_two_streets_stay_two(one, other):
    assert normal_name(one) != normal_name(other)


@pytest.mark.parametrize("nothing", [None, "", "  ", float("nan"), 12, "12", "12 bis"])
def test_what_is_no_name_is_none(nothing):
    assert normal_name(nothing) == ""


def test_names_keep_their_order():
    assert normal_names(["Bd Foch", None, "boulevard FOCH"]) == ["boulevard foch", "", "boulevard foch"]
