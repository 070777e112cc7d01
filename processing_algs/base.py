# SPDX-License-Identifier: GPL-2.0-or-later
"""What every algorithm of the provider shares."""
from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

from ..core import wording
from ..core.wording import tr
from .adapters.asked_values import said_wrong
from .adapters.reading.origin import Chosen, layer_asked, named_in_project, with_origin
from .adapters.refusals import told_to_qgis
from .icons import icon

RESOURCES = Path(__file__).parents[1] / "resources"


class QuietudeAlgorithm(QgsProcessingAlgorithm):
    """Reads the texts that a subclass states as class attributes, marked with ``later``.

    A subclass gives :meth:`inputs` (its parameters, outputs included) and :meth:`compute`.
    """

    NAME = ""
    GROUP = ("", "")
    TITLE = ""
    SUMMARY = ""
    HELP = ""
    """Longer text, in HTML paragraphs: how it is computed, how to read it, what it cannot say."""
    TAGS = ""
    """Words people search for, in both languages, separated by commas."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[str, Chosen] = {}

    def inputs(self) -> tuple[QgsProcessingParameterDefinition, ...]:
        """Parameters and outputs, in the order people read them."""
        raise NotImplementedError

    def compute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Do the work and return every declared output; refusals of core may rise freely."""
        raise NotImplementedError

    def createInstance(self):
        """Return a fresh algorithm, so that no run sees another's state."""
        return type(self)()

    def initAlgorithm(self, config=None):
        """Declare parameters and outputs."""
        for definition in self.inputs():
            if isinstance(definition, QgsProcessingParameterDefinition):
                self.addParameter(definition)
            else:
                self.addOutput(definition)

    def checkParameterValues(self, parameters, context):
        """Say what a choice or a number may be, where QGIS says only that the value is incorrect."""
        for definition in self.parameterDefinitions():
            wrong = said_wrong(definition, parameters.get(definition.name()), context)
            if wrong:
                return False, wrong
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        """Find the layers of the sources in the project, on its own thread.

        QGIS crashes where a layer is looked for in one thread while another asks the project for its variables, as the
        map does whenever it is drawn. The sources themselves are made in the other thread: QGIS then measures the
        layer, which takes long where it has a filter.
        """
        for definition in self.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFeatureSource):
                name = definition.name()
                value = parameters.get(name)
                layer = self._layer(parameters, name, context) if named_in_project(value, context.project()) else None
                if layer is not None:
                    self._chosen[name] = Chosen.of(layer, value)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """Run, and word refusals as QGIS expects them."""
        with told_to_qgis():
            return self.compute(parameters, context, feedback)

    def name(self):
        """Public id, without the provider's."""
        return self.NAME

    def groupId(self):
        """Id of the toolbox group."""
        return self.GROUP[0]

    def group(self):
        """Toolbox group, in the person's language."""
        return wording.translated(self.GROUP[1])

    def displayName(self):
        """Name in the toolbox, in the person's language."""
        return wording.translated(self.TITLE)

    def shortDescription(self):
        """One sentence, shown as a tooltip."""
        return wording.translated(self.SUMMARY)

    def shortHelpString(self):
        """Summary, method and limits, shown beside the parameters."""
        return f"<p>{wording.translated(self.SUMMARY)}</p>{wording.translated(self.HELP)}"

    def tags(self):
        """Words that find the algorithm in the toolbox."""
        return [word.strip() for word in self.TAGS.split(",") if word.strip()]

    def icon(self):
        """Icon of the algorithm, or the plugin's."""
        return icon(self.NAME)

    def helpUrl(self):
        """Help page on this machine: help must not need a network."""
        path = RESOURCES / "help" / wording.language() / f"{self.NAME}.html"
        return QUrl.fromLocalFile(str(path)).toString() if path.exists() else ""

    def source(self, parameters: dict, name: str, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        """Feature source of a parameter, or the error QGIS words for it."""
        if name in self._chosen:
            return self._chosen[name].source(context)
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return with_origin(source, parameters.get(name), self._layer(parameters, name, context))

    def _layer(self, parameters: dict, name: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
        asked = {**parameters, name: layer_asked(parameters.get(name))}
        return self.parameterAsVectorLayer(asked, name, context)

    def given(self, parameters: dict, name: str) -> bool:
        """Whether the person filled in an optional parameter."""
        return parameters.get(name) not in (None, "")

    def number(self, parameters: dict, name: str, context: QgsProcessingContext) -> float | None:
        """Value of an optional number; ``None`` where it was left empty."""
        return self.parameterAsDouble(parameters, name, context) if self.given(parameters, name) else None

    def field(self, source: QgsProcessingFeatureSource, parameters: dict, name: str, context) -> str | None:
        """Name of a field of ``source``; ``None`` where it was left empty, a sentence where it does not exist."""
        chosen = self.parameterAsString(parameters, name, context) if self.given(parameters, name) else ""
        if not chosen:
            return None
        index = source.fields().lookupField(chosen)
        if index < 0:
            raise QgsProcessingException(
                tr(
                    "{parameter}: the layer “{layer}” has no field “{field}”. Its fields: {fields}.",
                    parameter=name,
                    layer=source.sourceName(),
                    field=chosen,
                    fields=", ".join(field.name() for field in source.fields()),
                )
            )
        return source.fields().at(index).name()
