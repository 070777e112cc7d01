# SPDX-License-Identifier: GPL-2.0-or-later
"""The key of one recipient of the packages of one title."""
from __future__ import annotations

from ...core.privacy.sealing.pseudonyms import subkey
from ..adapters.pseudonym_key import pseudonym_key


def recipient_key(commune: str, title: str, recipient: str) -> bytes | None:
    """Key derived from that of the producer; ``None`` where the producer's cannot be read.

    The recipient is taken by name, in whatever case: an accent or a capital more would be somebody else's points.
    """
    key = pseudonym_key()
    # A line each: « A B » and « C » must not be taken for « A » and « B C ».
    return None if key is None else subkey(key, f"{commune}\n{title}", recipient.casefold())
