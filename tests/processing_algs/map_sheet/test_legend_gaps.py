# SPDX-License-Identifier: GPL-2.0-or-later
"""In a legend, layers of one symbol keep their distance from the classes above them."""
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLayoutItemLegend,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRendererCategory,
)
from quietude.processing_algs.adapters.layouts.legend_gaps import set_apart
from quietude.processing_algs.adapters.layouts.text_boxes import drawing_contexts

SQUARE = "POLYGON((0 0,100 0,100 100,0 100,0 0))"
TITLED, SYMBOL = 3.0, 1.4
"""Millimetres above the title of a layer, and above a symbol."""


@pytest.fixture
def legend(qgis_app):
    project = QgsProject()
    layout = QgsPrintLayout(project)
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    for name, margin in ((QgsLegendStyle.Style.Subgroup, TITLED), (QgsLegendStyle.Style.Symbol, SYMBOL)):
        style = item.style(name)
        style.setMargin(QgsLegendStyle.Side.Top, margin)
        item.setStyle(name, style)
    item.project = project  # lives as long as the legend
    yield item
    item.model().rootGroup().clear()


@pytest.fixture
def listed(legend, layer):
    """Factory: put layers in the legend, by their names: one in capitals has two classes."""

    def listed(*names):
        for name in names:
            made = layer("Polygon", [SQUARE], fields="kind:string", rows=[("a",)])
            made.setName(name)
            if name.isupper():
                classes = [QgsRendererCategory(kind, QgsFillSymbol(), kind) for kind in ("a", "b")]
                made.setRenderer(QgsCategorizedSymbolRenderer("kind", classes))
            legend.project.addMapLayer(made, False)
            legend.model().rootGroup().addLayer(made)
        return legend

    return listed


def height(legend):
    renderer = QgsLegendRenderer(legend.model(), legend.legendSettings())
    return renderer.minimumSize(drawing_contexts(legend.layout())[0]).height()


def blanks(legend):
    """Names of the layers that each blank title is above."""
    return [[node.name() for node in group.findLayers()] for group in legend.model().rootGroup().findGroups()]


def test_symbols_after_classes_begin_as_far_from_them_as_a_title_would(listed):
    legend = listed("STREETS", "water", "districts")
    before = height(legend)
    set_apart(legend)
    assert blanks(legend) == [["water", "districts"]]
    assert height(legend) - before == pytest.approx(TITLED - SYMBOL, abs=0.4)  # and a line that nobody sees


def test_symbols_that_follow_no_classes_stay_where_they_are(listed):
    legend = listed("water", "districts", "STREETS")
    before = height(legend)
    set_apart(legend)
    assert blanks(legend) == [] and height(legend) == pytest.approx(before)


def test_layers_keep_their_order(listed):
    legend = listed("water", "STREETS", "rail", "DENSITY", "districts", "commune")
    set_apart(legend)
    names = [node.name() for node in legend.model().rootGroup().findLayers()]
    assert names == ["water", "STREETS", "rail", "DENSITY", "districts", "commune"]
    assert blanks(legend) == [["rail"], ["districts", "commune"]]
