# SPDX-License-Identifier: GPL-2.0-or-later
"""One set of features with every difficulty, written in each format."""
import math

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

DECLARED = "whole:integer,long:int8,real:double,text:string(40),day:date,moment:datetime"
FIELDS = ("whole", "long", "real", "text", "day", "moment")


def row(rank):
    """Attributes of a feature: every seventh is NULL, a different one in each feature."""
    moment = QDateTime.fromString("2024-03-31T01:30:00.250", Qt.DateFormat.ISODateWithMs).addSecs(3600 * rank)
    values = [rank, 2**40 + rank, rank / 3, f"été {rank % 5}", QDate(1999, 12, 31).addDays(rank), moment]
    return [NULL if (rank + place) % 7 == 0 else value for place, value in enumerate(values)]


def wkt(kind, rank, gaps=True):
    """A place, sometimes none; several in a multipoint."""
    if gaps and rank % 11 == 5:
        return None
    if kind == "MultiPoint":
        return "MULTIPOINT EMPTY" if gaps and rank % 11 == 7 else f"MULTIPOINT({rank} 1{', 2 3' * (rank % 3)})"
    if kind == "PointZ":
        return f"POINTZ({rank + 0.1} {rank / 7} 35)"
    return f"POINT({652000 + math.sqrt(rank)} {6862000 + rank / 7})"


@pytest.fixture(scope="session")
def memory():
    """Factory: a memory layer of 300 features."""

    def make(kind="Point", declared=DECLARED, gaps=True, rows=row, crs="EPSG:2154"):
        fields = "&".join(f"field={field}" for field in declared.split(",") if field)
        layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "incidents", "memory")
        features = []
        for rank in range(300):
            feature = QgsFeature(layer.fields())
            place = wkt(kind, rank, gaps)
            if place:
                feature.setGeometry(QgsGeometry.fromWkt(place))
            feature.setAttributes(rows(rank))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        return layer

    return make


@pytest.fixture(scope="session")
def stored(memory, tmp_path_factory):
    """Factory: the same features in a file; ``stored("GPKG", "Point")``."""

    def make(driver="GPKG", kind="Point", **options):
        suffix = {"GPKG": "gpkg", "FlatGeobuf": "fgb", "ESRI Shapefile": "shp", "GeoJSON": "geojson"}[driver]
        path = tmp_path_factory.mktemp("stored") / f"incidents.{suffix}"
        saving = QgsVectorFileWriter.SaveVectorOptions()
        saving.driverName, saving.fileEncoding = driver, "UTF-8"
        if driver == "GPKG":
            saving.layerName = "faits d'été"
        if driver == "FlatGeobuf":
            saving.layerOptions = ["SPATIAL_INDEX=NO"]
        source = memory(kind, **options)
        done = QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsCoordinateTransformContext(), saving)
        assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
        layer = QgsVectorLayer(f"{path}|layername=faits d'été" if driver == "GPKG" else str(path), "incidents", "ogr")
        assert layer.isValid() and layer.crs() == QgsCoordinateReferenceSystem(options.get("crs", "EPSG:2154"))
        return layer

    return make
