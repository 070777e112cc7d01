# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the key puts points.

A position is drawn for what is told of a point — its block, its class — and never for the address that it stands for:
all addresses of a block give the same point, and the points of two classes say nothing of whether both happened at one
of them. It comes out the same each time: fresh chance at every release would average out. Nobody without the key can
compute it (Bellare, M. et al., 1996, « Keying hash functions for message authentication »).
"""
from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .blocks import Blocks

UNMOVED = np.int64(np.iinfo(np.int64).min)
"""No coordinate of anything: those of some systems are negative."""


def displaced(
    blocks: Blocks, of: NDArray[np.int64], told: Sequence[tuple[str, ...]], key: bytes
) -> NDArray[np.int64]:
    """Position of each point in metres, shape (n, 2), multiples of 10; :data:`UNMOVED` where none may be shown.

    Parameters
    ----------
    blocks
        The addresses of the territory.
    of
        Block of each point, shape (n,).
    told
        What is published of each of the n points beside its position, which tells it from others of its block.
    key
        Key of the recipient (:func:`.pseudonyms.subkey`).
    """
    found = np.full((len(of), 2), UNMOVED)
    for index, (block, words) in enumerate(zip(of.tolist(), told)):
        positions = blocks.positions(block)
        if len(positions):
            found[index] = positions[_number([blocks.boxes[block].tolist(), *words], key) % len(positions)]
    return found


def _number(what: list[object], key: bytes) -> int:
    """A number of 256 bits for what is told."""
    return int.from_bytes(hmac.new(key, json.dumps(what).encode(), hashlib.sha256).digest(), "big")
