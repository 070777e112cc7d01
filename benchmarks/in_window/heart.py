# SPDX-License-Identifier: GPL-2.0-or-later
"""Beats of the main thread: while one is late, the window answers nobody."""
from __future__ import annotations

import faulthandler
import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
LATE_S = 0.08


@dataclass(frozen=True)
class Block:
    """The time between two beats, in seconds.

    ``processor`` is what the main thread computed meanwhile; ``queue`` what it waited for a processor that others had,
    which says that the machine is busy. The rest it waited for a lock, most often that of Python, or for a disk.
    """

    wall: float = 0.0
    processor: float = 0.0
    queue: float = 0.0


class Heart(QObject):
    """Keeps the longest block since :meth:`start`, by the clock and by processor time."""

    def __init__(self, stacks: Path, late: bool) -> None:
        """Write into ``stacks`` where Python was when QGIS crashed, and, where so asked, in each ``late`` beat."""
        super().__init__()
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._stacks, self._late = stacks.open("a", encoding="utf-8"), late
        faulthandler.enable(self._stacks)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.longest = self.busiest = Block()
        self._last = self._now()

    def start(self) -> None:
        """Listen anew."""
        self.longest = self.busiest = Block()
        self._rearm()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        """Listen no longer."""
        self._beat()
        self._timer.stop()
        if self._late:
            faulthandler.cancel_dump_traceback_later()

    def note(self, text: str) -> None:
        """Write a heading in the file of stacks."""
        print(text, file=self._stacks, flush=True)

    def _beat(self) -> None:
        now = self._now()
        block = Block(*(after - before for after, before in zip(now, self._last)))
        self.longest = max(self.longest, block, key=lambda one: one.wall)
        self.busiest = max(self.busiest, block, key=lambda one: one.processor)
        self._rearm()

    def _rearm(self) -> None:
        if self._late:
            faulthandler.dump_traceback_later(LATE_S, repeat=True, file=self._stacks)
        self._last = self._now()

    def _now(self) -> tuple[float, float, float]:
        try:
            waited = int(self._schedule.read_text(encoding="ascii").split()[1]) / 1e9
        except OSError:  # elsewhere than on Linux
            waited = 0.0
        return time.perf_counter(), time.thread_time(), waited


def processes() -> float:
    """Load of the machine over the last minute."""
    return os.getloadavg()[0]
