# SPDX-License-Identifier: GPL-2.0-or-later
"""A few pixels of a raster, to be checked one by one against the sum over all incidents."""
from __future__ import annotations

import numpy as np

HOW_MANY = 400


def seen(x: np.ndarray, y: np.ndarray, values: np.ndarray, cell_km2: float) -> dict:
    """The highest pixel and others drawn at random, half of them where something is; and the volume of the raster.

    ``values`` are those of the pixels centred at ``x``, ``y``; all three of shape (pixels,).
    """
    rng = np.random.default_rng(1)
    busy = np.flatnonzero(values > 0.01 * values.max())
    drawn = np.concatenate([
        [values.argmax()], rng.choice(busy, HOW_MANY // 2), rng.integers(0, len(values), HOW_MANY // 2)
    ])
    return {
        "x": x[drawn].tolist(),
        "y": y[drawn].tolist(),
        "value": values[drawn].astype(float).tolist(),
        "volume": float(values.sum(dtype=float) * cell_km2),
    }


def seen_on_lattice(values: np.ndarray, west: float, north: float, cell: float) -> dict:
    """The same from a raster of shape (rows, columns), its first row in the north."""
    rows, columns = values.shape
    x = np.tile(west + (np.arange(columns) + 0.5) * cell, rows)
    y = np.repeat(north - (np.arange(rows) + 0.5) * cell, columns)
    return seen(x, y, values.ravel(), (cell / 1000) ** 2)
