# SPDX-License-Identifier: GPL-2.0-or-later
"""Kinds of incidents: how many, when, where, and how long they last."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of incident; counts are those told by the municipal police, the landlord and the citizens."""

    code: str
    police: int
    landlord: int
    citizens: int
    rhythm: str
    season: str = "even"
    trend: float = 0.0
    """Growth a year, as a share."""
    ground: str = "doors"
    """Where it happens outside hot spots: a key of the grounds of places.py."""
    spots: tuple[tuple[str, float], ...] = ()
    """Hot spots, and the share of the incidents that falls there."""
    minutes: int = 30
    """Mean duration; from 300 on, the moment is known only to lie between the two hours."""


NIGHT_LIFE = (("halles", 0.34), ("mariniers", 0.14), ("gare", 0.06))
ESTATES_AT_NIGHT = (("tilleuls", 0.08), ("plaine", 0.06))
KINDS = (
    Kind("tapage_nocturne", 1350, 260, 330, "night", "summer", 0.03, "homes", (*NIGHT_LIFE, *ESTATES_AT_NIGHT)),
    Kind("tapage_diurne", 380, 0, 150, "afternoon", "summer", 0.04, "homes", (("tilleuls", 0.12),)),
    Kind("attroupement", 820, 0, 0, "evening", "summer", 0.0, "corners",
         (("gare", 0.18), ("foch", 0.22), ("mariniers", 0.10), ("tilleuls", 0.14), ("college", 0.08))),
    Kind("occupation_hall", 420, 640, 0, "evening", "winter", 0.02, "estates",
         (("tilleuls", 0.40), ("plaine", 0.28)), 60),
    Kind("ivresse_publique", 480, 0, 0, "night", "summer", 0.0, "corners", (*NIGHT_LIFE, ("foch", 0.12))),
    Kind("rixe", 300, 0, 0, "night", "summer", 0.02, "corners", (*NIGHT_LIFE, ("college", 0.10)), 10),
    Kind("differend_voisinage", 420, 130, 0, "evening", "summer", 0.02, "homes", (("plaine", 0.10),)),
    Kind("rodeo_motorise", 330, 0, 140, "evening", "summer", 0.10, "main", (("tilleuls", 0.26), ("forges", 0.14)), 15),
    Kind("mortier_petard", 210, 0, 90, "night", "fireworks", 0.08, "corners",
         (("tilleuls", 0.38), ("plaine", 0.26)), 10),
    Kind("vente_sauvette", 180, 0, 0, "market", "even", 0.0, "centre", (("gare", 0.45), ("marche", 0.35))),
    Kind("mendicite_agressive", 150, 0, 0, "shops", "december", 0.0, "centre", (("gare", 0.30), ("marche", 0.25))),
    Kind("protoxyde", 160, 0, 0, "night", "summer", 0.25, "main", (("mariniers", 0.25), ("forges", 0.15))),
    Kind("chien_divagant", 170, 0, 110, "afternoon", "even", 0.0, "doors", (("plaine", 0.12),)),
    Kind("consommation_stup", 380, 90, 0, "evening", "even", 0.02, "corners",
         (("foch", 0.26), ("gare", 0.14), ("tilleuls", 0.20), ("college", 0.06))),
    Kind("trafic_stup", 110, 0, 0, "evening", "even", 0.06, "estates", (("tilleuls", 0.45), ("plaine", 0.20))),
    Kind("degradation_bien_public", 420, 210, 0, "night", "fireworks", 0.0, "doors",
         (("tilleuls", 0.16), ("college", 0.08))),
    Kind("degradation_vehicule", 360, 0, 0, "overnight", "even", 0.0, "homes", (("gare", 0.10),), 480),
    Kind("tag_graffiti", 170, 190, 380, "morning", "even", 0.0, "doors", (("gare", 0.20), ("halles", 0.08)), 600),
    Kind("incendie_volontaire", 190, 40, 0, "night", "fireworks", 0.0, "doors",
         (("tilleuls", 0.26), ("plaine", 0.22)), 20),
    Kind("vol_roulotte", 330, 0, 0, "overnight", "december", -0.04, "homes", (("gare", 0.16), ("stade", 0.08)), 480),
    Kind("vol_simple", 260, 0, 0, "shops", "december", -0.03, "centre", (("gare", 0.30), ("marche", 0.18)), 20),
    Kind("vol_tire", 90, 0, 0, "market", "december", -0.03, "centre", (("gare", 0.35), ("marche", 0.30)), 15),
    Kind("vol_etalage", 110, 0, 0, "shops", "december", 0.05, "centre", (("marche", 0.30),), 10),
    Kind("cambriolage_logement", 150, 0, 0, "absence", "winter", -0.05, "homes", (), 600),
    Kind("cambriolage_local_pro", 70, 0, 0, "overnight", "winter", -0.05, "works", (("forges", 0.30),), 600),
    Kind("stationnement_genant", 1400, 0, 430, "shops", "even", 0.02, "main",
         (("halles", 0.12), ("gare", 0.14), ("college", 0.12), ("stade", 0.07), ("marche", 0.08))),
    Kind("epave", 260, 90, 280, "office", "even", 0.0, "doors", (("plaine", 0.16), ("forges", 0.12)), 0),
    Kind("fourriere", 240, 0, 0, "office", "even", 0.0, "doors", (("gare", 0.15),)),
    Kind("vitesse", 210, 0, 0, "office", "even", 0.0, "main"),
    Kind("accident_materiel", 330, 0, 0, "commuting", "winter", 0.0, "crossings", (), 5),
    Kind("accident_corporel", 130, 0, 0, "commuting", "winter", -0.02, "crossings", (), 5),
    Kind("infraction_edpm", 160, 0, 0, "commuting", "summer", 0.35, "main", (("halles", 0.20), ("gare", 0.15))),
    Kind("depot_sauvage", 520, 150, 900, "office", "spring", 0.05, "doors",
         (("forges", 0.20), ("plaine", 0.10), ("tilleuls", 0.08)), 0),
    Kind("encombrant", 0, 180, 620, "office", "spring", 0.03, "homes", (("plaine", 0.14), ("tilleuls", 0.12)), 0),
    Kind("ascenseur_bloque", 0, 330, 0, "commuting", "even", 0.0, "estates", (("tilleuls", 0.5), ("plaine", 0.4)), 0),
    Kind("eclairage_defaillant", 60, 110, 470, "dusk", "winter", 0.0, "doors", (), 0),
    Kind("feu_tricolore", 20, 0, 90, "commuting", "even", 0.0, "crossings", (), 0),
    Kind("mobilier_degrade", 60, 0, 190, "office", "even", 0.0, "corners", (("gare", 0.12), ("college", 0.08)), 0),
    Kind("proprete", 0, 60, 480, "morning", "spring", 0.02, "doors", (("marche", 0.16), ("halles", 0.14)), 0),
    Kind("secours_personne", 200, 0, 0, "shops", "even", 0.0, "doors", (("gare", 0.08),)),
    Kind("colis_suspect", 30, 0, 0, "commuting", "even", 0.0, "centre", (("gare", 0.6),), 60),
    Kind("menaces", 90, 0, 0, "afternoon", "even", 0.0, "doors", (("college", 0.14),), 10),
    Kind("violence_physique", 150, 0, 0, "night", "summer", 0.0, "corners", (*NIGHT_LIFE,), 10),
    Kind("outrage_violence_depositaire", 60, 0, 0, "evening", "even", 0.03, "corners",
         (("tilleuls", 0.25), ("gare", 0.15)), 10),
    Kind("divers", 60, 0, 0, "office", "even"),
)
