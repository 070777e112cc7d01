# SPDX-License-Identifier: GPL-2.0-or-later
"""Pseudonyms by key: the same for one recipient of one package, unlinkable to any other.

A plain digest of a plate is undone in minutes, all plates being few; a keyed one cannot be without the key. Source:
Krawczyk, H. and Eronen, P. (2010), RFC 5869 (HKDF); Bellare, M. et al. (1996), « Keying hash functions for message
authentication ».
"""
from __future__ import annotations

import base64
import hashlib
import hmac

from ...errors import CoreError
from ...wording import tr

FEWEST_BYTES, SUBKEY_BYTES, PSEUDONYM_BYTES = 32, 32, 10
CONTEXT = b"quietude pseudonyms 1"


class WeakKeyError(CoreError):
    """A key that could be guessed."""

    def __init__(self, length: int) -> None:
        super().__init__(
            tr("The key of pseudonyms has {length} bytes, where {fewest} are the least: make one anew.",
               length=length, fewest=FEWEST_BYTES)
        )  # fmt: skip


def subkey(key: bytes, package: str, recipient: str) -> bytes:
    """Key of one recipient of one package, 32 bytes (HKDF-SHA-256).

    Raises
    ------
    WeakKeyError
        ``key`` is shorter than 32 bytes.
    """
    if len(key) < FEWEST_BYTES:
        raise WeakKeyError(len(key))
    extracted = hmac.new(CONTEXT, key, hashlib.sha256).digest()
    # Lengths first: « a » and « bc » must not be taken for « ab » and « c ».
    told = [part.encode() for part in (package, recipient)]
    info = b"".join(len(part).to_bytes(4, "big") + part for part in told)
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()[:SUBKEY_BYTES]


def pseudonym(one: bytes, value: str) -> str:
    """Sixteen letters and digits that stand for a value, by a :func:`subkey`."""
    digest = hmac.new(one, value.encode(), hashlib.sha256).digest()
    return base64.b32encode(digest[:PSEUDONYM_BYTES]).decode().lower()
