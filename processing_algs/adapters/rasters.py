# SPDX-License-Identifier: GPL-2.0-or-later
"""Lattices of numbers written as GeoTIFF."""
from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem

from ...core.lattice.square import SquareLattice

gdal.UseExceptions()
NODATA = -9999.0
TILED = ("TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=4", "NUM_THREADS=2")


def write_raster(
    path: Path,
    bands: NDArray[np.float64],
    lattice: SquareLattice,
    crs: QgsCoordinateReferenceSystem,
    descriptions: tuple[str, ...],
    unit: str,
    metadata: dict[str, str] | None = None,
) -> None:
    """Write float32 bands, shape (bands, rows, columns); NaN becomes NoData.

    ``unit`` and ``metadata`` travel with the file: a density without its unit and its radius means nothing.
    """
    wkt = osr.SpatialReference()
    wkt.ImportFromWkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), lattice.columns, lattice.rows, len(bands), gdal.GDT_Float32, list(TILED)
    )
    size = lattice.cell_size
    raster.SetGeoTransform((lattice.x_min, size, 0, lattice.y_max, 0, -size))
    raster.SetProjection(wkt.ExportToWkt())
    raster.SetMetadata(metadata or {})
    for index, (values, description) in enumerate(zip(bands, descriptions), start=1):
        band = raster.GetRasterBand(index)
        band.SetNoDataValue(NODATA)
        band.SetDescription(description)
        band.SetUnitType(unit)
        band.WriteArray(np.where(np.isnan(values), NODATA, values).astype(np.float32))
    raster.FlushCache()
