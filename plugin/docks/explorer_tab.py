# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the explorer: the places of a result, ranked."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from ...core.files import write_text
from ...core.report.csv_text import spreadsheet_text
from ...core.report.listing import Listing
from ...core.report.ranking import Ranking
from ...core.wording import later, number, tr
from ..runner import Outcome
from .aside import Aside
from .explorer.explored import explored_of
from .explorer.panel import Panel
from .explorer.reading import reading_of
from .explorer.results import is_result, last_result, main_column, numeric_columns, roles_of, title_of, titles_of
from .explorer.roaming import roam, zoom
from .saving import asked_path, written
from .subject import Subject
from .tab import Tab


class ExplorerTab(Tab):
    """Lists what a result holds; what is picked here is selected on the map, and the other way round."""

    NAME = "explorer"
    TITLE = later("Explorer")
    ABOUT = later(
        "The places of a result, ranked. A click shows a place on the map, Enter or a double click zooms on it; "
        "what is selected here is selected on the map."
    )

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.explored = explored_of(subject)
        self.panel = Panel()
        self.column.addWidget(self.panel, 1)
        self._reading, self._writing = Aside(self), Aside(self)
        self._stale = True
        self._titles: tuple = ()
        self._picking = False
        self._connect()
        self.panel.layer.setLayer(last_result(QgsProject.instance().mapLayers().values()))
        self.explored.choose(self.panel.layer.currentLayer())

    def _connect(self) -> None:
        panel, explored = self.panel, self.explored
        panel.layer.layerChanged.connect(explored.choose)
        explored.replaced.connect(self._start_again)
        explored.altered.connect(self._read)
        explored.picked.connect(self._follow_map)
        panel.chosen.connect(self._read)
        panel.places.picked.connect(self._pick)
        panel.places.entered.connect(lambda feature: zoom(explored.layer, [feature]))
        panel.places.list.modelReset.connect(self._count)
        panel.export.clicked.connect(self.save_list)
        self._reading.done.connect(self._show)
        self._reading.refused.connect(self._refuse)
        self._writing.done.connect(self.panel.told.setText)
        QgsProject.instance().layersAdded.connect(self._notice_layers)

    def notice(self, outcome: Outcome) -> None:
        """Explore what a run has just made."""
        made = last_result(outcome.layers.values())
        if made is not None:
            self.panel.layer.setLayer(made)

    def release(self) -> None:
        """Let go of the project and of the layer."""
        QgsProject.instance().layersAdded.disconnect(self._notice_layers)
        self._reading.stop()
        self._writing.stop()
        self.explored.replaced.disconnect(self._start_again)
        self.explored.choose(None)

    def showEvent(self, event):
        """Read what has changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def save_list(self) -> None:
        """Write the rows that show, in their order, to a CSV file."""
        path = asked_path(self, tr("Save the list"), "explorer", ("csv",))
        if path is None:
            return
        listing, rows = self.panel.places.list.listing, self.panel.places.list.rows

        def write(target: Path) -> None:
            write_text(target, spreadsheet_text(*listing.table(rows)))

        self._writing.start(lambda feedback: written(path, write))

    def _notice_layers(self, layers) -> None:
        """Take a result, unless the person already explores one."""
        if not is_result(self.explored.layer) and (found := last_result(layers)) is not None:
            self.panel.layer.setLayer(found)

    def _start_again(self) -> None:
        """Show another layer, by its main column."""
        self.panel.forget()
        self._read()

    def _read(self, *_) -> None:
        """Read the layer in another thread, once somebody looks."""
        layer = self.explored.layer
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._reading.stop()
        value = self._value_of(layer) if layer is not None else ""
        if not value:
            self.panel.places.list.show(None)
            self.panel.show_empty(
                tr("Run a step of “Hot spots”, or choose a result above: its places are listed here.")
                if layer is None
                else tr("This layer has no number to rank its places by: choose another one.")
            )
            return
        roles = roles_of(layer)
        self._titles = title_of(layer, value), titles_of(layer, roles.periods), titles_of(layer, roles.categories)
        self.panel.show_reading()
        self._reading.start(reading_of(layer, value))

    def _value_of(self, layer) -> str:
        """The column that the person chose, or that the layer shows."""
        names = numeric_columns(layer)
        shown = [title_of(layer, name) for name in names]
        self.panel.offer(names, shown, main_column(layer))
        return self.panel.value.currentData() or ""

    def _show(self, ranking: Ranking) -> None:
        self.panel.show_list(Listing(ranking, *self._titles))
        self._follow_map()

    def _refuse(self, sentence: str) -> None:
        self.panel.places.list.show(None)
        self.panel.show_empty(sentence)

    def _count(self) -> None:
        """Say how many places show; the selection of the map stays that of the list."""
        places = self.panel.places.list
        if places.listing is not None:
            self.panel.told.setText(_counted(len(places.rows), len(places.listing.ranking)))
            self._follow_map()

    def _follow_map(self) -> None:
        layer = self.explored.layer
        if layer is not None and not self._picking and self.isVisible():
            self.panel.places.follow(layer.selectedFeatureIds(), scroll=True)

    def _pick(self, ids: list[int]) -> None:
        layer = self.explored.layer
        self._picking = True
        layer.selectByIds(ids)
        self._picking = False
        roam(layer, ids)


def _counted(shown: int, every: int) -> str:
    if shown < every:
        return tr("{shown} of {every} places", shown=number(shown), every=number(every))
    return tr("1 place") if every == 1 else tr("{every} places", every=number(every))
