# SPDX-License-Identifier: GPL-2.0-or-later
"""The CRS of coordinates that do not say it, from their size, confirmed by the territory they should fall in.

Value ranges of the French systems were checked against PROJ: Lambert-93 (2154), the nine conic conformal zones (3942
to 3950), Lambert II étendu (27572), the UTM zones overseas. Traps: zone CC43 shares its northings with Lambert II
étendu, which between Narbonne and Perpignan shares those of UTM 20 north in Guadeloupe; Web Mercator shares the box
of Lambert-93. What would fall into the sea is dropped; what is left and equally good is not chosen among.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyproj
from numpy.typing import NDArray

from ...projection import metric_epsg
from .french_land import french_land
from .territory import Territory

SAMPLE = 2000
ENOUGH = 0.5
"""Share of the positions that must fall in the boxes of a system, or in the territory, for it to be believed."""
WGS84 = "EPSG:4326"
SCALES = (1e-5, 1e-6, 1e-7)
LAMBERT_93, LAMBERT_2 = "EPSG:2154", "EPSG:27572"
ELSEWHERE = ("EPSG:3857", "EPSG:3035")
"""Systems tried only where a territory can confirm them."""
OVERSEAS = {
    "EPSG:5490": (0.46e6, 0.76e6, 1.56e6, 2.04e6), "EPSG:2972": (0.05e6, 0.51e6, 0.16e6, 0.7e6),
    "EPSG:2975": (0.29e6, 0.41e6, 7.58e6, 7.73e6), "EPSG:4471": (0.47e6, 0.56e6, 8.52e6, 8.64e6),
    "EPSG:4467": (0.51e6, 0.59e6, 5.14e6, 5.26e6),
}  # fmt: skip
"""Ranges of x and y, in metres, of the official systems overseas."""
POSSIBLE = ("EPSG:3857", "EPSG:32630", "EPSG:32631", "EPSG:32632")
"""Systems that values alone never settle, but that are worth naming."""


@dataclass(frozen=True)
class Sniffed:
    """A possible CRS; ``overlap`` is the share of positions in the territory, ``None`` if there was none to ask."""

    crs: str
    overlap: float | None
    rivals: tuple[str, ...] = ()


def sniff(x: NDArray[np.float64], y: NDArray[np.float64], territory: Territory | None = None) -> Sniffed | None:
    """The CRS that the positions tell; ``None`` where they tell none.

    Without a territory, the system whose value ranges hold most positions. With one, the system, among those and
    the usual ones of the place, that puts most positions in it.
    """
    x, y = sampled(x, y)
    if len(x) == 0:
        return None
    by_range = candidates(x, y)
    if territory is None:
        return _by_land(x, y, by_range)
    tried = dict.fromkeys([*by_range, *_of_the_place(territory), *ELSEWHERE])
    shares = {crs: overlap(x, y, crs, territory) for crs in tried}
    best = max(shares, key=lambda crs: shares[crs])
    if shares[best] >= ENOUGH:
        return Sniffed(best, shares[best])
    return Sniffed(by_range[0], shares[by_range[0]], tuple(by_range[1:])) if by_range else None


def _by_land(x: NDArray[np.float64], y: NDArray[np.float64], by_range: list[str]) -> Sniffed | None:
    """The one of the systems ``by_range`` that puts most positions on French land; ``None`` where several do.

    Lambert-93, which the law asks for, goes before others, which are named as rivals.
    """
    if by_range[:1] == [WGS84]:
        return Sniffed(WGS84, None)
    on_land = [crs for crs in by_range if overlap(x, y, crs, french_land()) >= ENOUGH]
    others = [crs for crs in POSSIBLE if overlap(x, y, crs, french_land()) >= ENOUGH]
    if LAMBERT_93 in on_land:
        return Sniffed(LAMBERT_93, None, tuple(crs for crs in (*on_land, *others[:1]) if crs != LAMBERT_93))
    if on_land:
        return Sniffed(on_land[0], None) if len(on_land) == 1 else None
    return Sniffed(by_range[0], None, tuple(by_range[1:])) if by_range and not others else None


def possible(x: NDArray[np.float64], y: NDArray[np.float64]) -> list[str]:
    """Every system in use in France that puts most positions on French land."""
    x, y = sampled(x, y)
    return [crs for crs in (*candidates(x, y), *POSSIBLE) if overlap(x, y, crs, french_land()) >= ENOUGH]


def exchanged(x: NDArray[np.float64], y: NDArray[np.float64]) -> bool:
    """Whether coordinates are in French land the other way round, and not as they are."""
    x, y = sampled(x, y)
    if len(x) == 0 or possible(x, y):
        return False
    other = candidates(y, x)
    return bool(other) and overlap(y, x, other[0], french_land()) >= ENOUGH


def degree_scale(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """What turns coordinates into degrees of French land, such as 0.00001; 1 where nothing does, or has to."""
    x, y = sampled(x, y)
    if len(x) and not possible(x, y):
        for scale in SCALES:
            if _share(french_land().holds(scale * x, scale * y)) >= ENOUGH:
                return scale
    return 1.0


def candidates(x: NDArray[np.float64], y: NDArray[np.float64]) -> list[str]:
    """Systems whose value ranges hold at least half of the positions, the fullest first."""
    zone = 42 + np.floor(y / 1e6).astype(int) - 1
    in_zones = (x >= 1.1e6) & (x <= 2.3e6) & (y >= 1.1e6) & (y <= 9.4e6)
    shares = {
        WGS84: _share((np.abs(x) <= 180) & (np.abs(y) <= 90)),
        LAMBERT_93: _share((x >= 0.1e6) & (x <= 1.3e6) & (y >= 6.0e6) & (y <= 7.2e6)),
        LAMBERT_2: _share((x >= 0.05e6) & (x <= 1.25e6) & (y >= 1.6e6) & (y <= 2.7e6)),
        **{
            crs: _share((x >= west) & (x <= east) & (y >= south) & (y <= north))
            for crs, (west, east, south, north) in OVERSEAS.items()
        },
        **{f"EPSG:{3900 + n}": _share(in_zones & (zone == n)) for n in range(42, 51)},
    }
    return sorted((crs for crs, share in shares.items() if share >= ENOUGH), key=lambda crs: -shares[crs])


def fits(x: NDArray[np.float64], y: NDArray[np.float64], crs: str) -> bool:
    """Whether coordinates can be in ``crs``: most fall where the system is meant to be used, or near it."""
    x, y = sampled(x, y)
    if len(x) == 0:
        return True
    system = pyproj.CRS.from_user_input(crs)
    if system.is_geographic:
        return _share((np.abs(x) <= 180) & (np.abs(y) <= 90)) >= ENOUGH
    if candidates(x, y)[:1] == [WGS84]:
        # Metres within 180 m of an origin are degrees that somebody took for metres.
        return False
    area = system.area_of_use
    if area is None:
        return True
    longitude, latitude = _to_degrees(crs).transform(x, y)
    margin = 2.0
    return (
        _share(
            (longitude >= area.west - margin)
            & (longitude <= area.east + margin)
            & (latitude >= area.south - margin)
            & (latitude <= area.north + margin)
        )
        >= ENOUGH
    )


def overlap(x: NDArray[np.float64], y: NDArray[np.float64], crs: str, territory: Territory) -> float:
    """Share of a sample of the positions, read in ``crs``, that fall in the territory."""
    x, y = sampled(x, y)
    longitude, latitude = _to_degrees(crs).transform(x, y)
    return _share(territory.holds(np.asarray(longitude), np.asarray(latitude)))


def _of_the_place(territory: Territory) -> tuple[str, ...]:
    """Metric systems that people use where the territory is."""
    longitude, latitude = territory.centre
    zone = min(int((longitude + 180) // 6) + 1, 60)
    utm = (32600 if latitude >= 0 else 32700) + zone
    return (f"EPSG:{metric_epsg(longitude, latitude)}", f"EPSG:{utm}", territory.crs)


@lru_cache(maxsize=32)
def _to_degrees(crs: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs, 4326, always_xy=True)


def _share(which: NDArray[np.bool_]) -> float:
    return float(np.mean(which))


def sampled(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """At most :data:`SAMPLE` known positions, evenly taken."""
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    chosen = known[:: max(len(known) // SAMPLE, 1)]
    return x[chosen], y[chosen]
