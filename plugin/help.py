# SPDX-License-Identifier: GPL-2.0-or-later
"""The help pages on this machine, and What's This over the widgets: neither needs a network."""
from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices
from qgis.PyQt.QtWidgets import QToolButton, QWhatsThis, QWidget

from ..core import wording
from ..core.wording import tr
from ..processing_algs.base import RESOURCES

Open = Callable[[QUrl], object]


def index_page() -> QUrl:
    """List of the help pages, in the person's language."""
    return QUrl.fromLocalFile(str(RESOURCES / "help" / wording.language() / "index.html"))


def help_actions(parent: QWidget, open_url: Open = QDesktopServices.openUrl) -> tuple[QAction, QAction]:
    """The help pages, and What's This; the menu and the dock each have their own."""
    pages = QAction(QgsApplication.getThemeIcon("/mActionHelpContents.svg"), tr("&Help pages of Quiétude"), parent)
    pages.setObjectName("Quietude_help")
    pages.setToolTip(tr("What each tool answers, how it computes, how to read it: one page a tool."))
    pages.triggered.connect(lambda: open_url(index_page()))
    what = QAction(QgsApplication.getThemeIcon("/mActionContextHelp.png"), tr("&What’s this?"), parent)
    what.setObjectName("Quietude_what")
    what.setToolTip(tr("Then click on what you want explained. Shift+F1 explains where the keyboard is."))
    what.triggered.connect(lambda: QWhatsThis.enterWhatsThisMode())
    return pages, what


class HelpButton(QToolButton):
    """A question mark in the corner of the dock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.setToolTip(tr("Help"))
        self.setAccessibleName(self.toolTip())
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addActions(help_actions(self))


def explain(root: QWidget) -> None:
    """Let What's This say of every widget under ``root`` what hovering says, where it has nothing better to say."""
    for widget in root.findChildren(QWidget):
        # What QGIS says of the parts of its file widgets says less than the whole.
        if widget.toolTip() and not widget.whatsThis() and not isinstance(widget.parentWidget(), QgsFileWidget):
            widget.setWhatsThis(widget.toolTip())
