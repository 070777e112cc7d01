# SPDX-License-Identifier: GPL-2.0-or-later
"""How the parts of a choice are written for QGIS and for the databases and files that layers are kept in."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

TIME = "occurred_from"


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


class Dialect:
    """What the dialects share; the clock is read as it is written, whatever zone is behind it."""

    DAY, MOMENT = "%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"

    def text(self, value: str) -> str:
        """``value`` between quotes."""
        return quoted(value)

    def moment(self) -> str:
        """The moment of the incident, to compare with one that is :meth:`written`."""
        return named(TIME)

    def written(self, moment: datetime) -> str:
        """The shortest text that every later moment comes after, whether written with its hour or not."""
        # Against text, moments are compared as they are written: neither QGIS nor SQLite then moves them by their zone.
        return quoted(moment.strftime(self.DAY if moment.time() == time() else self.MOMENT))

    def hour(self) -> str:
        """Hour of the day, 0 to 23."""
        raise NotImplementedError

    def weekday(self) -> str:
        """Day of the week, 0 being Sunday."""
        raise NotImplementedError

    def among(self, field: str, values: Sequence[str]) -> str:
        """Whether the field is one of ``values``, to the letter."""
        return f"{named(field)} IN ({', '.join(map(self.text, values))})"

    def inside(self, area: str, layout: Layout) -> str:
        """Whether the incident lies in the area, in well-known text, or on its edge."""
        raise NotImplementedError


class QgisWords(Dialect):
    """The expressions of QGIS, which memory layers and delimited text take as filters too."""

    def text(self, value: str) -> str:
        """``value`` between quotes."""
        return quoted(value.replace("\\", "\\\\"))

    def hour(self) -> str:
        """Hour of the day, 0 to 23."""
        return f"hour({named(TIME)})"

    def weekday(self) -> str:
        """Day of the week, 0 being Sunday."""
        return f"day_of_week({named(TIME)})"

    def inside(self, area: str, layout: Layout) -> str:
        """Whether the incident lies in the area or on its edge."""
        point = "centroid($geometry)" if layout.several else "$geometry"
        return f"intersects({point}, geom_from_wkt({quoted(area)}))"


class SqliteSql(Dialect):
    """The SQL of GeoPackages and of SpatiaLite."""

    def hour(self) -> str:
        """Hour of the day, 0 to 23."""
        return f"CAST(substr({named(TIME)}, 12, 2) AS INTEGER)"

    def weekday(self) -> str:
        """Day of the week, 0 being Sunday."""
        return f"CAST(strftime('%w', substr({named(TIME)}, 1, 10)) AS INTEGER)"

    def inside(self, area: str, layout: Layout) -> str:
        """Whether the incident lies in the area or on its edge, where there is SpatiaLite."""
        return f"{_intersects(area, layout)} = 1"


class PostgresSql(Dialect):
    """The SQL of PostGIS."""

    DAY, MOMENT = "%Y-%m-%d", "%Y-%m-%d %H:%M:%S"

    def moment(self) -> str:
        """The moment of the incident by the clock of the session, which QGIS reads too."""
        return f"CAST({named(TIME)} AS timestamp)"

    def hour(self) -> str:
        """Hour of the day, 0 to 23."""
        return f"EXTRACT(HOUR FROM {self.moment()})"

    def weekday(self) -> str:
        """Day of the week, 0 being Sunday."""
        return f"EXTRACT(DOW FROM {self.moment()})"

    def inside(self, area: str, layout: Layout) -> str:
        """Whether the incident lies in the area or on its edge."""
        return _intersects(area, layout)


class OgrSql(Dialect):
    """The filters of GDAL for files that have no SQL of their own, such as GeoJSON, FlatGeobuf and shapefiles.

    They know neither weekdays nor geometry, and hold « Tapage » equal to « tapage », except where they look for a
    pattern.
    """

    DAY, MOMENT = "%Y/%m/%d", "%Y/%m/%d %H:%M:%S"

    def moment(self) -> str:
        """The moment of the incident as GDAL writes it: 2024/05/01 10:00:00."""
        return f"CAST({named(TIME)} AS character(19))"

    def hour(self) -> str:
        """Hour of the day, 0 to 23."""
        return self._part(12, 2)

    def weekday(self) -> str:
        """Day of the week, 0 being Sunday, from the number of days since 29 February of the year 0, a Tuesday."""
        year, month, day = self._part(1, 4), self._part(6, 2), self._part(9, 2)
        from_march = f"(({month} + 9) % 12)"
        year = f"({year} - {from_march} / 10)"
        days = f"365 * {year} + {year} / 4 - {year} / 100 + {year} / 400 + ({from_march} * 306 + 5) / 10 + {day}"
        return f"(({days} + 2) % 7)"

    def among(self, field: str, values: Sequence[str]) -> str:
        """Whether the field is one of ``values``, to the letter."""
        patterns = (quoted(re.sub("([!%_])", r"!\1", value)) for value in values)
        return "(" + " OR ".join(f"{named(field)} LIKE {pattern} ESCAPE '!'" for pattern in patterns) + ")"

    def inside(self, area: str, layout: Layout) -> str:
        """Nothing can be said."""
        raise ValueError("filters of GDAL know nothing of geometry")

    def _part(self, first: int, length: int) -> str:
        return f"CAST(SUBSTR({self.moment()}, {first}, {length}) AS integer)"


def named(field: str) -> str:
    """Name of a field between its quotes."""
    return '"' + field.replace('"', '""') + '"'


def quoted(value: str) -> str:
    """Text between its quotes."""
    return "'" + value.replace("'", "''") + "'"


def _intersects(area: str, layout: Layout) -> str:
    point = f"ST_Centroid({named(layout.geometry)})" if layout.several else named(layout.geometry)
    return f"ST_Intersects({point}, ST_GeomFromText({quoted(area)}, {layout.srid}))"
