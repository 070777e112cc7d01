# SPDX-License-Identifier: GPL-2.0-or-later
"""Python's threads take shorter turns while work is done aside.

Whatever the window asks of Qt lets go of Python's lock, and waits for it afterwards as long as the turn of another
thread lasts: 5 ms, unless told otherwise. To draw a tab it asks a hundred times.
"""
from __future__ import annotations

import sys

SHORT_S = 0.0005


class _Turns:
    """Short from the first piece of work to the end of the last, as they were otherwise."""

    def __init__(self) -> None:
        self._pieces, self._before = 0, 0.0

    def shorten(self) -> None:
        """A piece of work begins."""
        if not self._pieces:
            self._before = sys.getswitchinterval()
            sys.setswitchinterval(min(SHORT_S, self._before))
        self._pieces += 1

    def restore(self) -> None:
        """It has ended."""
        self._pieces -= 1
        if not self._pieces:
            sys.setswitchinterval(self._before)


turns = _Turns()
