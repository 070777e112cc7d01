# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever writes features stops soon after the person has cancelled, and leaves the old file."""
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from quietude.core.errors import Cancelled
from quietude.processing_algs.adapters.vectors import Column, vector_output

ALL = 20_000


@pytest.mark.parametrize("destination", ["old.gpkg", "TEMPORARY_OUTPUT"])
def test_writing_stops_within_two_batches(provider, tmp_path, destination):
    old, feedback, context, written = tmp_path / "old.gpkg", QgsProcessingFeedback(), QgsProcessingContext(), []
    old.write_bytes(b"old")
    context.setFeedback(feedback)

    def features():
        for row in range(ALL):
            if row == 1500:
                feedback.cancel()
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(row, 0)))
            feature.setAttributes([row])
            written.append(row)
            yield feature

    asked = {"OUTPUT": str(old) if destination == "old.gpkg" else destination}
    crs, point, columns = QgsCoordinateReferenceSystem("EPSG:2154"), QgsWkbTypes.Type.Point, (Column("n", "integer"),)
    algorithm = provider.algorithm("clusters").create()
    with (
        pytest.raises(Cancelled),
        vector_output(algorithm, asked, "OUTPUT", context, columns, point, crs) as output,
    ):
        output.add(features())
    assert len(written) < 3000 and old.read_bytes() == b"old" and list(tmp_path.iterdir()) == [old]
