# SPDX-License-Identifier: GPL-2.0-or-later
"""The window while it is measured: what a person does, and what is awaited."""
from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QEventLoop, QTimer

from .heart import Heart

POLL_MS = 10
TAIL_MS = 900
"""After the answer: the map is still drawn, and what waits for a pause begins."""
LONGEST_WAIT_S = 60.0


class NeverAnsweredError(Exception):
    """The answer did not come."""


@dataclass
class Stage:
    """The plugin's window in that of QGIS, and what was measured in it."""

    iface: object
    window: object
    heart: Heart
    folder: Path

    def __post_init__(self) -> None:
        self.told: list[dict] = []
        self.outcomes: list = []
        self.window.runner.finished.connect(self.outcomes.append)

    @property
    def dock(self):
        return self.window.dock

    def measure(self, name: str, act: Callable[[], Callable[[], bool] | None]) -> None:
        """Do as a person does, and wait for the answer that ``act`` tells how to recognise."""
        self.heart.note(f"=== {name}")
        self.heart.start()
        begun = time.perf_counter()
        answered = act()
        self.wait_for(answered or (lambda: True))
        seconds = time.perf_counter() - begun
        pause(TAIL_MS)
        self.wait_for(lambda: not self.iface.mapCanvas().isDrawing())
        self.heart.stop()
        self.told.append({
            "name": name, "seconds": seconds,
            "longest": asdict(self.heart.longest), "busiest": asdict(self.heart.busiest),
        })

    def run(self, step: str) -> Callable[[], bool]:
        """Press the button of a step; answered once its results show."""
        before = len(self.outcomes)
        button = self.dock.steps[step].button
        if not button.isEnabled():
            raise NeverAnsweredError(f"{step}: {button.toolTip()}")
        button.click()
        return lambda: len(self.outcomes) > before

    def wait_for(self, answered: Callable[[], bool]) -> None:
        """Let the window live until then."""
        end = time.perf_counter() + LONGEST_WAIT_S
        while not answered():
            if time.perf_counter() > end:
                raise NeverAnsweredError
            pause(POLL_MS)


def pause(milliseconds: int) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
