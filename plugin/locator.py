# SPDX-License-Identifier: GPL-2.0-or-later
"""Quiétude's tools in the search box of QGIS (Ctrl+K), by title, id or keyword."""
from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtGui import QAction, QIcon

from ..core.wording import tr
from ..processing_algs.base import QuietudeAlgorithm

PREFIX = "qui"
"""QGIS hears no prefix of a plugin that is shorter."""
SURE, LIKELY = 1.0, 0.6
"""Scores of a title that holds the words, and of keywords that do."""


@dataclass(frozen=True)
class Entry:
    """What can be found, and what it does when chosen."""

    title: str
    about: str
    keywords: str
    icon: QIcon
    act: Callable[[], object]

    def score(self, words: list[str]) -> float:
        """How well the words, written plainly, tell this entry; zero where one of them is missing."""
        if all(word in plain(self.title) for word in words):
            return SURE
        return LIKELY if all(word in plain(f"{self.title} {self.keywords}") for word in words) else 0.0


def plain(text: str) -> str:
    """Lower case, without accents: nobody types them in a search box."""
    return "".join(one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one))


def entries_of(algorithms: tuple[QuietudeAlgorithm, ...], open_dialog: Callable[[str, dict], object]) -> list[Entry]:
    """One entry an algorithm: choosing it opens its dialog."""
    return [
        Entry(
            algorithm.displayName(),
            algorithm.shortDescription(),
            " ".join((algorithm.name(), *algorithm.tags())),
            algorithm.icon(),
            functools.partial(open_dialog, f"quietude:{algorithm.name()}", {}),
        )
        for algorithm in algorithms
    ]


def entry_of(action: QAction, act: Callable[[], object]) -> Entry:
    """The entry of what is in the toolbar without being an algorithm."""
    return Entry(action.text().replace("&", ""), action.toolTip(), "", action.icon(), act)


class Locator(QgsLocatorFilter):
    """QGIS clones it for each search, and searches in another thread: entries are made beforehand."""

    def __init__(self, entries: list[Entry]) -> None:
        super().__init__()
        self._entries = entries

    def clone(self) -> Locator:
        """The same filter, for one search."""
        return Locator(self._entries)

    def name(self) -> str:
        """Key in the settings of QGIS."""
        return "quietude"

    def displayName(self) -> str:
        """Heading of the results."""
        return tr("Quiétude")

    def prefix(self) -> str:
        """Typed first, it searches here alone."""
        return PREFIX

    def fetchResults(self, string, context, feedback) -> None:
        """Tell what holds all the words typed."""
        words = plain(string).split()
        if not words and not context.usingPrefix:
            return
        for rank, entry in enumerate(self._entries):
            score = entry.score(words)
            if score:
                result = QgsLocatorResult()
                result.displayString, result.description = entry.title, entry.about
                result.icon, result.score = entry.icon, score
                result.setUserData(rank)
                self.resultFetched.emit(result)

    def triggerResult(self, result) -> None:
        """Do what was chosen."""
        self._entries[int(_data(result))].act()


def _data(result: QgsLocatorResult) -> object:
    # A method since QGIS 3.40, an attribute before.
    return result.userData() if callable(result.userData) else result.userData
