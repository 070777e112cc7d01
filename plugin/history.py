# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of the dock, kept where Processing keeps those of its dialogs."""
from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.gui import QgsGui

PROCESSING = "processing"
WRITTEN = "quietude_written"
"""Attribute of a source definition that holds the address which commands read the same incidents from."""

UNSAVED = ""
"""In place of a project that a command would not find as it is."""


def remember(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Add a run to the history of Processing; gives the command that repeats it, empty where none can."""
    written = {key: getattr(value, WRITTEN, value) for key, value in parameters.items()}
    written.update(_project_read(algorithm, written))
    command, sayable = algorithm.asQgisProcessCommand(written, context)
    sayable = sayable and not any(map(_unsaid, written.values()))
    sayable = sayable and written.get("PROJECT") != UNSAVED
    # A layer in memory is not there any more when the command runs.
    repeatable = command if sayable and "memory:" not in command else ""
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


def _project_read(algorithm: QgsProcessingAlgorithm, parameters: dict) -> dict:
    """What names, in a command, the project at hand, for an algorithm that reads it where nothing is given."""
    if algorithm.parameterDefinition("PROJECT") is None or parameters.get("LAYERS") or parameters.get("PROJECT"):
        return {}
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    shown = [node.layer() for node in root.findLayers() if node.isVisible() and node.layer() is not None]
    lasting = not project.isDirty() and not any(map(_passing, shown))
    return {"PROJECT": project.fileName() if lasting and project.fileName() else UNSAVED}


def _passing(layer: QgsMapLayer) -> bool:
    """Whether a layer ends with QGIS."""
    return layer.providerType() == "memory" or QgsProcessingUtils.tempFolder() in layer.source()


def _unsaid(value: object) -> bool:
    """Whether a command would say nothing of what ``value`` leaves out: a selection, an expression."""
    return isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or bool(value.filterExpression)
    )
