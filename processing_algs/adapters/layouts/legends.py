# SPDX-License-Identifier: GPL-2.0-or-later
"""Legends that stay within their box: columns first, then smaller; layers are spread over columns last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsRasterLayer,
    QgsSimpleLegendNode,
    QgsSymbolLegendNode,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt

from ....core.report.columns import Box
from .facts import title_of
from .legend_gaps import set_apart
from .text_boxes import Ruler, drawing_contexts

LINE_BREAK = "\n"
SHARES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.6)
"""Shares of the sizes drawn in the template, from the most to the least readable."""
SMALLEST_POINTS = 6.0
"""Letters that a printed sheet can still be read in."""
MOST_COLUMNS = 5
NARROWEST_COLUMN = 18.0
"""Millimetres under which a column holds nothing but broken words."""
PRICES = ((False, False, 0.82), (False, True, 0.0), (True, True, 0.0))
"""Whether words may be cut, whether layers may be spread over columns, and the least share of letters worth it; from
the least to the most annoying."""
STYLES = (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)
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
        self.left_over: list[QgsMapLayer] = []
        item.setAutoUpdateModel(False)
        item.setWrapString(LINE_BREAK)
        self._root = item.model().rootGroup()
        labels = self._drawn[QgsLegendStyle.Style.SymbolLabel].size()
        self._shares = [share for share in SHARES if share == 1 or share * labels >= SMALLEST_POINTS]
        self.explain(layers)

    def explain(self, layers: Iterable[QgsMapLayer]) -> None:
        """Hold the entries of ``layers`` and of no other."""
        self._fitted: Box | None = None
        self._root.clear()
        for layer in layers:
            self._root.addLayer(layer)
        set_apart(self._item)
        self._titles = {node.layerId(): title_of(node.layer()) for node in self._root.findLayers()}
        # Labels are numbered as they stand before any is dropped.
        self._entries = list(self._read_entries())
        self._widest = self._give_squares_their_room()
        self._drop_band_names()

    @property
    def is_empty(self) -> bool:
        """Whether no layer has anything to explain."""
        return not self._root.findLayers()

    def fit(self, box: Box) -> list[str]:
        """Fit the legend in ``box``; return the names of the layers that had too many entries, now left over."""
        dropped: list[str] = []
        while box != self._fitted and not self._fits(box):
            longest = max(self._root.findLayers(), key=lambda node: len(self._nodes(node)))
            dropped.append(self._titles[longest.layerId()])
            self.left_over.append(longest.layer())
            self._entries = [entry for entry in self._entries if entry.layer != longest]
            longest.parent().removeChildNode(longest)
        self._fitted = box
        self._item.setResizeToContents(False)
        self._item.attemptResize(QgsLayoutSize(box.width, min(box.height, self._size().height() + SLACK)))
        return dropped

    def _fits(self, box: Box) -> bool:
        """Find the largest letters and the fewest columns that fit, at the price that costs the reader least."""
        return self.is_empty or any(
            self._fits_with(box, share, columns, may_cut)
            for may_cut, shares in self._prices()
            for share in shares
            for columns in range(1, MOST_COLUMNS + 1)
        )

    def _prices(self) -> Iterator[tuple[bool, list[float]]]:
        """Whether words may be cut, and the shares to try: first with the classes of each layer in one column."""
        for may_cut, may_split, least in PRICES:
            self._item.setSplitLayer(may_split)
            yield may_cut, [share for share in self._shares if share >= least]

    def _fits_with(self, box: Box, share: float, columns: int, may_cut: bool) -> bool:
        width = (box.width - (columns - 1) * self._item.columnSpace()) / columns
        least_height = len(self._entries) * share * self._symbol[1] / columns
        if (columns > 1 and width < NARROWEST_COLUMN) or least_height > box.height:
            return False
        self._resize(share, columns)
        if not may_cut and not self._has_room_for_words(width):
            return False
        self._wrap(width)
        size = self._size()
        return size.width() <= box.width and size.height() <= box.height - SLACK

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

    def _has_room_for_words(self, width: float) -> bool:
        ruler = Ruler(self._item.layout())
        return all(ruler.has_room_for_words(text, room, style) for text, room, style in self._texts(width))

    def _wrap(self, width: float) -> None:
        ruler = Ruler(self._item.layout())
        wrapped = iter([LINE_BREAK.join(ruler.wrapped(*text)) for text in self._texts(width)])
        for entry, label in zip(self._entries, wrapped):
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(entry.layer, entry.position, label)
        for node, label in zip(self._root.findLayers(), wrapped):
            node.setCustomProperty("legend/title-label", label)
            self._item.model().refreshLayerLegend(node)

    def _texts(self, width: float) -> Iterator[tuple[str, float, QgsTextFormat]]:
        """Texts of the entries, then titles of the layers, each with its room in a column and its style."""
        entries = self._item.style(QgsLegendStyle.Style.SymbolLabel)
        beside = max(self._item.symbolWidth(), self._widest) + entries.margin(QgsLegendStyle.Side.Left)
        labels = _text_format(self._item, QgsLegendStyle.Style.SymbolLabel)
        titles = _text_format(self._item, QgsLegendStyle.Style.Subgroup)
        for entry in self._entries:
            yield entry.text, width - beside, labels
        for node in self._root.findLayers():
            # A layer of a single symbol has its name beside it.
            alone = len(self._nodes(node)) == 1
            yield self._titles[node.layerId()], width - beside if alone else width, labels if alone else titles

    def _size(self) -> QSizeF:
        """Room that the legend needs, in millimetres."""
        renderer = QgsLegendRenderer(self._item.model(), self._item.legendSettings())
        in_dots, printed = (renderer.minimumSize(context) for context in drawing_contexts(self._item.layout()))
        return in_dots.expandedTo(printed)

    def _nodes(self, layer: QgsLayerTreeLayer) -> list:
        return self._item.model().layerOriginalLegendNodes(layer)

    def _read_entries(self) -> Iterable[Entry]:
        for layer in self._root.findLayers():
            for position, node in enumerate(self._nodes(layer)):
                text = node.data(Qt.ItemDataRole.DisplayRole)
                if text and len(self._nodes(layer)) > 1:
                    yield Entry(layer, position, str(text))

    def _give_squares_their_room(self) -> float:
        """Make symbols drawn at the middle of polygons as large as on the map; return the width of the widest."""
        widest = 0.0
        for layer in self._root.findLayers():
            for position, node in enumerate(self._nodes(layer)):
                side = _marker_size(node)
                if side:
                    room = QSizeF(max(side, self._symbol[0]), max(side, self._symbol[1]))
                    QgsMapLayerLegendUtils.setLegendNodeSymbolSize(layer, position, room)
                    widest = max(widest, room.width())
            if widest:
                self._item.model().refreshLayerLegend(layer)
        return widest

    def _drop_band_names(self) -> None:
        """Remove the line « Band 1: … » that QGIS puts above the classes of a raster."""
        for node in self._root.findLayers():
            nodes = self._nodes(node)
            if isinstance(node.layer(), QgsRasterLayer) and len(nodes) > 1 and _is_text_only(nodes[0]):
                QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, len(nodes))))
                self._item.model().refreshLayerLegend(node)


def _is_text_only(node: object) -> bool:
    return isinstance(node, QgsSimpleLegendNode) and not node.data(Qt.ItemDataRole.DecorationRole)


def _marker_size(node: object) -> float:
    """Millimetres of the largest marker that a polygon bears in its middle, with its edge; 0 where it bears none."""
    symbol = node.symbol() if isinstance(node, QgsSymbolLegendNode) else None
    layers = symbol.symbolLayers() if symbol is not None else []
    sizes = [layer.subSymbol().size() for layer in layers if isinstance(layer, QgsCentroidFillSymbolLayer)]
    return max(sizes) + SLACK if sizes else 0.0


def _text_format(item: QgsLayoutItemLegend, name: QgsLegendStyle.Style) -> QgsTextFormat:
    """Copy of a text format of the legend."""
    # The style must have a name of its own: without it, Python drops it while its format is read.
    style = item.style(name)
    return QgsTextFormat(style.textFormat())
