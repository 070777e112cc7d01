# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the charts: the incidents that runs would read, or those of the places picked in the explorer."""
from __future__ import annotations

import pandas as pd
from qgis.core import Qgis, QgsApplication, QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton

from ...core import wording
from ...core.report.chart_file import Chart
from ...core.statistics.incident_charts import CHARTS, Incidents
from ...core.wording import later, number, tr
from ..layers import is_there
from ..settings import SOURCE
from .aside import Aside
from .charts.chart_view import ChartView, write_chart
from .charts.reading import incidents_of, layer_of, within
from .entries.entry import narrow
from .explorer.explored import explored_of
from .notes import PROPERTY, notes_of
from .saving import asked_path, written
from .subject import Subject
from .tab import Tab

TITLES = {
    "week": later("Hours and days of the week"),
    "course": later("Course over time"),
    "mix": later("Categories"),
    "concentration": later("Concentration"),
}
PATIENCE_MS = 250
"""A selection drawn on the map arrives in pieces."""


class ChartsTab(Tab):
    """Draws one chart at a time, in another thread, once somebody looks."""

    NAME = "charts"
    TITLE = later("Charts")
    ABOUT = later(
        "Charts of the incidents that the filter keeps, or of those within the places picked in the explorer."
    )

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.explored = explored_of(subject)
        self._drawing = Aside(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self._draw)
        self._stale = True
        self._frame: pd.DataFrame | None = None
        self._layer: QgsVectorLayer | None = None
        self._build()
        self._drawing.done.connect(self._show)
        self._drawing.refused.connect(self._refuse)
        self.kind.currentIndexChanged.connect(self._soon.start)
        self.picked.toggled.connect(lambda: self._soon.start())
        self.save.clicked.connect(self.save_chart)
        self.explored.picked.connect(self._follow_picked)
        self.explored.replaced.connect(self._follow_picked)
        self._follow_picked()

    def _build(self) -> None:
        self.kind = narrow(QComboBox())
        self.kind.setObjectName("kind")
        self.kind.setAccessibleName(tr("Chart"))
        self.kind.setToolTip(tr("Chart of the incidents that the filter keeps."))
        for kind, title in TITLES.items():
            self.kind.addItem(wording.translated(title), kind)
        self.save = QToolButton()
        self.save.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.save.setToolTip(tr("Save the chart as PNG or SVG, or its figures as CSV"))
        self.save.setAccessibleName(self.save.toolTip())
        self.picked = QCheckBox()
        self.picked.setObjectName("picked")
        self.picked.setChecked(True)
        self.picked.setToolTip(tr("Chart only the incidents inside the places selected in the explorer or on the map."))
        self.told = QLabel()
        self.told.setObjectName("told")
        self.told.setWordWrap(True)
        self.view = ChartView()
        row = QHBoxLayout()
        row.addWidget(self.kind, 1)
        row.addWidget(self.save)
        self.column.addLayout(row)
        for widget in (self.picked, self.told, self.view):
            self.column.addWidget(widget)
        self.column.addStretch()
        self._refuse("")

    def follow(self) -> None:
        """Chart other incidents: the layer, its filter, its selection or its rows have changed."""
        layer = layer_of(self.subject.source())
        if layer is not self._layer:
            self._watch(layer)
        self._frame = None
        self._soon.start()

    def show_defaults(self) -> None:
        """Write the source line of the settings."""
        self._soon.start()

    def release(self) -> None:
        """Let go of the layer."""
        self.explored.picked.disconnect(self._follow_picked)
        self.explored.replaced.disconnect(self._follow_picked)
        self._soon.stop()
        self._drawing.stop()
        self._watch(None)

    def showEvent(self, event):
        """Draw what has changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def save_chart(self) -> None:
        """Write the chart that shows, or its figures, to a file."""
        chart = self.view.chart
        kinds = ("png", "svg", "csv") if chart.svg() else ("csv",)
        path = asked_path(self, tr("Save the chart"), f"chart_{self.kind.currentData()}", kinds)
        if path is not None:
            self.told.setText(written(path, lambda target: write_chart(chart, target)))
            self.told.show()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        """Hear of the notes of ``layer``, and no longer of those of the one before."""
        if is_there(self._layer):
            self._layer.customPropertyChanged.disconnect(self._hear_notes)
            self._layer.willBeDeleted.disconnect(self._forget)
        self._layer = layer
        if layer is not None:
            layer.customPropertyChanged.connect(self._hear_notes)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        self._drawing.stop()
        self._watch(None)

    def _hear_notes(self, name: str) -> None:
        if name == PROPERTY:
            self._soon.start()

    def _places(self) -> QgsVectorLayer | None:
        """The layer whose selected features hold the incidents to chart."""
        layer = self.explored.layer
        if layer is None or layer.geometryType() != Qgis.GeometryType.Polygon or not layer.selectedFeatureCount():
            return None
        return layer

    def _follow_picked(self) -> None:
        places = self._places()
        count = places.selectedFeatureCount() if places is not None else 0
        self.picked.setText(tr("Only the places picked: {count}", count=number(count)))
        self.picked.setVisible(bool(count))
        self._soon.start()

    def _draw(self) -> None:
        """Draw in another thread, once somebody looks."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._drawing.stop()
        value = self.subject.source()
        read = incidents_of(value)
        if read is None:
            self._refuse(tr("Load a file or choose a layer in the tab “Data”: the charts of its incidents show here."))
            return
        self.told.setText(tr("Drawing…"))
        self.told.show()
        self._drawing.start(self._work(value, read))

    def _work(self, value: object, read):
        """What the other thread does: read what is not known yet, keep what is asked for, draw."""
        layer, places, known = layer_of(value), self._places() if self.picked.isChecked() else None, self._frame
        draw, source = CHARTS[self.kind.currentData()], SOURCE.read() or self.subject.name
        inside = within(layer, places) if places is not None else None
        part, notes = self._part(places), notes_of(layer)

        def work(feedback: QgsProcessingFeedback) -> tuple[pd.DataFrame, Chart]:
            frame = read(feedback) if known is None else known
            shown = inside(frame, feedback) if inside is not None else frame
            return frame, draw(Incidents(shown, source, part, notes))

        return work

    def _part(self, places: QgsVectorLayer | None) -> str:
        if places is None:
            return tr("filtered") if self._layer is not None and self._layer.subsetString() else ""
        count = places.selectedFeatureCount()
        if count == 1:
            return tr("within 1 place of “{layer}”", layer=places.name())
        return tr("within {count} places of “{layer}”", count=number(count), layer=places.name())

    def _show(self, drawn: tuple[pd.DataFrame, Chart]) -> None:
        self._frame, chart = drawn
        self.save.setEnabled(True)
        if self.view.show_chart(chart):
            self.told.hide()
        else:
            missing = tr("Charts need the Python package matplotlib, which is not installed: save the figures as CSV.")
            self.told.setText("\n\n".join((missing, chart.title, chart.facts, *chart.remarks)))

    def _refuse(self, sentence: str) -> None:
        self.view.show_chart(None)
        self.save.setEnabled(False)
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
