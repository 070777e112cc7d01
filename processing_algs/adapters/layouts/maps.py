# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a template, or the maps that share its place: one ground and one scale, a caption above each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt

from ....core.report.captions import bound
from ....core.report.columns import Box
from ....core.report.panels import Slot, evenly, most_panels, panel_slots
from . import ground
from .panel import Panel
from .text_boxes import TIGHT, Ruler, fit_text

GAP_SHARE = 0.016
"""Room between two maps, as a share of the larger side of their place."""
SMALLEST_MAP = 34.0
"""Millimetres under which a map is a stamp: more maps go to the next page."""
CAPTION_POINTS = (10.0, 8.0)
"""Size of captions above two maps, and above many."""
FEW = 4
MOST_LINES = 2
"""Lines that a caption may take."""
BELOW_CAPTION = 1.0
"""Millimetres between a caption and its map."""


class Maps:
    """Maps of one page after the other; the first is that of the template, to which scale bar and north belong."""

    def __init__(self, first: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem) -> None:
        self._first, self._crs = first, crs
        corner, room = first.scenePos(), first.rect()
        self.place = Box(corner.x(), corner.y(), room.width(), room.height())
        self._maps: list[QgsLayoutItemMap] = [first]
        self._captions: list[QgsLayoutItemLabel] = []
        self._beneath: list[QgsMapLayer] = []
        self._ruler = Ruler(first.layout())
        first.setCrs(crs)

    def put_beneath(self, layers: Sequence[QgsMapLayer]) -> None:
        """Draw ``layers`` under all others, on every map."""
        self._beneath = list(layers)

    def paged(self, panels: Sequence[Panel], ratio: float) -> list[Sequence[Panel]]:
        """The panels of each page, as many as stay readable; ``ratio`` is the width of the ground by its height."""
        if not panels:
            return [()]
        for lines in (1, MOST_LINES):
            style = self._style(len(panels))
            room = self._ruler.height(["x"] * lines, style) + BELOW_CAPTION
            most = most_panels(self.place, len(panels), ratio, self._gap, room, SMALLEST_MAP)
            pages = evenly(panels, most)
            slots = panel_slots(self.place, len(pages[0]), ratio, self._gap, room)
            widest = max(self._ruler.width(bound(panel.caption), style) for panel in panels)
            if widest <= slots[0].caption.width * TIGHT:
                break
        self._divide(slots, style)
        return pages

    def fill(self, panels: Sequence[Panel], layers: Sequence[QgsMapLayer], above: Sequence[QgsMapLayer]) -> list[str]:
        """Show the panels, or ``layers`` where there is none, below ``above``; return captions that were shortened."""
        if not panels:
            self._first.setLayers([*above, *layers, *self._beneath])
            return []
        shortened = []
        for item, caption, panel in zip_longest(self._maps, self._captions, panels):
            item.setVisibility(panel is not None)
            caption.setVisibility(panel is not None)
            if panel is not None:
                item.setLayers([*above, *panel.layers, *self._beneath])
                shortened += [panel.caption] if self._write(caption, panel.caption) else []
        return shortened

    def show(self, rectangle: QgsRectangle) -> int:
        """Show the same ground on all maps; return the denominator of their scale."""
        denominators = [ground.show(item, rectangle) for item in self._maps]
        return denominators[0]

    @property
    def _gap(self) -> float:
        return GAP_SHARE * max(self.place.width, self.place.height)

    def _style(self, count: int) -> QgsTextFormat:
        """Letters of captions, in proportion to a sheet of A4."""
        label = self._first.layout().itemById("period") or self._first.layout().itemById("title")
        style = QgsTextFormat(label.textFormat()) if isinstance(label, QgsLayoutItemLabel) else QgsTextFormat()
        larger = min(max(self.place.width, self.place.height) / 211.0, 1.3)
        style.setSize(CAPTION_POINTS[count > FEW] * max(larger, 0.8))
        style.setSizeUnit(Qgis.RenderUnit.Points)
        style.setForcedBold(True)
        return style

    def _divide(self, slots: Sequence[Slot], style: QgsTextFormat) -> None:
        self._caption_style = style
        self._maps += [self._copy() for _ in slots[1:]]
        self._captions = [QgsLayoutItemLabel(self._first.layout()) for _ in slots]
        for number, (item, caption, slot) in enumerate(zip(self._maps, self._captions, slots), start=1):
            self._stand(item, caption, slot, number)

    def _stand(self, item: QgsLayoutItemMap, caption: QgsLayoutItemLabel, slot: Slot, number: int) -> None:
        layout = self._first.layout()
        if number > 1:
            item.setId(f"map {number}")
            layout.addLayoutItem(item)
        caption.setId(f"caption {number}")
        caption.setMarginX(0)
        caption.setMarginY(0)
        caption.setVAlign(Qt.AlignmentFlag.AlignBottom)
        layout.addLayoutItem(caption)
        _set(item, slot.map)
        _set(caption, Box(slot.caption.x, slot.caption.y, slot.caption.width, slot.caption.height - BELOW_CAPTION))

    def _copy(self) -> QgsLayoutItemMap:
        first, copy = self._first, QgsLayoutItemMap(self._first.layout())
        copy.setCrs(self._crs)
        copy.setFrameEnabled(first.frameEnabled())
        copy.setFrameStrokeColor(first.frameStrokeColor())
        copy.setFrameStrokeWidth(first.frameStrokeWidth())
        copy.setBackgroundEnabled(first.hasBackground())
        copy.setBackgroundColor(first.backgroundColor())
        return copy

    def _write(self, label: QgsLayoutItemLabel, text: str) -> bool:
        """Write a caption; tell whether its end is missing."""
        room = label.rect()
        return fit_text(label, bound(text), self._caption_style, room.width(), room.height()).shortened


def _set(item: QgsLayoutItem, box: Box) -> None:
    item.attemptSetSceneRect(QRectF(box.x, box.y, box.width, box.height))
