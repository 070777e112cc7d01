# SPDX-License-Identifier: GPL-2.0-or-later
"""The time profile's fields: those it reads, those it writes."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ....core.errors import CoreError
from ....core.incidents.moments.written import UNKNOWN, WrittenMoments
from ....core.lattice.periods import NoTimeError
from ....core.statistics.time_profile.cycle_labels import bin_names
from ....core.statistics.time_profile.time_profile import TimeProfile
from ....core.wording import tr
from ...adapters.vectors import Column
from ...adapters.weighted_events import TIME
from ...base import QuietudeAlgorithm
from ...density.series_events import PRECISION
from ..rows import read_rows

END = "occurred_to"


class NoStartFieldError(CoreError):
    """No field to take the beginnings from."""

    def __init__(self) -> None:
        super().__init__(
            tr("FROM: choose the field of the dates; the layer has no field “{field}” to take them from.", field=TIME)
        )


@dataclass(frozen=True)
class Spans:
    """Between what moments each incident happened; ``dates`` are those of the start, for the period of the report."""

    start: WrittenMoments
    end: WrittenMoments | None
    dates: pd.Series
    source: str


def read_spans(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Spans:
    """The moments of FROM and TO of every row of INPUT.

    Raises
    ------
    NoStartFieldError, NoTimeError
        FROM is not given nor recognised; it holds no date at all.
    """
    source = algorithm.source(parameters, "INPUT", context)
    start, end = (algorithm.field(source, parameters, name, context) for name in ("FROM", "TO"))
    own = _own(source, TIME)
    if start is None:
        start, end = own, end or _own(source, END)
    if start is None:
        raise NoStartFieldError
    # The precision told is that of the field occurred_from: it says nothing of another date.
    precision = _own(source, PRECISION) if start == own else None
    fields = dict.fromkeys(name for name in (start, end, precision) if name)
    frame = read_rows(source, feedback, tuple(fields)).frame
    starts = WrittenMoments.of(frame[start], frame[precision] if precision else None)
    if (starts.precision == UNKNOWN).all():
        raise NoTimeError(start)
    known = starts.second[starts.precision < UNKNOWN].astype("datetime64[s]")
    return Spans(starts, WrittenMoments.of(frame[end]) if end else None, pd.Series(known), source.sourceName())


def profile_columns() -> tuple[Column, ...]:
    """Fields of the result."""
    return (
        Column("bin", "integer", tr("Rank")),
        Column("label", "text", tr("Hour, day or month")),
        Column("weekday", "integer", tr("Day of the week (1 Monday to 7 Sunday)")),
        Column("hour", "integer", tr("Hour (0 to 23)")),
        Column("month", "integer", tr("Month (1 to 12)")),
        Column("weight", "real", tr("Number of incidents (aoristic weights)")),
        Column("share", "real", tr("Share of the incidents")),
        Column("index", "real", tr("Index (mean = 100)")),
        Column("exact", "long", tr("Incidents known to lie in it")),
    )


def profile_features(profile: TimeProfile) -> Iterator[QgsFeature]:
    """One row a bin."""
    by, names = profile.cycle.name, bin_names(profile.cycle.name)
    for rank, name in enumerate(names):
        weekday = {"weekday": rank + 1, "hour_weekday": rank // 24 + 1}.get(by)
        hour = rank % 24 if by.startswith("hour") else None
        index = float(profile.index[rank])
        feature = QgsFeature()
        feature.setAttributes([
            rank, name, weekday, hour, rank + 1 if by == "month" else None, float(profile.weights[rank]),
            float(profile.share[rank]), index if np.isfinite(index) else None, int(profile.exact[rank]),
        ])  # fmt: skip
        yield feature


def _own(source: QgsProcessingFeatureSource, name: str) -> str | None:
    """The field of that name as the layer writes it; ``None`` where it has none."""
    index = source.fields().lookupField(name)
    return source.fields().at(index).name() if index >= 0 else None
