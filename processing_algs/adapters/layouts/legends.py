# SPDX-License-Identifier: GPL-2.0-or-later
"""Legends that stay within their box: columns first, then smaller."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsRasterLayer,
    QgsSimpleLegendNode,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt

from ....core.report.columns import Box
from .facts import title_of
from .text_boxes import Ruler

LINE_BREAK = "\n"
ATTEMPTS = (
    (1.0, 1), (1.0, 2), (0.9, 1), (0.9, 2), (0.9, 3), (0.8, 1), (0.8, 2), (0.8, 3),
    (0.7, 2), (0.7, 3), (0.6, 3), (0.6, 4),
)  # fmt: skip
"""Share of the sizes drawn in the template, and columns, from the most to the least readable."""
NARROWEST_COLUMN = 24.0
"""Millimetres under which a column holds nothing but broken words."""
STYLES = (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup,
          QgsLegendStyle.Style.SymbolLabel)  # fmt: skip
PRINT_DPI = 300
SLACK = 0.5
"""Millimetres left free, for resolutions that round letters up."""


@dataclass(frozen=True)
class Entry:
    """A text of the legend as the layer words it."""

    layer: QgsLayerTreeLayer
    position: int
    text: str


class Legend:
    """The legend item of a sheet."""

    def __init__(self, item: QgsLayoutItemLegend, layers: Iterable[QgsMapLayer]) -> None:
        self._item = item
        self._drawn = {name: _text_format(item, name) for name in STYLES}
        self._symbol = item.symbolWidth(), item.symbolHeight()
        item.setAutoUpdateModel(False)
        item.setWrapString(LINE_BREAK)
        self._root = item.model().rootGroup()
        self._root.clear()
        for layer in layers:
            self._root.addLayer(layer)
        self._titles = {node.layerId(): title_of(node.layer()) for node in self._root.findLayers()}
        # Labels are numbered as they stand before any is dropped.
        self._entries = list(self._read_entries())
        self._drop_band_names()

    @property
    def is_empty(self) -> bool:
        """Whether no layer has anything to explain."""
        return not self._root.findLayers()

    def fit(self, box: Box) -> list[str]:
        """Fit the legend in ``box``; return the names of the layers that had too many entries to be explained."""
        dropped: list[str] = []
        while not self._fits(box):
            longest = max(self._root.findLayers(), key=lambda node: len(self._nodes(node)))
            dropped.append(self._titles[longest.layerId()])
            self._entries = [entry for entry in self._entries if entry.layer != longest]
            self._root.removeChildNode(longest)
            if self.is_empty:
                break
        self._item.setResizeToContents(False)
        self._item.attemptResize(QgsLayoutSize(box.width, min(box.height, self._size().height() + SLACK)))
        return dropped

    def _fits(self, box: Box) -> bool:
        for share, columns in ATTEMPTS:
            width = (box.width - (columns - 1) * self._item.columnSpace()) / columns
            if columns > 1 and width < NARROWEST_COLUMN:
                continue
            self._resize(share, columns)
            self._wrap(width)
            size = self._size()
            if size.width() <= box.width and size.height() <= box.height - SLACK:
                return True
        return self.is_empty

    def _resize(self, share: float, columns: int) -> None:
        self._item.setColumnCount(columns)
        self._item.setSymbolWidth(self._symbol[0] * share)
        self._item.setSymbolHeight(self._symbol[1] * share)
        for name, drawn in self._drawn.items():
            text = QgsTextFormat(drawn)
            text.setSize(drawn.size() * share)
            style = self._item.style(name)
            style.setTextFormat(text)
            self._item.setStyle(name, style)

    def _wrap(self, width: float) -> None:
        ruler = Ruler(self._item.layout())
        entries = self._item.style(QgsLegendStyle.Style.SymbolLabel)
        beside = self._item.symbolWidth() + entries.margin(QgsLegendStyle.Side.Left)
        labels = _text_format(self._item, QgsLegendStyle.Style.SymbolLabel)
        for entry in self._entries:
            lines = ruler.wrapped(entry.text, width - beside, labels)
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(entry.layer, entry.position, LINE_BREAK.join(lines))
        titles = _text_format(self._item, QgsLegendStyle.Style.Subgroup)
        for node in self._root.findLayers():
            alone = len(self._nodes(node)) == 1
            room, style = (width - beside, labels) if alone else (width, titles)
            lines = ruler.wrapped(self._titles[node.layerId()], room, style)
            node.setCustomProperty("legend/title-label", LINE_BREAK.join(lines))
            self._item.model().refreshLayerLegend(node)

    def _size(self) -> QSizeF:
        """Room that the legend needs, in millimetres."""
        context = QgsLayoutUtils.createRenderContextForLayout(self._item.layout(), None, PRINT_DPI)
        return QgsLegendRenderer(self._item.model(), self._item.legendSettings()).minimumSize(context)

    def _nodes(self, layer: QgsLayerTreeLayer) -> list:
        return self._item.model().layerOriginalLegendNodes(layer)

    def _read_entries(self) -> Iterable[Entry]:
        for layer in self._root.findLayers():
            for position, node in enumerate(self._nodes(layer)):
                text = node.data(Qt.ItemDataRole.DisplayRole)
                if text and len(self._nodes(layer)) > 1:
                    yield Entry(layer, position, str(text))

    def _drop_band_names(self) -> None:
        """Remove the line « Band 1: … » that QGIS puts above the classes of a raster."""
        for node in self._root.findLayers():
            nodes = self._nodes(node)
            if isinstance(node.layer(), QgsRasterLayer) and len(nodes) > 1 and _is_text_only(nodes[0]):
                QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, len(nodes))))
                self._item.model().refreshLayerLegend(node)


def _is_text_only(node: object) -> bool:
    return isinstance(node, QgsSimpleLegendNode) and not node.data(Qt.ItemDataRole.DecorationRole)


def _text_format(item: QgsLayoutItemLegend, name: QgsLegendStyle.Style) -> QgsTextFormat:
    """Copy of a text format of the legend."""
    # The style must have a name of its own: without it, Python drops it while its format is read.
    style = item.style(name)
    return QgsTextFormat(style.textFormat())
