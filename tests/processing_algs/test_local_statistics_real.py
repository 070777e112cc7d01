# SPDX-License-Identifier: GPL-2.0-or-later
"""Local statistics of real incidents, from the layer to the result, as esda computes them on its own neighbours."""
import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from quietude.processing_algs.adapters.polygons import to_shapely


def point_layer(table, every=1):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "incidents", "memory")
    features = []
    for x, y in zip(table.longitude[::every], table.latitude[::every]):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def column(results, name):
    layer = results["OUTPUT"]
    index = layer.fields().lookupField(name)
    return np.array([feature[index] for feature in layer.getFeatures()], dtype=float)


@pytest.fixture(scope="module")
def wards(provider, shared):
    """The wards of Lancashire with their number of reports."""
    import processing

    table = pd.read_csv(shared / "lancashire_asb" / "lancashire_asb_2022.tab.gz", sep="\t")
    areas = str(shared / "lancashire_asb" / "lancashire_wards.gpkg")
    counted = processing.run("quietude:areacounts",
                             {"INPUT": point_layer(table, 4), "AREAS": [areas], "OUTPUT": "TEMPORARY_OUTPUT"})
    return counted["OUTPUT"]


@pytest.fixture(scope="module")
def chicago(shared):
    return point_layer(pd.read_csv(shared / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz"), 7)


@pytest.mark.parametrize("rule", ["queen", "rook"])
def test_the_wards_of_lancashire_have_the_neighbours_and_the_scores_of_esda(run, wards, oracle, rule):
    gi = run("getisord", INPUT=wards, FIELD="n", NEIGHBOURS=rule, OUTPUT="TEMPORARY_OUTPUT")
    moran = run("localmoran", INPUT=wards, FIELD="n", NEIGHBOURS=rule, OUTPUT="TEMPORARY_OUTPUT")
    polygons = to_shapely(feature.geometry() for feature in gi["OUTPUT"].getFeatures())
    theirs = oracle(
        """
        import geopandas
        from esda import G_Local, Moran, Moran_Local
        from libpysal.weights import Queen, Rook
        areas = geopandas.GeoSeries.from_wkt(list(outlines)).to_frame("geometry")
        w = {"queen": Queen, "rook": Rook}[str(rule)].from_dataframe(areas, geom_col="geometry", use_index=False)
        z = G_Local(counts, w, transform="B", star=True, permutations=0).Zs
        i, whole = Moran_Local(counts, w, permutations=0).Is, Moran(counts, w, permutations=0)
        overall = [whole.I, whole.z_rand, whole.p_rand]
        """,
        counts=column(gi, "n"), rule=rule, outlines=np.array([polygon.wkt for polygon in polygons], dtype="U"),
    )
    assert column(gi, "z") == pytest.approx(theirs["z"], abs=1e-9)
    assert column(moran, "i") == pytest.approx(theirs["i"], abs=1e-9)
    assert [moran["I"], moran["Z"], moran["P"]] == pytest.approx(theirs["overall"].tolist(), abs=1e-9)
    assert gi["WITHOUT_NEIGHBOUR"] == 0


@pytest.mark.parametrize("grid", ["square", "hexagon"])
def test_the_cells_of_chicago_have_the_scores_of_esda_and_only_those_of_the_city(run, chicago, shared, oracle, grid):
    city = str(shared / "chicago_assaults" / "chicago_police_districts.kml")
    asked = {"INPUT": chicago, "MASK": city, "GRID": grid, "CELL_SIZE": 800, "NEIGHBOURS": "distance", "DISTANCE": 1600}
    gi = run("getisord", OUTPUT="TEMPORARY_OUTPUT", **asked)
    moran = run("localmoran", OUTPUT="TEMPORARY_OUTPUT", **asked)
    centres = [feature.geometry().centroid().asPoint() for feature in gi["OUTPUT"].getFeatures()]
    theirs = oracle(
        """
        from esda import G_Local, Moran, Moran_Local
        from libpysal.weights import DistanceBand
        w = DistanceBand(places, 1600.001, silence_warnings=True)
        z = G_Local(counts, w, transform="B", star=True, permutations=0).Zs
        i, whole = Moran_Local(counts, w, permutations=0).Is, Moran(counts, w, permutations=0)
        overall = [whole.I, whole.z_rand]
        """,
        counts=column(gi, "n"), places=np.array([(centre.x(), centre.y()) for centre in centres]),
    )
    assert column(gi, "z") == pytest.approx(theirs["z"], abs=1e-9)
    assert column(moran, "i") == pytest.approx(theirs["i"], abs=1e-9)
    assert [moran["I"], moran["Z"]] == pytest.approx(theirs["overall"].tolist(), abs=1e-9)
    assert column(gi, "n").sum() == gi["COUNTED"]
    assert 900 < gi["PLACES"] < 1400
