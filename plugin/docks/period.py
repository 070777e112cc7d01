# SPDX-License-Identifier: GPL-2.0-or-later
"""The period of a layer in words."""
from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...core.incidents.choice.periods import Period
from ...core.report.period import written_period


def in_words(first: object, last: object) -> str:
    """« January 2019 – December 2024 », as on maps and in reports; empty where a bound is no date."""
    days = [_day(first), _day(last)]
    return written_period(days[0].toPyDate(), days[1].toPyDate()) if all(day.isValid() for day in days) else ""


def named(period: Period) -> str:
    """« 2024 » for a whole year, « mars 2024 », or the first and last day; empty where it has no bounds."""
    days = period.days()
    if days is None:
        return ""
    first, last = days
    whole_year = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year
    return str(first.year) if whole_year else written_period(first, last)


def _day(value: object) -> QDate:
    if isinstance(value, QDateTime):
        return value.date()
    if isinstance(value, QDate):
        return value
    return QDate.fromString(str(value)[:10], Qt.DateFormat.ISODate)
