# SPDX-License-Identifier: GPL-2.0-or-later
"""Hot spots of any kind judged by later events."""
from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)
from shapely.ops import unary_union

from ....core.lattice.kept import NoneInsideError
from ....core.statistics.hit_rate.page import Assessment
from ....core.wording import number, tr
from ...adapters.density_rasters import read_density
from ...adapters.masks import Mask, read_mask
from ...adapters.polygons import to_shapely
from ...adapters.zonings import read_zonings
from ...base import QuietudeAlgorithm
from .hot_places import RankedPlaces, short_percent
from .hot_polygons import hot_polygons, in_crs, ranked_polygons
from .hot_raster import ranked_cells
from .inputs import USUAL_SHARE
from .judged_events import UNKNOWN, JudgedEvents, overlap, read_judged


def judged(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[Assessment, int]:
    """The hot spots of INPUT against EVENTS, and the number of these outside the study area.

    Raises
    ------
    NoneInsideError
        No later event is in the study area.
    """
    layer = algorithm.parameterAsLayer(parameters, "INPUT", context)
    if isinstance(layer, QgsRasterLayer):
        raster = read_density(layer, max(algorithm.parameterAsInt(parameters, "BAND", context), 1))
        crs, last_of_map = raster.crs, np.datetime64(raster.tags.get("PERIOD_TO") or "NaT", "D")
    elif isinstance(layer, QgsVectorLayer):
        raster, crs, last_of_map = None, None, UNKNOWN
    else:
        raise QgsProcessingException(tr("INPUT: this layer cannot be read; give polygons or a raster."))
    later = read_judged(algorithm, parameters, "EVENTS", context, feedback, crs)
    earlier = None
    if algorithm.given(parameters, "EARLIER"):
        earlier = read_judged(algorithm, parameters, "EARLIER", context, feedback, later.events.crs)
        last_of_map = earlier.last
    warnings = overlap(later, last_of_map)
    for warning in warnings:
        feedback.pushWarning(warning)
    mask = None
    if algorithm.given(parameters, "STUDY_AREA"):
        mask = read_mask(algorithm.source(parameters, "STUDY_AREA", context), later.events.crs, context, feedback)
    if raster is not None:
        places = ranked_cells(raster, mask, layer.name())
    else:
        places = _of_polygons(algorithm, parameters, context, feedback, layer, later, mask)
    sizes, chosen, events = _sizes(algorithm, parameters, context, feedback, places, later, earlier)
    if not events:
        raise NoneInsideError(len(later.events))
    outside = len(later.events) - events
    feedback.pushInfo(
        tr(
            "{events} later incidents = {counted} in the study area + {outside} outside.",
            events=number(len(later.events)), counted=number(events), outside=number(outside),
        )
    )
    if earlier is None:
        warnings.append(_about_rri(np.isnan(sizes[chosen].earlier_rate)))
        feedback.pushInfo(warnings[-1])
    source = algorithm.source(parameters, "EVENTS", context).sourceName()
    return Assessment(sizes, chosen, events, source, layer.name(), warnings), outside


def _about_rri(unknown: bool) -> str:
    if unknown:
        return tr("RRI: not known without the incidents that made the map; give them in EARLIER.")
    return tr(
        "RRI: with the share of the earlier incidents that the map tells. A density spreads them beyond its hot spots, "
        "which makes the RRI too high; give EARLIER for the exact one."
    )


def _of_polygons(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
    layer: QgsVectorLayer, later: JudgedEvents, mask: Mask | None,
):
    """The polygons of INPUT as hot spots, or as places to rank where FIELD is given."""
    selected = algorithm.parameterAsBoolean(parameters, "SELECTED_AREAS", context)
    zoning = read_zonings([layer], context, feedback, selected)[0]
    polygons = in_crs(zoning, later.events.crs)
    study = None if mask is None else unary_union([one.buffer(0) for one in to_shapely(mask.polygons)])
    field = algorithm.field(layer, parameters, "FIELD", context)
    if field is None:
        return hot_polygons(zoning, polygons, study)
    return ranked_polygons(zoning, polygons, field, study)


def _sizes(algorithm, parameters, context, feedback, places, later: JudgedEvents, earlier: JudgedEvents | None):
    before = None if earlier is None else earlier.events
    asked = algorithm.number(parameters, "AREA_SHARE", context)
    if not isinstance(places, RankedPlaces):
        if asked is not None:
            feedback.pushWarning(tr("AREA_SHARE serves rasters and FIELD only: the polygons are judged whole."))
        return places.sizes(later.events, before)
    if asked is None:
        asked = USUAL_SHARE
        feedback.pushInfo(tr("Share of the ground: {share} at most.", share=short_percent(asked / 100)))
    return places.sizes(later.events, before, asked / 100)
