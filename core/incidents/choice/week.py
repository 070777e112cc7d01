# SPDX-License-Identifier: GPL-2.0-or-later
"""Hours of the week, each a number: 0 is Monday from 00:00 to 01:00, 167 Sunday from 23:00."""
from __future__ import annotations

from collections.abc import Iterator

from ...wording import tr

DAYS, HOURS = 7, 24
Week = frozenset[int]
EVERY_HOUR: Week = frozenset(range(DAYS * HOURS))


def of_day(week: Week, day: int) -> tuple[int, ...]:
    """Hours (0 to 23) of a day (0 is Monday) that are in ``week``."""
    return tuple(hour for hour in range(HOURS) if day * HOURS + hour in week)


def of_whole_days(week: Week) -> bool:
    """Whether ``week`` has all the hours of a day or none: incidents whose hour is not known can then be told."""
    return all(len(of_day(week, day)) in (0, HOURS) for day in range(DAYS))


def days_alike(week: Week) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Days that have the same hours, and these hours; days without any are left out."""
    hours = {day: of_day(week, day) for day in range(DAYS)}
    for same in dict.fromkeys(hours.values()):
        if same:
            yield tuple(day for day in range(DAYS) if hours[day] == same), same


def spans(hours: tuple[int, ...]) -> list[tuple[int, int]]:
    """First hour and end of each run of ``hours``; one over midnight is one run: (22, 6)."""
    firsts = [hour for hour in hours if (hour - 1) % HOURS not in hours]
    if not firsts:
        return [(0, HOURS)] if hours else []
    return [(first, next(end for end in range(first + 1, first + HOURS + 1) if end % HOURS not in hours))
            for first in firsts]  # fmt: skip


def week_in_words(week: Week) -> str:
    """« Mon–Fri 22–6 h · Sat, Sun 0–24 h », for who does not see the matrix."""
    if week == EVERY_HOUR:
        return tr("every hour of the week")
    if not week:
        return tr("no hour")
    return " · ".join(
        f"{_days(days)} {', '.join(_span(first, end) for first, end in spans(hours))}"
        for days, hours in days_alike(week)
    )


def day_names() -> tuple[str, ...]:
    """Short names of the days, Monday first."""
    return tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")


def _span(first: int, end: int) -> str:
    return tr("{first}–{last} h", first=first, last=end if end <= HOURS else end - HOURS)


def _days(days: tuple[int, ...]) -> str:
    names = day_names()
    together = days == tuple(range(days[0], days[-1] + 1))
    if together and len(days) > 2:
        return f"{names[days[0]]}–{names[days[-1]]}"
    return ", ".join(names[day] for day in days)
