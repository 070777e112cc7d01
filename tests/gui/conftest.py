# SPDX-License-Identifier: GPL-2.0-or-later
"""A window that really holds docks, toolbars, menus and messages, and algorithms to run in it."""
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsProcessingProvider,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMenu


def delete_what_is_due():
    """Let Qt delete what was given to deleteLater."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def iface(qgis_iface, monkeypatch):
    """The stub of pytest-qgis, with a main window that really holds what plugins add to it."""
    window, menu = qgis_iface.mainWindow(), QMenu()
    factories, locators, bar = [], [], QgsMessageBar()
    real = {
        "addDockWidget": window.addDockWidget,
        "removeDockWidget": window.removeDockWidget,
        "addToolBar": window.addToolBar,
        "addPluginToMenu": lambda name, action: menu.addAction(action),
        "removePluginMenu": lambda name, action: menu.removeAction(action),
        "registerOptionsWidgetFactory": factories.append,
        "unregisterOptionsWidgetFactory": factories.remove,
        "registerLocatorFilter": locators.append,
        "deregisterLocatorFilter": locators.remove,
        "messageBar": lambda: bar,
        "menu": menu,
        "factories": factories,
        "locators": locators,
    }
    for name, value in real.items():
        monkeypatch.setattr(qgis_iface, name, value, raising=False)
    return qgis_iface


@pytest.fixture(autouse=True)
def clean_slate(qgis_app):
    """No test sees the layers or the settings of another."""
    QgsSettings().remove("quietude")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("quietude")


@pytest.fixture
def incidents():
    """Factory: an incident layer in the project, its events at the given times (ISO), 100 m apart."""

    def make(*times, name="incidents"):
        uri = "Point?crs=EPSG:2154&field=incident_id:string&field=category:string&field=occurred_from:datetime"
        layer = QgsVectorLayer(uri, name, "memory")
        for position, moment in enumerate(times):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([str(position), "tapage", moment])
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT({770000 + 100 * position} 6280000)"))
            assert layer.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


@pytest.fixture
def districts():
    """Factory: a polygon layer in the project, one square of 1 km around the incidents, with its population."""

    def make(name="districts"):
        layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=name:string&field=inhabitants:integer", name, "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["Centre", 1200])
        square = "POLYGON((769500 6279500, 770500 6279500, 770500 6280500, 769500 6280500, 769500 6279500))"
        feature.setGeometry(QgsGeometry.fromWkt(square))
        assert layer.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


class Baptism(QgsProcessingLayerPostProcessorInterface):
    """Marks the layers it was given."""

    def postProcessLayer(self, layer, context, feedback):
        layer.setCustomProperty("styled", True)


class Trial(QgsProcessingAlgorithm):
    """What the algorithms of these tests share: a text in, a layer out."""

    def name(self):
        return type(self).__name__.lower()

    def displayName(self):
        return type(self).__name__

    def createInstance(self):
        return type(self)()

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterString("TEXT", "Text"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Made layer", QgsProcessing.SourceType.TypeVector,
                                                            optional=True, createByDefault=False))


class Makes(Trial):
    """Makes a layer, with a post-processor, as the algorithms of the plugin do."""

    alive = []

    def processAlgorithm(self, parameters, context, feedback):
        layer = QgsVectorLayer("Point?crs=EPSG:2154", "", "memory")
        sink, made = self.parameterAsSink(
            parameters, "OUTPUT", context, layer.fields(), layer.wkbType(), layer.crs()
        )
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
        sink.addFeature(feature)
        if context.willLoadLayerOnCompletion(made):
            self.alive.append(Baptism())  # QGIS does not keep it
            context.layerToLoadOnCompletionDetails(made).setPostProcessor(self.alive[-1])
        feedback.setProgress(100)
        return {"OUTPUT": made}


class Refuses(Trial):
    def processAlgorithm(self, parameters, context, feedback):
        raise QgsProcessingException("The layer has no event: check its filter.")


class Breaks(Trial):
    """Has a defect."""

    def processAlgorithm(self, parameters, context, feedback):
        return {}["nothing here"]


class Lasts(Trial):
    """Lasts until it is cancelled."""

    def processAlgorithm(self, parameters, context, feedback):
        for _ in range(1000):
            if feedback.isCanceled():
                raise QgsProcessingException("Cancelled: nothing was written.")
            feedback.setProgress(50)
            time.sleep(0.01)
        return {}


class Lays(Trial):
    """Says whether it runs on the main thread, where layouts must be made."""

    def flags(self):
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def processAlgorithm(self, parameters, context, feedback):
        from qgis.PyQt.QtCore import QThread

        return {"TEXT": str(QThread.currentThread() == QgsApplication.instance().thread())}


class TrialProvider(QgsProcessingProvider):
    def id(self):
        return "trial"

    def name(self):
        return "Trial"

    def loadAlgorithms(self):
        for algorithm in (Makes, Refuses, Breaks, Lasts, Lays):
            self.addAlgorithm(algorithm())


@pytest.fixture
def trial(qgis_processing):
    """A provider whose algorithms succeed, refuse, last, and want the main thread."""
    provider = TrialProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
