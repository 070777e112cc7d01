# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run chooses where a parameter was left empty: announced to all, and told beforehand to whoever rehearses."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsProcessingFeedback


@dataclass(frozen=True)
class Choice:
    """A length chosen, in metres, and the sentence that announces it with its rule."""

    metres: float
    sentence: str


class Rehearsed(Exception):  # noqa: N818 (an end, not an error)
    """All choices are made: a rehearsal goes no further."""


class Rehearsing(QgsProcessingFeedback):
    """Feedback of a run that stops once its choices are made; they stand in ``choices``, by parameter.

    ``seconds`` is the time that the rest would take, 0 where nobody knows.
    """

    def __init__(self) -> None:
        super().__init__(False)
        self.choices: dict[str, Choice] = {}
        self.seconds = 0.0


def announce(feedback: QgsProcessingFeedback, key: str, metres: float, sentence: str) -> None:
    """Announce the length chosen for the parameter ``key``."""
    feedback.pushInfo(sentence)
    if isinstance(feedback, Rehearsing):
        feedback.choices[key] = Choice(metres, sentence)


def end_of_choices(feedback: QgsProcessingFeedback, seconds: Callable[[], float] = float) -> None:
    """Stop here, where this is a rehearsal; ``seconds`` says how long the rest would take."""
    if isinstance(feedback, Rehearsing):
        feedback.seconds = seconds()
        raise Rehearsed
