# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the filter, and the incidents in the form in which they are kept."""
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from quietude.plugin.docks.filter_tab import FilterTab
from quietude.plugin.docks.subject import Subject


@pytest.fixture
def tab(provider, qtbot):
    subject = Subject()
    tab = FilterTab(subject)
    qtbot.addWidget(subject)
    qtbot.addWidget(tab)
    yield tab
    tab.release()
    subject.release()


@pytest.fixture
def saved(incidents, tmp_path):
    """Factory: the incidents in a GeoPackage, the form in which they are kept."""

    def make(*times):
        memory, path, options = incidents(*times), tmp_path / "i.gpkg", QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsCoordinateTransformContext(), options)
        QgsProject.instance().removeMapLayer(memory)
        return QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "incidents", "ogr"))

    return make
