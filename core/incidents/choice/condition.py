# SPDX-License-Identifier: GPL-2.0-or-later
"""A choice of incidents as a condition, for QGIS and for SQLite: each keeps the rows that the columns keep."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time

from ..schema import TIME_PRECISIONS
from .choice import Choice, Words
from .periods import Period
from .week import DAYS, EVERY_HOUR, HOURS, Week, days_alike, of_whole_days

TIME, PRECISION, CATEGORY, PARTNER = "occurred_from", "time_precision", "category", "partner_id"
NOTHING = "1 = 0"


@dataclass(frozen=True)
class Layout:
    """What the layer has, which decides how a choice is written."""

    precise: bool = True
    """It has the field ``time_precision``."""
    hours: bool = True
    """Its dates have hours: some is not midnight. Asked only where it is not ``precise``."""
    geometry: str = "geom"
    """Name of the column of geometries, for SQL."""
    srid: int = 0
    """Number of its CRS, for SQL."""
    several: bool = False
    """It has multipoints: their centroid is looked at."""


class QgisWords:
    """The expressions of QGIS."""

    def text(self, value: str) -> str:
        """``value`` between quotes."""
        return _quoted(value.replace("\\", "\\\\"))

    def hour(self) -> str:
        """Hour of the day, 0 to 23."""
        return f"hour({_name(TIME)})"

    def weekday(self) -> str:
        """Day of the week, 0 being Sunday."""
        return f"day_of_week({_name(TIME)})"

    def inside(self, area: str, layout: Layout) -> str:
        """Whether the incident lies in the area or on its edge."""
        point = "centroid($geometry)" if layout.several else "$geometry"
        return f"intersects({point}, geom_from_wkt({_quoted(area)}))"


class SqliteWords:
    """The SQL of a GeoPackage. The clock is read as it is written, whatever zone is behind it."""

    def text(self, value: str) -> str:
        """``value`` between quotes."""
        return _quoted(value)

    def hour(self) -> str:
        """Hour of the day, 0 to 23."""
        return f"CAST(substr({_name(TIME)}, 12, 2) AS INTEGER)"

    def weekday(self) -> str:
        """Day of the week, 0 being Sunday."""
        return f"CAST(strftime('%w', substr({_name(TIME)}, 1, 10)) AS INTEGER)"

    def inside(self, area: str, layout: Layout) -> str:
        """Whether the incident lies in the area or on its edge, for a GDAL that has SpatiaLite."""
        point = f"ST_Centroid({_name(layout.geometry)})" if layout.several else _name(layout.geometry)
        return f"ST_Intersects({point}, ST_GeomFromText({_quoted(area)}, {layout.srid})) = 1"


def qgis_expression(choice: Choice, layout: Layout) -> str:
    """``choice`` as an expression of QGIS; empty where it keeps everything."""
    return _condition(choice, layout, QgisWords())


def sqlite_condition(choice: Choice, layout: Layout) -> str:
    """``choice`` as what follows WHERE in the SQL of a GeoPackage; empty where it keeps everything."""
    return _condition(choice, layout, SqliteWords())


def _condition(choice: Choice, layout: Layout, words: QgisWords | SqliteWords) -> str:
    parts = [*_period(choice.period), *_week(choice.week, layout, words)]
    parts += [_among(CATEGORY, choice.categories, words)] if choice.categories is not None else []
    parts += [_among(PARTNER, choice.partners, words)] if choice.partners is not None else []
    parts += [words.inside(choice.area, layout)] if choice.area else []
    return " AND ".join(parts)


def _period(period: Period) -> Iterator[str]:
    # Against text, moments are compared as they are written: neither QGIS nor SQLite then moves them by their zone.
    if period.since is not None:
        yield f"{_name(TIME)} >= {_quoted(_moment(period.since))}"
    if period.before is not None:
        yield f"{_name(TIME)} < {_quoted(_moment(period.before))}"


def _moment(moment: datetime) -> str:
    """The shortest text that every later moment comes after, whether written with its hour or not."""
    return moment.strftime("%Y-%m-%d" if moment.time() == time() else "%Y-%m-%dT%H:%M:%S")


def _week(week: Week, layout: Layout, words: QgisWords | SqliteWords) -> Iterator[str]:
    if week == EVERY_HOUR:
        return
    whole = of_whole_days(week)
    if not week or not (whole or layout.precise or layout.hours):
        yield NOTHING
        return
    if layout.precise:
        known = TIME_PRECISIONS[: TIME_PRECISIONS.index("day" if whole else "hour") + 1]
        yield f"{_name(PRECISION)} IN ({', '.join(map(_quoted, known))})"
    yield _either(_some_days(days, hours, words) for days, hours in days_alike(week))


def _some_days(days: tuple[int, ...], hours: tuple[int, ...], words: QgisWords | SqliteWords) -> str:
    # Every day is asked for too: rows without a date have none.
    from_sunday = sorted((day + 1) % DAYS for day in days)
    on_days = f"{words.weekday()} IN ({', '.join(map(str, from_sunday))})"
    return on_days if len(hours) == HOURS else f"{on_days} AND {words.hour()} IN ({', '.join(map(str, hours))})"


def _among(field: str, values: Words, words: QgisWords | SqliteWords) -> str:
    known = sorted(value for value in values if isinstance(value, str))
    parts = [f"{_name(field)} IN ({', '.join(map(words.text, known))})"] if known else []
    parts += [f"{_name(field)} IS NULL"] if None in values else []
    return _either(parts) if parts else NOTHING


def _either(parts: Iterable[str]) -> str:
    return "(" + " OR ".join(f"({part})" for part in parts) + ")"


def _name(field: str) -> str:
    return '"' + field.replace('"', '""') + '"'


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
