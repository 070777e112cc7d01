# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters typed in: numbers and texts."""
from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit

from ....core.wording import figure, tr
from ....processing_algs.adapters.choices import Choice
from .entry import Entry

WIDEST_M = 1e6
LENGTHS = ("BANDWIDTH", "CELL_SIZE")


class LengthEntry(Entry):
    """A length in metres; left empty, the algorithm computes it."""

    def __init__(self, definition) -> None:
        box = QgsDoubleSpinBox()
        super().__init__(definition, box)
        self._help = definition.help()
        box.setRange(0, WIDEST_M)
        box.setDecimals(1)
        box.setSingleStep(50)
        self.propose(None)
        box.setClearValue(0)
        box.setValue(definition.defaultValue() or 0)
        box.setMinimumWidth(0)
        box.valueChanged.connect(self.changed)

    def propose(self, choice: Choice | None) -> None:
        """Show the length that « automatic » stands for, and by which rule."""
        proposed = tr("auto: {metres} m", metres=figure(choice.metres)) if choice else tr("automatic")
        self.widget.setSpecialValueText(proposed)
        self.widget.setToolTip(f"{choice.sentence}\n{self._help}" if choice else self._help)

    def value(self):
        """Return the length, or nothing where it stands on « automatic »."""
        return self.widget.value() or None


class TextEntry(Entry):
    """A line of text; what it stands for when left empty shows in grey."""

    def __init__(self, definition, otherwise: Callable[[], str]) -> None:
        super().__init__(definition, QLineEdit())
        default = definition.defaultValue() or ""
        self._otherwise = lambda: otherwise() or default
        self.widget.setMinimumWidth(0)
        self.widget.setClearButtonEnabled(True)
        self.widget.textChanged.connect(self.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what the text is when left empty."""
        self.widget.setPlaceholderText(self._otherwise())
        self.changed.emit()

    def value(self):
        """Return the text, or what stands for it."""
        return self.widget.text().strip() or self._otherwise() or None


class TickEntry(Entry):
    """A box to tick, which bears its title itself."""

    def __init__(self, definition) -> None:
        super().__init__(definition, QCheckBox(definition.description().replace("&", "&&")))
        self.widget.setChecked(bool(definition.defaultValue()))
        self.widget.toggled.connect(self.changed)

    def value(self):
        """Return yes, or nothing."""
        return True if self.widget.isChecked() else None
