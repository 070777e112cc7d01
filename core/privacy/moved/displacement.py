# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the key puts the points of an address.

Every position of the block of an address is as likely as any other, and the same one comes each time: fresh chance at
every release would average out. Nobody without the key can compute it (Bellare, M. et al., 1996, « Keying hash
functions for message authentication »).
"""
from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from .blocks import Blocks

PLACE, RANK = "place", "rank"
RANK_BYTES = 8
UNMOVED = np.int64(np.iinfo(np.int64).min)
"""No coordinate of anything: those of some systems are negative."""


def displaced(blocks: Blocks, chosen: NDArray[np.int64], key: bytes) -> NDArray[np.int64]:
    """Position in metres of the points of each address, shape (n, 2); :data:`UNMOVED` where none may be shown.

    Parameters
    ----------
    blocks
        The addresses of the territory.
    chosen
        Indices of addresses, shape (n,).
    key
        Key of the recipient (:func:`.pseudonyms.subkey`).
    """
    found = np.full((len(chosen), 2), UNMOVED)
    owner = blocks.of[chosen]
    for block in np.unique(owner):
        positions = blocks.positions(int(block))
        mine = np.flatnonzero(owner == block)
        if len(positions):
            drawn = [number % len(positions) for number in _numbers(blocks.addresses[chosen[mine]], key, PLACE)]
            found[mine] = positions[drawn]
    return found


def ranks(blocks: Blocks, chosen: NDArray[np.int64], key: bytes) -> NDArray[np.uint64]:
    """Order, known to the key alone, in which the addresses of a block are shown; shape (n,)."""
    numbers = _numbers(blocks.addresses[chosen], key, RANK)
    return np.array([number >> 8 * (hashlib.sha256().digest_size - RANK_BYTES) for number in numbers], np.uint64)


def _numbers(places: NDArray[np.int64], key: bytes, purpose: str) -> Iterable[int]:
    """A number of 256 bits for each place."""
    for x, y in places.tolist():
        yield int.from_bytes(hmac.new(key, f"{purpose} {x} {y}".encode(), hashlib.sha256).digest(), "big")
