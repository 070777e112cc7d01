# SPDX-License-Identifier: GPL-2.0-or-later
from collections import Counter

import pytest
from quietude.core.incidents.nomenclature import categories, code_of, families, plain
from quietude.core.incidents.schema import COUNT_UNITS, WORDS
from quietude.core.incidents.words import usual_columns, usual_words

# The starter nomenclature, family by family, as the observatories' practice gives it.
STARTER = {
    "personnes": (
        "violence_physique vol_violent_arme vol_violent_sans_arme menaces violence_sexuelle "
        "outrage_violence_depositaire racket"
    ),
    "biens": (
        "cambriolage_logement cambriolage_local_pro cambriolage_autre vol_tire vol_etalage vol_vehicule "
        "vol_roulotte vol_accessoire vol_simple incendie_volontaire degradation_bien_public "
        "degradation_bien_prive degradation_vehicule tag_graffiti"
    ),
    "tranquillite": (
        "tapage_diurne tapage_nocturne attroupement occupation_hall ivresse_publique rixe "
        "differend_voisinage rodeo_motorise mortier_petard vente_sauvette mendicite_agressive protoxyde "
        "chien_divagant consommation_stup trafic_stup"
    ),
    "cadre_de_vie": (
        "depot_sauvage epave encombrant eclairage_defaillant feu_tricolore ascenseur_bloque "
        "mobilier_degrade proprete"
    ),
    "circulation": (
        "stationnement_genant vitesse accident_materiel accident_corporel fourriere infraction_edpm"
    ),
    "secours": (
        "incendie_accidentel secours_personne colis_suspect"
    ),
}


@pytest.mark.parametrize("family", STARTER)
def test_the_starter_nomenclature_is_there(family):
    assert {code: categories()[code].family for code in STARTER[family].split()} == dict.fromkeys(
        STARTER[family].split(), family
    )


def test_every_category_has_a_known_family_unit_and_sensitivity():
    for category in categories().values():
        assert category.family in families()
        assert category.count_unit in COUNT_UNITS
        assert 0 <= category.sensitivity <= 3
        assert category.label_fr
        assert category.label_en


def test_no_word_names_two_categories():
    named = Counter(
        (plain(word), category.code)
        for category in categories().values()
        for word in {plain(w) for w in (category.code, category.label_fr, category.label_en, *category.words)}
    )
    words = Counter(word for word, _ in named)
    assert [word for word, count in words.items() if count > 1] == []


def test_words_in_the_data_are_written_as_they_are_compared():
    for category in categories().values():
        assert [word for word in category.words if plain(word) != word] == []
    for names in usual_columns().values():
        assert [name for name in names if plain(name) != name] == []


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("TAPAGE NOCTURNE", "tapage_nocturne"), ("Dépôt sauvage", "depot_sauvage"), ("tag_graffiti", "tag_graffiti"),
        ("vol à la roulotte", "vol_roulotte"), ("VOL A L'ETALAGE", "vol_etalage"), ("abracadabra", None), ("", None),
    ],
)  # fmt: skip
def test_a_label_is_recognised_whatever_its_case_accents_and_punctuation(label, code):
    assert code_of(label) == code


def test_usual_words_mean_words_of_our_closed_lists():
    for field, words in usual_words().items():
        assert set(words.values()) <= set(WORDS[field])
