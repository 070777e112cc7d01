# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own heatmap is run here, and must be repeated: pixels, NoData and values."""
import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)

gdal.UseExceptions()
X, Y = 768_000.0, 6_279_000.0
KERNELS = ("quartic", "triangular", "uniform", "triweight", "epanechnikov")
NODATA = -9999
WITHIN = 1e-4
"""Part of the maximum that QGIS's single precision may lose."""


def scattered_places(count=150):
    draw = np.random.default_rng(11)
    return np.column_stack([X + draw.normal(0, 300, count), Y + draw.normal(0, 200, count)])


def aligned_places():
    draw = np.random.default_rng(12)
    return np.column_stack([X + 5 * draw.integers(0, 120, 200), Y + 5 * draw.integers(0, 90, 200)])


def stacked_places():
    return np.repeat(scattered_places(25), 8, axis=0)


@pytest.fixture
def both(run, points, tmp_path):
    """Run QGIS's heatmap and ours on the same incidents; return both rasters and the results of ours."""
    import processing

    def both(incidents, kernel, radius, size, weight=None):
        native = processing.run(
            "qgis:heatmapkerneldensityestimation",
            {
                "INPUT": incidents, "RADIUS": radius, "PIXEL_SIZE": size, "KERNEL": KERNELS.index(kernel),
                "WEIGHT_FIELD": weight, "OUTPUT_VALUE": 1, "OUTPUT": str(tmp_path / f"native_{kernel}.tif"),
            },
        )
        ours = run(
            "kerneldensity", INPUT=incidents, BANDWIDTH=radius, CELL_SIZE=size, KERNEL=kernel, WEIGHT=weight,
            QGIS_COMPATIBLE=True, OUTPUT=str(tmp_path / f"ours_{kernel}.tif"),
        )
        return gdal.Open(native["OUTPUT"]), gdal.Open(ours["OUTPUT"]), ours

    return both


def assert_same(native, ours, kernel):
    """Same pixels, same NoData, same values within the rounding of QGIS."""
    assert ours.GetGeoTransform() == native.GetGeoTransform()
    theirs, found = (raster.ReadAsArray().astype(np.float64) for raster in (native, ours))
    assert found.shape == theirs.shape
    assert ours.GetRasterBand(1).GetNoDataValue() == native.GetRasterBand(1).GetNoDataValue() == NODATA
    np.testing.assert_array_equal(found == NODATA, theirs == NODATA)
    assert (theirs != NODATA).any()
    if kernel == "quartic" and Qgis.versionInt() < 34004:
        theirs = np.where(theirs == NODATA, NODATA, theirs / 7.25)
    drawn = theirs != NODATA
    np.testing.assert_allclose(found[drawn], theirs[drawn], rtol=0, atol=WITHIN * theirs.max())


# Of the radius, 100 = 8 × 12.5 and 0 left; 7.5 left, rounded up; 0.4 left, not rounded up.
@pytest.mark.parametrize("radius, size", [(100.0, 12.5), (97.5, 10.0), (80.4, 10.0), (60.0, 7.3)])
@pytest.mark.parametrize("kernel", KERNELS)
def test_scattered_incidents_are_drawn_as_qgis_draws_them(both, points, kernel, radius, size):
    native, ours, _ = both(points(*scattered_places()), kernel, radius, size)
    assert_same(native, ours, kernel)


@pytest.mark.parametrize("radius, size", [(50.0, 10.0), (62.5, 5.0), (65.0, 2.5)])
@pytest.mark.parametrize("kernel", KERNELS)
def test_incidents_on_a_lattice_are_drawn_as_qgis_draws_them(both, points, kernel, radius, size):
    native, ours, _ = both(points(*aligned_places()), kernel, radius, size)
    assert_same(native, ours, kernel)


@pytest.mark.parametrize("kernel", KERNELS)
def test_stacked_and_weighted_incidents_are_drawn_as_qgis_draws_them(both, points, kernel):
    weights = [(float(index % 4),) for index in range(200)]  # zeros among them, which QGIS draws as zeros
    incidents = points(*stacked_places(), fields="w:double", rows=weights)
    native, ours, _ = both(incidents, kernel, 120.0, 9.0, "w")
    assert_same(native, ours, kernel)


# 8.45 = 10 × 0.8 + 0.45: less than half a metre is left, more than half a pixel, and the block cuts the disc.
@pytest.mark.parametrize("radius, size", [(8.45, 0.8), (4.98, 0.9), (10.5, 1.0)])
@pytest.mark.parametrize("kernel", KERNELS)
def test_discs_that_qgis_cuts_are_cut(both, points, kernel, radius, size):
    draw = np.random.default_rng(13)
    native, ours, _ = both(points(*draw.uniform((X, Y), (X + 40, Y + 40), (60, 2))), kernel, radius, size)
    assert_same(native, ours, kernel)


def test_a_single_incident_and_a_radius_under_one_pixel(both, points):
    for kernel, radius in (("quartic", 100.0), ("uniform", 6.0)):
        native, ours, _ = both(points((X + 3.3, Y + 7.7)), kernel, radius, 10.0)
        assert_same(native, ours, kernel)


def test_multipoints_and_selections_cover_what_qgis_covers(both, layer, points):
    several = layer("MultiPoint", [f"MULTIPOINT(({X} {Y}),({X + 203} {Y + 61}))", f"MULTIPOINT(({X - 77} {Y + 5}))"])
    native, ours, _ = both(several, "quartic", 90.0, 8.0)
    assert_same(native, ours, "quartic")
    incidents = points((X, Y), (X + 150.3, Y + 31.7), (X + 3000, Y))
    incidents.selectByIds([1, 2])
    QgsProject.instance().addMapLayer(incidents, False)
    source = QgsProcessingFeatureSourceDefinition(incidents.id(), selectedFeaturesOnly=True)
    native, ours, results = both(source, "triweight", 90.0, 8.0)
    QgsProject.instance().removeMapLayer(incidents.id())
    assert_same(native, ours, "triweight")
    assert results["EVENTS"] == 2


def test_the_raster_tells_its_unit_and_the_run_what_it_did(both, points, heard):
    _, ours, results = both(points((X, Y), (X + 10, Y)), "quartic", 100.0, 5.0)
    assert ours.GetMetadataItem("UNIT") == "incidents/m²"
    assert ours.GetMetadataItem("METHOD") == "qgis_heatmap"
    assert ours.GetMetadataItem("ERROR_BOUND_SHARE_OF_MAX") is None
    assert results["MAXIMUM"] == pytest.approx(ours.ReadAsArray().max(), rel=1e-6)
    values = ours.ReadAsArray().astype(np.float64)
    assert values[values != NODATA].sum() * 25 == pytest.approx(2, rel=5e-3)
    assert any(said.startswith("Same raster as QGIS's heatmap") for said in heard.info)


def test_without_the_tick_nothing_of_qgis_remains(run, points, tmp_path):
    common = {"INPUT": points((X, Y), (X + 2000, Y)), "BANDWIDTH": 200, "CELL_SIZE": 20}
    plain = run("kerneldensity", **common, OUTPUT=str(tmp_path / "plain.tif"))
    unticked = run("kerneldensity", **common, QGIS_COMPATIBLE=False, OUTPUT=str(tmp_path / "unticked.tif"))
    values = [gdal.Open(results["OUTPUT"]).ReadAsArray() for results in (plain, unticked)]
    np.testing.assert_array_equal(*values)
    assert (values[0] != NODATA).all()
    assert gdal.Open(plain["OUTPUT"]).GetMetadataItem("UNIT") == "incidents/km²"


@pytest.mark.parametrize("asked, sentence", [
    ({"EXTENT": f"{X - 500},{X + 500},{Y - 500},{Y + 500}"}, "nothing like EXTENT:"),
    ({"EDGE_CORRECTION": True}, "nothing like EDGE_CORRECTION:"),
    ({"UNIT": "cell", "ACCURACY": "fast"}, "nothing like UNIT = cell, ACCURACY = fast:"),
    ({"KERNEL": "gaussian"}, "no kernel “gaussian”"),
    ({"CELL_SIZE": 0.001}, "choose cells of at least"),
])
def test_what_qgis_does_not_do_is_refused(run, points, tmp_path, asked, sentence):
    common = {"INPUT": points((X, Y), (X + 100, Y)), "BANDWIDTH": 300, "OUTPUT": str(tmp_path / "refused.tif")}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("kerneldensity", **{**common, **asked}, QGIS_COMPATIBLE=True)
    assert not (tmp_path / "refused.tif").exists()


def test_a_study_area_is_refused(run, points, layer, tmp_path):
    area = layer("Polygon", [f"POLYGON(({X} {Y}, {X + 9} {Y}, {X} {Y + 9}, {X} {Y}))"])
    with pytest.raises(QgsProcessingException, match="nothing like MASK:"):
        run(
            "kerneldensity", INPUT=points((X, Y)), BANDWIDTH=300, MASK=area, QGIS_COMPATIBLE=True,
            OUTPUT=str(tmp_path / "refused.tif"),
        )


@pytest.mark.parametrize("crs, position", [("EPSG:4326", (3.88, 43.6)), ("EPSG:3857", (431_900.0, 5_400_000.0))])
def test_a_layer_that_is_not_in_metres_is_refused(run, points, tmp_path, crs, position):
    with pytest.raises(QgsProcessingException, match=f"the CRS of the layer, {crs}, which does not measure"):
        run(
            "kerneldensity", INPUT=points(position, crs=crs), BANDWIDTH=300, QGIS_COMPATIBLE=True,
            OUTPUT=str(tmp_path / "refused.tif"),
        )
