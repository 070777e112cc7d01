# SPDX-License-Identifier: GPL-2.0-or-later
"""Eleven facts make no category of a name: columns of persons, numbers and moments are never told apart by."""
import numpy as np
import pandas as pd
import pytest
from quietude.core.incidents.nomenclature import categories
from quietude.core.privacy.persons.published_labels import (
    DoubtfulLabelsError,
    PersonalLabelsError,
    refuse_personal,
    refuse_personal_areas,
)


def judged(column, *labels, each=20, decided=False):
    values = pd.Series(labels, dtype=object)
    return refuse_personal("CATEGORY", column, values, np.full(len(labels), each), 11, decided)


@pytest.mark.parametrize(
    ("labels", "kind"),
    [
        (("DUPONT Jean", "MARTIN Sophie", "LEROY", "Nguyen Van An"), "names of persons"),
        (("dupont jean", "benali karim", "leroy"), "names of persons"),
        (("J. Dupont", "P. Martin", "regroupement"), "names of persons"),
        (("bruit", "appel de Mme Durand", "vol", "rixe"), "names of persons"),
        (("06 12 34 56 78", "bruit", "vol", "rixe"), "telephone numbers"),
        (("AB-123-CD", "bruit", "vol", "rixe"), "number plates"),
        (("jean@clairval.example", "bruit"), "e-mail"),
        (("MC-2024-0012", "MC-2024-0013"), "numbers of files or of persons"),
        (("8h", "9h", "22h"), "moments"),
        (("2024-05-06", "2024-05-07"), "moments"),
        (("43.6109", "43.6120"), "positions"),
    ],
)
@pytest.mark.parametrize("decided", [False, True])
def test_values_that_tell_of_persons_or_moments_are_refused_whoever_decides(labels, kind, decided):
    with pytest.raises(PersonalLabelsError, match=kind) as refused:
        judged("f3", *labels, decided=decided)
    assert "f3" in str(refused.value)
    assert not any(label in str(refused.value) for label in labels)


@pytest.mark.parametrize("column", ["heure", "JOUR", "hrmn", "month"])
def test_a_column_called_after_moments_is_refused_though_its_values_are_numbers(column):
    with pytest.raises(PersonalLabelsError, match="moments"):
        judged(column, *map(str, range(12)), decided=True)


@pytest.mark.parametrize(
    ("column", "labels", "reason"),
    [
        ("agent", ("ASVP", "police municipale"), "names of persons"),
        ("sexe", ("F", "M"), "traits of persons"),
        ("motif", tuple(f"motif {number}" for number in range(200)), "200 different values"),
    ],
)
def test_what_only_looks_personal_is_for_the_officer_to_decide(column, labels, reason):
    with pytest.raises(DoubtfulLabelsError, match=f"{reason}.*DPO_DECISION"):
        judged(column, *labels)
    assert reason in judged(column, *labels, decided=True)


def test_texts_of_which_each_event_has_its_own_are_no_categories():
    texts = [f"tapage au bar du coin {'a' * number}" for number in range(40)]
    with pytest.raises(DoubtfulLabelsError, match="40 different values"):
        judged("objet", *texts, each=2)


def test_every_nomenclature_passes(shared):
    state = pd.read_csv(shared / "etat4001.csv", sep=None, engine="python")
    for labels in (
        [one.label_fr for one in categories().values()], [one.label_en for one in categories().values()],
        list(categories()), state["label_fr"].unique(), state["index"].astype(str),
        ("Vol simple", "VOL AVEC VIOLENCE", "Jet de pierre", "Chien non tenu par son maître", "Place Victor-Hugo"),
    ):  # fmt: skip
        assert judged("nature", *labels) == ""


def test_one_event_of_a_name_is_not_published_and_refuses_nothing():
    labels = pd.Series(["bruit", "vol", "rixe", "Mme Durand"], dtype=object)
    assert refuse_personal("CATEGORY", "nature", labels, np.array([90, 60, 40, 1]), 11, False) == ""


def test_areas_called_after_persons_are_refused():
    refuse_personal_areas("AREA_ID", "nom", ["Jean-Jaurès", "Les Cévennes", "341720101"])
    with pytest.raises(PersonalLabelsError, match="names of persons"):
        refuse_personal_areas("AREA_ID", "nom", ["Les Cévennes", "Logement de Mme Durand"])
