# SPDX-License-Identifier: GPL-2.0-or-later
"""The charts of a set of incidents: their week, their course, their kinds and their places."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..density.bandwidth.stacking import stacks
from ..density.dated import dated
from ..density.period import period_of
from ..errors import CoreError, NoEventError
from ..incidents.moments.written import WrittenMoments
from ..incidents.nomenclature import categories
from ..incidents.notes import Note
from ..report.chart_file import Chart
from ..report.charts import bars, lines
from ..report.heat import heat_matrix
from ..report.page import facts_line
from ..report.period import written_period
from ..wording import number, percent, tr
from .concentration.concentration import Concentration
from .concentration.page import Places, curve, gini_sentence, share_sentences
from .counts_over_time import CountsOverTime
from .time_profile.cycle_labels import short_names, weekday_name
from .time_profile.page import result_sentence, sum_sentence, warnings_of
from .time_profile.time_profile import time_profile

TIME, END, PRECISION, CATEGORY = "occurred_from", "occurred_to", "time_precision", "category"
X, Y = "$x", "$y"
MOST_CATEGORIES = 15
DAYS, HOURS = 7, 24


class NoFieldForChartError(CoreError):
    """The layer does not hold what the chart shows."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr("This chart needs the field “{field}”, which the layer lacks: load its file by the tab “Data”.",
               field=field)
        )


class NoDateForChartError(CoreError):
    """No incident is dated."""

    def __init__(self) -> None:
        super().__init__(tr("No incident has a date: this chart cannot be drawn."))


@dataclass(frozen=True)
class Incidents:
    """Incidents to chart, one row each.

    ``frame`` has the columns :data:`X` and :data:`Y`, and those that the layer has of :data:`TIME`, :data:`END`,
    :data:`PRECISION` and :data:`CATEGORY`; ``source`` names where they come from; ``part``
    says which part of it they are, empty for all; ``notes`` are dated.
    """

    frame: pd.DataFrame
    source: str
    part: str = ""
    notes: tuple[Note, ...] = ()

    def column(self, name: str) -> pd.Series:
        """A column, or the sentence that says that it is missing.

        Raises
        ------
        NoEventError, NoFieldForChartError
            There is no incident; the layer has no such field.
        """
        if self.frame.empty:
            raise NoEventError
        if name not in self.frame:
            raise NoFieldForChartError(name)
        return self.frame[name]

    @property
    def facts(self) -> str:
        """« 1 234 faits · 2024 · Source : … », and which part of them this is."""
        period = period_of(self.frame[TIME]) if TIME in self.frame else None
        first, last = ("", "") if period is None else (period.start.isoformat(), period.end.isoformat())
        events = len(self.frame)
        return facts_line(
            events=events, first=first, last=last, source=self.source, unit=tr("incidents as recorded"), more=self.part
        )


def week(incidents: Incidents) -> Chart:
    """Hours by weekdays, incidents known between two moments being shared out."""
    start = WrittenMoments.of(incidents.column(TIME), incidents.frame.get(PRECISION))
    end = WrittenMoments.of(incidents.column(END)) if END in incidents.frame else None
    profile = time_profile(start, end, "hour_weekday")
    title, days, hours = tr("Incidents by hour and day of the week"), short_names("weekday"), short_names("hour")
    said, matrix = result_sentence(profile), profile.matrix()
    rows = tuple(
        (weekday_name(day), hour, round(float(matrix[day, hour]), 4)) for day in range(DAYS) for hour in range(HOURS)
    )
    return Chart(
        tr("{title} (number, aoristic weights)", title=title),
        incidents.facts,
        heat_matrix(title, days, hours, matrix, unit=tr("incidents"), description=said),
        (tr("Day of the week"), tr("Hour (0 to 23)"), tr("Number of incidents (aoristic weights)")),
        rows,
        (said, sum_sentence(profile), *warnings_of(profile)),
    )


def course(incidents: Incidents) -> Chart:
    """Counts by day, week, month or year, with the dated notes."""
    days = _days(incidents.column(TIME))
    if np.isnat(days).all():
        raise NoDateForChartError
    counts = CountsOverTime.of(days)
    placed = [(place, note) for note in incidents.notes if (place := counts.place(note.day)) is not None]
    marks = [(place, number(rank)) for rank, (place, _) in enumerate(placed, start=1)]
    told = [tr("{name}: {value}", name=written_period(note.day, note.day), value=note.text) for _, note in placed]
    notes = [f"{rank}. {note}" for rank, note in enumerate(told, start=1)]
    undated = int(np.isnat(days).sum())
    left = [tr("Incidents without a date, left out: {count}.", count=number(undated))] if undated else []
    titles = {
        "day": tr("Number of incidents by day"), "week": tr("Number of incidents by week (from Monday)"),
        "month": tr("Number of incidents by month"), "year": tr("Number of incidents by year"),
    }  # fmt: skip
    title = titles[counts.step]
    figure = lines(
        title, counts.labels, {tr("incidents"): counts.counts.astype(np.float64)}, axis=tr("incidents"), marks=marks
    )
    rows = tuple((str(start), int(count)) for start, count in zip(counts.starts, counts.counts))
    head = (tr("From"), tr("Number of incidents"))
    return Chart(title, incidents.facts, figure, head, rows, (*notes, *left))


def mix(incidents: Incidents) -> Chart:
    """Counts by category, the most frequent first; the last bar holds all others."""
    title = tr("Number of incidents by category")
    written = incidents.column(CATEGORY)
    counts = written.map(_named, na_action="ignore").fillna(tr("no category")).value_counts()
    names, values = [str(name) for name in counts.index], counts.to_numpy(np.float64)
    rows = tuple((name, int(value), round(float(value / len(written)), 6)) for name, value in zip(names, values))
    said = tr("{category}: {share} of the incidents.", category=names[0], share=percent(values[0] / len(written), 1))
    if len(names) > MOST_CATEGORIES:
        shown = MOST_CATEGORIES - 1
        names = [*names[:shown], tr("{count} others", count=number(len(names) - shown))]
        values = np.append(values[:shown], values[shown:].sum())
    figure = bars(title, names, values, axis=tr("incidents"), digits=0, horizontal=True)
    head = (tr("Category"), tr("Number of incidents"), tr("Share of the incidents"))
    return Chart(title, incidents.facts, figure, head, rows, (said,))


def concentration(incidents: Incidents) -> Chart:
    """Curve of the shares that the most affected exact positions hold."""
    x, y = (incidents.column(name).to_numpy(np.float64) for name in (X, Y))
    somewhere = np.isfinite(x) & np.isfinite(y)
    if not somewhere.any():
        raise NoEventError
    place, count = stacks(x[somewhere], y[somewhere])
    found = Concentration.of(np.bincount(place, minlength=count).astype(np.float64))
    places = Places(tr("places"), (), False, int(somewhere.sum()))
    across, up = found.lorenz()
    head = (tr("Cumulative share of the places"), tr("Cumulative share of the incidents"))
    return Chart(
        tr("Share of the incidents held by the most affected {places}", places=places.noun),
        incidents.facts,
        curve(found, places),
        head,
        tuple((round(float(part), 6), round(float(share), 6)) for part, share in zip(across, up)),
        (share_sentences(found, places)[1], gini_sentence(found, places)),
    )


CHARTS: dict[str, Callable[[Incidents], Chart]] = {
    "week": week, "course": course, "mix": mix, "concentration": concentration,
}  # fmt: skip


def _days(moments: pd.Series) -> NDArray[np.datetime64]:
    """Days of moments, or of texts that begin with an ISO date; NaT where there is none."""
    dates = dated(moments)
    return np.where(dates.within == 1, dates.day, np.datetime64("NaT"))


def _named(category: object) -> str:
    """Label of a category of the nomenclature, or its text."""
    known = categories().get(str(category))
    return known.label if known else str(category)
