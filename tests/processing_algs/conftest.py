# SPDX-License-Identifier: GPL-2.0-or-later
"""Small layers, written where the test can be read, and the toolbox to run them through."""
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer


@pytest.fixture(scope="session")
def layer():
    """Factory: a memory layer from WKT, with the attributes that ``fields`` (QGIS's URI syntax) declares.

    ``layer("Point", ["POINT(1 2)"], crs="EPSG:2154", fields="n:integer", rows=[(3,)])``
    """

    def make(kind, wkts, crs="EPSG:2154", fields="", rows=None):
        uri = "&".join([f"{kind}?crs={crs}", *(f"field={field}" for field in fields.split(",") if field)])
        made = QgsVectorLayer(uri, "incidents", "memory")
        for position, wkt in enumerate(wkts):
            feature = QgsFeature(made.fields())
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            if rows:
                feature.setAttributes(list(rows[position]))
            made.dataProvider().addFeature(feature)
        made.updateExtents()
        return made

    return make


@pytest.fixture(scope="session")
def points(layer):
    """Factory: a memory layer with the given points."""

    def make(*positions, crs="EPSG:2154", fields="", rows=None):
        return layer("Point", [f"POINT({x} {y})" for x, y in positions], crs, fields, rows)

    return make


class Heard(QgsProcessingFeedback):
    """Feedback that remembers what was said."""

    def __init__(self):
        super().__init__(False)
        self.info, self.warnings = [], []

    def pushInfo(self, info):
        self.info.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture
def heard():
    """Feedback whose ``info`` and ``warnings`` can be read after a run."""
    return Heard()


@pytest.fixture
def run(provider, tmp_path, heard):
    """Run an algorithm of the plugin as the toolbox does: ``run("kerneldensity", INPUT=...)``."""
    import processing  # importable only once qgis_processing has run

    def run(name, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results = processing.run(f"quietude:{name}", parameters, context=context, feedback=heard)
        results["_context"] = context  # keeps memory outputs alive
        return results

    return run
