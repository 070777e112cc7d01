# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers opened on their own thread are read as they were, whatever happens to them."""
import threading

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProject
from quietude.processing_algs.adapters.reading.opened import Opened
from quietude.processing_algs.adapters.reading.origin import Chosen, origin_of


def test_an_opened_layer_tells_what_the_layer_told(points):
    layer = points((1, 2), (3, 5), fields="n:integer", rows=[(7,), (8,)])
    opened = Opened(layer)
    layer.dataProvider().truncate()
    source = QgsProcessingFeatureSource(opened, QgsProcessingContext())
    assert [feature["n"] for feature in source.getFeatures()] == [7, 8]
    assert (source.featureCount(), source.sourceName(), source.sourceCrs().authid()) == (2, "incidents", "EPSG:2154")
    assert source.sourceExtent().toString(0) == "1,2 : 3,5" and source.fields().names() == ["n"]


def test_a_run_reads_a_layer_of_memory_through_what_was_opened_before_it_began(points):
    layer = QgsProject.instance().addMapLayer(points((1, 2), (3, 5)), False)
    chosen, read = Chosen.of(layer, layer.id()), []
    layer.dataProvider().truncate()

    def run():
        source = chosen.source(QgsProcessingContext())
        assert not origin_of(source).certain(())  # no faster way opens it again
        read.extend(feature.geometry().asPoint().x() for feature in source.getFeatures())

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    QgsProject.instance().removeMapLayer(layer)
    assert read == [1, 3]
