# SPDX-License-Identifier: GPL-2.0-or-later
"""A file of incidents as a partner would send it, seeded, and the boundary of the town."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal

from .. import cities

CATEGORIES = (
    "tapage_nocturne", "tapage_diurne", "attroupement", "occupation_hall", "degradation_bien_public", "tag_graffiti",
    "cambriolage_logement", "vol_roulotte", "vol_simple", "rixe", "incendie_volontaire", "ivresse_publique",
)  # fmt: skip
PARTNERS = ("Police municipale", "Bailleur", "Allô Mairie", "Transports")


def write_file(path: Path, rows: int) -> None:
    """Write ``rows`` incidents of three years, and as many stacked addresses as towns have."""
    x, y = cities.city(rows)
    rng = np.random.default_rng(5)
    seconds = np.sort(rng.integers(0, 3 * 365 * 86_400, rows))
    moments = np.datetime64("2021-01-01T00:00:00") + seconds.astype("timedelta64[s]")
    frame = pd.DataFrame({
        "date": np.char.replace(np.datetime_as_string(moments, "m"), "T", " "),
        "category": rng.choice(CATEGORIES, rows, p=_shares(len(CATEGORIES))),
        "partner": rng.choice(PARTNERS, rows),
        "x": x.round(2),
        "y": y.round(2),
    })
    frame.to_csv(path, sep=";", index=False)


def write_boundary(path: Path) -> None:
    """Write the square of the town."""
    west, south, side = cities.WEST, cities.SOUTH, cities.SIDE
    ring = [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]
    path.write_text(json.dumps({
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{cities.EPSG}"}},
        "features": [{
            "type": "Feature", "properties": {"name": "Clairval"},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }],
    }), encoding="utf-8")


def write_cells(path: Path, side: int = 224) -> None:
    """Write a grid of ``side``² cells of 50 m with their counts, as a result to explore."""
    rng = np.random.default_rng(9)
    counts = rng.poisson(rng.gamma(0.3, 9, side * side))
    features = []
    for rank, count in enumerate(counts.tolist()):
        west, south = cities.WEST + 50 * (rank % side), cities.SOUTH + 50 * (rank // side)
        ring = [[west, south], [west + 50, south], [west + 50, south + 50], [west, south + 50], [west, south]]
        features.append({
            "type": "Feature", "properties": {"cell_id": f"50m{rank:06}", "n": count},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        })
    text = path.with_suffix(".geojson")
    text.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    # A released dataset is a written one.
    gdal.VectorTranslate(str(path), str(text), format="GPKG", layerName="cells", reproject=False,
                         srcSRS=f"EPSG:{cities.EPSG}", dstSRS=f"EPSG:{cities.EPSG}")  # fmt: skip
    text.unlink()


def _shares(count: int) -> np.ndarray:
    weights = 1 / np.arange(1, count + 1)
    return weights / weights.sum()
