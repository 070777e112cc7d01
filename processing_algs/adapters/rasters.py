# SPDX-License-Identifier: GPL-2.0-or-later
"""Lattices of numbers written as GeoTIFF."""
from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem

from ...core.errors import CoreError
from ...core.files import appearing_whole
from ...core.lattice.square import SquareLattice
from ...core.wording import tr
from .crs import intact
from .vectors import NotWrittenError

gdal.UseExceptions()
osr.UseExceptions()
NODATA = -9999.0
LAYOUT = ("INTERLEAVE=BAND", "BIGTIFF=IF_SAFER")
STRIPS = ("BLOCKYSIZE=64",)
"""For small rasters, that tiles would fill up: 257 × 257 cells would take four tiles of 256 × 256."""
TILES = ("TILED=YES", "NUM_THREADS=2")
ZSTD, DEFLATE = ("COMPRESS=ZSTD", "ZSTD_LEVEL=1", *TILES), ("COMPRESS=DEFLATE", "ZLEVEL=4", "PREDICTOR=3", *TILES)
"""The first is far quicker, but not every GDAL was built with it.

Prediction would make its files a fifth smaller, and take as long again: longer than making the densities fast.
"""
SMALL = 8_000_000
"""Bytes below which compressing takes longer than it saves anybody."""


class NotGeoTiffError(CoreError):
    """A destination of another format."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr("Rasters are written as GeoTIFF, unlike “{path}”: give a name that ends in .tif.", path=path.name)
        )


def write_raster(
    target: Path,
    bands: Iterable[NDArray[np.float64]],
    lattice: SquareLattice,
    crs: QgsCoordinateReferenceSystem,
    descriptions: tuple[str, ...],
    unit: str,
    metadata: dict[str, str] | Callable[[], dict[str, str]] | None = None,
) -> None:
    """Write float32 bands, each of shape (rows, columns), whole or not at all; NaN becomes NoData.

    There is one band a description. A generator gives them one at a time, so that one alone is in memory.
    ``unit`` and ``metadata`` travel with the file: a density without its unit and its radius means nothing. A function
    gives metadata that are known only once all bands are made.

    Raises
    ------
    NotGeoTiffError
        The name of the target does not end in .tif or .tiff.
    NotWrittenError
        The folder cannot be written to, the disk is full, or the file is locked.
    """
    if target.suffix.lower() not in (".tif", ".tiff"):
        raise NotGeoTiffError(target)
    try:
        with appearing_whole(target) as path:
            raster = _new_raster(path, len(descriptions), lattice, crs)
            _write_bands(raster, bands, descriptions, unit)
            raster.SetMetadata((metadata() if callable(metadata) else metadata) or {})
            raster.FlushCache()
            del raster
            # What QGIS counted of the raster that stood there is not true of this one.
            target.with_name(f"{target.name}.aux.xml").unlink(missing_ok=True)
    except (OSError, RuntimeError) as error:
        raise NotWrittenError(str(target), str(error)) from error


def _write_bands(
    raster: gdal.Dataset, bands: Iterable[NDArray[np.float64]], descriptions: tuple[str, ...], unit: str
) -> None:
    """Write each band while the next one is made: compressing it takes as long."""
    with ThreadPoolExecutor(1) as second:
        writing: Future[None] | None = None
        for index, (values, description) in enumerate(zip(bands, descriptions), start=1):
            if writing:
                writing.result()
            asked = raster.GetRasterBand(index), values, description, unit
            if len(descriptions) == 1:
                _write_band(*asked)
            else:
                writing = second.submit(_write_band, *asked)
        if writing:
            writing.result()


def _write_band(band: gdal.Band, values: NDArray[np.float64], description: str, unit: str) -> None:
    band.SetNoDataValue(NODATA)
    band.SetDescription(description)
    band.SetUnitType(unit)
    # One row of blocks after the other, each put away at once: the same few pages of memory then serve for all.
    height = band.GetBlockSize()[1]
    for top in range(0, len(values), height):
        written = values[top : top + height].astype(np.float32)
        if np.isnan(written.min()):  # one pass where there is none, as nearly always
            written[np.isnan(written)] = NODATA
        band.WriteArray(written, 0, top)
        band.FlushCache()


def _new_raster(path: Path, bands: int, lattice: SquareLattice, crs: QgsCoordinateReferenceSystem) -> gdal.Dataset:
    reference = osr.SpatialReference()
    reference.ImportFromWkt(intact(crs).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    driver = gdal.GetDriverByName("GTiff")
    size = lattice.columns, lattice.rows, bands
    raster = driver.Create(str(path), *size, gdal.GDT_Float32, [*LAYOUT, *_compression(driver, 4 * math.prod(size))])
    raster.SetGeoTransform((lattice.x_min, lattice.cell_size, 0, lattice.y_max, 0, -lattice.cell_size))
    raster.SetProjection(reference.ExportToWkt())
    return raster


def _compression(driver: gdal.Driver, size: int) -> tuple[str, ...]:
    if size < SMALL:
        return STRIPS
    return ZSTD if ">ZSTD<" in driver.GetMetadataItem("DMD_CREATIONOPTIONLIST") else DEFLATE
