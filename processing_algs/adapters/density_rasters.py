# SPDX-License-Identifier: GPL-2.0-or-later
"""Density rasters read back: values, place, unit."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ...core.density.amounts import Amount, amount, unit_of
from ...core.errors import CoreError
from ...core.lattice.square import MAX_CELLS
from ...core.projection import OutOfWorldError, degrees_of, is_metric, metric_epsg
from ...core.wording import number, tr
from .crs import NoCrsError, to_pyproj

gdal.UseExceptions()
COMPARISONS = ("difference", "ratio", "log_ratio")
"""What the tag METHOD says of rasters that tell a change, not a density."""


class UnreadableRasterError(CoreError):
    """A raster whose cells cannot be had as numbers."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "The raster “{name}” cannot be read as a file of numbers: save it as GeoTIFF, then run again.",
                name=name,
            )
        )


class NotDensityError(CoreError):
    """A comparison of densities."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "The raster “{name}” compares densities: no part of it holds a share of the incidents. Choose a "
                "density.",
                name=name,
            )
        )


class NotMetricRasterError(CoreError):
    """A raster whose cells have no area in km²."""

    def __init__(self, name: str, crs: str, target: str) -> None:
        super().__init__(
            tr(
                "The raster “{name}” is in {crs}, which does not measure lengths in metres here: make the density in a "
                "metric CRS, or reproject it to {target} (Raster > Projections > Warp).",
                name=name,
                crs=crs,
                target=target,
            )
        )


class TooLargeRasterError(CoreError):
    """A raster that does not fit in memory."""

    def __init__(self, cells: int) -> None:
        super().__init__(
            tr(
                "The raster has {cells} cells, more than {most}: clip it, or make the density with larger cells.",
                cells=number(cells),
                most=number(MAX_CELLS),
            )
        )


@dataclass(frozen=True)
class DensityRaster:
    """A band: values, shape (rows, columns), NaN where there is none; GDAL's affine transform; CRS; tags."""

    values: NDArray[np.float64]
    transform: tuple[float, ...]
    crs: QgsCoordinateReferenceSystem
    tags: dict[str, str]
    label: str

    @property
    def cell_km2(self) -> float:
        """Area of a cell."""
        _, across, skew, _, tilt, down = self.transform
        return abs(across * down - skew * tilt) / 1e6

    @property
    def unit(self) -> str | None:
        """Unit that the file tells; ``None`` where it tells none that is known."""
        return unit_of(self.label)

    def amount(self, unit: str) -> Amount:
        """Incidents that a cell of value one stands for."""
        return amount(unit, self.cell_km2, self.tags)

    def positions(self, ring: NDArray[np.float64]) -> NDArray[np.float64]:
        """Vertices in the CRS, from columns and rows; shapes (k, 2)."""
        west, across, skew, north, tilt, down = self.transform
        column, row = ring.T
        return np.column_stack([west + across * column + skew * row, north + tilt * column + down * row])


def read_density(layer: QgsRasterLayer, band: int) -> DensityRaster:
    """Band ``band`` (from 1) of a raster in a metric CRS.

    Raises
    ------
    UnreadableRasterError, TooLargeRasterError
        The values cannot be had.
    NotDensityError
        They are those of a change.
    NoCrsError, NotMetricRasterError
        Cells have no known area.
    """
    if layer.providerType() != "gdal":
        raise UnreadableRasterError(layer.name())
    _refuse_other_than_metric(layer)
    try:
        raster = gdal.Open(layer.source())
        if raster.RasterXSize * raster.RasterYSize > MAX_CELLS:
            raise TooLargeRasterError(raster.RasterXSize * raster.RasterYSize)
        chosen = raster.GetRasterBand(band)
        values = chosen.ReadAsArray().astype(np.float64)
        known = chosen.GetMaskBand().ReadAsArray() > 0
    except RuntimeError as error:
        raise UnreadableRasterError(layer.name()) from error
    tags = _tags_of_band(raster.GetMetadata(), band)
    if tags.get("METHOD") in COMPARISONS:
        raise NotDensityError(layer.name())
    label = tags.get("UNIT") or chosen.GetUnitType()
    return DensityRaster(np.where(known, values, np.nan), raster.GetGeoTransform(), layer.crs(), tags, label)


def _tags_of_band(tags: dict[str, str], band: int) -> dict[str, str]:
    """Tags of the raster, with the period of one window of a series where the band is one."""
    first, slash, last = tags.get(f"BAND_{band}", "").partition("/")
    return {**tags, "PERIOD_FROM": first, "PERIOD_TO": last} if slash else tags


def _refuse_other_than_metric(layer: QgsRasterLayer) -> None:
    if not layer.crs().isValid():
        raise NoCrsError(layer.name())
    centre, crs = layer.extent().center(), to_pyproj(layer.crs())
    if is_metric(crs, centre.x(), centre.y()):
        return
    try:
        target = f"EPSG:{metric_epsg(*degrees_of(crs, centre.x(), centre.y()))}"
    except OutOfWorldError:
        target = "EPSG:2154"
    raise NotMetricRasterError(layer.name(), layer.crs().authid() or layer.crs().description(), target)
