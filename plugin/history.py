# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of the dock, kept where Processing keeps those of its dialogs."""
from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.gui import QgsGui

PROCESSING = "processing"


def remember(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Add a run to the history of Processing; gives the command that repeats it, empty where none can."""
    command, written = algorithm.asQgisProcessCommand(parameters, context)
    # A layer in memory is not there any more when the command runs.
    repeatable = command if written and "memory:" not in command else ""
    history = QgsGui.historyProviderRegistry()
    if history.providerById(PROCESSING) is not None:
        entry = {
            "python_command": algorithm.asPythonCommand(parameters, context),
            "algorithm_id": algorithm.id(),
            "parameters": algorithm.asMap(parameters, context),
            "process_command": repeatable,
        }
        history.addEntry(PROCESSING, entry)
    return repeatable
