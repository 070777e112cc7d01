# SPDX-License-Identifier: GPL-2.0-or-later
"""Quiétude through ``processing.run``, from the GeoPackage to the file."""
from __future__ import annotations

import numpy as np

from ..pixels import seen_on_lattice
from .outputs import bands_seen, counts_seen, raster_seen
from .toolbox import fresh, run, started


def density(job: dict):
    started()
    target = fresh("density.tif")
    inputs = {
        "INPUT": job["layer"],
        "BANDWIDTH": job["radius"],
        "CELL_SIZE": job["cell"],
        "KERNEL": job["kernel"],
        "ACCURACY": job["accuracy"],
        "OUTPUT": target,
    }
    return lambda: run("quietude:kerneldensity", **inputs), lambda result: raster_seen(target, lambda values: values)


def series(job: dict):
    """A band a month."""
    started()
    target = fresh("series.tif")
    inputs = {
        "INPUT": job["layer"],
        "TIME": "occurred_from",
        "PERIOD": "month",
        "BANDWIDTH": job["radius"],
        "CELL_SIZE": job["cell"],
        "ACCURACY": job["accuracy"],
        "OUTPUT": target,
    }
    return lambda: run("quietude:densityseries", **inputs), lambda result: bands_seen(target)


def grid(job: dict):
    started()
    target = fresh("grid.gpkg")
    inputs = {
        "INPUT": job["layer"],
        "GRID": job["grid"],
        "CELL_SIZE": job["cell"],
        "KEEP_EMPTY": True,
        "OUTPUT": target,
    }
    return lambda: run("quietude:gridcounts", **inputs), lambda result: counts_seen(target, "n")


def areas(job: dict):
    started()
    target = fresh("areas.gpkg")
    inputs = {"INPUT": job["layer"], "AREAS": [job["areas"]], "AREA_ID": "name", "OUTPUT": target}
    return lambda: run("quietude:areacounts", **inputs), lambda result: counts_seen(target, "n")


def density_in_memory(job: dict):
    """The estimator alone, in double precision: what a file of float32 and the reading hide."""
    started()
    from quietude.core.density.estimators.estimators import ESTIMATORS
    from quietude.core.density.extent import grown
    from quietude.core.density.kernels import KERNELS
    from quietude.core.density.places import Places
    from quietude.core.density.surface import Spread, surface

    x, y = np.load(job["arrays"])
    spread = Spread(KERNELS[job["kernel"]], job["radius"], ESTIMATORS[job["accuracy"]])
    lattice = grown((x.min(), y.min(), x.max(), y.max()), spread.reach).cells(job["cell"])

    def look(made) -> dict:
        return seen_on_lattice(made.values, lattice.x_min, lattice.y_max, lattice.cell_size)

    return lambda: surface(Places.of(x, y, None), lattice, spread), look
