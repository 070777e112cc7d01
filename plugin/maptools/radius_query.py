# SPDX-License-Identifier: GPL-2.0-or-later
"""What happened within a circle drawn on the map, said in the message bar."""
from __future__ import annotations

import numpy as np
from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QPushButton

from ...core.incidents.surroundings import Surroundings, surroundings
from ...core.statistics.incident_charts import CATEGORY, TIME, X, Y
from ...core.wording import tr
from ...processing_algs.adapters.crs import transform
from ...processing_algs.icons import icon
from ..announcer import TITLE
from ..docks.aside import Aside
from ..docks.charts.reading import incidents_of, layer_of
from ..docks.subject import Subject
from .circle_tool import Circle, CircleTool
from .watch_zones import watch


class RadiusQuery(QObject):
    """Reads the incidents of the dock, its filter included, aside; the window never waits."""

    found = pyqtSignal(object)
    """The :class:`Surroundings` of the circle last drawn."""

    def __init__(self, iface, subject: Subject) -> None:
        super().__init__()
        self._iface, self._subject = iface, subject
        self.action = QAction(icon("radius"), tr("Incidents around a place"))
        self.action.setObjectName("Quietude_radius")
        self.action.setToolTip(tr("Draw a circle: how many incidents, of which kinds, over what time."))
        self.action.setStatusTip(self.action.toolTip())
        self.action.setCheckable(True)
        self.tool = CircleTool(iface.mapCanvas())
        self.tool.setAction(self.action)
        self._circle: Circle | None = None
        self._message = None
        self._aside = Aside(self)
        self._aside.done.connect(self._tell)
        self._aside.refused.connect(lambda sentence: self._say(sentence, Qgis.MessageLevel.Warning))
        self.action.triggered.connect(lambda: iface.mapCanvas().setMapTool(self.tool))
        self.tool.drawn.connect(self.ask)

    def ask(self, circle: Circle) -> None:
        """Count within ``circle``, and say it when it is known."""
        value = self._subject.source()
        read = incidents_of(value) if value is not None else None
        if read is None:
            self._say(tr("Choose an incident layer first."), Qgis.MessageLevel.Warning)
            return
        self._circle, crs = circle, layer_of(value).crs()

        def work(feedback) -> Surroundings:
            frame = read(feedback)
            x, y = transform(frame[X].to_numpy(np.float64), frame[Y].to_numpy(np.float64), crs, circle.crs)
            place = circle.centre.x(), circle.centre.y()
            return surroundings(x, y, place, circle.radius, frame.get(CATEGORY), frame.get(TIME))

        self._aside.start(work)

    def release(self) -> None:
        """Leave no trace."""
        self._aside.stop()
        self._clear()
        self.tool.release()
        self.action.deleteLater()

    def _tell(self, around: Surroundings) -> None:
        self._say(around.sentence(), Qgis.MessageLevel.Info)
        button = QPushButton(tr("Watch this zone"))
        button.clicked.connect(lambda: watch(self._circle))
        self._message.layout().addWidget(button)
        self.found.emit(around)

    def _say(self, sentence: str, level: Qgis.MessageLevel) -> None:
        self._clear()
        bar = self._iface.messageBar()
        self._message = bar.createMessage(TITLE, sentence)
        self._message.destroyed.connect(self._forget)
        bar.pushWidget(self._message, level, 0)

    def _clear(self) -> None:
        if self._message is not None:
            message, self._message = self._message, None
            message.destroyed.disconnect(self._forget)
            self._iface.messageBar().popWidget(message)

    def _forget(self) -> None:
        self._message = None
