# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents and rejects written while they are cleaned, so that never more than a piece of them is in memory."""
from __future__ import annotations

from contextlib import ExitStack

from qgis.core import Qgis, QgsMessageLog, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer, QgsWkbTypes

from ...core.incidents.loading import Loading
from ...core.incidents.schema import REJECT_FIELDS
from ...core.progress import stage
from ...core.wording import tr
from ..adapters.crs import from_text
from ..adapters.incident_layers import columns_of, incident_features, incident_style, reject_features
from ..adapters.looks.styles import style_result
from ..adapters.packed.filled_table import NotPackedError
from ..adapters.progress import poll_of, tick_of
from ..adapters.temporary import is_loaded_by_qgis, is_temporary, on_disk
from ..adapters.vectors import MANY, vector_output

SURVEYED, CLEANED = 0.5, 0.95
"""Shares of a loading at which rows begin to be written, and at which all are."""


MANY_IN_MEMORY = 100_000
"""Incidents from which a temporary layer is a file: in memory they would take longer to write, and much of it."""


def write_incidents(
    algorithm, loading: Loading, parameters: dict, context, feedback: QgsProcessingFeedback
) -> tuple[str, str | None]:
    """Write OUTPUT and REJECTS, both whole or not at all; what to return for them."""
    asked = parameters["OUTPUT"]
    if loading.rows < MANY_IN_MEMORY or not is_temporary(asked):
        return _at_once_or_not(algorithm, loading, parameters, context, feedback)
    parameters = {**parameters, "OUTPUT": on_disk(asked, "incidents.gpkg", context)}
    incidents, rejects = _at_once_or_not(algorithm, loading, parameters, context, feedback)
    return incidents if is_loaded_by_qgis(asked) else _held(incidents, context), rejects


def _held(path: str, context: QgsProcessingContext) -> str:
    """A file as a layer that the context holds, as it holds those in memory; its id."""
    layer = QgsVectorLayer(path, tr("Incidents"), "ogr")
    context.temporaryLayerStore().addMapLayer(layer)
    return layer.id()


def _at_once_or_not(algorithm, loading, parameters, context, feedback) -> tuple[str, str | None]:
    try:
        return _written(algorithm, loading, parameters, context, feedback, loading.rows >= MANY)
    except NotPackedError as refusal:
        told = tr("Incidents written one by one, as they could not be written at once: {reason}", reason=refusal)
        QgsMessageLog.logMessage(told, "Quiétude", Qgis.MessageLevel.Info)
        return _written(algorithm, loading, parameters, context, feedback, packed=False)


def _written(algorithm, loading, parameters, context, feedback, packed: bool) -> tuple[str, str | None]:
    of_incidents, of_rejects = columns_of(loading.fields), columns_of(REJECT_FIELDS)
    point, nothing = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
    poll, families = poll_of(feedback), set()
    with ExitStack() as outputs:
        # Incidents are completed first: if that fails, rejects do not appear either.
        rejects = outputs.enter_context(
            vector_output(algorithm, parameters, "REJECTS", context, of_rejects, nothing, from_text(""))
        )
        incidents = outputs.enter_context(
            vector_output(algorithm, parameters, "OUTPUT", context, of_incidents, point, from_text(loading.target))
        )
        if packed:
            incidents.pack_points(poll)
        for part in loading.parts(stage(tick_of(feedback), SURVEYED, CLEANED)):
            poll()
            incidents.add_points(part.accepted, incident_features)
            families |= set(part.accepted["family"].unique())
            if rejects:
                rejects.add(reject_features(part.rejects))
    style_result(incidents.result, context, incident_style(families), of_incidents)
    if rejects is None:
        return incidents.result, None
    style_result(rejects.result, context, lambda layer: None, of_rejects)
    return incidents.result, rejects.result
