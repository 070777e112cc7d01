# SPDX-License-Identifier: GPL-2.0-or-later
"""Events that judge a map, and the days of those that made it."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback

from ....core.density.dated import dated
from ....core.wording import tr
from ...adapters.events import Events, read_events
from ...adapters.weighted_events import TIME
from ...base import QuietudeAlgorithm


@dataclass(frozen=True)
class JudgedEvents:
    """Events with their first and their last day; NaT where no date is known."""

    events: Events
    first: np.datetime64
    last: np.datetime64


UNKNOWN = np.datetime64("NaT", "D")


def read_judged(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> JudgedEvents:
    """The events of parameter ``name``, with the days of their field TIME, or occurred_from where there is one."""
    source = algorithm.source(parameters, name, context)
    # TIME is a field of EVENTS; the earlier layer may have it too.
    time = algorithm.field(source, parameters, "TIME", context) if name == "EVENTS" else parameters.get("TIME")
    index = source.fields().lookupField(time or TIME)
    field = source.fields().at(index).name() if index >= 0 else None
    events = read_events(source, feedback, (field,) if field else (), crs)
    if field is None:
        return JudgedEvents(events, UNKNOWN, UNKNOWN)
    days = dated(events.frame[field]).day
    known = days[~np.isnat(days)]
    return JudgedEvents(events, known.min(), known.max()) if known.size else JudgedEvents(events, UNKNOWN, UNKNOWN)


def overlap(later: JudgedEvents, last_of_map: np.datetime64) -> list[str]:
    """What to say where the map was made with incidents as late as those that judge it; nothing where unknown."""
    if np.isnat(later.first) or np.isnat(last_of_map) or later.first > last_of_map:
        return []
    return [
        tr(
            "The incidents that judge the map begin on {first}, before the last of those that made it, of {last}: a "
            "map always finds what drew it. Keep only the incidents after that day.",
            first=later.first, last=last_of_map,
        )
    ]
