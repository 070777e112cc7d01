# SPDX-License-Identifier: GPL-2.0-or-later
"""The period of the filter: by name, by dates, or by the temporal controller."""
from __future__ import annotations

from datetime import date, datetime

from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDateEdit, QGridLayout, QLabel, QWidget

from ....core import wording
from ....core.incidents.choice.periods import Period, latest
from ....core.report.period import written_period
from ....core.wording import later, tr
from ..entries.entry import narrow

NARROWEST = 110
"""Pixels of a date, at least."""
ALL, CUSTOM, FOLLOWED, YEAR_BEFORE = "all", "custom", "followed", "a_year_before"
NAMES = {
    ALL: later("All dates"),
    "week": later("Last 7 days"),
    "four_weeks": later("Last 28 days"),
    "month": later("Month of the last incident"),
    "quarter": later("Quarter of the last incident"),
    "year": later("Year of the last incident"),
    YEAR_BEFORE: later("Same dates a year before"),
    CUSTOM: later("Between two dates"),
    FOLLOWED: later("That of the temporal controller"),
}


class PeriodBox(QWidget):
    """Which dates to look at."""

    changed = pyqtSignal()
    linked = pyqtSignal(bool)
    """The person links the period to the temporal controller, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = Period()
        self._first, self._last = date.today(), date.today()
        self._build()
        self.names.activated.connect(self._choose)
        self.since.dateChanged.connect(self._read_dates)
        self.until.dateChanged.connect(self._read_dates)
        self.link.toggled.connect(self.linked)

    def _build(self) -> None:
        self.names = narrow(QComboBox())
        self.names.setObjectName("PERIOD")
        self.names.setAccessibleName(tr("Period"))
        for key, title in NAMES.items():
            if key != FOLLOWED:
                self.names.addItem(wording.translated(title), key)
        self.since, self.until = _date_edit(tr("First day")), _date_edit(tr("Last day"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.link = QCheckBox(tr("Link to the map’s clock"))
        self.link.setToolTip(tr("The period sets the range of the map's temporal controller, and follows it."))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.names, 0, 0, 1, 2)
        grid.addWidget(self.since, 1, 0)
        grid.addWidget(self.until, 1, 1)
        grid.addWidget(self.note, 2, 0, 1, 2)
        grid.addWidget(self.link, 3, 0, 1, 2)

    def set_days(self, first: date, last: date) -> None:
        """First and last day of the incidents: « last » counts from the latter."""
        self._first, self._last = first, last
        self.note.setText(tr("“Last” counts from the last incident, {day}.", day=written_period(last, last)))
        if not self.period.bounded:
            self._show_dates()

    def show(self, period: Period) -> None:
        """Take the period of the temporal controller."""
        if self.names.findData(FOLLOWED) < 0:
            self.names.addItem(wording.translated(NAMES[FOLLOWED]), FOLLOWED)
        self._set(FOLLOWED, period)

    def reset(self) -> None:
        """Look at all dates."""
        self._set(ALL, Period())

    def choose(self, name: str) -> None:
        """Take the period of this name."""
        self.names.setCurrentIndex(self.names.findData(name))
        self._choose()

    def _choose(self, *_) -> None:
        name = self.names.currentData()
        if name == ALL:
            self._set(name, Period())
        elif name == YEAR_BEFORE:
            dates = self.period if self.period.days() else Period.of_days(self._first, self._last)
            self._set(CUSTOM, dates.a_year_before())
        elif name == CUSTOM:
            self._read_dates()
        elif name != FOLLOWED:
            self._set(name, latest(name, self._last))

    def _read_dates(self, *_) -> None:
        days = (edit.date().toPyDate() for edit in (self.since, self.until))
        self._set(CUSTOM, Period.of_days(*days), typed=True)

    def _set(self, name: str, period: Period, typed: bool = False) -> None:
        self.names.setCurrentIndex(self.names.findData(name))
        moved, self.period = period != self.period, period
        if not typed:  # nobody wants the date that is being typed to be changed
            self._show_dates()
        if moved:
            self.changed.emit()

    def _show_dates(self) -> None:
        first, last = self.period.days() or (self._first, self._last)
        for edit, day in ((self.since, first), (self.until, last)):
            edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)


def day_of(value: object) -> date:
    """A day of numpy as Python has it."""
    return datetime.fromisoformat(str(value)).date()


def _date_edit(title: str) -> QDateEdit:
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("dd/MM/yyyy" if wording.language() == "fr" else "yyyy-MM-dd")
    edit.setAccessibleName(title)
    edit.setToolTip(title)
    edit.setMinimumWidth(NARROWEST)  # what a locale asks for may be wider than half a dock
    edit.setKeyboardTracking(False)
    return edit
