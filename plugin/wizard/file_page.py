# SPDX-License-Identifier: GPL-2.0-or-later
"""How the file is written: encoding, delimiter, sheet; and its first rows."""
from __future__ import annotations

import pandas as pd
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ...core.incidents.files.source import Source
from ...core.incidents.profiles.profile import Reading
from ...core.wording import number, tr
from ..docks.entries.entry import narrow
from .rows_view import RowsView

ENCODINGS = ("utf-8", "cp1252", "latin-1", "utf-16")
DELIMITERS = (";", ",", "\t", "|")
SHOWN = 200
LAST_HEADER = 50


class FilePage(QWidget):
    """What is said of the file itself."""

    changed = pyqtSignal()
    """The file has to be read anew."""

    def __init__(self) -> None:
        super().__init__()
        self.encoding, self.delimiter = narrow(QComboBox()), narrow(QComboBox())
        self.encoding.addItem("", None)
        for encoding in ENCODINGS:
            self.encoding.addItem(encoding, encoding)
        self.delimiter.addItem("", None)
        shown = (tr("semicolon"), tr("comma"), tr("tabulation"), tr("vertical bar"))
        for word, delimiter in zip(shown, DELIMITERS):
            self.delimiter.addItem(word, delimiter)
        self.header, self.sheet = QSpinBox(), QLineEdit()
        self.header.setRange(0, LAST_HEADER)
        self.header.setSpecialValueText(tr("automatic"))
        self.rows = RowsView(tr("First rows of the file"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, widget in (
            (tr("&Encoding"), self.encoding), (tr("&Delimiter"), self.delimiter),
            (tr("Line of the column &names"), self.header), (tr("S&heet, layer or member"), self.sheet),
        ):  # fmt: skip
            form.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addLayout(form)
        column.addWidget(QLabel(tr("First rows")))
        column.addWidget(self.rows, 1)
        self.encoding.activated.connect(lambda _: self.changed.emit())
        self.delimiter.activated.connect(lambda _: self.changed.emit())
        self.header.editingFinished.connect(self._hear_header)
        self.sheet.editingFinished.connect(self._hear_sheet)
        self._header, self._sheet = 0, ""

    def reading(self) -> Reading:
        """What the person says of the file; what is not said is found."""
        return Reading(self.delimiter.currentData(), self.encoding.currentData(), self.header.value() or None)

    def start_from(self, reading: Reading, sheet: str) -> None:
        """Show what is already said."""
        for box, value in ((self.encoding, reading.encoding), (self.delimiter, reading.delimiter)):
            if value and box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(max(box.findData(value), 0))
        self._header, self._sheet = reading.header_line or 0, sheet
        self.header.setValue(self._header)
        self.sheet.setText(sheet)

    def show_source(self, source: Source) -> None:
        """Show what was found, and the rows."""
        sample = source.sample
        self.encoding.setItemText(0, _found(sample.encoding))
        delimiter = self.delimiter.itemText(max(self.delimiter.findData(sample.delimiter), 0))
        self.delimiter.setItemText(0, _found(delimiter if sample.delimiter else ""))
        for widget in (self.encoding, self.delimiter, self.header):
            widget.setEnabled(bool(sample.encoding))
        part = sample.part(0, SHOWN)
        self.rows.show_rows(part.frame.set_axis([number(line) for line in part.lines.tolist()], axis=0))

    def clear(self) -> None:
        """Show that there is nothing to see."""
        self.rows.show_rows(pd.DataFrame())

    def _hear_header(self) -> None:
        if self.header.value() != self._header:
            self._header = self.header.value()
            self.changed.emit()

    def _hear_sheet(self) -> None:
        if self.sheet.text() != self._sheet:
            self._sheet = self.sheet.text()
            self.changed.emit()


def _found(what: str) -> str:
    return tr("found: {what}", what=what) if what else tr("automatic")
