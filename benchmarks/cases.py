# SPDX-License-Identifier: GPL-2.0-or-later
"""What is measured: who does which job on which incidents."""
from __future__ import annotations

from dataclasses import dataclass, field

from .cities import SIDE

AREAS = 150, 1000


@dataclass(frozen=True)
class Side:
    """Who works: a task of a module of :mod:`benchmarks.sides`, in one of the Pythons.

    ``unitless`` results are judged up to a constant factor.
    """

    title: str
    home: str
    module: str
    task: str
    options: dict = field(default_factory=dict)
    unitless: bool = False


SIDES = {
    "exact": Side("Quiétude exact", "qgis", "quietude", "density", {"accuracy": "exact"}),
    "fast": Side("Quiétude fast", "qgis", "quietude", "density", {"accuracy": "fast"}),
    "core": Side("core, exact", "qgis", "quietude", "density_in_memory", {"accuracy": "exact"}),
    "core_fast": Side("core, fast", "qgis", "quietude", "density_in_memory", {"accuracy": "fast"}),
    "reading": Side("Arrow read", "qgis", "native", "reading"),
    "qgis": Side("QGIS", "qgis", "native", "density"),
    "qgis_cpp": Side("QGIS C++", "qgis", "native", "density_cpp"),
    "libkdv": Side("LibKDV", "peers", "libraries", "libkdv", unitless=True),
    "kdepy": Side("KDEpy", "peers", "libraries", "kdepy"),
    "sklearn": Side("scikit-learn", "peers", "libraries", "sklearn"),
    "grid": Side("Quiétude", "qgis", "quietude", "grid"),
    "qgis_grid": Side("QGIS", "qgis", "native", "grid"),
    "series": Side("Quiétude exact", "qgis", "quietude", "series", {"accuracy": "exact"}),
    "series_fast": Side("Quiétude fast", "qgis", "quietude", "series", {"accuracy": "fast"}),
    "qgis_series": Side("QGIS", "qgis", "native", "series"),
    "writing": Side("QGIS's writer alone", "qgis", "native", "writing"),
    "areas": Side("Quiétude", "qgis", "quietude", "areas"),
    "qgis_areas": Side("QGIS", "qgis", "native", "areas"),
    "shapely": Side("shapely 2 tree", "peers", "libraries", "shapely_tree"),
    "gi": Side("Quiétude", "qgis", "local_statistics", "gi_star"),
    "esda": Side("esda", "oracles", "local_statistics", "gi_star_of_esda"),
}


WEIGHED = ("exact", "fast", "qgis", "libkdv", "kdepy")
"""Sides whose memory is measured."""


@dataclass(frozen=True)
class Case:
    """A job for several sides in turn. ``group`` is the table it is shown in."""

    name: str
    group: str
    dataset: str
    sides: tuple[str, ...]
    job: dict
    full: bool = False
    memory: bool = False


def density(
    dataset: str, radius: float, side: int, sides: str, kernel: str = "quartic", group: str = "density", **more
) -> Case:
    """A raster of about ``side``² pixels over the synthetic town."""
    cell = (SIDE + 2 * radius) / (side - 1.5)
    name = f"{group}-{dataset}-{kernel}-{radius:g}-{side}"
    job = {"radius": float(radius), "side": side, "cell": cell, "kernel": kernel}
    return Case(name, group, dataset, tuple(sides.split()), job, **more)


def real(dataset: str, radius: float, cell: float, side: int) -> Case:
    job = {"radius": radius, "side": side, "cell": cell, "kernel": "quartic"}
    return Case(f"real-{dataset}", "real", dataset, ("exact", "fast", "qgis", "kdepy"), job)


def grid(dataset: str, kind: str, cell: float) -> Case:
    job = {"grid": kind, "cell": cell}
    return Case(f"grid-{dataset}-{kind}-{cell:g}", "grid", dataset, ("grid", "qgis_grid"), job)


def areas(dataset: str, count: int) -> Case:
    sides = ("areas", "qgis_areas", "shapely")
    return Case(f"areas-{dataset}-{count}", "areas", dataset, sides, {"zones": count})


ALL = "exact fast qgis qgis_cpp kdepy"
DENSITIES = (
    density("city_17000", 100, 1024, ALL),
    density("city_17000", 300, 1024, ALL + " core core_fast", memory=True),
    density("city_17000", 1000, 1024, ALL),
    density("city_17000", 300, 256, "exact qgis kdepy libkdv sklearn", "epanechnikov"),
    density("city_17000", 300, 1024, "exact qgis kdepy libkdv", "epanechnikov", memory=True),
    density("city_100000", 300, 1024, ALL),
    density("uniform_100000", 300, 1024, ALL),
    density("city_1000000", 300, 1024, ALL + " reading core core_fast", memory=True),
    density("uniform_1000000", 300, 1024, ALL),
    density("city_1000000", 300, 1024, "exact qgis kdepy libkdv", "epanechnikov"),
    density("city_1000000", 1000, 1024, "exact fast qgis_cpp kdepy", full=True),
    density("city_1000000", 300, 4096, "exact fast qgis_cpp kdepy", full=True, memory=True),
    density("city_10000000", 300, 1024, "exact fast qgis_cpp", full=True, memory=True),
)
KERNELS = (
    *(
        density(name, 300, 1024, "exact fast qgis kdepy core core_fast", kernel, group="kernel")
        for name in ("city_17000", "uniform_100000")
        for kernel in ("uniform", "epanechnikov", "triweight", "triangular")
    ),
    density("uniform_100000", 300, 1024, "exact fast kdepy core core_fast", "gaussian", group="kernel"),
)
CELLS = tuple(
    density(
        f"uniform_{n}", radius, side, "exact fast qgis kdepy core core_fast", group="cell",
        full=n > 100_000 or side > 1024,
    )
    for n in (1_000, 10_000, 100_000, 1_000_000)
    for side in (256, 1024, 4096)
    for radius in (50, 300, 1000)
)
REAL = (
    real("chicago", 500.0, 42.0, 1024),
    real("lancashire", 1000.0, 100.0, 1024),
    real("baac", 10_000.0, 1000.0, 1024),
)
GRIDS = tuple(
    grid(name, kind, cell)
    for name in ("city_17000", "city_1000000")
    for kind in ("square", "hexagon")
    for cell in (250.0, 100.0)
)
WRITING = Case("writing-100000", "writing", "city_17000", ("grid", "writing"), {"grid": "square", "cell": 38.0})
SERIES = tuple(
    Case(
        f"series-{name}", "series", name, ("series", "series_fast", "qgis_series"),
        {"radius": 300.0, "cell": (SIDE + 600) / 1022.5, "side": 1024, "bands": 36},
    )
    for name in ("city_17000", "city_1000000")
)
LOCAL = tuple(
    Case(f"local-{side}-{cells:g}", "local", name, ("gi", "esda"), {"lattice": side, "cells": cells})
    for name, side, cells in (("city_17000", 120, 1.5), ("city_17000", 120, 5.0), ("city_100000", 500, 1.5))
)
"""Gi* on a lattice of so many cells a side, neighbours within so many cells: 1.5 for the eight that touch."""
ZONINGS = tuple(areas(name, count) for name in ("city_17000", "city_1000000") for count in AREAS)
CASES = (*DENSITIES, *KERNELS, *CELLS, *REAL, *GRIDS, WRITING, *ZONINGS, *SERIES, *LOCAL)
