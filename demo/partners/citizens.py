# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports of the citizens' line: tabs, UTF-8 with a mark, ISO dates, degrees."""

from __future__ import annotations

import numpy as np
import pandas as pd
from shapely.geometry import Point
from shapely.prepared import prep

from ..chance import stream
from ..town.town import Town
from .addresses import degrees
from .dirt import Dirt

FILE = "signalements_allo_clairval.tsv"
HEADER = (
    "numero",
    "categorie",
    "date_signalement",
    "statut",
    "date_cloture",
    "canal",
    "courriel",
    "voie",
    "longitude",
    "latitude",
)
LABELS = {
    "tapage_nocturne": "Bruit > Tapage nocturne",
    "tapage_diurne": "Bruit > Tapage diurne",
    "rodeo_motorise": "Bruit > Rodéo motorisé",
    "mortier_petard": "Bruit > Pétards et mortiers",
    "chien_divagant": "Animaux > Chien errant",
    "tag_graffiti": "Propreté > Tag et graffiti",
    "stationnement_genant": "Voirie > Stationnement gênant",
    "epave": "Voirie > Véhicule ventouse",
    "depot_sauvage": "Propreté > Dépôt sauvage",
    "encombrant": "Propreté > Encombrants",
    "eclairage_defaillant": "Éclairage > Lampadaire en panne",
    "feu_tricolore": "Voirie > Feu tricolore en panne",
    "mobilier_degrade": "Espace public > Mobilier cassé",
    "proprete": "Propreté > Corbeille pleine ou saleté",
}
CHANNELS = (("application", 0.52), ("site web", 0.2), ("téléphone", 0.28))
STATUSES = (
    ("Service fait", 0.78),
    ("Rejeté", 0.07),
    ("Transféré à un tiers", 0.05),
    ("Service programmé", 0.06),
    ("A traiter", 0.04),
)
FAR = ((3.0873, 45.7772), (2.3488, 48.8534), (4.8357, 45.764), (3.3333, 46.5667))
"""Other towns of the real world: people who travel, or whose phone was lost."""


def write(town: Town, incidents: pd.DataFrame) -> tuple[bytes, dict]:
    """Bytes of the file, and what was put in it: rows, and rows of each kind of dirt."""
    rng = stream("citizens file")
    rows = _rows(town, incidents, rng)
    dirt = Dirt(len(rows), rng)
    for row in dirt.rows("empty_position", 34):
        rows[row][8:] = ["", ""]
    for row in dirt.rows("zero_position", 27):
        rows[row][8:] = ["0.0", "0.0"]
    for turn, row in enumerate(dirt.rows("far_away", 16)):
        rows[row][8:] = [f"{degree + 0.001 * turn:.6f}" for degree in FAR[turn % len(FAR)]]
    dirt.counts["day_only"] = sum(len(row[2]) == 10 for row in rows)
    for row in sorted(dirt.rows("exact_duplicate", 110), reverse=True):
        rows.insert(row + 1, list(rows[row]))
    lines = ["\t".join(HEADER), *("\t".join(row) for row in rows), ""]
    return "\n".join(lines).encode("utf-8-sig"), dirt.expected(len(rows))


def _rows(town: Town, incidents: pd.DataFrame, rng: np.random.Generator) -> list[list[str]]:
    luck = rng.random((len(incidents), 6))
    x, y = _as_phones_see(town, incidents, luck)
    lon, lat = degrees(x, y)
    rows = []
    for position, (_, row) in enumerate(incidents.iterrows()):
        channel = _pick(CHANNELS, luck[position, 2])
        status = _pick(STATUSES, luck[position, 3])
        days = pd.Timedelta(days=int(-9 * np.log1p(-luck[position, 4])))
        closed = f"{row.begins + days:%Y-%m-%d}" if status in ("Service fait", "Rejeté") else ""
        # The clerk on the phone writes the day, the application the second.
        moment = (
            f"{row.begins:%Y-%m-%d}" if channel == "téléphone" else f"{row.begins:%Y-%m-%dT%H:%M}:{position % 60:02d}"
        )
        mail = f"usager{int(luck[position, 5] * 9000) + 1000}@clairval.invalid" if channel == "site web" else ""
        rows.append(
            [
                f"AC{row.begins:%y}{position + 1:05d}",
                LABELS[row.code],
                moment,
                status,
                closed,
                channel,
                mail,
                town.streets[row.street].name,
                f"{lon[position]:.6f}",
                f"{lat[position]:.6f}",
            ]
        )
    return rows


def _as_phones_see(town: Town, incidents: pd.DataFrame, luck: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positions a dozen metres off the doors, as a phone gives them, yet never outside the commune."""
    away, turn = 14 * np.sqrt(luck[:, 0]), 2 * np.pi * luck[:, 1]
    well_inside = prep(town.commune.buffer(-25))
    away = np.where([well_inside.contains(Point(x, y)) for x, y in zip(incidents.x, incidents.y)], away, 0)
    return incidents.x.to_numpy() + away * np.cos(turn), incidents.y.to_numpy() + away * np.sin(turn)


def _pick(shares: tuple[tuple[str, float], ...], luck: float) -> str:
    upto = 0.0
    for word, share in shares:
        upto += share
        if luck < upto:
            return word
    return shares[0][0]
