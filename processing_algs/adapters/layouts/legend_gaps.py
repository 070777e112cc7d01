# SPDX-License-Identifier: GPL-2.0-or-later
"""Room in a legend between the classes of a layer and the layers of one symbol that follow."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLegend, QgsLegendStyle

BLANK = " "
"""Title of a group that only keeps its distance: QGIS draws no room for one without a title."""
LEAST_POINTS = 0.5
"""Size of letters that nobody sees."""


def set_apart(item: QgsLayoutItemLegend) -> None:
    """Begin each run of layers of one symbol that follows classes as far from them as a titled layer would be.

    Without it their symbols read as further classes: water as one more kind of street.
    """
    model = item.model()
    root, group, after_classes = model.rootGroup(), None, False
    for layer in root.findLayers():
        alone = len(model.layerOriginalLegendNodes(layer)) == 1
        if alone and group is None and after_classes:
            group = root.insertGroup(root.children().index(layer), BLANK)
        elif not alone:
            group, after_classes = None, True
        if group is not None:
            group.addLayer(layer.layer())
            root.removeChildNode(layer)
    _draw_blank(item)


def _draw_blank(item: QgsLayoutItemLegend) -> None:
    """Make the title of a blank group as low as it can be, its distance that of the title of a layer."""
    top = QgsLegendStyle.Side.Top
    titled = item.style(QgsLegendStyle.Style.Subgroup).margin(top)
    symbol = item.style(QgsLegendStyle.Style.Symbol).margin(top)
    style = item.style(QgsLegendStyle.Style.Group)
    letters = style.textFormat()
    letters.setSize(LEAST_POINTS)
    style.setTextFormat(letters)
    style.setMargin(top, max(titled - symbol, 0.0))
    item.setStyle(QgsLegendStyle.Style.Group, style)
