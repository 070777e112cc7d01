# SPDX-License-Identifier: GPL-2.0-or-later
"""Places ranked by their incidents, as rows ready to be written."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeedback

from ....core.errors import CoreError
from ....core.progress import Tick, advance, unwatched
from ....core.statistics.concentration.concentration import Concentration
from ....core.statistics.concentration.page import Places
from ....core.wording import figure, number, tr
from ...adapters.progress import tick_of
from ...adapters.street_lines import read_streets
from ...adapters.vectors import Column
from ...base import QuietudeAlgorithm
from ...counts.chosen_cells import choose_cells
from ...counts.counted_events import CountedEvents
from ...counts.street_counts import DISTANCE
from .places import PlaceLayer, addresses, cells, positions, segments

POLL_EVERY = 1000
CELL_QUESTIONS = ("INPUT", "CELL_SIZE", "MASK")


class NoStreetsGivenError(CoreError):
    """Streets asked for, and none given."""

    def __init__(self) -> None:
        super().__init__(tr("STREETS: choose the line layer of the streets, or another value of BY."))


@dataclass(frozen=True)
class Ranked:
    """Places in their order of rank, with what is told of them; ``distance`` is that of streets, in metres."""

    layer: PlaceLayer
    counted: CountedEvents
    found: Concentration
    told: Places
    distance: float | None

    @property
    def columns(self) -> tuple[Column, ...]:
        """Fields of the result."""
        weight = self.told.weight
        return (
            Column("rank", "integer", tr("Rank")),
            Column("place", "text", tr("Place")),
            Column("n", "long", tr("Number of incidents")),
            *((Column("weight", "real", tr("Sum of “{field}”", field=weight)),) if weight else ()),
            Column("share", "real", tr("Share of the incidents")),
            Column("cumulative_share", "real", tr("Cumulative share of the incidents")),
            Column("cumulative_places", "real", tr("Cumulative share of the places")),
            Column("within_share", "real", tr("Among the places that hold this % of the incidents")),
        )

    @property
    def frame(self) -> pd.DataFrame:
        """Values of the fields, in their order."""
        order, every = self.found.order, len(self.found.order)
        of = self.layer.of
        n = np.bincount(of[of >= 0], minlength=every)[order]
        ranks = np.arange(1, every + 1)
        return pd.DataFrame(
            {
                "rank": ranks,
                "place": np.asarray(self.layer.names, dtype=object)[order],
                "n": n,
                **({"weight": self.found.amounts} if self.told.weight else {}),
                "share": self.found.share,
                "cumulative_share": self.found.cumulative,
                "cumulative_places": ranks / every,
                "within_share": 100 * self.found.smallest_share(),
            }
        )

    def features(self, tick: Tick = unwatched) -> Iterator[QgsFeature]:
        """Places, the most affected first."""
        rows = self.frame.astype(object).itertuples(index=False)
        for rank, (shape, row) in enumerate(zip(self.layer.shapes(self.found.order), rows)):
            if rank % POLL_EVERY == 0:
                advance(tick, rank / len(self.found.order))
            feature = QgsFeature()
            feature.setGeometry(shape)
            feature.setAttributes(list(row))
            yield feature


def ranked_places(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
    counted: CountedEvents, field: str | None,
) -> Ranked:
    """Give each incident its place, and rank the places; ``field`` is that of PLACE.

    Raises
    ------
    NoStreetsGivenError
        BY asks for streets and there is no layer of them.
    """
    distance = None
    if algorithm.parameterAsString(parameters, "BY", context) == "street":
        distance = _distance(algorithm, parameters, context, feedback)
    layer = _layer(algorithm, parameters, context, feedback, counted, field, distance)
    inside = layer.of >= 0
    amounts = np.bincount(layer.of[inside], counted.weights[inside], len(layer.names)).astype(np.float64)
    told = Places(layer.noun, layer.names, layer.complete, int(inside.sum()), counted.weight)
    _say(layer, told, len(counted.events), feedback)
    return Ranked(layer, counted, Concentration.of(amounts), told, distance)


def _layer(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
    counted: CountedEvents, field: str | None, distance: float | None,
) -> PlaceLayer:
    events, tick = counted.events, tick_of(feedback)
    if distance is not None:
        if not algorithm.given(parameters, "STREETS"):
            raise NoStreetsGivenError
        source = algorithm.source(parameters, "STREETS", context)
        name = algorithm.field(source, parameters, "STREET_NAME", context)
        return segments(events, read_streets(source, context, feedback), distance, name, tick)
    if algorithm.parameterAsString(parameters, "BY", context) == "cell":
        asked = {key: value for key, value in parameters.items() if key in CELL_QUESTIONS}
        known = algorithm.given(parameters, "MASK")
        return cells(events, choose_cells(algorithm, asked, context, feedback, "square", events, known, tick), tick)
    return addresses(events, field) if field else positions(events)


def _distance(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> float:
    asked = algorithm.number(parameters, "DISTANCE", context)
    if asked is not None:
        return asked
    feedback.pushInfo(tr("Distance: {distance} m (half a wide street and a front yard).", distance=figure(DISTANCE)))
    return DISTANCE


def _say(layer: PlaceLayer, told: Places, events: int, feedback: QgsProcessingFeedback) -> None:
    feedback.pushInfo(
        tr(
            "{events} incidents = {counted} on {places} {noun} + {outside} outside or without a place.",
            events=number(events),
            counted=number(told.events),
            places=number(len(np.unique(layer.of[layer.of >= 0]))),
            noun=layer.noun,
            outside=number(events - told.events),
        )
    )
