# SPDX-License-Identifier: GPL-2.0-or-later
"""Where results go: the folder of the settings, or nowhere lasting."""
from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFileDestination,
    QgsProject,
)

from .settings import OUTPUT_FOLDER

DASH = " – "
"""Between what a layer shows and what it is about."""


def proposed_file(stem: str, extension: str) -> str:
    """A new file in the folder of results, named after the moment; empty where no folder is set."""
    folder = OUTPUT_FOLDER.read()
    if not folder:
        return ""
    moment = f"{datetime.now():%Y-%m-%d_%H%M%S}"
    return str(Path(folder) / f"{stem}_{moment}.{extension}")


def destinations(algorithm: QgsProcessingAlgorithm, filled: dict, subject: str = "") -> dict:
    """Values of the destinations that ``filled`` leaves open, the optional ones too; layers go into the project.

    ``subject`` is what the result is about: it completes the name of the layers.
    """
    values = {}
    for definition in algorithm.destinationParameterDefinitions():
        if definition.name() not in filled:
            values[definition.name()] = _destination(definition, algorithm.name(), filled, subject)
    return values


def _destination(definition: QgsProcessingDestinationParameter, algorithm: str, filled: dict, subject: str):
    stem = f"{algorithm}_{definition.name().lower()}"
    extension = definition.defaultFileExtension()
    if isinstance(definition, QgsProcessingParameterFileDestination):
        if "OUTPUT" in filled:
            beside = Path(filled["OUTPUT"])
            return str(beside.with_name(f"{beside.stem}_{definition.name().lower()}.{extension}"))
        return proposed_file(stem, extension) or QgsProcessing.TEMPORARY_OUTPUT
    place = proposed_file(stem, extension) or QgsProcessing.TEMPORARY_OUTPUT
    value = QgsProcessingOutputLayerDefinition(place, QgsProject.instance())
    title = definition.description()
    value.destinationName = f"{title}{DASH}{subject}" if subject else title
    return value
