# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in the files that QGIS and Quiétude wrote."""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
from osgeo import gdal, ogr

from ..pixels import seen_on_lattice

gdal.UseExceptions()
ogr.UseExceptions()


def raster_seen(path: str, per_km2: Callable[[np.ndarray], np.ndarray]) -> dict:
    """Pixels of a raster, made incidents per km² by ``per_km2``; NoData counts as nothing."""
    raster = gdal.Open(path)
    band = raster.GetRasterBand(1)
    values = band.ReadAsArray().astype(np.float64)
    values[values == band.GetNoDataValue()] = 0
    west, cell, _, north, _, _ = raster.GetGeoTransform()
    seen = seen_on_lattice(per_km2(values), west, north, cell)
    return {**seen, "columns": raster.RasterXSize, "rows": raster.RasterYSize}


def bands_seen(path: str) -> dict:
    return {"bands": gdal.Open(path).RasterCount}


def counts_seen(path: str, field: str) -> dict:
    """How many polygons, and how many incidents in all of them."""
    file = ogr.Open(path)
    layer = file.GetLayer(0)
    return {"polygons": layer.GetFeatureCount(), "counted": int(sum(feature[field] or 0 for feature in layer))}
