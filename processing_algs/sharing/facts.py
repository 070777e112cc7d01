# SPDX-License-Identifier: GPL-2.0-or-later
"""The facts of a package: where, when and what, and those that are left out."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.errors import CoreError, NoEventError
from ...core.incidents.nomenclature import categories as nomenclature
from ...core.incidents.nomenclature import code_of
from ...core.lattice.periods import NoTimeError, period_facet
from ...core.lattice.tabulation import Facet
from ...core.privacy.counting import Labels
from ...core.privacy.legible import legible
from ...core.privacy.timeline import without_gaps
from ...core.wording import number, tr
from ..adapters.events import Events, read_events
from ..base import QuietudeAlgorithm

TIME, SENSITIVITY, CATEGORY = "occurred_from", "sensitivity", "category"
CONFIDENTIAL, MOST = 3, 0.5


class NoDateFieldError(CoreError):
    """A period without dates."""

    def __init__(self, layer: str, period: str) -> None:
        super().__init__(
            tr(
                "PERIOD = {period} needs dates: name the date field of “{layer}” in TIME, or set PERIOD to “all”.",
                period=period,
                layer=layer,
            )
        )


@dataclass(frozen=True)
class Facts:
    """Events that may be counted, shape (n,), and what they are told apart by.

    ``years`` are those of the events where their dates are known; ``sensitive_known`` tells whether the layer said
    which events are sensitive; those are no longer here.
    """

    events: Events
    periods: Labels
    categories: Labels
    years: Labels | None
    sensitive_known: bool
    total: int


def read_facts(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    choose: Callable[..., QgsCoordinateReferenceSystem],
) -> Facts:
    """The events of INPUT in the CRS that ``choose`` gives, sensitive ones left out, with PERIOD and CATEGORY."""
    source = algorithm.source(parameters, "INPUT", context)
    period = algorithm.parameterAsString(parameters, "PERIOD", context)
    category = algorithm.field(source, parameters, "CATEGORY", context)
    time = algorithm.field(source, parameters, "TIME", context) or _own(source, TIME)
    if period != "all" and not time:
        raise NoDateFieldError(source.sourceName(), period)
    signs = tuple(dict.fromkeys(name for name in (_own(source, SENSITIVITY), category, _own(source, CATEGORY)) if name))
    wanted = tuple(dict.fromkeys(name for name in (category, time, *signs) if name))
    events = read_events(source, feedback, wanted, choose=choose)
    total = len(events)
    events, sensitive_known = _without_sensitive(events, signs, feedback)
    periods = Labels.none(len(events)) if period == "all" else _periods(events.frame, time, period, feedback)
    categories = _categories(events.frame, category, feedback) if category else Labels.none(len(events))
    years = _years(events.frame, time) if period == "all" and time else None
    return Facts(events, periods, categories, years, sensitive_known, total)


def _own(source: QgsProcessingFeatureSource, name: str) -> str | None:
    """A field of the public interface, where the layer has it."""
    index = source.fields().lookupField(name)
    return source.fields().at(index).name() if index >= 0 else None


def _without_sensitive(
    events: Events, signs: tuple[str, ...], feedback: QgsProcessingFeedback
) -> tuple[Events, bool]:
    """The events that no field calls sensitive, and whether the fields know it of most events."""
    sensitive, known = np.zeros(len(events), dtype=bool), np.zeros(len(events), dtype=bool)
    for name in signs:
        level = _levels(events.frame[name], name)
        sensitive |= level >= CONFIDENTIAL
        known |= np.isfinite(level)
    if not known.all():
        feedback.pushWarning(
            tr(
                "{count} events have neither sensitivity nor a category of the nomenclature: check that none of them "
                "is sensitive (domestic or sexual violence, minors, health…).",
                count=number(int((~known).sum())),
            )
        )
    if sensitive.any():
        feedback.pushInfo(
            tr(
                "{count} sensitive events are left out: a public package never counts them.",
                count=number(int(sensitive.sum())),
            )
        )
    frame = events.frame[~sensitive].reset_index(drop=True)
    if frame.empty:
        raise NoEventError
    # Most, not all: that one hidden event is unknown must not show in the package.
    return Events(frame, events.crs, events.without_position), bool(known.mean() > MOST)


def _levels(column: pd.Series, name: str) -> np.ndarray:
    """Sensitivity of each event, from 0 to 3, NaN where the field does not tell."""
    if name.lower() == SENSITIVITY:
        return pd.to_numeric(column, errors="coerce").to_numpy(np.float64)
    levels = {value: _level(value) for value in column.dropna().unique()}
    return column.map(levels).to_numpy(np.float64)


def _level(label: object) -> float:
    code = code_of(str(label))
    return float(nomenclature()[code].sensitivity) if code else np.nan


def _periods(frame: pd.DataFrame, time: str, period: str, feedback: QgsProcessingFeedback) -> Labels:
    facet = period_facet(frame[time], period, time)
    _say_missing(facet, time, feedback)
    return without_gaps(facet, period)


def _years(frame: pd.DataFrame, time: str) -> Labels | None:
    """Year of each event; a field without dates is no obstacle where no period is asked for."""
    try:
        return without_gaps(period_facet(frame[time], "year", time), "year")
    except NoTimeError:
        return None


def _categories(frame: pd.DataFrame, field: str, feedback: QgsProcessingFeedback) -> Labels:
    facet = Facet.of(frame[field].map(lambda value: legible(value) if isinstance(value, str) else value))
    _say_missing(facet, field, feedback)
    names = tuple(value for value in facet.values if value is not None)
    codes = np.where(facet.codes < len(names), facet.codes, -1)
    return Labels(codes, names)


def _say_missing(facet: Facet, field: str, feedback: QgsProcessingFeedback) -> None:
    if facet.missing:
        feedback.pushWarning(
            tr(
                "{count} events have no value in “{field}”: they are not in the package.",
                count=number(facet.missing),
                field=field,
            )
        )
