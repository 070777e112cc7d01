# SPDX-License-Identifier: GPL-2.0-or-later
"""Help opens on this machine, and every widget of the dock can say what it is."""
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget
from quietude.core import wording
from quietude.plugin.docks.observatoire import Observatoire
from quietude.plugin.help import help_actions, index_page


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    dock.resize(320, 900)
    dock.show()
    yield dock
    dock.release()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_action_opens_the_index_in_the_language_of_the_person(qtbot, monkeypatch, language):
    monkeypatch.setattr(wording, "language", lambda: language)
    parent, opened = QWidget(), []
    qtbot.addWidget(parent)
    help_actions(parent, opened.append)[0].trigger()
    assert opened == [index_page()] and f"/help/{language}/index.html" in opened[0].toString()
    assert "kerneldensity.html" in Path(opened[0].toLocalFile()).read_text(encoding="utf-8")


def answers(widget):
    """Whether the widget, or what holds it inside its tab, says what it is."""
    event = QHelpEvent(QEvent.Type.QueryWhatsThis, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)))
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_every_widget_that_the_keyboard_reaches_says_what_it_is(dock):
    reached = [
        widget for tab in dock.tabs for widget in tab.widget().findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.window() is dock.window()
    ]  # fmt: skip
    assert len(reached) > 80 and [widget for widget in reached if not answers(widget)] == []


def test_a_widget_says_more_than_its_tab(dock):
    for step in dock.steps.values():
        assert step.button.whatsThis() == step.whatsThis() != ""
        for entry in step.entries.values():
            assert entry.widget.whatsThis() not in ("", step.whatsThis()), entry.key
    for tab in dock.tabs:
        page = dock.tabs.index(tab)
        assert dock.pages.tabWhatsThis(page) == tab.whatsThis() == wording.translated(tab.ABOUT) != ""


def test_the_corner_of_the_dock_offers_help_to_the_keyboard_too(dock, qtbot):
    button = next(button for button in dock.findChildren(QWidget, "help"))
    assert button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus and button.accessibleName() == "Help"
    assert [action.objectName() for action in button.actions()] == ["Quietude_help", "Quietude_what"]
