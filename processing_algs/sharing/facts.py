# SPDX-License-Identifier: GPL-2.0-or-later
"""The facts of a package: where, when and what, and those that are left out."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.errors import CoreError
from ...core.lattice.periods import NoTimeError, period_facet
from ...core.lattice.tabulation import Facet
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.legible import legible
from ...core.privacy.persons.published_labels import refuse_personal
from ...core.privacy.protection.counting import Labels, Told
from ...core.privacy.protection.day_parts import COLUMN, day_parts
from ...core.privacy.protection.timeline import without_gaps
from ...core.wording import number, tr
from ..adapters.events import Events, read_events
from .asked import Asked
from .sensitive import SENSITIVITY, without_sensitive

TIME, PRECISION, CATEGORY = "occurred_from", "time_precision", "category"
SIGNS = (SENSITIVITY, CATEGORY, "category_raw")
"""Fields of the public interface that may say that an event is sensitive."""


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


class OneSourceError(CoreError):
    """The share of the only source, which is all of every figure."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr(
                "SOURCE = “{field}” has one value only: one source would make all of every figure, and each would be "
                "hidden. Leave SOURCE empty.",
                field=field,
            )
        )


@dataclass(frozen=True)
class Facts:
    """Events that may be counted, shape (n,), and what they are told apart by.

    ``years`` are those of the events where their dates are known; ``sensitive_known`` tells whether the layer said
    which events are sensitive; those are no longer here. ``sources`` are those who reported, where they are told.
    ``column`` says what ``categories`` are: those of the events, or parts of the day.
    """

    events: Events
    periods: Labels
    categories: Labels
    years: Labels | None
    sensitive_known: bool
    total: int
    sources: Labels | None = None
    column: str = CATEGORY

    @property
    def told(self) -> Told:
        """All that figures are made of."""
        return Told(self.events.x, self.events.y, self.periods, self.categories, self.sources)


def read_facts(
    asked: Asked, rules: Rules, choose: Callable[..., QgsCoordinateReferenceSystem], period: str, category: str | None
) -> Facts:
    """The events of INPUT in the CRS that ``choose`` gives, sensitive ones left out, by period and category."""
    source, feedback = asked.source("INPUT"), asked.feedback
    reporter = asked.field(source, "SOURCE")
    time = asked.field(source, "TIME") or own(source, TIME)
    by_part = asked.yes("DAY_PARTS")
    if (period != "all" or by_part) and not time:
        raise NoDateFieldError(source.sourceName(), period)
    signs = tuple(dict.fromkeys(name for name in (category, *(own(source, one) for one in SIGNS)) if name))
    precision = own(source, PRECISION) if by_part else None
    wanted = tuple(dict.fromkeys(name for name in (category, time, precision, reporter, *signs) if name))
    events = read_events(source, feedback, wanted, choose=choose)
    total = len(events)
    events, sensitive_known = without_sensitive(events, signs, rules.sensitive, feedback)
    periods = Labels.none(len(events)) if period == "all" else _periods(events.frame, time, period, feedback)
    categories = _categories(events.frame, category, feedback) if category else Labels.none(len(events))
    if category:
        _judge(category, categories, rules, feedback)
    if by_part:
        categories = _parts(events.frame, time, precision, feedback)
    years = _years(events.frame, time) if period == "all" and time else None
    sources, column = _sources(events.frame, reporter), COLUMN if by_part else CATEGORY
    return Facts(events, periods, categories, years, sensitive_known, total, sources, column)


def regrouped(facts: Facts, asked: Asked, period: str, category: str | None) -> Facts:
    """The same events by another period and category, of fields that were read with them."""
    frame, source = facts.events.frame, asked.source("INPUT")
    time = asked.field(source, "TIME") or own(source, TIME)
    periods = Labels.none(len(frame)) if period == "all" else _periods(frame, time, period, asked.feedback)
    categories = _categories(frame, category, asked.feedback) if category else Labels.none(len(frame))
    return replace(facts, periods=periods, categories=categories)


def own(source: QgsProcessingFeatureSource, name: str) -> str | None:
    """A field of the public interface, where the layer has it."""
    index = source.fields().lookupField(name)
    return source.fields().at(index).name() if index >= 0 else None


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


def _parts(frame: pd.DataFrame, time: str, precision: str | None, feedback: QgsProcessingFeedback) -> Labels:
    parts = day_parts(frame[time], frame[precision] if precision else None, time)
    unknown = int((parts.codes < 0).sum())
    if unknown:
        feedback.pushWarning(
            tr("{count} events have no hour in “{field}”: they are not in the package.", count=number(unknown),
               field=time)
        )  # fmt: skip
    return parts


def _judge(field: str, categories: Labels, rules: Rules, feedback: QgsProcessingFeedback) -> None:
    """Refuse values that are no categories: names, numbers, moments; warn of what the officer has let pass."""
    counts = np.bincount(categories.codes[categories.codes >= 0], minlength=len(categories.names))
    labels = pd.Series(categories.names, dtype=object)
    doubt = refuse_personal("CATEGORY", field, labels, counts, rules.k, rules.validated)
    if doubt:
        feedback.pushWarning(
            tr("CATEGORY: the field “{field}” {reason}; it is published by the decision that is written.", field=field,
               reason=doubt)
        )  # fmt: skip


def _sources(frame: pd.DataFrame, field: str | None) -> Labels | None:
    """Who reported each event; those that nobody signs count as one source."""
    if field is None:
        return None
    facet = Facet.of(frame[field])
    if len(facet.values) < 2:
        raise OneSourceError(field)
    return Labels(facet.codes, tuple(value or "" for value in facet.values))


def _say_missing(facet: Facet, field: str, feedback: QgsProcessingFeedback) -> None:
    if facet.missing:
        feedback.pushWarning(
            tr(
                "{count} events have no value in “{field}”: they are not in the package.",
                count=number(facet.missing),
                field=field,
            )
        )
