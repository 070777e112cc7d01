# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer makes of the ground to test: points are counted in cells, polygons bring their own counts."""
from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from ...base import QuietudeAlgorithm
from .area_ground import read_area_ground
from .cell_ground import read_cells
from .ground import Ground


def read_ground(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Ground:
    """The cells or areas of INPUT, with their values and their neighbours."""
    source = algorithm.source(parameters, "INPUT", context)
    polygons = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    return (read_area_ground if polygons else read_cells)(algorithm, source, parameters, context, feedback)
