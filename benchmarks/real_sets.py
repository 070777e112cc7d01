# SPDX-License-Identifier: GPL-2.0-or-later
"""Real incidents, where the folder ``shared/data`` stands beside the checkout; nothing of it is kept here."""
from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
from pyproj import Transformer

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data"


def chicago() -> tuple[np.ndarray, np.ndarray, int]:
    frame = pd.read_csv(FOLDER / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz")
    return _projected(frame["longitude"], frame["latitude"], 26916)


def baac() -> tuple[np.ndarray, np.ndarray, int]:
    """Accidents of 2020 in metropolitan France."""
    path = FOLDER / "france_baac" / "caracteristiques_2020.csv.gz"
    frame = pd.read_csv(path, sep=";", dtype=str)
    east, north = (frame[name].str.replace(",", ".").astype(float) for name in ("long", "lat"))
    here = east.between(-5.5, 9.8) & north.between(41, 51.5)
    return _projected(east[here], north[here], 2154)


def lancashire() -> tuple[np.ndarray, np.ndarray, int]:
    frame = pd.read_csv(FOLDER / "lancashire_asb" / "lancashire_asb_2022.tab.gz", sep="\t")
    return _projected(frame["longitude"], frame["latitude"], 27700)


SETS = {"chicago": chicago, "baac": baac, "lancashire": lancashire}


def _projected(east: pd.Series, north: pd.Series, epsg: int) -> tuple[np.ndarray, np.ndarray, int]:
    x, y = Transformer.from_crs(4326, epsg, always_xy=True).transform(east.to_numpy(), north.to_numpy())
    return x, y, epsg
