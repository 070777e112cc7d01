# SPDX-License-Identifier: GPL-2.0-or-later
"""What people are told of what stops a run, and what is left to be told as a defect."""
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt import sip
from quietude.processing_algs.adapters.refusals import told_to_qgis


def test_a_layer_that_left_the_project_meanwhile_is_said_to_have_left(qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:2154", "gone", "memory")
    sip.delete(layer)
    with pytest.raises(QgsProcessingException, match="left the project while it was being read"), told_to_qgis():
        layer.providerType()


def test_a_defect_stays_a_defect(qgis_app):
    with pytest.raises(RuntimeError, match="out of order"), told_to_qgis():
        raise RuntimeError("out of order")
