# SPDX-License-Identifier: GPL-2.0-or-later
"""Two periods to compare: usual ones, counted from the last incident, or dates of one's own."""
from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QWidget

from ....core import wording
from ....core.incidents.choice.periods import Period
from ....core.incidents.two_periods import COMPARISONS, compared
from ....core.wording import later, tr
from ..entries.entry import narrow
from ..period import named

OWN = "own"
TITLES = {
    "years": later("Last two calendar years"),
    "twelve_months": later("Last 52 weeks, and those before"),
    "four_weeks_year": later("Last 28 days, and a year before"),
    "four_weeks": later("Last 28 days, and those before"),
    OWN: later("Dates of your own"),
}


class TwoPeriods(QWidget):
    """A list of usual comparisons, and the first and last day of each period."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: date | None = None
        self.usual = narrow(QComboBox())
        self.usual.setAccessibleName(tr("Periods to compare"))
        self.usual.setToolTip(tr("Counted from the last incident of the layer, not from today."))
        for name in (*COMPARISONS, OWN):
            self.usual.addItem(wording.translated(TITLES[name]), name)
        self.days = [self._day() for _ in range(4)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.told = QLabel()
        self.told.setWordWrap(True)
        grid.addWidget(self.usual, 0, 0)
        grid.addWidget(self.told, 1, 0)
        grid.addWidget(self._own_days(), 2, 0)
        self.setFocusProxy(self.usual)
        self.usual.currentIndexChanged.connect(self._take_usual)

    def _own_days(self) -> QWidget:
        """The first and last day of each period, shown where they are the person's own."""
        self._own = QWidget()
        grid = QGridLayout(self._own)
        grid.setContentsMargins(0, 0, 0, 0)
        for rank, title in enumerate((tr("Before"), tr("After"))):
            first, last = self.days[2 * rank : 2 * rank + 2]
            first.setAccessibleName(tr("{period}: first day", period=title))
            last.setAccessibleName(tr("{period}: last day", period=title))
            grid.addWidget(QLabel(title), 2 * rank, 0, 1, 2)
            grid.addWidget(first, 2 * rank + 1, 0)
            grid.addWidget(last, 2 * rank + 1, 1)
        self._own.hide()
        return self._own

    def _day(self) -> QDateEdit:
        box = QDateEdit()
        box.setCalendarPopup(True)
        box.setMinimumWidth(0)
        # Short: two of them stand in a narrow dock.
        box.setDisplayFormat("dd/MM/yyyy" if wording.language() == "fr" else "yyyy-MM-dd")
        box.dateChanged.connect(self._take_own)
        return box

    @property
    def known(self) -> bool:
        """Whether there are two periods to speak of."""
        return self._last is not None or self.usual.currentData() == OWN

    @property
    def periods(self) -> tuple[Period, Period]:
        """The earlier one and the later one."""
        before, before_last, after, after_last = (box.date().toPyDate() for box in self.days)
        return Period.of_days(before, before_last), Period.of_days(after, after_last)

    def set_last(self, last: date | None) -> None:
        """Count from this day of the last incident; ``None`` where there is none."""
        if last != self._last:
            self._last = last
            self._take_usual()

    def copy(self, other: TwoPeriods) -> None:
        """Show the same periods as another."""
        if self.periods == other.periods and self.usual.currentData() == other.usual.currentData():
            return
        self._show(other.usual.currentData(), other.periods)

    def _take_usual(self, *_) -> None:
        name = self.usual.currentData()
        if name != OWN and self._last is not None:
            self._show(name, compared(name, self._last))
        else:
            self._show(OWN, self.periods)

    def _take_own(self, *_) -> None:
        self._show(OWN, self.periods)

    def _show(self, name: str, periods: tuple[Period, Period]) -> None:
        widgets = (self.usual, *self.days)
        for widget in widgets:
            widget.blockSignals(True)
        self.usual.setCurrentIndex(self.usual.findData(name))
        days = [day for period in periods for day in period.days()]
        for box, day in zip(self.days, days):
            box.setDate(QDate(day.year, day.month, day.day))
        for widget in widgets:
            widget.blockSignals(False)
        self._own.setVisible(name == OWN)
        self.told.setVisible(name != OWN)
        self.told.setText(in_words(self.periods))
        self.changed.emit()


def in_words(periods: tuple[Period, Period]) -> str:
    """« 2024, contre 2023 »."""
    before, after = map(named, periods)
    return tr("{after}, against {before}", after=after, before=before)
