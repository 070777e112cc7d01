# SPDX-License-Identifier: GPL-2.0-or-later
"""The filter of the dock, as its tests read it."""
import re

from qgis import processing
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from quietude.plugin.history import remember

# A Wednesday, a Thursday, a Saturday.
TIMES = ("2024-05-01T10:00:00", "2024-05-02T23:30:00", "2023-05-06T02:15:00")


def ready(tab, qtbot):
    qtbot.waitUntil(lambda: tab.form.known is not None, timeout=5000)


def figure(tab):
    return re.sub("<.*?>", "", tab.count.text())


def counted(source):
    """Incidents that a run reads of a source, and the command that repeats it."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("quietude:gridcounts")
    parameters = {"INPUT": source, "CELL_SIZE": 100, "OUTPUT": "memory:"}
    command = remember(algorithm, {**parameters, "OUTPUT": "/tmp/counts.gpkg"}, context)
    output = processing.run("quietude:gridcounts", parameters, context=context)["OUTPUT"]
    return sum(feature["n"] for feature in output.getFeatures()), command
