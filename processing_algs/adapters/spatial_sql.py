# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the SQL of GeoPackages knows of geometry on this machine."""
from __future__ import annotations

from functools import lru_cache

from osgeo import gdal, ogr


@lru_cache(maxsize=1)
def knows_geometry() -> bool:
    """Whether GDAL was built with SpatiaLite: GeoPackages then have ``ST_Intersects``."""
    path = "/vsimem/quietude_spatial_sql.gpkg"
    try:
        database = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        return database.ExecuteSQL("SELECT ST_IsEmpty(ST_GeomFromText('POINT(0 0)'))") is not None
    except (RuntimeError, AttributeError):
        return False
    finally:
        gdal.Unlink(path)
