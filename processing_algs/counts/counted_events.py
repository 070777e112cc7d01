# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents read for counting: positions, weights, category and period."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.density.period import Period, period_of
from ...core.errors import CoreError
from ...core.lattice.breakdown import Part, parts_of
from ...core.lattice.periods import period_facet
from ...core.lattice.tabulation import Facet, tabulate, weights_of
from ...core.wording import number, tr
from ..adapters.crs import metric_crs
from ..adapters.events import Events, read_events
from ..adapters.weighted_events import TIME, EmptyWeightError, NotNumericError, time_field
from ..base import QuietudeAlgorithm

QUANTITY = "quantity"


class NoPeriodFieldError(CoreError):
    """A period without dates."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr(
                "Counting by period needs dates: name the date field of “{layer}” in TIME, or set PERIOD to “all”.",
                layer=layer,
            )
        )


@dataclass(frozen=True)
class CountedEvents:
    """Events with what each weighs, shape (n,), the period they cover, and the facets that tell them apart.

    ``weight`` is the name of the field of the weights, empty where each event counts for 1. ``period`` is that of all,
    where dates are known; ``facets`` are category, then period.
    """

    events: Events
    weights: NDArray[np.float64]
    weight: str
    facets: tuple[Facet, ...]
    missing: tuple[str, ...]
    by_category: bool
    period: Period | None

    def totals(self, cell: NDArray[np.int64], cells: int) -> pd.DataFrame:
        """Events, sum of weights and sum of their squares by cell; columns n, weight, squares."""
        n = tabulate(cell, cells)
        if not self.weight:
            return pd.DataFrame({"n": n, "weight": n, "squares": n})
        return pd.DataFrame(
            {
                "n": n,
                "weight": tabulate(cell, cells, weights=self.weights),
                "squares": tabulate(cell, cells, weights=self.weights**2),
            }
        )

    def parts(self, cell: NDArray[np.int64], cells: int) -> list[Part]:
        """Counts by category and period, a column each."""
        return parts_of(cell, cells, self.facets, self.missing)


def read_counted(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    choose: Callable[..., QgsCoordinateReferenceSystem] = metric_crs,
    also: tuple[str, ...] = (),
) -> CountedEvents:
    """The incidents of INPUT with their WEIGHT, CATEGORY and PERIOD, in the CRS that ``choose`` gives.

    ``also`` names more fields to read with them.
    """
    source = algorithm.source(parameters, "INPUT", context)
    weight = algorithm.field(source, parameters, "WEIGHT", context)
    category = algorithm.field(source, parameters, "CATEGORY", context)
    period = algorithm.parameterAsString(parameters, "PERIOD", context)
    # Empty where the algorithm has no such question.
    by_period = period not in ("", "all")
    time = _time_field(algorithm, parameters, context, source) if by_period else time_field(source)
    if weight and not source.fields().field(weight).isNumeric():
        raise NotNumericError(weight)
    wanted = dict.fromkeys(field for field in (weight, category, time, *also) if field)
    events = read_events(source, feedback, tuple(wanted), choose=choose)
    facets, missing = [], []
    if category:
        facets.append(Facet.of(events.frame[category]))
        missing.append(tr("no value"))
    if by_period:
        facets.append(period_facet(events.frame[time], period, time))
        missing.append(tr("no date"))
    _say_missing(facets, [field for field in (category, time if by_period else "") if field], feedback)
    weights = _weights(source, events, weight, feedback)
    covered = period_of(events.frame[time]) if time else None
    return CountedEvents(events, weights, weight or "", tuple(facets), tuple(missing), bool(category), covered)


def _time_field(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, source: QgsProcessingFeatureSource
) -> str:
    given = algorithm.field(source, parameters, "TIME", context)
    if given:
        return given
    index = source.fields().lookupField(TIME)
    if index < 0:
        raise NoPeriodFieldError(source.sourceName())
    return source.fields().at(index).name()


def _say_missing(facets: list[Facet], fields: list[str], feedback: QgsProcessingFeedback) -> None:
    for facet, field in zip(facets, fields):
        if facet.missing:
            feedback.pushWarning(
                tr(
                    "{count} incidents have no value in “{field}”: they are in n and in a column of their own.",
                    count=number(facet.missing),
                    field=field,
                )
            )


def _weights(
    source: QgsProcessingFeatureSource, events: Events, weight: str | None, feedback: QgsProcessingFeedback
) -> NDArray[np.float64]:
    """Weights of the incidents, 1 each without a field; says what is used and what is not."""
    if not weight:
        if source.fields().lookupField(QUANTITY) >= 0:
            feedback.pushInfo(
                tr("Each row counts for 1; to sum the field “{field}” instead, give it as WEIGHT.", field=QUANTITY)
            )
        return np.ones(len(events))
    weights, missing = weights_of(events.frame[weight], weight)
    if missing == len(events):
        raise EmptyWeightError(weight)
    if missing:
        feedback.pushWarning(
            tr(
                "{count} incidents have no value in “{field}”: they are in n, and add nothing to weight and rates.",
                count=number(missing),
                field=weight,
            )
        )
    feedback.pushInfo(tr("weight and rates sum the field “{field}”; n counts incidents.", field=weight))
    return weights
