# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that are files: one to read, one to write."""
from __future__ import annotations

import re
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ....core.wording import tr
from ...destinations import proposed_file
from ...settings import OUTPUT_FOLDER
from .entry import Entry

EXTENSION = re.compile(r"\*\.(\w+)")


class ReadFileEntry(Entry):
    """A file to read."""

    def __init__(self, definition) -> None:
        chooser = QgsFileWidget()
        super().__init__(definition, chooser)
        chooser.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        chooser.setFilter(definition.fileFilter())
        chooser.setDialogTitle(self.title)
        chooser.setFocusProxy(chooser.lineEdit())
        chooser.fileChanged.connect(self.changed)

    def choose(self, path: str) -> None:
        """Choose a file."""
        self.widget.setFilePath(path)

    def value(self):
        """Return the path."""
        return self.widget.filePath().strip() or None


class LedgerEntry(ReadFileEntry):
    """A file that is read and added to, and made where there is none."""

    def __init__(self, definition) -> None:
        super().__init__(definition)
        self.widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.widget.setConfirmOverwrite(False)


class FolderEntry(Entry):
    """A folder to write into."""

    def __init__(self, definition) -> None:
        super().__init__(definition, QgsFileWidget())
        self.widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.widget.setDialogTitle(self.title)
        self.widget.setFocusProxy(self.widget.lineEdit())
        self.widget.fileChanged.connect(self.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show where the files go when nothing is chosen."""
        self.widget.lineEdit().setPlaceholderText(OUTPUT_FOLDER.read())
        self.changed.emit()

    def value(self):
        """Return the path of the folder."""
        return self.widget.filePath().strip() or OUTPUT_FOLDER.read() or None

    def missing(self) -> str:
        """Say that a folder must be chosen: files in a temporary one would be lost."""
        return "" if self.value() else tr("Choose the folder to write into first.")


class WrittenFileEntry(Entry):
    """A file to write, and its format where there are several."""

    def __init__(self, definition, stem: str) -> None:
        super().__init__(definition, QWidget())
        self._stem = stem
        self.chooser = QgsFileWidget()
        self.chooser.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.chooser.setFilter(definition.fileFilter())
        self.chooser.setDialogTitle(self.title)
        self.format = QComboBox()
        self.format.addItems(EXTENSION.findall(definition.fileFilter()))
        self.format.setToolTip(tr("Format of the file"))
        self.format.setAccessibleName(self.format.toolTip())
        self.format.setVisible(self.format.count() > 1)
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chooser, 1)
        row.addWidget(self.format)
        self.widget.setFocusProxy(self.chooser.lineEdit())
        self.chooser.fileChanged.connect(self._follow_path)
        self.format.currentTextChanged.connect(self._follow_format)
        self.refresh()

    def refresh(self) -> None:
        """Show where the file goes when nothing is chosen."""
        proposed = proposed_file(self._stem, self.format.currentText())
        self.chooser.lineEdit().setPlaceholderText(proposed and Path(proposed).name)
        self.changed.emit()

    def value(self):
        """Return the path, with its extension."""
        chosen = self.chooser.filePath().strip()
        extension = self.format.currentText()
        if chosen and not Path(chosen).suffix:
            chosen = f"{chosen}.{extension}"
        return chosen or proposed_file(self._stem, extension) or None

    def missing(self) -> str:
        """Say that a file must be chosen: a temporary one would be lost."""
        return "" if self.value() else tr("Choose the file to write first.")

    def _follow_path(self, path: str) -> None:
        self.format.setCurrentText(Path(path).suffix.lstrip(".").lower())
        self.changed.emit()

    def _follow_format(self, extension: str) -> None:
        path = self.chooser.filePath()
        if path and Path(path).suffix:
            self.chooser.setFilePath(str(Path(path).with_suffix(f".{extension}")))
        self.refresh()
