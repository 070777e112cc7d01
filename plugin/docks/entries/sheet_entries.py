# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of a map sheet: its paper, and which maps share it."""
from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....core.wording import tr
from ....processing_algs.adapters.layouts.panel import Panel
from ....processing_algs.adapters.layouts.templates import SHIPPED
from ....processing_algs.maps.map_sheet_inputs import listed
from ...words import read_as
from .entry import Entry, narrow

ROWS = 5
"""Maps listed without scrolling."""
NAME = Qt.ItemDataRole.UserRole


class TemplateEntry(Entry):
    """Paper sizes, and templates of one's own."""

    def __init__(self, definition) -> None:
        super().__init__(definition, QWidget())
        self.box = narrow(QComboBox())
        self.box.setToolTip(definition.help())
        self.box.setAccessibleName(self.title)
        for word in SHIPPED:
            self.box.addItem(read_as(word), word)
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a template of your own"))
        self.browse.setAccessibleName(self.browse.toolTip())
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.browse)
        self.widget.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self.changed)
        self.browse.clicked.connect(self._ask)

    def choose(self, template: str) -> None:
        """Choose a paper size, or a file, which joins the list."""
        if self.box.findData(template) < 0:
            self.box.addItem(template, template)
        self.box.setCurrentIndex(self.box.findData(template))

    def value(self):
        """Return the word of the paper size, or the path of the template."""
        return self.box.currentData()

    def _ask(self) -> None:
        templates = tr("Layout templates (*.qpt)")
        path, _ = QFileDialog.getOpenFileName(self.widget, self.browse.toolTip(), "", templates)
        if path:
            self.choose(path)


class MapsBox(QWidget):
    """A list to tick, and what to do where there is nothing to list."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.list, self.told = QListWidget(), QLabel()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setFixedHeight(ROWS * (self.fontMetrics().height() + 6))
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.told)
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(lambda _: self.changed.emit())

    def offer(self, panels: Sequence[Panel], most: int) -> None:
        """List these maps, the first ``most`` of them ticked; what was ticked stays so while the maps are the same."""
        names = [_alias(panel) for panel in panels]
        if names == [self.list.item(row).data(NAME) for row in range(self.list.count())]:
            return
        self.list.blockSignals(True)
        self.list.clear()
        for rank, (panel, name) in enumerate(zip(panels, names)):
            item = QListWidgetItem(panel.name, self.list)
            item.setData(NAME, name)
            item.setToolTip(panel.name)
            item.setCheckState(Qt.CheckState.Checked if rank < most else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.changed.emit()

    def tell(self, sentence: str) -> None:
        """Say what to do; the list shows only where there is something in it."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        self.list.setVisible(self.list.count() > 1)

    def ticked(self) -> list[str]:
        """Names of the maps that are ticked, in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(NAME) for item in items if item.checkState() == Qt.CheckState.Checked]


class MapsEntry(Entry):
    """Which of the maps that the visible layers hold."""

    def __init__(self, definition) -> None:
        super().__init__(definition, MapsBox())
        self.widget.list.setToolTip(definition.help())
        self.widget.list.setAccessibleName(self.title)
        self.widget.changed.connect(self.changed)

    def value(self):
        """Return the names, as the parameter wants them."""
        names = self.widget.ticked()
        return listed(names) if names else None


def _alias(panel: Panel) -> str:
    """The name that stays the same in every language, where there is one."""
    return panel.aliases[0] if isinstance(panel.theme, tuple) else panel.name
