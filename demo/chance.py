# SPDX-License-Identifier: GPL-2.0-or-later
"""Chance that gives the same town on every machine.

Only ``Generator.random`` is drawn from: numpy promises its stream, not those of the other distributions. Each part of
the town has its own stream, so that a change in one does not move the others.
"""
from __future__ import annotations

import zlib

import numpy as np

SEED = 20190101


def stream(part: str) -> np.random.Generator:
    """The stream of chance of one part of the town."""
    return np.random.default_rng([SEED, zlib.crc32(part.encode())])


def choices(rng: np.random.Generator, weights: np.ndarray, size: int) -> np.ndarray:
    """Positions drawn with the given weights, with replacement."""
    upto = np.cumsum(np.asarray(weights, float))
    return np.minimum(np.searchsorted(upto, rng.random(size) * upto[-1], side="right"), len(upto) - 1)


def wave(rng: np.random.Generator, x: np.ndarray, y: np.ndarray, length: float) -> np.ndarray:
    """A smooth random surface of about unit spread, whose hills are about ``length`` apart."""
    total = np.zeros(np.broadcast(x, y).shape)
    for direction, phase, stretch in rng.random((12, 3)):
        k = 2 * np.pi / (length * (0.7 + 0.8 * stretch))
        angle = 2 * np.pi * direction
        total += np.sin(k * (x * np.cos(angle) + y * np.sin(angle)) + 2 * np.pi * phase)
    return total / np.sqrt(6)
