# SPDX-License-Identifier: GPL-2.0-or-later
"""Gi* of the cells of a square lattice, from counts in memory to scores in memory, neighbours included."""
from __future__ import annotations

import numpy as np

SHOWN = 997
"""One score in so many is compared."""


def gi_star(job: dict):
    from .toolbox import started

    started()
    from quietude.core.lattice.square import SquareLattice
    from quietude.core.statistics.local.getis_ord import getis_ord
    from quietude.core.statistics.local.lattice_neighbours import lattice_neighbours

    counts, side = _counts(job), job["lattice"]

    def run():
        lattice = SquareLattice.covering(0, 0, side, side, 1)
        return getis_ord(counts, lattice_neighbours(lattice, np.arange(lattice.cells), "distance", job["cells"])).z

    return run, _look


def gi_star_of_esda(job: dict):
    """esda as its manual shows it; its weights by contiguity are its quickest, where they say the same."""
    from esda import G_Local
    from libpysal.weights import DistanceBand, lat2W

    counts, side = _counts(job), job["lattice"]
    places = np.indices((side, side)).reshape(2, -1).T

    def run():
        touching = job["cells"] == 1.5
        weights = lat2W(side, side, rook=False) if touching else DistanceBand(places, job["cells"])
        return G_Local(counts, weights, transform="B", star=True, permutations=0).Zs

    return run, _look


def _counts(job: dict) -> np.ndarray:
    """Incidents by cell, row after row."""
    x, y = np.load(job["arrays"])
    return np.histogram2d(y, x, bins=job["lattice"])[0].ravel()


def _look(scores: np.ndarray) -> dict:
    return {"values": scores[::SHOWN].tolist()}
