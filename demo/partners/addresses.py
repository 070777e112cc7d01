# SPDX-License-Identifier: GPL-2.0-or-later
"""Positions and addresses as partners write them."""

from __future__ import annotations

import unicodedata

import numpy as np
import pandas as pd
from pyproj import Transformer

from ..town.geography import TOWN_HALL
from ..town.town import Town


def lambert(x: pd.Series, y: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Metres from the town hall as Lambert-93 (EPSG:2154), to the decimetre."""
    return np.round(np.asarray(x) + TOWN_HALL[0], 1), np.round(np.asarray(y) + TOWN_HALL[1], 1)


def degrees(x: pd.Series, y: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Metres from the town hall as longitude and latitude, to a decimetre or so."""
    east, north = lambert(x, y)
    lon, lat = Transformer.from_crs(2154, 4326, always_xy=True).transform(east, north)
    return np.round(lon, 6), np.round(lat, 6)


def unaccented(text: str) -> str:
    """``text`` in capitals without accents, as old software writes it."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.upper()) if not unicodedata.combining(c))


def address(town: Town, row: pd.Series, luck: float) -> str:
    """Address as an agent types it."""
    street = town.streets[row.street].name
    if row.other >= 0:
        text = f"angle {street} / {town.streets[row.other].name}"
    else:
        text = f"{row.numero} {street}" if luck < 0.85 else f"face au {row.numero} {street}"
    return unaccented(text) if luck < 0.5 or luck > 0.95 else text.upper()
