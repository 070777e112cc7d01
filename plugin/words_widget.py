# SPDX-License-Identifier: GPL-2.0-or-later
"""The lists of words in the dialogs of Processing, told in the person's language."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..processing_algs import parameters
from .words import read_as

BATCH, MODELER = "BatchAlgorithmDialog", "ModelerParametersDialog"
"""Names of the dialogs by which Processing itself tells what they are for."""


class WordsWidget:
    """The widget that QGIS makes for a word, with the readings of the words in place of the words.

    Processing builds it by its name, which the parameters carry, and takes what it gives for a widget of QGIS.
    """

    def __new__(cls, definition: QgsProcessingParameterEnum, dialog: QWidget, row: int = 0, column: int = 0):
        """Make the widget that the kind of ``dialog`` needs."""
        registry, kind = QgsGui.processingGuiRegistry(), type(dialog).__name__
        if kind == MODELER:  # a model holds words, formulas and outputs alike
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
        types = QgsProcessingGui.WidgetType
        wrapper = registry.createParameterWidgetWrapper(definition, types.Batch if kind == BATCH else types.Standard)
        wrapper.setDialog(dialog)
        make = wrapper.createWrappedWidget
        wrapper.createWrappedWidget = lambda context: _reworded(make(context), definition.name())
        return wrapper


def install() -> None:
    """Have every list of words declared from now on told so."""
    parameters.words_widget = f"{__name__}.{WordsWidget.__name__}"


def uninstall() -> None:
    """Leave lists as QGIS tells them."""
    parameters.words_widget = ""


def _reworded(box: QWidget, parameter: str) -> QWidget:
    """The list, its words read; the word itself, which help and scripts name, shows on hovering."""
    for row in range(box.count()) if isinstance(box, QComboBox) else ():
        word = box.itemData(row)
        if isinstance(word, str):
            box.setItemText(row, read_as(word, parameter))
            box.setItemData(row, word, Qt.ItemDataRole.ToolTipRole)
    return box
