# SPDX-License-Identifier: GPL-2.0-or-later
"""Page « Quiétude » of the options of QGIS: one widget a declared setting."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ..core import wording
from ..processing_algs.icons import PLUGIN, icon
from .docks.entries.entry import narrow
from .settings import SETTINGS, Setting, Value


@dataclass(frozen=True)
class Editor:
    """The widget of a setting, and how to read it."""

    setting: Setting
    widget: QWidget
    value: Callable[[], Value]


def editor_of(setting: Setting) -> Editor:
    """Widget that suits the type of ``setting``, holding its present value."""
    present = setting.read()
    if setting.is_folder:
        widget = QgsFileWidget()
        widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        widget.setFilePath(present)
        value = widget.filePath
    elif setting.pictures:
        widget = QgsFileWidget()
        widget.setFilter(wording.tr("Pictures (*.svg *.png *.jpg *.jpeg)"))
        widget.setFilePath(present)
        value = widget.filePath
    elif setting.choices:
        widget = narrow(QComboBox())
        for word, title in setting.choices:
            widget.addItem(wording.translated(title), word)
        widget.setCurrentIndex(widget.findData(present))
        value = widget.currentData
    elif isinstance(setting.default, bool):
        widget = QCheckBox(wording.translated(setting.title))
        widget.setChecked(present)
        value = widget.isChecked
    elif isinstance(setting.default, int):
        widget = QSpinBox()
        widget.setRange(setting.least, setting.most)
        widget.setValue(present)
        value = widget.value
    else:
        widget = QLineEdit(present)
        value = widget.text
    widget.setObjectName(setting.key)
    widget.setToolTip(wording.translated(setting.explanation))
    return Editor(setting, widget, value)


class OptionsPage(QgsOptionsPageWidget):
    """The settings, each with its explanation underneath."""

    applied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors = tuple(editor_of(setting) for setting in SETTINGS)
        form = QFormLayout()
        for editor in self.editors:
            if isinstance(editor.widget, QCheckBox):
                form.addRow(editor.widget)
            else:
                form.addRow(wording.translated(editor.setting.title), editor.widget)
            form.addRow(_explanation(editor.setting))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch()

    def apply(self):
        """Keep what the page shows; called by QGIS when the person accepts."""
        for editor in self.editors:
            value = editor.value()
            editor.setting.write(value.strip() if isinstance(value, str) else value)
        self.applied.emit()


def _explanation(setting: Setting) -> QLabel:
    label = QLabel(wording.translated(setting.explanation))
    label.setWordWrap(True)
    font = label.font()
    font.setItalic(True)
    label.setFont(font)
    return label


class OptionsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS the page each time its options open."""

    def __init__(self) -> None:
        super().__init__("Quiétude", icon(PLUGIN))
        self.announcer = Announcer()

    def createWidget(self, parent=None):
        """Page that QGIS shows, then deletes."""
        page = OptionsPage(parent)
        page.applied.connect(self.announcer.changed)
        return page


class Announcer(QObject):
    """Says that settings have changed: the factory, not being a QObject of ours, cannot."""

    changed = pyqtSignal()
