# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the SQL of GeoPackages knows of geometry on this machine."""
from __future__ import annotations

from functools import lru_cache

from osgeo import gdal, ogr


@lru_cache(maxsize=1)
def knows_geometry() -> bool:
    """Whether GDAL was built with SpatiaLite: GeoPackages then have ``ST_Intersects``."""
    path, point = "/vsimem/quietude_spatial_sql.gpkg", "ST_GeomFromText('POINT(0 0)')"
    try:
        database = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        return database.ExecuteSQL(f"SELECT ST_Intersects({point}, {point})") is not None
    except (RuntimeError, AttributeError):
        return False
    finally:
        gdal.Unlink(path)
