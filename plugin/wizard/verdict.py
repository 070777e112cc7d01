# SPDX-License-Identifier: GPL-2.0-or-later
"""What would become of the rows: a sum, what to decide, and the rejected rows."""
from __future__ import annotations

from html import escape

import pandas as pd
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...core.incidents.findings.telling import warnings_of
from ...core.incidents.profiles.draft import SHOWN_REJECTS, Trial
from ...core.wording import number, tr
from .rows_view import RowsView

REASON = 460
"""Pixels in which a reason may be read whole."""


class RejectsPage(QWidget):
    """The rejected rows, each with its reason."""

    def __init__(self) -> None:
        super().__init__()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.rows = RowsView(tr("Rejected rows"), REASON)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.told)
        column.addWidget(self.rows, 1)

    def show_trial(self, trial: Trial) -> None:
        """Show the rejects of ``trial`` and what a person should check."""
        rejects = trial.rejects
        frame = rejects[["sentence", "raw"]].set_axis([tr("What is wrong"), tr("Raw text")], axis=1)
        self.rows.show_rows(frame.set_axis([number(line) for line in rejects["line"]], axis=0))
        self.told.setText("<br>".join(_checks(trial)))

    def clear(self) -> None:
        """Show that nothing is known."""
        self.rows.show_rows(pd.DataFrame())
        self.told.clear()


def sum_told(trial: Trial, whole: bool) -> str:
    """« 250 rows = 245 accepted + 5 rejected », in HTML; of the first rows where not the ``whole``."""
    if trial.refusal:
        return f"<b>{escape(trial.refusal)}</b>"
    found = trial.findings
    said = tr(
        "{rows} rows = <b>{accepted} accepted</b> + <b>{rejected} rejected</b>",
        rows=number(found.rows), accepted=number(found.accepted), rejected=number(found.rejected),
    )  # fmt: skip
    return said if whole else said + " " + tr("(first rows; the others are being read…)")


def _checks(trial: Trial) -> list[str]:
    """What to check, a paragraph each."""
    found = trial.findings
    if found is None:
        return []
    told = [*(note.found for note in found.to_check), *warnings_of(found)]
    if found.rejected > SHOWN_REJECTS:
        told.append(tr("The first {count} rejected rows are shown.", count=number(SHOWN_REJECTS)))
    return [escape(sentence) for sentence in told] or [escape(tr("Nothing to check."))]
