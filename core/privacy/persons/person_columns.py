# SPDX-License-Identifier: GPL-2.0-or-later
"""What a column that tells of persons is usually called, in French and English."""
from __future__ import annotations

from ...incidents.nomenclature import plain

NAMES = {
    "email": "mail email courriel",
    "phone": "tel telephone portable mobile phone gsm",
    "birth_date": "naissance dob birth",
    "plate": "immatriculation immat plaque plaques registration",
    "nir": "nir secu",
    "iban": "iban rib",
    "siret": "siret siren",
    "trait": "age sexe sex genre race ethnie nationalite descent gender profession",
    "name": "prenom prenoms civilite requerant requerante appelant declarant plaignant victime victimes auteur auteurs "
    "agent agents temoin temoins usager contact interlocuteur locataire gardien surname firstname lastname patronyme "
    "redacteur officier officer",
    "image": "photo photos image images",
    "link": "url lien link site",
    "address": "adresse adr rue voie address street block appartement logement etage batiment",
    "free_text": "observation observations commentaire commentaires description descriptions remarque remarques texte "
    "recit notes narrative comments resume compterendu circonstances",
}
"""Words that tell of each kind, wherever they stand in the name; the first kinds go first (« adresse mail »)."""
PHRASES = {
    "birth_date": ("ne le", "ne e le", "nee le", "date de naissance", "annee de naissance", "an nais"),
    "name": ("nom", "noms", "nom prenom", "nom et prenom", "nom usage", "last name", "first name", "mis en cause"),
    "free_text": ("compte rendu", "texte libre", "main courante texte"),
    "nir": ("numero de securite sociale", "securite sociale"),
    "image": ("piece jointe", "pieces jointes"),
}
"""Whole names that tell of each kind."""
OF_PLACES = set("commune quartier iris ville secteur station lieu zone site equipement arret".split())
"""Words after which « nom » is that of a place."""
WORDS = {kind: set(words.split()) for kind, words in NAMES.items()}


def kind_by_name(column: str) -> str:
    """Kind of what a column so called holds of persons; empty where its name tells nothing."""
    name = plain(column)
    for kind, phrases in PHRASES.items():
        if name in phrases:
            return kind
    words = name.split()
    if words[:1] == ["nom"] and not OF_PLACES.intersection(words):
        # « nom du requérant », « nom de l'agent », but not « nom de la voie ».
        return "address" if WORDS["address"].intersection(words) else "name"
    return next((kind for kind, known in WORDS.items() if known.intersection(words)), "")
