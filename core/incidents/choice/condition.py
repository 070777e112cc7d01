# SPDX-License-Identifier: GPL-2.0-or-later
"""A choice of incidents as a condition, for QGIS and for databases: each keeps the rows that the columns keep."""
from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..schema import TIME_PRECISIONS
from .choice import Choice, Words
from .dialects import Dialect, Layout, OgrSql, PostgresSql, QgisWords, SqliteSql, named, quoted
from .periods import Period
from .week import DAYS, EVERY_HOUR, HOURS, Week, days_alike, of_whole_days

PRECISION, CATEGORY, PARTNER = "time_precision", "category", "partner_id"
NOTHING = "1 = 0"


def qgis_expression(choice: Choice, layout: Layout) -> str:
    """``choice`` as an expression of QGIS; empty where it keeps everything."""
    return _condition(choice, layout, QgisWords())


def sqlite_condition(choice: Choice, layout: Layout) -> str:
    """``choice`` as what follows WHERE in the SQL of a GeoPackage; empty where it keeps everything."""
    return _condition(choice, layout, SqliteSql())


def postgres_condition(choice: Choice, layout: Layout) -> str:
    """``choice`` as what follows WHERE in the SQL of PostGIS; empty where it keeps everything."""
    return _condition(choice, layout, PostgresSql())


def ogr_condition(choice: Choice, layout: Layout) -> str:
    """``choice`` as a filter of the files that have no SQL of their own; empty where it keeps everything.

    Raises
    ------
    ValueError
        The choice has an area, of which these filters know nothing.
    """
    return _condition(choice, layout, OgrSql())


def _condition(choice: Choice, layout: Layout, words: Dialect) -> str:
    parts = [*_period(choice.period, words), *_week(choice.week, layout, words)]
    parts += [_among(CATEGORY, choice.categories, words)] if choice.categories is not None else []
    parts += [_among(PARTNER, choice.partners, words)] if choice.partners is not None else []
    parts += [words.inside(choice.area, layout)] if choice.area else []
    return " AND ".join(parts)


def _period(period: Period, words: Dialect) -> Iterator[str]:
    if period.since is not None:
        yield f"{words.moment()} >= {words.written(period.since)}"
    if period.before is not None:
        yield f"{words.moment()} < {words.written(period.before)}"


def _week(week: Week, layout: Layout, words: Dialect) -> Iterator[str]:
    if week == EVERY_HOUR:
        return
    whole = of_whole_days(week)
    if not week or not (whole or layout.precise or layout.hours):
        yield NOTHING
        return
    if layout.precise:
        known = TIME_PRECISIONS[: TIME_PRECISIONS.index("day" if whole else "hour") + 1]
        yield f"{named(PRECISION)} IN ({', '.join(map(quoted, known))})"
    yield _either(_some_days(days, hours, words) for days, hours in days_alike(week))


def _some_days(days: tuple[int, ...], hours: tuple[int, ...], words: Dialect) -> str:
    # Every day is asked for too: rows without a date have none.
    from_sunday = sorted((day + 1) % DAYS for day in days)
    on_days = f"{words.weekday()} IN ({', '.join(map(str, from_sunday))})"
    return on_days if len(hours) == HOURS else f"{on_days} AND {words.hour()} IN ({', '.join(map(str, hours))})"


def _among(field: str, values: Words, words: Dialect) -> str:
    known = sorted(value for value in values if isinstance(value, str))
    parts = [words.among(field, known)] if known else []
    parts += [f"{named(field)} IS NULL"] if None in values else []
    return _either(parts) if parts else NOTHING


def _either(parts: Iterable[str]) -> str:
    return "(" + " OR ".join(f"({part})" for part in parts) + ")"
