# SPDX-License-Identifier: GPL-2.0-or-later
"""A parameter of an algorithm on a form.

Titles, help, choices and defaults are read from the algorithm, so that the dock and the toolbox say the same.
"""
from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ....core.wording import tr

NARROW = 8
"""Characters a list shows at least: layers have long names, docks are narrow."""


class Entry(QObject):
    """A parameter, its widget, and the value in it."""

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition, widget: QWidget) -> None:
        super().__init__(widget)
        self.key = definition.name()
        self.title = definition.description()
        self.optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.widget = widget
        widget.setObjectName(self.key)
        widget.setToolTip(definition.help())
        widget.setWhatsThis(definition.help())
        widget.setAccessibleName(self.title)

    def value(self) -> object:
        """What to hand to the algorithm; ``None`` to leave the parameter out."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what an empty field stands for, where settings decide it."""

    def missing(self) -> str:
        """Why the algorithm cannot run with this entry as it is; empty where it can."""
        if self.optional or self.value() is not None:
            return ""
        return tr("Fill in “{field}” first.", field=self.title)


def narrow(box: QComboBox) -> QComboBox:
    """The list, no wider than its dock."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(NARROW)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
