# SPDX-License-Identifier: GPL-2.0-or-later
"""The finest grid that still shows nearly all events."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

SIZES = (200, 400, 1000, 2000, 4000, 8000)
"""Sides tried, in metres, from fine to coarse; all on the official 200 m grid."""
MOST_HIDDEN = 0.10
"""Share of the events that a well chosen grid hides at most."""


@dataclass(frozen=True)
class SizeTried:
    """One size, and the share of the events that it hides."""

    size: int
    hidden: float


def finest_size(hidden_share: Callable[[int], float], smallest: int) -> tuple[SizeTried, ...]:
    """Sizes tried from ``smallest`` on; the last one is to be used.

    It is the first to hide at most :data:`MOST_HIDDEN`, or, where none does, the one that hides least.
    """
    tried: list[SizeTried] = []
    for size in SIZES:
        if size < smallest:
            continue
        tried.append(SizeTried(size, hidden_share(size)))
        if tried[-1].hidden <= MOST_HIDDEN:
            return tuple(tried)
    best = min(tried, key=lambda one: (one.hidden, one.size))
    return (*(one for one in tried if one is not best), best)
