# SPDX-License-Identifier: GPL-2.0-or-later
"""Places where nothing really happened: seeded, so that everybody measures the same.

``city`` is what an observatory has: 12 × 12 km of streets and hot spots, seven incidents of ten at an address, and some
addresses that come back hundreds of times. ``uniform`` is the opposite, no two incidents at one place: merging stacked
incidents gains nothing there.
"""
from __future__ import annotations

import numpy as np

SIDE = 12_000.0
WEST, SOUTH = 764_000.0, 6_275_000.0
EPSG = 2154
ADDRESSES, STREETS, HOT_SPOTS = 60_000, 400, 25


def city(n: int, seed: int = 7) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    begin, end = _streets(rng)
    addresses = np.round(_along(begin, end, ADDRESSES, rng), 2)
    popularity = _popularity(addresses, rng)
    at_address, on_street = int(0.70 * n), int(0.25 * n)
    places = np.concatenate([
        addresses[rng.choice(ADDRESSES, at_address, p=popularity)],
        _along(begin, end, on_street, rng),
        rng.uniform(1, SIDE - 1, (n - at_address - on_street, 2)),
    ])
    rng.shuffle(places)
    return _framed(places)


def uniform(n: int, seed: int = 11) -> tuple[np.ndarray, np.ndarray]:
    return _framed(np.random.default_rng(seed).uniform(1, SIDE - 1, (n, 2)))


def _streets(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Both ends of straight streets, denser in the centre, mostly along two directions."""
    middle = np.clip(rng.normal(SIDE / 2, SIDE / 5, (STREETS, 2)), 300, SIDE - 300)
    angle = rng.choice([0.12, 0.12 + np.pi / 2], STREETS) + rng.normal(0, 0.25, STREETS)
    half = np.stack([np.cos(angle), np.sin(angle)], axis=1) * rng.uniform(150, 1250, STREETS)[:, None]
    return middle - half, middle + half


def _along(begin: np.ndarray, end: np.ndarray, n: int, rng: np.random.Generator) -> np.ndarray:
    length = np.hypot(*(end - begin).T)
    street = rng.choice(len(length), n, p=length / length.sum())
    share = rng.random(n)[:, None]
    places = begin[street] * (1 - share) + end[street] * share + rng.normal(0, 6, (n, 2))
    return np.clip(places, 1, SIDE - 1)


def _popularity(addresses: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    centre, spread = rng.normal(SIDE / 2, SIDE / 6, (HOT_SPOTS, 2)), rng.uniform(80, 600, HOT_SPOTS)
    weight = rng.pareto(1.2, HOT_SPOTS) + 0.3
    squared = ((addresses[:, None] - centre) ** 2).sum(axis=2)
    heat = 0.15 + (weight * np.exp(-squared / (2 * spread**2))).sum(axis=1)
    heat *= rng.pareto(1.5, len(addresses)) + 0.2
    return heat / heat.sum()


def _framed(places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places in the CRS, two of them in the corners: every size of a set then has the same extent."""
    places[0], places[1] = (0, 0), (SIDE, SIDE)
    return places[:, 0] + WEST, places[:, 1] + SOUTH
