# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window does whenever work begins and ends in another thread.

Python's threads take shorter turns meanwhile: whatever the window asks of Qt lets go of Python's lock, and waits for it
afterwards as long as the turn of another thread lasts: 5 ms, unless told otherwise. To draw a tab it asks a hundred
times.
"""
from __future__ import annotations

import sys

from qgis.core import QgsProject

SHORT_S = 0.0005


class _Turns:
    """Short from the first piece of work to the end of the last, as they were otherwise."""

    def __init__(self) -> None:
        self._pieces, self._before = 0, 0.0

    def begin(self) -> None:
        """A piece of work is about to begin; called on the thread of the window."""
        # QGIS makes the variables of a project when they are first asked for, as providers do of whom features are
        # wanted. Two threads that do so at once crash it, so they are made beforehand.
        QgsProject.instance().createExpressionContextScope()
        if not self._pieces:
            self._before = sys.getswitchinterval()
            sys.setswitchinterval(min(SHORT_S, self._before))
        self._pieces += 1

    def end(self) -> None:
        """It has ended."""
        self._pieces -= 1
        if not self._pieces:
            sys.setswitchinterval(self._before)


turns = _Turns()
