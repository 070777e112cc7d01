# SPDX-License-Identifier: GPL-2.0-or-later
"""How long work reports its progress and learns that it must stop."""
from __future__ import annotations

from collections.abc import Callable, Iterator

from .errors import Cancelled

BLOCK = 100_000
"""Rows of a block."""
Tick = Callable[[float], bool]
"""Called with the share done (0 to 1); false asks to stop."""


def unwatched(share: float) -> bool:
    """Tick of work that nobody watches."""
    return True


def advance(tick: Tick, share: float) -> None:
    """Report ``share``, and raise :class:`Cancelled` if the person asked to stop."""
    if not tick(share):
        raise Cancelled


def in_blocks(count: int, tick: Tick = unwatched, size: int = BLOCK) -> Iterator[slice]:
    """Rows worked on together: few, so that what is computed on the way takes no memory, and cancelling no time."""
    for start in range(0, count, size):
        advance(tick, start / count)
        yield slice(start, min(start + size, count))


def stage(tick: Tick, start: float, end: float) -> Tick:
    """Tick of one stage that takes the work from share ``start`` to share ``end``."""
    return lambda share: tick(start + (end - start) * share)
