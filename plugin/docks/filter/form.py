# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything a person can ask of the filter, and the choice it makes."""
from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ....core.incidents.choice.choice import Choice
from ....core.incidents.choice.periods import Period
from ....core.incidents.choice.week import EVERY_HOUR, HOURS
from ....core.incidents.nomenclature import categories, families
from ....core.wording import tr
from ....processing_algs.adapters.known_incidents import Known
from .area_box import AreaBox
from .period_box import PeriodBox, day_of
from .week_matrix import WeekMatrix
from .words_tree import WordsTree, stated

NIGHT = frozenset(rank for rank in EVERY_HOUR if rank % HOURS >= 22 or rank % HOURS < 6)
WEEKEND = frozenset(range(5 * HOURS, 7 * HOURS))


class Form(QWidget):
    """Period, hours, categories, partners and areas, one under the other."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known: Known | None = None
        self.period, self.week, self.area = PeriodBox(), WeekMatrix(), AreaBox()
        self.categories, self.partners = WordsTree(tr("Categories")), WordsTree(tr("Partners"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._period_group = self._group(tr("Period"), self.period)
        self._week_group = self._group(tr("Hours of the week"), self.week, self._shortcuts())
        self._categories_group = self._group(tr("Categories"), self.categories, self._ticks(self.categories))
        self._partners_group = self._group(tr("Partners"), self.partners)
        self._group(tr("Areas"), self.area)
        for part in (self.period, self.week, self.area, self.categories, self.partners):
            part.changed.connect(self.changed)
        self.learn(None, None)

    def choice(self) -> Choice:
        """What is asked."""
        return Choice(
            self.period.period, self.week.week, self.categories.words(), self.partners.words(), self.area.area
        )

    def learn(self, known: Known | None, crs) -> None:
        """Offer what these incidents hold; nothing can be asked until they are known."""
        self.known = known
        self.setEnabled(known is not None)
        columns = known.columns if known is not None else None
        days = columns.days() if columns is not None else None
        if days is not None:
            self.period.set_days(*map(day_of, days))
        self._fill(known)
        self._period_group.setEnabled(days is not None)
        self._week_group.setEnabled(days is not None)
        self._categories_group.setVisible(columns is not None and columns.categories is not None)
        self._partners_group.setVisible(columns is not None and columns.partners is not None)
        self.area.set_incidents(known, crs)
        self.show_counts()

    def reset(self) -> None:
        """Keep everything."""
        self.period.reset()
        self.week.set_week(EVERY_HOUR)
        self.categories.tick_all()
        self.partners.tick_all()
        self.area.reset()

    def show_counts(self) -> None:
        """Show beside each choice how many incidents the others leave it."""
        if self.known is None:
            return
        columns, choice, inside = self.known.columns, self.choice(), self.area.inside
        self.week.set_counts(columns.of_week(columns.kept(replace(choice, week=EVERY_HOUR), inside)).tolist())
        if columns.categories is not None:
            others = columns.kept(replace(choice, categories=None), inside)
            self.categories.set_counts(columns.categories.counts(others))
        if columns.partners is not None:
            others = columns.kept(replace(choice, partners=None), inside)
            self.partners.set_counts(columns.partners.counts(others))

    def follow(self, period: Period) -> None:
        """Take the period of the temporal controller."""
        self.period.show(period)

    def _fill(self, known: Known | None) -> None:
        columns = known.columns if known is not None else None
        if columns is not None and columns.categories is not None:
            self.categories.fill(columns.categories.counts(), known.families, _category, _family)
        if columns is not None and columns.partners is not None:
            self.partners.fill(columns.partners.counts(), {}, stated, stated)

    def _group(self, title: str, *widgets: QWidget) -> QgsCollapsibleGroupBox:
        group = QgsCollapsibleGroupBox(title)
        inside = QVBoxLayout(group)
        for widget in widgets:
            inside.addWidget(widget)
        self._column.addWidget(group)
        return group

    def _shortcuts(self) -> QWidget:
        return _row(
            (tr("All"), lambda: self.week.set_week(EVERY_HOUR)),
            (tr("Nights"), lambda: self.week.set_week(NIGHT)),
            (tr("Weekends"), lambda: self.week.set_week(WEEKEND)),
        )

    @staticmethod
    def _ticks(tree: WordsTree) -> QWidget:
        return _row((tr("All"), tree.tick_all), (tr("None"), lambda: tree.tick_only(frozenset())))


def _row(*buttons) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for title, act in buttons:
        button = QToolButton()  # of all buttons, the narrowest around its words
        button.setText(title)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False, act=act: act())
        layout.addWidget(button)
    return row


def _category(code: object) -> str:
    known = categories().get(str(code))
    return known.label if known is not None else stated(code)


def _family(code: object) -> str:
    known = families().get(str(code))
    return known.label if known is not None else stated(code)
