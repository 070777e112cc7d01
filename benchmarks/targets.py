# SPDX-License-Identifier: GPL-2.0-or-later
"""What speed and exactness we hold ourselves to, and whether the last measurements meet it."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .results import Results, best, difference, ratio

BIG, SMALL = "density-city_1000000-quartic", "density-city_17000-quartic"


@dataclass(frozen=True)
class Target:
    """A figure to reach, ``floor`` at least or ``ceiling`` at most; ``measured`` finds it among the results."""

    row: str
    about: str
    measured: Callable[[Results], float | None]
    floor: float | None = None
    ceiling: float | None = None
    unit: str = " ×"

    @property
    def timed(self) -> bool:
        """Whether it is about time."""
        return self.unit in (" ×", " s")

    def met(self, value: float) -> bool:
        return value >= self.floor if self.floor is not None else value <= self.ceiling


def faster(row: str, about: str, floor: float, case: str, slow: str, quick: str) -> Target:
    """The time of one side as a multiple of another's, in the same case."""
    return Target(row, about, lambda results: ratio(results, case, slow, quick), floor=floor)


def seconds(row: str, about: str, ceiling: float, case: str, side: str) -> Target:
    return Target(row, about, lambda results: best(results, case, side), ceiling=ceiling, unit=" s")


def _worst_cell(peer: str, side: str) -> Callable[[Results], float | None]:
    def found(results: Results) -> float | None:
        cells = [ratio(results, name, peer, side) for name, result in results.items() if result["group"] == "cell"]
        return min((cell for cell in cells if cell), default=None)

    return found


def _worst_error(side: str) -> Callable[[Results], float | None]:
    def found(results: Results) -> float | None:
        sides = (result["sides"].get(side, {}) for result in results.values())
        return max((found["error"] for found in sides if "error" in found), default=None)

    return found


def _fast_error_at_radius_24(results: Results) -> float | None:
    """Error × cells², to be compared with the bound 0.3 / cells² for one incident."""
    result = results.get(f"{BIG}-300-1024")
    if not result or "error" not in result["sides"].get("fast", {}):
        return None
    return result["sides"]["fast"]["error"] * (result["job"]["radius"] / result["job"]["cell"]) ** 2


def _lost(results: Results) -> float | None:
    lost = [
        int(result["dataset"].partition("_")[2]) - result["sides"]["grid"]["seen"]["counted"]
        for result in results.values()
        if result["group"] == "grid" and "seen" in result["sides"]["grid"]
    ]
    return max(lost, default=None)


def _peak(case: str, side: str) -> Callable[[Results], float | None]:
    def found(results: Results) -> float | None:
        memory = results.get(case, {}).get("sides", {}).get(side, {}).get("memory")
        return memory["peak"] if memory else None

    return found


def _worst_of(*names: str, slow: str, quick: str) -> Callable[[Results], float | None]:
    def found(results: Results) -> float | None:
        ratios = [ratio(results, name, slow, quick) for name in names]
        return min((one for one in ratios if one), default=None)

    return found


def _difference_of_scores(results: Results) -> float | None:
    local = [name for name, result in results.items() if result["group"] == "local"]
    return max((one for one in (difference(results, name) for name in local) if one is not None), default=None)


M, K = "1 million incidents", "17,000 incidents"
TEN = "density-city_10000000-quartic-300-1024"
TARGETS = (
    faster("1", f"exact, {M}, 1024², 300 m, against QGIS", 30, f"{BIG}-300-1024", "qgis", "exact"),
    faster("2", "fast, the same, against QGIS", 90, f"{BIG}-300-1024", "qgis", "fast"),
    Target("2", "fast, the same, against the reading of the file alone",
           lambda results: ratio(results, f"{BIG}-300-1024", "fast", "reading"), ceiling=1.6),
    faster("3", f"exact, {M}, 1000 m, against QGIS C++", 80, f"{BIG}-1000-1024", "qgis_cpp", "exact"),
    faster("3", "fast, the same, against QGIS C++", 400, f"{BIG}-1000-1024", "qgis_cpp", "fast"),
    faster("4", f"exact Epanechnikov, {M}, 300 m, against LibKDV", 100,
           "density-city_1000000-epanechnikov-300-1024", "libkdv", "exact"),
    faster("4", f"exact Epanechnikov, {K}, 300 m, against LibKDV", 45,
           "density-city_17000-epanechnikov-300-1024", "libkdv", "exact"),
    faster("5", f"exact, {K}, 1024², 100 m, against QGIS", 4, f"{SMALL}-100-1024", "qgis", "exact"),
    faster("5", f"exact, {K}, 1024², 300 m, against QGIS", 6, f"{SMALL}-300-1024", "qgis", "exact"),
    faster("5", f"exact, {K}, 1024², 1000 m, against QGIS", 20, f"{SMALL}-1000-1024", "qgis", "exact"),
    faster("5", f"fast, {K}, 1024², 300 m, against QGIS", 13, f"{SMALL}-300-1024", "qgis", "fast"),
    seconds("5", f"exact, {K}, 1024², 300 m", 0.050, f"{SMALL}-300-1024", "exact"),
    seconds("6", "exact, 10 million incidents, 1024², 300 m", 6.5, TEN, "exact"),
    faster("6", "the same, against QGIS C++", 27, TEN, "qgis_cpp", "exact"),
    seconds("6", "fast, the same", 2.2, TEN, "fast"),
    Target("6", "memory of exact, the same", _peak(TEN, "exact"), ceiling=700, unit=" MB"),
    faster("7", f"exact, {M}, 4096², 300 m, against QGIS C++", 75, f"{BIG}-300-4096", "qgis_cpp", "exact"),
    faster("7", "fast, the same, against QGIS C++", 240, f"{BIG}-300-4096", "qgis_cpp", "fast"),
    Target("8", "exact against QGIS, the worst of all cells", _worst_cell("qgis", "exact"), floor=1),
    Target("8", "fast against KDEpy, the worst of all cells", _worst_cell("kdepy", "fast"), floor=1),
    Target("8", "the same, the estimators alone, which read and write nothing either",
           _worst_cell("kdepy", "core_fast"), floor=1),
    faster("8", "exact triangular without duplicates, against QGIS", 1,
           "kernel-uniform_100000-triangular-300-1024", "qgis", "exact"),
    seconds("9", f"36 months of {M}, exact, with reading and writing", 2.0, "series-city_1000000", "series"),
    seconds("9", "fast, the same", 0.6, "series-city_1000000", "series_fast"),
    Target("10", f"counts on a grid, {M}, against QGIS, the worst",
           _worst_of(*(f"grid-city_1000000-{kind}-{cell}" for kind in ("square", "hexagon") for cell in (100, 250)),
                     slow="qgis_grid", quick="grid"), floor=20),
    Target("10", f"counts on a grid, {K}, 100 m, against QGIS, the worst",
           _worst_of(*(f"grid-city_17000-{kind}-100" for kind in ("square", "hexagon")),
                     slow="qgis_grid", quick="grid"), floor=25),
    Target("10", "incidents lost by a grid", _lost, ceiling=0, unit=""),
    faster("11", f"counts in 150 areas, {M}, against QGIS", 18, "areas-city_1000000-150", "qgis_areas", "areas"),
    faster("11", "the same, against shapely 2 in memory", 5, "areas-city_1000000-150", "shapely", "areas"),
    faster("11", "counts in 1000 areas, the same", 2, "areas-city_1000000-1000", "shapely", "areas"),
    faster("12", "Gi* on 500 × 500 cells and eight neighbours, against esda with its weights", 100,
           "local-500-1.5", "esda", "gi"),
    faster("12", "Gi* on 120 × 120 cells, neighbours within five cells", 100, "local-120-5", "esda", "gi"),
    Target("12", "largest difference between both", _difference_of_scores, ceiling=1e-9, unit=""),
    faster("13", "counting and writing 100,000 squares, against QGIS's writer alone", 5,
           "writing-100000", "writing", "grid"),
    Target("14", "error of exact, in double precision", _worst_error("core"), ceiling=1e-8, unit=""),
    Target("14", "error of exact in a file of float32, the worst", _worst_error("exact"), ceiling=1e-6, unit=""),
    Target("14", "error of fast × (cells in the radius)², 300 m", _fast_error_at_radius_24, ceiling=0.3, unit=""),
)
