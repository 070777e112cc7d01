# SPDX-License-Identifier: GPL-2.0-or-later
"""Periods as people write them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from .. import wording
from ..wording import NO_BREAK_SPACE, tr


def written_period(first: date, last: date) -> str:
    """The days from ``first`` to ``last``, both included: months where they are whole, otherwise dates.

    « janvier 2019 – décembre 2024 », "3 January 2019 – 14 March 2020". Lines break at the dash only.
    """
    if last < first:
        first, last = last, first
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if not whole_months:
        return _day(first) if first == last else f"{_day(first)} – {_day(last)}"
    if (first.year, first.month) == (last.year, last.month):
        return _month(first)
    if first.year == last.year:
        return f"{month_name(first.month)} – {_month(last)}"
    return f"{_month(first)} – {_month(last)}"


def period_in_words(label: str) -> str:
    """« mai 2024 » for "2024-05", « avril – juin 2024 » for "2024-Q2"; anything else as it stands."""
    found = re.fullmatch(r"(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))", label)
    if found is None:
        return label
    year, last = int(found[1]), int(found[2] or 3 * int(found[3]))
    first = last if found[2] else last - 2
    return written_period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def month_name(month: int) -> str:
    """Name of a month (1 to 12), in the case it has inside a sentence."""
    return (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
        tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
    )[month - 1]  # fmt: skip


def _month(day: date) -> str:
    return f"{month_name(day.month)}{NO_BREAK_SPACE}{day.year}"


def _day(day: date) -> str:
    number = "1er" if day.day == 1 and wording.language() == "fr" else str(day.day)
    return f"{number}{NO_BREAK_SPACE}{_month(day)}"
