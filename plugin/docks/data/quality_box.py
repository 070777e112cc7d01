# SPDX-License-Identifier: GPL-2.0-or-later
"""How good the layer is: who gave what, what is placed and dated, how precisely, and what was flagged."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ....core import wording
from ....core.incidents.findings.reasons import FLAGS, meaning
from ....core.incidents.findings.telling import GEOCODED_ENOUGH, PLACES, PRECISIONS, place_word, precision_word
from ....core.incidents.quality import Counts, Quality
from ....core.wording import number, percent, tr
from ..filter.words_tree import stated

WORDS, COUNTS, SHARES = 54, 25, 21
"""Widths of the columns, in percent of the table."""
Row = tuple[str, int]
Section = tuple[str, list[Row]]


class QualityBox(QgsCollapsibleGroupBox):
    """Tables of counts and shares, and what they mean for maps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(tr("Quality"))
        self.text = QLabel()
        self.text.setObjectName("quality")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        QVBoxLayout(self).addWidget(self.text)

    def show_quality(self, quality: Quality) -> None:
        """Show what is known of ``quality.count`` incidents."""
        tables = "".join(_table(title, rows, quality.count) for title, rows in sections(quality) if rows)
        self.text.setText("".join(f"<p>{escape(sentence)}</p>" for sentence in advice(quality)) + tables)

    def wait(self, sentence: str) -> None:
        """Say why nothing shows."""
        self.text.setText(escape(sentence))


def sections(quality: Quality) -> Iterator[Section]:
    """Titles of the tables, and their rows of words and counts."""
    yield tr("Known"), [(tr("position"), quality.placed), (tr("date"), quality.dated)]
    yield tr("Sources"), _rows(quality.sources, stated)
    yield tr("Partners"), _rows(quality.partners, stated)
    yield tr("Precision of the place"), _rows(quality.place_precisions, _said(PLACES, place_word))
    yield tr("Precision of the time"), _rows(quality.time_precisions, _said(PRECISIONS, precision_word))
    flags = {**quality.flags}
    flags.pop("unmapped", None)
    unmapped = [(tr("category not in the nomenclature"), quality.unmapped)] if quality.unmapped else []
    yield tr("Worth knowing"), unmapped + _rows(flags, _said(FLAGS, meaning))


def advice(quality: Quality) -> Iterator[str]:
    """What the figures mean for maps."""
    if quality.count and quality.placed < GEOCODED_ENOUGH * quality.count:
        yield tr(
            "Only {share} of the incidents have a position; maps are held reliable from {enough} (Ratcliffe 2004).",
            share=percent(quality.placed / quality.count), enough=percent(GEOCODED_ENOUGH),
        )  # fmt: skip


def _rows(counts: Counts, word: Callable[[str], str]) -> list[Row]:
    return [(word(key), count) for key, count in counts.items()]


def _said(known: dict[str, str], word: Callable[[str], str]) -> Callable[[str], str]:
    """Words of a closed list in the person's language; others as they are."""
    return lambda key: word(key) if key in known else stated(key)


def _table(title: str, rows: list[Row], whole: int) -> str:
    lines = "".join(
        f"<tr><td width='{WORDS}%'>{escape(word)}</td>"
        f"<td width='{COUNTS}%' align='right' style='white-space: pre'>{number(count)}</td>"
        f"<td width='{SHARES}%' align='right' style='white-space: pre'>{escape(_share(count, whole))}</td></tr>"
        for word, count in rows
    )
    return f"<p><b>{escape(title)}</b></p><table width='100%' cellspacing='3'>{lines}</table>"


def _share(count: int, whole: int) -> str:
    """A percentage, which says of what is rare that it is there, and of nearly all that it is not all."""
    share = count / max(whole, 1)
    if 0 < share < 0.005:
        return f"<{wording.NO_BREAK_SPACE}{percent(0.01)}"
    return f">{wording.NO_BREAK_SPACE}{percent(0.99)}" if 0.995 <= share < 1 else percent(share)
