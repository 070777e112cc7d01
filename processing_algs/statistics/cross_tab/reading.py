# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents read for a cross table: its two axes, their counting units and what each counts for."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ....core.lattice.tabulation import Facet, weights_of
from ....core.statistics.cross_table.cross_table import cross_table
from ....core.statistics.cross_table.page import CrossTable
from ....core.wording import number, tr
from ...adapters.weighted_events import EmptyWeightError, NotNumericError, time_field
from ...base import QuietudeAlgorithm
from ...counts.counted_events import QUANTITY
from ..dated_events import time_field as given_time
from ..rows import Rows, read_rows
from .axes import DEFAULT_FIELD, Asked, NoAxisFieldError, SameAxesError, area_numbers, asked_areas, axis

UNIT = "count_unit"


@dataclass(frozen=True)
class ReadTable:
    """The table, the layer it comes from, and the dates of its incidents where they have any."""

    found: CrossTable
    source: str
    times: pd.Series | None


def read_table(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> ReadTable:
    """Read INPUT and cross it as ROWS and COLUMNS ask.

    Raises
    ------
    SameAxesError, NoAxisFieldError, NoAreasGivenError, NoTimeFieldError
        What rows and columns are made of is not given.
    """
    source = algorithm.source(parameters, "INPUT", context)
    asked = _asked(algorithm, parameters, context, feedback, source)
    weight = _weight(algorithm, parameters, context, feedback, source)
    unit = _unit(algorithm, parameters, context, source)
    dates = asked.time or time_field(source)
    wanted = dict.fromkeys(name for name in (*asked.fields, dates, weight, unit) if name)
    rows = read_rows(source, feedback, tuple(wanted))
    across, down = (axis(rows, asked, which, source.sourceCrs(), feedback) for which in (1, 0))
    units = Facet.of(rows.frame[unit]) if unit else Facet((None,), np.zeros(len(rows), np.int64))
    tables = cross_table(down, across, units, _weights(rows, weight, feedback))
    title = " × ".join(name for name in (down.title, across.title) if name)
    found = CrossTable(title, tables, weight or "", *area_numbers(asked))
    return ReadTable(found, source.sourceName(), rows.frame[dates] if dates else None)


def _asked(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
    source: QgsProcessingFeatureSource,
) -> Asked:
    kinds = tuple(algorithm.parameterAsEnumString(parameters, name, context) for name in ("ROWS", "COLUMNS"))
    fields = tuple(
        _field(algorithm, parameters, context, source, side) if kind == "field" else None
        for kind, side in zip(kinds, ("ROW", "COLUMN"))
    )
    if kinds[0] == kinds[1] and fields[0] == fields[1]:
        raise SameAxesError
    time = given_time(algorithm, source, parameters, context) if "period" in kinds else None
    areas = asked_areas(algorithm, parameters, context, feedback) if "area" in kinds else (None, None)
    return Asked(kinds, fields, time, algorithm.parameterAsEnumString(parameters, "PERIOD", context), *areas)


def _field(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, source: QgsProcessingFeatureSource,
    side: str,
) -> str:
    given = algorithm.field(source, parameters, f"{side}_FIELD", context)
    own = source.fields().lookupField(DEFAULT_FIELD[side])
    if not given and own < 0:
        raise NoAxisFieldError(f"{side}_FIELD")
    return given or source.fields().at(own).name()


def _weight(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback,
    source: QgsProcessingFeatureSource,
) -> str | None:
    """Field summed: WEIGHT, otherwise the number of facts where the layer has it."""
    given = algorithm.field(source, parameters, "WEIGHT", context)
    own = source.fields().lookupField(QUANTITY)
    if not given and own >= 0 and source.fields().at(own).isNumeric():
        feedback.pushInfo(tr("Each row counts for its “{field}”.", field=QUANTITY))
        return source.fields().at(own).name()
    if given and not source.fields().field(given).isNumeric():
        raise NotNumericError(given)
    return given


def _unit(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, source: QgsProcessingFeatureSource
) -> str | None:
    given = algorithm.field(source, parameters, "COUNT_UNIT", context)
    own = source.fields().lookupField(UNIT)
    return given or (source.fields().at(own).name() if own >= 0 else None)


def _weights(rows: Rows, weight: str | None, feedback: QgsProcessingFeedback) -> NDArray[np.float64]:
    if not weight:
        return np.ones(len(rows))
    weights, missing = weights_of(rows.frame[weight], weight)
    if missing == len(rows):
        raise EmptyWeightError(weight)
    if missing:
        feedback.pushWarning(
            tr("{count} incidents have no “{field}”: they count for nothing.", count=number(missing), field=weight)
        )
    return weights
