# SPDX-License-Identifier: GPL-2.0-or-later
"""The social landlord's spreadsheet: real dates, residences and halls, degrees, a quantity."""

from __future__ import annotations

import pandas as pd

from ..chance import stream
from ..town.town import Town
from .addresses import degrees
from .dirt import Dirt

FILE, SHEET = "bailleur_clairval_habitat.xlsx", "Incidents"
COLUMNS = {
    "Référence": "text",
    "Date du constat": "datetime",
    "Résidence": "text",
    "Hall": "text",
    "Nature": "text",
    "Nb de faits": "integer",
    "Suite donnée": "text",
    "Commentaire": "text",
    "Longitude": "real",
    "Latitude": "real",
}
LABELS = {
    "tapage_nocturne": "Nuisances sonores la nuit",
    "occupation_hall": "Occupation abusive du hall",
    "differend_voisinage": "Conflit de voisinage",
    "consommation_stup": "Consommation dans les parties communes",
    "degradation_bien_public": "Dégradation des parties communes",
    "tag_graffiti": "Tags parties communes",
    "incendie_volontaire": "Feu de local poubelles",
    "epave": "Épave sur parking",
    "depot_sauvage": "Dépôt au pied d'immeuble",
    "encombrant": "Encombrants",
    "ascenseur_bloque": "Ascenseur en panne",
    "eclairage_defaillant": "Éclairage des communs HS",
    "proprete": "Jets de déchets par les fenêtres",
}
RESIDENCES = {0: "Diffus", 1: "Les Tilleuls", 2: "La Plaine"}
FOLLOW_UPS = ("Entreprise saisie", "Classé", "Courrier adressé", "En cours", "Classé")


def rows(town: Town, incidents: pd.DataFrame) -> tuple[list[list], dict]:
    """Values of the sheet, in the order of :data:`COLUMNS` (empty cells are None), and what was put in it."""
    rng = stream("landlord file")
    lon, lat = degrees(incidents.x, incidents.y)
    luck = rng.random((len(incidents), 4))
    made = []
    for position, (_, row) in enumerate(incidents.iterrows()):
        # The night-time calls are dated to the minute by the guard's handset, the others to the day by the office.
        known_hour = row.code in ("tapage_nocturne", "occupation_hall", "incendie_volontaire", "ascenseur_bloque")
        moment = row.begins if known_hour else row.begins.normalize()
        quantity = 1 + int(luck[position, 0] > 0.86) + int(luck[position, 0] > 0.96)
        made.append(
            [
                f"CH-{row.begins:%Y}-{position + 1:04d}",
                moment.to_pydatetime(),
                RESIDENCES[int(row.estate)],
                f"{'ABCDEFGH'[row.street % 8]}{max(int(row.numero), 1)}",
                LABELS[row.code],
                quantity,
                FOLLOW_UPS[int(luck[position, 1] * len(FOLLOW_UPS))],
                "Vu avec le gardien." if luck[position, 2] < 0.1 else "",
                float(lon[position]),
                float(lat[position]),
            ]
        )
    dirt = Dirt(len(made), rng)
    _spoil(made, dirt)
    return made, dirt.expected(len(made))


def _spoil(made: list[list], dirt: Dirt) -> None:
    for row in dirt.rows("empty_position", 21):
        made[row][8:] = [None, None]
    for row in dirt.rows("swapped_position", 6):
        made[row][8:] = made[row][:7:-1]
    for row in dirt.rows("empty_date", 4):
        made[row][1] = None
    for row in dirt.rows("empty_quantity", 18):
        made[row][5] = None
    for row in dirt.rows("doubled_spaces", 40):
        made[row][4] = f" {made[row][4].replace(' ', '  ')} "
    dirt.counts["day_only"] = sum(row[1] is not None and row[1].hour == row[1].minute == 0 for row in made)
