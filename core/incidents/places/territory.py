# SPDX-License-Identifier: GPL-2.0-or-later
"""The territory that incidents should fall in."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ...lattice.zoning import Zoning


class Territory:
    """Polygons in degrees (WGS 84, longitude first), and the CRS in which their layer was drawn."""

    def __init__(self, polygons: Sequence[BaseGeometry], crs: str) -> None:
        self.crs = crs
        self._zoning = Zoning(polygons)
        boxes = np.array([polygon.bounds for polygon in polygons])
        self._box = (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))

    @property
    def centre(self) -> tuple[float, float]:
        """Longitude and latitude of the middle of its box."""
        west, south, east, north = self._box
        return float(west + east) / 2, float(south + north) / 2

    def holds(self, longitude: NDArray[np.float64], latitude: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether positions in degrees fall in it or on its edge; shape (n,)."""
        return self._zoning.locate(longitude, latitude).zone >= 0
