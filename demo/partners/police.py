# SPDX-License-Identifier: GPL-2.0-or-later
"""The municipal police's logbook: semicolons, cp1252, CRLF, Lambert-93 with decimal commas."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..chance import stream
from ..town.town import Town
from .addresses import address, lambert, unaccented
from .dirt import Dirt

FILE = "police_municipale_2019_2024.csv"
HEADER = (
    "N° MC",
    "Date début",
    "Heure",
    "Date fin",
    "Heure fin",
    "Nature",
    "Adresse",
    "Secteur",
    "Agent",
    "Observations",
    "X",
    "Y",
)
LABELS = {
    "tapage_nocturne": "Tapage nocturne",
    "tapage_diurne": "Tapage diurne",
    "attroupement": "Regroupement",
    "occupation_hall": "Occupation de hall",
    "ivresse_publique": "Ivresse publique et manifeste",
    "rixe": "Rixe",
    "differend_voisinage": "Différend de voisinage",
    "rodeo_motorise": "Rodéo motorisé",
    "mortier_petard": "Tirs de mortier",
    "vente_sauvette": "Vente à la sauvette",
    "mendicite_agressive": "Mendicité agressive",
    "protoxyde": "Protoxyde d'azote",
    "chien_divagant": "Chien errant",
    "consommation_stup": "Usage de stupéfiants",
    "trafic_stup": "Trafic de stupéfiants",
    "degradation_bien_public": "Dégradation de bien public",
    "degradation_vehicule": "Dégradation de véhicule",
    "tag_graffiti": "Tag",
    "incendie_volontaire": "Feu de poubelle",
    "vol_roulotte": "Vol à la roulotte",
    "vol_simple": "Vol simple",
    "vol_tire": "Vol à la tire",
    "vol_etalage": "Vol à l'étalage",
    "cambriolage_logement": "Cambriolage",
    "cambriolage_local_pro": "Cambriolage commerce",
    "stationnement_genant": "Stationnement gênant",
    "epave": "Véhicule ventouse",
    "fourriere": "Mise en fourrière",
    "vitesse": "Excès de vitesse",
    "accident_materiel": "Accident matériel",
    "accident_corporel": "Accident corporel",
    "infraction_edpm": "Trottinette",
    "depot_sauvage": "Dépôt sauvage",
    "eclairage_defaillant": "Éclairage public",
    "feu_tricolore": "Feux tricolores",
    "mobilier_degrade": "Mobilier urbain",
    "secours_personne": "Secours à personne",
    "colis_suspect": "Colis suspect",
    "menaces": "Menaces",
    "violence_physique": "Violences volontaires",
    "outrage_violence_depositaire": "Outrage",
    "divers": "Opération tranquillité vacances",
}
REMARKS = (
    "Rappel à la règlementation.",
    "RAS à l'arrivée de la patrouille.",
    "Rapport transmis.",
    "Verbalisation 135 €.",
    "Mise en œuvre du protocole habituel.",
    "Passages renforcés demandés.",
    "Photos jointes au dossier.",
    "",
    "Intervention avec la PN.",
    "Service technique avisé.",
    "",
    "Requérant recontacté.",
)
AGENTS = ("A. B.", "C. D.", "E. F.", "G. H.", "I. J.", "K. L.", "M. N.", "O. P.", "Q. R.")


def write(town: Town, incidents: pd.DataFrame) -> tuple[bytes, dict]:
    """Bytes of the file, and what was put in it: rows, and rows of each kind of dirt."""
    rng = stream("police file")
    rows = _rows(town, incidents, rng)
    dirt = Dirt(len(rows), rng)
    _spoil_positions(rows, dirt)
    _spoil_times(rows, dirt)
    lines = [";".join(row) for row in rows]
    for row in dirt.rows("short_row", 4):
        lines[row] = ";".join(rows[row][:7])
    for row in dirt.rows("long_row", 6):
        lines[row] = ";".join([*rows[row][:9], "Voir MC précédente ; suite donnée", *rows[row][10:]])
    blank = set(dirt.rows("blank_line", 7))
    text = [";".join(HEADER)]
    for number, line in enumerate(lines):
        text += ["", line] if number in blank else [line]
    text.append(f"Total : {len(rows)}")
    dirt.counts["footer"] = 1
    return "\r\n".join([*text, ""]).encode("cp1252"), dirt.expected(len(rows) + 1)


def _rows(town: Town, incidents: pd.DataFrame, rng: np.random.Generator) -> list[list[str]]:
    east, north = lambert(incidents.x, incidents.y)
    luck = rng.random((len(incidents), 6))
    rows, year, number = [], 0, 0
    for position, (_, row) in enumerate(incidents.iterrows()):
        number = 1 if row.begins.year != year else number + 1 + int(luck[position, 0] < 0.2)
        year = row.begins.year
        lasting = row.ends - row.begins >= pd.Timedelta(minutes=4)
        hour = f"{row.begins:%Hh%M}" if luck[position, 1] < 0.6 else f"{row.begins:%H:%M}"
        # Some agents do not write the zero of the morning.
        hour = hour.lstrip("0") if luck[position, 1] < 0.15 and row.begins.hour else hour
        rows.append(
            [
                f"{year}-{number:05d}",
                f"{row.begins:%d/%m/%Y}",
                hour,
                f"{row.ends:%d/%m/%Y}" if lasting else "",
                f"{row.ends:%Hh%M}" if lasting else "",
                _nature(row.code, luck[position, 2]),
                address(town, row, luck[position, 3]),
                f"S{1 + int(row.district) // 3}",
                AGENTS[int(luck[position, 4] * len(AGENTS))],
                REMARKS[int(luck[position, 5] * len(REMARKS))],
                f"{east[position]:.1f}".replace(".", ","),
                f"{north[position]:.1f}".replace(".", ","),
            ]
        )
    return rows


def _nature(code: str, luck: float) -> str:
    label = LABELS[code]
    return (
        unaccented(label)
        if luck < 0.6
        else label.upper()
        if luck < 0.8
        else label
        if luck < 0.95
        else f"{label.lower()} "
    )


def _spoil_positions(rows: list[list[str]], dirt: Dirt) -> None:
    for row in dirt.rows("empty_position", 140):
        rows[row][10:] = ["", ""]
    for row in dirt.rows("zero_position", 45):
        rows[row][10:] = ["0", "0"]
    for row in dirt.rows("swapped_position", 12):
        rows[row][10:] = rows[row][:9:-1]


def _spoil_times(rows: list[list[str]], dirt: Dirt) -> None:
    wrong = ("31/02/2020", "30/02/2021", "31/06/2022", "00/00/2023", "31/11/2019")
    for turn, row in enumerate(dirt.rows("impossible_date", 9)):
        rows[row][1] = wrong[turn % len(wrong)]
    for row in dirt.rows("empty_date", 5):
        rows[row][1] = ""
    for row in dirt.rows("hour_24", 14):
        rows[row][2:5] = ["24:00", "", ""]
    for row in dirt.rows("empty_hour", 260):
        rows[row][2:5] = ["", "", ""]
    for row in dirt.rows("impossible_hour", 3):
        rows[row][2] = "27h80"
