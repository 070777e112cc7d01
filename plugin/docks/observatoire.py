# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock « Observatoire »: one layer of incidents, and the tabs from it to a map and a package."""
from __future__ import annotations

from html import escape

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from ...core import wording
from ...core.wording import tr
from ...processing_algs.icons import PLUGIN, icon
from ..help import HelpButton, explain
from ..runner import Outcome
from .charts_tab import ChartsTab
from .data_tab import DataTab
from .explorer_tab import ExplorerTab
from .filter_tab import FilterTab
from .hot_spots_tab import HotSpotsTab
from .share_tab import ShareTab
from .steps.course import Course
from .steps.steps_tab import StepsTab
from .subject import Subject
from .tab import Tab
from .tab_bar import TabBar
from .tour import Tour

TABS: tuple[type[Tab], ...] = (DataTab, FilterTab, HotSpotsTab, ExplorerTab, ChartsTab, ShareTab)
ICON = 20
"""Pixels of the icon of a tab: all tabs of a narrow dock show."""

NARROWEST = 290
"""Pixels under which tables of the dock are cut; QGIS would give it a fifth of a small window."""


class Observatoire(QgsDockWidget):
    """Fills parameters and asks for runs; computes nothing."""

    asked = pyqtSignal(str, dict)
    """Algorithm id and parameters to run."""
    detailed = pyqtSignal(str, dict)
    """Algorithm id and parameters to show in the dialog of Processing."""
    cancelled = pyqtSignal()
    copied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("QuietudeObservatoire")
        self.setWindowTitle(tr("Observatory"))
        self.setWindowIcon(icon(PLUGIN))
        self.subject = Subject()
        self.tabs = tuple(tab(self.subject) for tab in TABS)
        self.steps = {name: step for tab in self.tabs if isinstance(tab, StepsTab) for name, step in tab.steps.items()}
        self.course = Course()
        self.tour = Tour()
        self._lay_out()
        self._connect()
        self._follow_subject()

    def tab(self, kind: type[Tab]) -> Tab:
        """The tab of a kind."""
        return next(tab for tab in self.tabs if isinstance(tab, kind))

    def show_tab(self, kind: type[Tab]) -> None:
        """Bring a tab to the front."""
        self.pages.setCurrentWidget(self.tab(kind))

    def _lay_out(self) -> None:
        self.pages = QTabWidget()
        self.pages.setTabBar(TabBar())
        self.pages.setDocumentMode(True)
        self.pages.setIconSize(QSize(ICON, ICON))
        self.pages.tabBar().setExpanding(True)
        for tab in self.tabs:
            title = wording.translated(tab.TITLE)
            page = self.pages.addTab(tab, icon(tab.NAME), "")
            self.pages.setTabToolTip(page, title)
            self.pages.tabBar().setAccessibleTabName(page, title)
            self.pages.setTabWhatsThis(page, wording.translated(tab.ABOUT))
            tab.setWhatsThis(wording.translated(tab.ABOUT))
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.heading.setWordWrap(True)
        self.heading.setMargin(6)
        body = QWidget()
        body.setMinimumWidth(NARROWEST)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tour)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(HelpButton(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.course)
        self.setWidget(body)
        explain(body)

    def _connect(self) -> None:
        self.subject.changed.connect(self._follow_subject)
        self.tour.turned.connect(self.show_tab)
        self.pages.currentChanged.connect(self._head)
        self.pages.currentChanged.connect(lambda page: self.tour.follow(type(self.tabs[page])))
        for tab in self.tabs:
            tab.asked.connect(self.asked)
            tab.detailed.connect(self.detailed)
        self.course.cancelled.connect(self.cancelled)
        self.course.copied.connect(self.copied)

    def start(self, title: str) -> None:
        """Show that a run has started; no other can until it ends."""
        self.course.start(title)
        self._hinder(tr("Another run is in progress."))

    def finish(self, outcome: Outcome, can_copy: bool) -> None:
        """Show that the run has ended."""
        self.course.finish(f"{outcome.sentence} {outcome.note}".rstrip(), can_copy)
        self._hinder("")
        for tab in self.tabs:
            tab.notice(outcome)

    def show_defaults(self) -> None:
        """Show again what empty fields stand for: settings have changed."""
        self.tour.look_again()
        for tab in self.tabs:
            tab.show_defaults()

    def release(self) -> None:
        """Let go of the project, before the dock is deleted."""
        for tab in reversed(self.tabs):
            tab.release()
        self.subject.release()

    def _hinder(self, reason: str) -> None:
        for tab in self.tabs:
            tab.hinder(reason)

    def _follow_subject(self) -> None:
        for tab in self.tabs:
            tab.follow()
        self._head()

    def _head(self, *_) -> None:
        """Say which tab this is, and on what it works."""
        title = wording.translated(self.tabs[self.pages.currentIndex()].TITLE)
        about = " – ".join(part for part in (self.subject.name, self.subject.summary.text()) if part)
        self.heading.setText(f"<b>{escape(title)}</b><br>{escape(about)}")
