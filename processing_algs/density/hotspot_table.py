# SPDX-License-Identifier: GPL-2.0-or-later
"""Hot spots as rows, ready to be written."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsFeature, QgsGeometry, QgsWkbTypes
from shapely.geometry import Polygon

from ...core.density.amounts import Amount
from ...core.density.contours import Zone
from ...core.density.hot_spots import Level
from ...core.wording import tr
from ..adapters.density_rasters import DensityRaster
from ..adapters.vectors import Column

POLYGON = QgsWkbTypes.Type.Polygon


def columns(amount: Amount, label: str) -> tuple[Column, ...]:
    """Fields of the areas; ``label`` is the unit of the density."""
    threshold = tr("Threshold ({unit})", unit=label) if label else tr("Threshold")
    return (
        Column("share", "real", tr("Share of the incidents (%)")),
        Column("rank", "integer", tr("Rank by incidents, within the share")),
        Column("events", "real", tr("Incidents a year inside") if amount.a_year else tr("Incidents inside")),
        Column("area_km2", "real", tr("Area (km²)")),
        Column("threshold", "real", threshold),
    )


def features(raster: DensityRaster, levels: Sequence[Level], amount: Amount) -> Iterator[QgsFeature]:
    """Areas by rising share, then by rank."""
    for level in levels:
        for rank, zone in enumerate(level.zones, start=1):
            polygon = polygon_of(raster, zone)
            feature = QgsFeature()
            feature.setGeometry(_to_qgis(polygon))
            events = zone.volume * amount.factor
            feature.setAttributes([100 * level.share, rank, events, polygon.area / 1e6, level.threshold])
            yield feature


def polygon_of(raster: DensityRaster, zone: Zone) -> Polygon:
    """Outline of a zone in the CRS of the raster."""
    shell, *holes = (raster.positions(ring) for ring in zone.rings)
    return Polygon(shell, holes)


def _to_qgis(polygon: Polygon) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(polygon.wkb)
    return geometry
