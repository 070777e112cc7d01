# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of hours, weekdays and months."""
from __future__ import annotations

from ...report.period import month_name
from ...wording import tr
from .aoristic import CYCLES


def hour_name(hour: int) -> str:
    """« 18 h », "18:00"."""
    return tr("{hour}:00", hour=hour)


def weekday_name(day: int) -> str:
    """Name of a day, 0 being Monday."""
    return (
        tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"),
    )[day]  # fmt: skip


def weekday_short(day: int) -> str:
    """Name of a day in three letters, 0 being Monday."""
    return (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))[day]


def month_short(month: int) -> str:
    """Name of a month, 1 being January, in a few letters."""
    return (
        tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
        tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
    )[month - 1]  # fmt: skip


def hour_of_week_name(rank: int) -> str:
    """« vendredi 18 h »; 0 is the first hour of Monday."""
    return f"{weekday_name(rank // 24)} {hour_name(rank % 24)}"


def bin_names(by: str) -> list[str]:
    """Name of every bin of a cycle, in their order."""
    if by == "month":
        return [month_name(month) for month in range(1, 13)]
    names = {"hour": hour_name, "weekday": weekday_name, "hour_weekday": hour_of_week_name}
    return [names[by](rank) for rank in range(CYCLES[by].bins)]


def short_names(by: str) -> list[str]:
    """The same, short enough for a chart; hours of a week are not named."""
    if by == "month":
        return [month_short(month) for month in range(1, 13)]
    names = {"hour": hour_name, "weekday": weekday_short}
    return [names[by](rank) for rank in range(CYCLES[by].bins)]
