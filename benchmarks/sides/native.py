# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own algorithms, from the GeoPackage to the file."""
from __future__ import annotations

import math

from qgis.analysis import QgsKernelDensityEstimation as Estimation
from qgis.core import QgsVectorFileWriter, QgsVectorLayer

from .outputs import counts_seen, raster_seen
from .toolbox import fresh, run, started

KERNELS = {
    "quartic": (0, Estimation.KernelQuartic, 3),
    "triangular": (1, Estimation.KernelTriangular, 3),
    "uniform": (2, Estimation.KernelUniform, 1),
    "triweight": (3, Estimation.KernelTriweight, 4),
    "epanechnikov": (4, Estimation.KernelEpanechnikov, 2),
}
"""Place in the toolbox's list, shape in C++, and what makes raw values a density: c / (π · radius²)."""


def density(job: dict):
    started()
    target = fresh("native.tif")
    inputs = {
        "INPUT": job["layer"],
        "RADIUS": job["radius"],
        "PIXEL_SIZE": job["cell"],
        "KERNEL": KERNELS[job["kernel"]][0],
        "DECAY": 0,
        "OUTPUT_VALUE": 0,
        "OUTPUT": target,
    }
    return lambda: run("qgis:heatmapkerneldensityestimation", **inputs), _looker(job, target)


def density_cpp(job: dict):
    """The C++ class under the algorithm, without the loop in Python around it."""
    started()
    target = fresh("native_cpp.tif")
    layer = QgsVectorLayer(job["layer"], "incidents", "ogr")
    asked = Estimation.Parameters()
    asked.radius, asked.pixelSize = job["radius"], job["cell"]
    asked.shape, asked.decayRatio, asked.outputValues = KERNELS[job["kernel"]][1], 0, Estimation.OutputRaw

    def estimate() -> None:
        asked.source = layer  # named here, so that the layer lives as long as this function
        if Estimation(asked, target, "GTiff").run() != Estimation.Success:
            raise RuntimeError("QgsKernelDensityEstimation failed")

    return estimate, _looker(job, target)


def series(job: dict):
    """A heat map a month: the same layer, filtered."""
    started()
    months = [f"{year}-{month:02d}" for year in (2021, 2022, 2023) for month in range(1, 13)]
    targets = [fresh(f"native_{month}.tif") for month in months]

    def estimate() -> None:
        for month, target in zip(months, targets):
            run(
                "qgis:heatmapkerneldensityestimation",
                INPUT=f"{job['layer']}|subset=strftime('%Y-%m', occurred_from) = '{month}'",
                RADIUS=job["radius"], PIXEL_SIZE=job["cell"], KERNEL=0, DECAY=0, OUTPUT_VALUE=0, OUTPUT=target,
            )

    return estimate, lambda result: {"bands": len(targets)}


def reading(job: dict):
    """The least that reading the positions can cost: GDAL's columns, the geometries' bytes joined."""
    from osgeo import ogr

    def read() -> None:
        file = ogr.Open(job["layer"])
        layer = file.GetLayer(0)
        layer.SetIgnoredFields(["incident_id", "category", "occurred_from"])
        for batch in layer.GetArrowStreamAsNumPy(["USE_MASKED_ARRAYS=NO"]):
            b"".join(batch["geom"])

    return read, lambda result: None


def grid(job: dict):
    started()
    cells, target = fresh("native_cells.gpkg"), fresh("native_counts.gpkg")
    layer = QgsVectorLayer(job["layer"], "incidents", "ogr")
    size, kind = job["cell"], {"square": 2, "hexagon": 4}[job["grid"]]

    def count() -> None:
        made = run(
            "native:creategrid", TYPE=kind, EXTENT=layer.extent(), HSPACING=size, VSPACING=size, HOVERLAY=0, VOVERLAY=0,
            CRS=layer.crs(), OUTPUT=cells,
        )
        _count(made["OUTPUT"], job["layer"], target)

    return count, lambda result: counts_seen(target, "NUMPOINTS")


def writing(job: dict):
    """QGIS's writer alone: as many squares with four fields, from memory into a GeoPackage with its spatial index."""
    started()
    target = fresh("native_squares.gpkg")
    incidents, size = QgsVectorLayer(job["layer"], "incidents", "ogr"), job["cell"]
    made = run(
        "native:creategrid", TYPE=2, EXTENT=incidents.extent(), HSPACING=size, VSPACING=size, HOVERLAY=0, VOVERLAY=0,
        CRS=incidents.crs(), OUTPUT="TEMPORARY_OUTPUT",
    )
    fields = ["id", "left", "top", "row_index"]
    squares = run("native:retainfields", INPUT=made["OUTPUT"], FIELDS=fields, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = squares.transformContext()
    return (
        lambda: QgsVectorFileWriter.writeAsVectorFormatV3(squares, target, context, options),
        lambda result: {"polygons": counts_seen(target, "row_index")["polygons"]},
    )


def areas(job: dict):
    started()
    target = fresh("native_areas.gpkg")
    return lambda: _count(job["areas"], job["layer"], target), lambda result: counts_seen(target, "NUMPOINTS")


def _count(polygons: str, points: str, target: str) -> None:
    run(
        "native:countpointsinpolygon", POLYGONS=polygons, POINTS=points, WEIGHT="", CLASSFIELD="", FIELD="NUMPOINTS",
        OUTPUT=target,
    )


def _looker(job: dict, target: str):
    factor = KERNELS[job["kernel"]][2] / (math.pi * job["radius"] ** 2) * 1e6
    return lambda result: raster_seen(target, lambda values: values * factor)
