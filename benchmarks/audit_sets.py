# SPDX-License-Identifier: GPL-2.0-or-later
"""Real incidents as layers for packages, and the cases that are audited; nothing of the data is kept here.

Where a set has no layer of addresses, a synthetic one stands for it: a seeded address near each place with an incident,
and three more around, 40 m away on average. It is fit to measure packages with, never to publish them.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from .real_sets import FOLDER

SEED, AROUND, SPREAD = 20240601, 4, 40.0
DEGREE = 111_320.0
"""Metres of a degree of latitude."""


@dataclass(frozen=True)
class Case:
    """One package: a set, an audience and parameters; its earlier package ends before the day ``since``."""

    name: str
    audience: str
    parameters: dict[str, object] = field(default_factory=dict)
    since: str = ""


MONTPELLIER, LANCASHIRE = FOLDER / "montpellier", FOLDER / "lancashire_asb"
COMMUNE = {"BOUNDARY": str(MONTPELLIER / "VilleMTP_MTP_LimiteCommune.geojson")}
QUARTERS = {
    "ZONING": "areas", "AREAS": str(MONTPELLIER / "VilleMTP_MTP_SousQuartiers.geojson"), "AREA_ID": "LIBSQUART"
}  # fmt: skip
WARDS = {"ZONING": "areas", "AREAS": str(LANCASHIRE / "lancashire_wards.gpkg"), "AREA_ID": "ward_name"}
POINTS = {"ZONING": "snapped_points"}
CASES = (
    Case("Montpellier", "public", QUARTERS),
    Case("Lancashire", "public", {"CELL_SIZE": 1000, "PERIOD": "month"}, "2022-07-01"),
    Case("Chicago", "public", {"CELL_SIZE": 1000, "PERIOD": "year", "CATEGORY": "loc_cat"}, "2015-01-01"),
    Case("BAAC 2020", "public", {"ZONING": "quadtree", "HEAT_RADIUS": 5000}),
    Case("Montpellier", "partner", {"CELL_SIZE": 1000, "PERIOD": "year", **COMMUNE}, "2015-01-01"),
    Case("Lancashire", "partner", {**WARDS, "PERIOD": "month"}, "2022-07-01"),
    Case("Chicago", "partner", {"CELL_SIZE": 2000, "PERIOD": "year", "CATEGORY": "loc_cat", "TOTALS": True}),
    Case("BAAC 2020", "partner", {"CELL_SIZE": 10_000, "PERIOD": "quarter"}, "2020-07-01"),
    Case("Montpellier", "restricted", {**POINTS, **COMMUNE}),
    Case("Montpellier", "restricted", {"ZONING": "displaced_points", "PERIOD": "year", **COMMUNE}, "2015-01-01"),
    Case("Lancashire", "restricted", {**POINTS, "PERIOD": "month"}, "2022-07-01"),
    Case("Chicago", "restricted", {**POINTS, "PERIOD": "year"}, "2015-01-01"),
    Case("BAAC 2020", "restricted", {"CELL_SIZE": 20_000, "PERIOD": "quarter", "ROUNDING": 1}, "2020-07-01"),
)


def _montpellier() -> pd.DataFrame:
    frame = pd.read_csv(MONTPELLIER / "accidents_montpellier_2013_2015_2020.csv", dtype=str)
    return frame.rename(columns={"lon": "x", "lat": "y"})


def _lancashire() -> pd.DataFrame:
    frame = pd.read_csv(LANCASHIRE / "lancashire_asb_2022.tab.gz", sep="\t", dtype=str)
    return frame.rename(columns={"longitude": "x", "latitude": "y", "month": "date"})


def _chicago() -> pd.DataFrame:
    frame = pd.read_csv(FOLDER / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz", dtype=str)
    return frame.rename(columns={"longitude": "x", "latitude": "y"})


def _baac() -> pd.DataFrame:
    """Metropolitan France."""
    frame = pd.read_csv(FOLDER / "france_baac" / "caracteristiques_2020.csv.gz", sep=";", dtype=str)
    frame["date"] = [f"{year}-{int(month):02d}-{int(day):02d}" for year, month, day in
                     zip(frame["an"], frame["mois"], frame["jour"])]  # fmt: skip
    frame["x"], frame["y"] = (frame[name].str.replace(",", ".") for name in ("long", "lat"))
    here = frame["x"].astype(float).between(-5.5, 9.8) & frame["y"].astype(float).between(41, 51.5)
    return frame[here].drop(columns=["Unnamed: 0", "long", "lat"])


SETS = {"Montpellier": _montpellier, "Lancashire": _lancashire, "Chicago": _chicago, "BAAC 2020": _baac}


def incidents(name: str, folder: Path, until: str = "") -> str:
    """Source of a layer of the incidents of a set, or of those before the day ``until``."""
    frame = SETS[name]()
    if until:
        frame = frame[frame["date"] < until]
    return _layer(frame, folder / f"incidents-{until or 'all'}.csv")


def addresses(name: str, folder: Path) -> str:
    """Source of the layer of addresses of a set: Montpellier's own, a synthetic one for the others."""
    if name == "Montpellier":
        return str(MONTPELLIER / "VilleMTP_MTP_PointAdresse.gpkg")
    places = SETS[name]()[["x", "y"]].astype(float).dropna().drop_duplicates().to_numpy()
    random = np.random.default_rng(SEED)
    around = np.repeat(places, AROUND, axis=0)
    metres = random.normal(0, SPREAD, around.shape) / DEGREE
    metres[:, 0] /= np.cos(np.radians(around[:, 1]))
    frame = pd.DataFrame(around + metres, columns=["x", "y"])
    return _layer(frame, folder / "addresses.csv")


def _layer(frame: pd.DataFrame, path: Path) -> str:
    frame.to_csv(path, index=False)
    return f"file://{path}?delimiter=,&xField=x&yField=y&crs=EPSG:4326&detectTypes=no"
