# SPDX-License-Identifier: GPL-2.0-or-later
"""Sets of incidents by name (``city_17000``, ``uniform_100000``, ``chicago``), as a GeoPackage and as arrays.

Made once into out/bench/data. The layer has what an incident layer has: an identifier, a category, a date and time.
"""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal

from . import cities, real_sets, zones

gdal.UseExceptions()
FOLDER = Path(__file__).resolve().parents[1] / "out" / "bench" / "data"
SYNTHETIC = {"city": cities.city, "uniform": cities.uniform}
CATEGORIES = ("bruit", "regroupement", "dégradation", "stationnement", "déchets")


@dataclass(frozen=True)
class Dataset:
    """Files of a set."""

    name: str

    @property
    def layer(self) -> Path:
        return FOLDER / f"{self.name}.gpkg"

    @property
    def arrays(self) -> Path:
        """x and y in metres, shape (2, n)."""
        return FOLDER / f"{self.name}.npy"

    def positions(self) -> np.ndarray:
        return np.load(self.arrays)


def exists(name: str) -> bool:
    """Whether the set can be had here: real sets stand beside the checkout, or not."""
    return name not in real_sets.SETS or real_sets.FOLDER.is_dir()


def dataset(name: str) -> Dataset:
    """The set of that name, made if it is not there yet."""
    made = Dataset(name)
    if not (made.layer.exists() and made.arrays.exists()):
        FOLDER.mkdir(parents=True, exist_ok=True)
        x, y, epsg = _positions(name)
        _write_layer(made.layer, x, y, epsg)
        np.save(made.arrays, np.stack([x, y]))
    return made


def zoning(count: int) -> Path:
    """A GeoPackage of ``count`` areas that cover the synthetic town without overlap."""
    path = FOLDER / f"zones_{count}.gpkg"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        zones.write(path, count)
    return path


def _positions(name: str) -> tuple[np.ndarray, np.ndarray, int]:
    if name in real_sets.SETS:
        return real_sets.SETS[name]()
    kind, _, count = name.partition("_")
    return (*SYNTHETIC[kind](int(count)), cities.EPSG)


def _write_layer(path: Path, x: np.ndarray, y: np.ndarray, epsg: int) -> None:
    rng = np.random.default_rng(3)
    seconds = np.sort(rng.integers(0, 3 * 365 * 86_400, len(x)))
    moments = np.datetime64("2021-01-01T00:00:00") + seconds.astype("timedelta64[s]")
    frame = pd.DataFrame({
        "x": x,
        "y": y,
        "incident_id": np.char.add("I", np.arange(len(x)).astype(str)),
        "category": rng.choice(CATEGORIES, len(x)),
        "occurred_from": np.char.replace(np.datetime_as_string(moments), "T", " "),
    })
    table = path.with_suffix(".csv")
    frame.to_csv(table, index=False)
    options = ["X_POSSIBLE_NAMES=x", "Y_POSSIBLE_NAMES=y", "KEEP_GEOM_COLUMNS=NO", "AUTODETECT_TYPE=YES"]
    source = gdal.OpenEx(str(table), gdal.OF_VECTOR, open_options=options)
    partial = path.with_name(f"partial_{path.name}")
    partial.unlink(missing_ok=True)
    # A released dataset is a written one.
    gdal.VectorTranslate(str(partial), source, format="GPKG", layerName="incidents", dstSRS=f"EPSG:{epsg}",
                         reproject=False, srcSRS=f"EPSG:{epsg}")
    partial.rename(path)
    table.unlink()
