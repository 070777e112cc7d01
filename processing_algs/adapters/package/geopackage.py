# SPDX-License-Identifier: GPL-2.0-or-later
"""The GeoPackage of a release.

Written row by row into a new database, and not by GDAL: that would add triggers, and the time of writing. Version 1.2
of the OGC standard (12-128r14), without the optional spatial index, whose pages would need triggers too.
"""
from __future__ import annotations

import sqlite3
import struct
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pyproj
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from ....core.privacy.pages.tables import published_fields, published_rows
from ....core.privacy.protection.heat import HeatMap
from ....core.privacy.releases.notice import Notice, heading
from ....core.privacy.releases.release import Release
from ....core.privacy.sealing.blank_pages import blanked

APPLICATION_ID, VERSION = 0x47504B47, 10200
NO_TIME = "2000-01-01T00:00:00.000Z"
"""The standard wants a date of change; all packages have this one."""
SQL_TYPES = {"string": "TEXT", "integer": "INTEGER"}
PAGE_SIZES = (4096, 8192, 16_384, 32_768, 65_536)
BESIDE_SHAPE = 1024
"""Bytes, amply, that a row takes beside its shape."""
LITTLE_ENDIAN_WITH_BOX = 0b011
SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER);
"""
"""The tables of the standard, and GDAL's count of rows, without which QGIS counts those of filtered layers wrong."""
WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)
SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, WGS84, "longitude/latitude coordinates on the WGS 84 spheroid"),
)


def geopackage(release: Release, notice: Notice) -> bytes:
    """Bytes of a GeoPackage with the table ``facts`` and, where there is one, the ``territory``."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.gpkg"
        with closing(sqlite3.connect(path)) as database:
            database.execute(f"PRAGMA page_size = {_page_size(release)}")
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {VERSION}")
            with database:
                database.executescript(SCHEMA)
                _add_systems(database, release.units.epsg)
                _add_facts(database, release, notice)
                if release.boundary is not None:
                    _add_territory(database, release.boundary, release.units.epsg)
                if release.heat is not None:
                    _add_heat(database, release.heat, release.units.epsg)
        return blanked(path.read_bytes())


def _page_size(release: Release) -> int:
    """Bytes of a page that holds any row whole.

    The rest of a longer row would stand after the number of a page: that number, zero, and half a coordinate make
    another one, which by chance is that of an event.
    """
    shapes = [] if release.units.size or release.moved else [*release.units.polygons]
    shapes += [] if release.boundary is None else [release.boundary]
    shapes += [] if release.heat is None else [one.polygons for one in release.heat.classes]
    longest = max((len(shape.wkb) for shape in shapes), default=0) + BESIDE_SHAPE
    return next((size for size in PAGE_SIZES if longest <= size), PAGE_SIZES[-1])


def _add_systems(database: sqlite3.Connection, epsg: int) -> None:
    crs = pyproj.CRS.from_epsg(epsg)
    row = (crs.name, epsg, "EPSG", epsg, crs.to_wkt("WKT1_GDAL"), None)
    database.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", [*SYSTEMS, row])


def _add_facts(database: sqlite3.Connection, release: Release, notice: Notice) -> None:
    fields = published_fields(release)
    kind = "POINT" if release.moved else "POLYGON" if release.units.size else "MULTIPOLYGON"
    columns = ", ".join(f"{field.name} {SQL_TYPES[field.type]}" for field in fields)
    epsg, bounds = release.units.epsg, release.units.bounds
    _declare(database, "facts", heading(notice), kind, epsg, bounds, columns)
    marks = ", ".join("?" * (len(fields) + 2))
    count = release.published if release.moved else release.values.size
    database.executemany(f"INSERT INTO facts VALUES ({marks})", _fact_rows(release))  # nosec B608: only marks
    database.execute("INSERT INTO gpkg_ogr_contents VALUES ('facts', ?)", (count,))


def _fact_rows(release: Release) -> Iterator[tuple]:
    single = bool(release.units.size or release.moved)
    shapes = [_blob(_multi(shape, single), release.units.epsg) for shape in release.units.polygons]
    for fid, (place, row) in enumerate(published_rows(release), start=1):
        yield (fid, shapes[place], *row)


def _add_territory(database: sqlite3.Connection, boundary: BaseGeometry, epsg: int) -> None:
    _declare(database, "territory", "territory", "MULTIPOLYGON", epsg, boundary.bounds, "")
    database.execute("INSERT INTO territory VALUES (1, ?)", (_blob(_multi(boundary, False), epsg),))
    database.execute("INSERT INTO gpkg_ogr_contents VALUES ('territory', 1)")


def _add_heat(database: sqlite3.Connection, heat: HeatMap, epsg: int) -> None:
    """A row a class, from the lowest density to the highest."""
    boxes = np.array([one.polygons.bounds for one in heat.classes])
    bounds = (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist())
    _declare(database, "heat", "heat", "MULTIPOLYGON", epsg, bounds, "class TEXT")
    rows = [
        (fid, _blob(_multi(one.polygons, False), epsg), one.label) for fid, one in enumerate(heat.classes, start=1)
    ]
    database.executemany("INSERT INTO heat VALUES (?, ?, ?)", rows)
    database.execute("INSERT INTO gpkg_ogr_contents VALUES ('heat', ?)", (len(rows),))


def _declare(
    database: sqlite3.Connection, table: str, title: str, kind: str, epsg: int, bounds: Iterable[float], columns: str
) -> None:
    more = f", {columns}" if columns else ""
    database.execute(f"CREATE TABLE {table} (fid INTEGER PRIMARY KEY NOT NULL, geom {kind}{more})")
    contents = (table, "features", title if title != table else table, "", NO_TIME, *bounds, epsg)
    database.execute("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", contents)
    geometry = (table, "geom", kind, epsg, 0, 0)
    database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)", geometry)


def _multi(shape: BaseGeometry, single: bool) -> BaseGeometry:
    """The shape as its column wants it: areas may have several parts, cells have one."""
    return shape if single or shape.geom_type == "MultiPolygon" else MultiPolygon([shape])


def _blob(shape: BaseGeometry, epsg: int) -> bytes:
    """Geometry as GeoPackage stores it: header, box, well-known binary."""
    west, south, east, north = shape.bounds
    header = struct.pack("<2sBBi4d", b"GP", 0, LITTLE_ENDIAN_WITH_BOX, epsg, west, east, south, north)
    return header + shape.wkb
