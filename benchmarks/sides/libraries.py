# SPDX-License-Identifier: GPL-2.0-or-later
"""Libraries of other people: from arrays in memory to arrays in memory, so that they are spared reading and writing."""
from __future__ import annotations

import numpy as np

from ..pixels import seen, seen_on_lattice

KDEPY_KERNELS = {
    "quartic": "biweight", "epanechnikov": "epa", "triweight": "triweight", "triangular": "tri", "uniform": "box",
    "gaussian": "gaussian",
}
SKLEARN_KERNELS = {"epanechnikov": "epanechnikov", "triangular": "linear", "uniform": "tophat"}


def libkdv(job: dict):
    """LibKDV on all threads. It knows no other kernel than Epanechnikov's, and its values have no unit."""
    import pandas as pd
    from libkdv import kdv

    x, y = np.load(job["arrays"])
    west, south, side = x.min(), y.min(), job["side"]
    frame = pd.DataFrame({"x": x - west, "y": y - south})

    def run():
        # The constructor doubles the bandwidth that it is given (version 1.1.20).
        return kdv(
            frame, GPS=False, KDV_type="KDV", bandwidth=job["radius"] / 2, row_pixels=side, col_pixels=side,
            num_threads=2,
        ).compute()

    def look(result):
        east, north = result["x"].to_numpy() + west, result["y"].to_numpy() + south
        return {**seen(east, north, result["val"].to_numpy(), np.nan), "volume": None}

    return run, look


def kdepy(job: dict):
    """KDEpy's fast estimator on the same pixels."""
    from KDEpy import FFTKDE

    places = np.load(job["arrays"]).T
    kernel = KDEPY_KERNELS[job["kernel"]]
    # The radius of a kernel of finite support is its bandwidth times the support at bandwidth 1.
    unit = np.sqrt(8) if kernel == "gaussian" else FFTKDE(kernel=kernel, bw=1.0, norm=2).kernel.practical_support(1.0)
    west, north, columns, rows = _lattice(job, places)
    east = west + (np.arange(columns) + 0.5) * job["cell"]
    up = north - (np.arange(rows)[::-1] + 0.5) * job["cell"]

    def run():
        grid = np.stack(np.meshgrid(east, up, indexing="ij"), axis=-1).reshape(-1, 2)
        return FFTKDE(kernel=kernel, bw=job["radius"] / unit, norm=2).fit(places).evaluate(grid)

    def look(result):
        values = result.reshape(columns, rows).T[::-1] * len(places) * 1e6
        return seen_on_lattice(values, west, north, job["cell"])

    return run, look


def sklearn(job: dict):
    """scikit-learn's tree, on the same pixels."""
    from sklearn.neighbors import KernelDensity

    places = np.load(job["arrays"]).T
    west, north, columns, rows = _lattice(job, places)
    east, down = west + (np.arange(columns) + 0.5) * job["cell"], north - (np.arange(rows) + 0.5) * job["cell"]

    def run():
        grid = np.stack(np.meshgrid(east, down), axis=-1).reshape(-1, 2)
        fitted = KernelDensity(bandwidth=job["radius"], kernel=SKLEARN_KERNELS[job["kernel"]]).fit(places)
        return np.exp(fitted.score_samples(grid))

    def look(result):
        return seen_on_lattice(result.reshape(rows, columns) * len(places) * 1e6, west, north, job["cell"])

    return run, look


def shapely_tree(job: dict):
    """shapely 2: a tree of the polygons asked for the points of each; in memory."""
    import shapely
    from osgeo import ogr

    x, y = np.load(job["arrays"])
    file = ogr.Open(job["areas"])
    polygons = shapely.from_wkb([bytes(feature.geometry().ExportToWkb()) for feature in file.GetLayer(0)])

    def run():
        points = shapely.points(x, y)
        _, area = shapely.STRtree(polygons).query(points, predicate="intersects")
        return np.bincount(area, minlength=len(polygons))

    return run, lambda counts: {"polygons": len(counts), "counted": int(counts.sum())}


def _lattice(job: dict, places: np.ndarray) -> tuple[float, float, int, int]:
    """West, north, columns and rows of the pixels that all kernels reach."""
    reach = job["radius"] * (2 if job["kernel"] == "gaussian" else 1)
    west, south = places.min(axis=0) - reach
    east, north = places.max(axis=0) + reach
    return west, north, int(np.ceil((east - west) / job["cell"])) + 1, int(np.ceil((north - south) / job["cell"])) + 1
