# SPDX-License-Identifier: GPL-2.0-or-later
"""One map among several, and the maps that some layers hold: a layer, a band of a raster or a column of counts each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Union

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ....core.report.captions import events_line
from ....core.report.part_names import part_in_words
from ....core.wording import tr
from .facts import begins, events_in, is_thematic, period_of, title_of
from .sheet_layers import is_styled_points

COLUMN = "n_"
"""How the names of columns begin that count by category or period."""
Theme = Union[QgsMapLayer, tuple[QgsMapLayer, int], tuple[QgsMapLayer, str]]
"""What a map is about: a layer, a band of a raster, a column of counts."""


@dataclass(frozen=True)
class Panel:
    """One map among several: what it is called, what it counts and when, and its layers, topmost first."""

    name: str
    theme: Theme
    aliases: tuple[str, ...] = ()
    """Other names by which it may be asked for."""
    events: float | None = None
    period: str = ""
    layers: list[QgsMapLayer] = field(default_factory=list)

    @property
    def caption(self) -> str:
        """« Tapages · 2024 · 2 946 faits »."""
        period = "" if self.period in self.name else self.period
        events = "" if self.events is None else events_line(self.events)
        return " · ".join(part for part in (self.name, period, events) if part)

    def told(self) -> Panel:
        """The same with the number of its incidents, which may have to be summed up."""
        theme = self.theme if isinstance(self.theme, tuple) else (self.theme,)
        return replace(self, events=events_in(*theme))


def themes_of(layers: Sequence[QgsMapLayer]) -> list[QgsMapLayer]:
    """The layers that the maps are about: what is measured, otherwise points that someone styled."""
    measured = [layer for layer in layers if is_thematic(layer)]
    return measured or [layer for layer in layers if is_styled_points(layer)]


def panels_in(layers: Sequence[QgsMapLayer]) -> list[Panel]:
    """All the maps that could share a sheet of ``layers``, in their order, before anything is summed up."""
    themes = themes_of(layers)
    if len(themes) != 1:
        return _by_layer(themes)
    return _by_band(themes[0]) or _by_column(themes[0])


def in_time(panels: Sequence[Panel]) -> list[Panel]:
    """The earliest first, where all are layers that tell when they begin; otherwise as they come."""
    since = [begins(panel.theme) if isinstance(panel.theme, QgsMapLayer) else "" for panel in panels]
    if not all(since):
        return list(panels)
    return [panels[rank] for rank in sorted(range(len(panels)), key=since.__getitem__)]


def _by_layer(layers: Sequence[QgsMapLayer]) -> list[Panel]:
    titles, periods = [title_of(layer) for layer in layers], [period_of(layer) for layer in layers]
    if len(set(titles)) < len(titles):  # twice « Densité (faits/km²) »: only when, or their names, tell them apart
        apart = "" not in periods and len(set(periods)) == len(periods)
        titles = periods if apart else [layer.name().strip().replace("_", " ") for layer in layers]
    return [
        Panel(title, layer, (layer.name(),), period=period) for title, layer, period in zip(titles, layers, periods)
    ]


def _by_band(layer: QgsMapLayer) -> list[Panel]:
    if not isinstance(layer, QgsRasterLayer):
        return []
    return [_panel_of(layer, band) for band in range(1, layer.bandCount() + 1)]


def _panel_of(layer: QgsRasterLayer, band: int) -> Panel:
    name = layer.dataProvider().generateBandName(band).partition(":")[2].strip() or tr("Band {number}", number=band)
    period = period_of(layer, band)
    # « 2024-Q2 » is for machines.
    return Panel(period or name, (layer, band), (name, str(band)), period=period)


def _by_column(layer: QgsMapLayer) -> list[Panel]:
    if not isinstance(layer, QgsVectorLayer):
        return []
    columns = [column for column in layer.fields() if column.name().startswith(COLUMN) and column.isNumeric()]
    return [
        Panel(
            part_in_words(column.alias() or column.name()[len(COLUMN) :]), (layer, column.name()),
            (column.name(), column.name()[len(COLUMN) :], column.alias()),
        )
        for column in columns
    ]  # fmt: skip
