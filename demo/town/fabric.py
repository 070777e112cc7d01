# SPDX-License-Identifier: GPL-2.0-or-later
"""The fabric of the town: which way streets run in each place, how far apart, and where none may."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..chance import stream, wave
from .geography import MAIN_ROADS, RAILWAY, RIVER, RIVER_WIDTH, commune_edge, curve

HALF, PIXEL = 3200.0, 8.0
"""The town is studied on a square of twice HALF metres, in pixels of PIXEL metres."""


@dataclass(frozen=True)
class Fabric:
    """A piece of town: where, how large, angle of its streets (degrees), their spacing, how much they wind."""

    x: float
    y: float
    radius: float
    angle: float
    spacing: float
    winding: float = 0.0


FABRICS = (
    Fabric(0, 760, 420, 84, 88), Fabric(620, 930, 350, 52, 92), Fabric(-700, 720, 420, 38, 95, 0.1),
    Fabric(1150, 280, 520, 6, 95), Fabric(1700, 420, 350, 14, 100, 0.25), Fabric(-1150, 330, 480, 2, 98),
    Fabric(-1750, 330, 350, 12, 105, 0.3), Fabric(1330, 1150, 330, 36, 150), Fabric(560, 1400, 420, 92, 98, 0.2),
    Fabric(-950, 1330, 400, 45, 95, 0.35), Fabric(-1500, 1750, 480, 40, 100, 0.8),
    Fabric(-250, 2050, 420, 80, 104, 0.7), Fabric(500, 2050, 380, 15, 108, 0.8),
    Fabric(-300, -1050, 380, 78, 92, 0.1), Fabric(350, -1180, 380, 62, 98, 0.2), Fabric(-1180, -1130, 330, 20, 145),
    Fabric(1150, -1130, 420, 40, 102, 0.5), Fabric(-900, -700, 300, 8, 100), Fabric(1500, -520, 420, 26, 210),
    Fabric(1080, -250, 300, 20, 115), Fabric(-1550, -300, 420, 8, 108, 0.3), Fabric(200, -1950, 380, 70, 108, 0.7),
    Fabric(-2300, 250, 260, 5, 120, 0.4), Fabric(1750, 1800, 330, 50, 112, 0.7), Fabric(2350, 450, 250, 20, 120, 0.4),
    Fabric(-800, -2000, 260, 75, 118, 0.6), Fabric(-760, -260, 260, 20, 88, 0.2), Fabric(740, 120, 260, 10, 84),
    Fabric(680, -330, 200, 30, 90), Fabric(-80, 1330, 300, 85, 98, 0.3),
)
PARKS = ((-700, 10, 80), (-150, 330, 60), (880, -420, 120), (-1020, 90, 70), (1700, 40, 150), (-560, -1400, 120),
         (900, 1330, 110), (-1750, 30, 120), (700, -760, 90), (-1500, 1280, 100))
"""Parks, stadium, cemetery, hospital grounds: x, y, radius. No street crosses them."""


def along(line: np.ndarray, spacing: float = 2.0) -> np.ndarray:
    """Points of a line, one every ``spacing`` metres at most."""
    steps = np.maximum(1, np.ceil(np.hypot(*np.diff(line, axis=0).T) / spacing).astype(int))
    pieces = [a + (b - a) * (np.arange(n) / n)[:, None] for a, b, n in zip(line[:-1], line[1:], steps)]
    return np.vstack([*pieces, line[-1:]])


class Ground:
    """Rasters of the town that the tracing of streets reads."""

    def __init__(self) -> None:
        axis = np.arange(-HALF, HALF, PIXEL) + PIXEL / 2
        self.size = len(axis)
        self.x, self.y = np.meshgrid(axis, axis)
        self.river, self.railway = curve(RIVER), curve(RAILWAY)
        self.edge = commune_edge()
        self.roads = [curve(road.points, road.closed) for road in MAIN_ROADS]
        self.inside = self._filled(self.edge)
        self.angle, self.spacing, urban = self._field(stream("fabric"))
        self.wet = self._near(self.river, RIVER_WIDTH / 2 + 6)
        self.free = self.inside & urban & ~self.wet & ~self._near(self.railway, 20)
        for x, y, radius in PARKS:
            edge = radius * (1 + 0.12 * wave(stream(f"park{x}"), self.x, self.y, 300))
            self.free &= np.hypot(self.x - x, self.y - y) > edge

    def cell(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Row and column of the pixels of points, clipped to the square."""
        at = np.clip(((np.asarray(points) + HALF) / PIXEL).astype(int), 0, self.size - 1)
        return at[..., 1], at[..., 0]

    def _filled(self, ring: np.ndarray) -> np.ndarray:
        inside = np.zeros(self.x.shape, bool)
        for (x0, y0), (x1, y1) in zip(ring[:-1], ring[1:]):
            if y0 != y1:
                crossed = (self.y >= min(y0, y1)) & (self.y < max(y0, y1))
                inside ^= crossed & (self.x < x0 + (self.y - y0) * (x1 - x0) / (y1 - y0))
        return inside

    def _near(self, line: np.ndarray, distance: float) -> np.ndarray:
        marked = np.zeros(self.x.shape, bool)
        reach = int(distance / PIXEL) + 1
        for row, column in set(zip(*self.cell(along(line, PIXEL / 2)))):
            box = np.s_[max(0, row - reach): row + reach + 1, max(0, column - reach): column + reach + 1]
            marked[box] |= np.hypot(self.x[box] - self.x[row, column], self.y[box] - self.y[row, column]) <= distance
        return marked

    def _field(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Angle of the streets, their spacing, and whether the place is built."""
        cos2, sin2, spacing, total = (np.zeros(self.x.shape) for _ in range(4))
        weights = []
        # The old town: lanes that lead to its heart, and others round it.
        turn = np.arctan2(self.y + 40, self.x) + 0.25 * wave(rng, self.x, self.y, 500)
        weights.append((1.6 * np.exp(-(((self.x**2 + (self.y + 40) ** 2) / 480**2) ** 2)), turn, 62))
        for fabric in FABRICS:
            near = np.exp(-(((self.x - fabric.x) ** 2 + (self.y - fabric.y) ** 2) / fabric.radius**2))
            bend = fabric.winding * wave(rng, self.x, self.y, 420) + 0.06 * wave(rng, self.x, self.y, 700)
            weights.append((near, np.radians(fabric.angle) + bend, fabric.spacing))
        for weight, angle, apart in weights:
            cos2, sin2 = cos2 + weight * np.cos(2 * angle), sin2 + weight * np.sin(2 * angle)
            spacing, total = spacing + weight * apart, total + weight
        built = total + 0.10 * wave(rng, self.x, self.y, 500) > 0.42
        return np.arctan2(sin2, cos2) / 2, spacing / np.maximum(total, 1e-9), built
