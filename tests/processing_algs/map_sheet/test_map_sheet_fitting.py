# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes of a sheet: inside the page, never one over another, never a text cut."""

from contextlib import ExitStack

import numpy as np
import pytest
from map_sheet_data import ink, write_density
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
)
from qgis.PyQt import sip
from quietude.core import wording
from quietude.core.report.columns import Box
from quietude.processing_algs.adapters.layouts.panel import Panel
from quietude.processing_algs.adapters.looks.squares import square_style

TITLE_160 = ("Outrages, tapages et rodéos enregistrés par la police municipale " * 3)[:160]
LONG = "Police municipale, main courante ; police nationale, faits constatés ; bailleurs sociaux, signalements. " * 3
USUAL = {
    "title": "Tapages nocturnes",
    "subtitle": "Centre-ville",
    "events": "17 012 faits",
    "period": "janvier 2019 – décembre 2024",
    "unit": "Unité : faits/km²",
    "method": "Noyau quartique, rayon de 320 m, mailles de 25 m",
    "source": "Source : police municipale",
    "caveat": "Cette carte décrit des faits enregistrés, non un risque.",
}
TEXTS = {
    "usual": USUAL,
    "long title": {**USUAL, "title": TITLE_160},
    "long everything": {name: (TITLE_160 if name in ("title", "subtitle") else LONG) for name in USUAL},
    "one endless word": {name: "rodéo" * 80 for name in USUAL},
    "title alone": {"title": "Tapages"},
    "nothing": {},
}
TEMPLATES = ("a4_landscape", "a4_portrait", "a3_landscape", "a3_portrait")


@pytest.fixture
def make(qgis_app, tmp_path, heard):
    """Factory: the sheet of a density raster with some number of classes, and of other layers."""
    from quietude.processing_algs.adapters.layouts.sheet import Sheet
    from quietude.processing_algs.adapters.layouts.templates import laid_out

    projects = []
    with ExitStack() as layouts:

        def make(template="a4_landscape", classes=6, above=(), dpi=88):
            project = QgsProject()
            path = write_density(tmp_path / f"density_{classes}.tif", classes)
            density = QgsRasterLayer(path, "Density (incidents/km²)")
            project.addMapLayer(density)
            projects.append(project)
            layout = layouts.enter_context(laid_out(template, project, dpi))
            sheet = Sheet(layout, [*above, density], QgsCoordinateReferenceSystem("EPSG:2154"), heard)
            sheet.set_logo("")
            return sheet

        yield make
    for project in projects:
        sip.delete(project)  # now: a failed test would keep it and its layers alive until after QGIS has ended


def boxes(layout):
    """Boxes of the visible items, by id."""
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.isVisible()]
    return {
        item.id(): Box(item.scenePos().x(), item.scenePos().y(), item.rect().width(), item.rect().height())
        for item in items
        if not isinstance(item, QgsLayoutItemPage)
    }


def assert_tidy(layout):
    placed = boxes(layout)
    page = layout.pageCollection().page(0).pageSize()
    for name, box in placed.items():
        assert box.x >= 5 and box.x + box.width <= page.width() - 5, name
        assert box.y >= 5 and box.bottom <= page.height() - 5, name
    names = sorted(placed)
    over = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :] if placed[a].overlaps(placed[b])]
    assert over == []


def assert_nothing_is_cut(layout):
    """Each label is as wide and as high as its text; the legend as its entries.

    At 88 dots an inch, the only resolution at which a label of QGIS tells the room that it needs.
    """
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel) and item.isVisible():
            needed = item.sizeForText()
            assert needed.width() <= item.rect().width(), item.id()
            assert needed.height() <= item.rect().height() + 0.01, item.id()
    legend = layout.itemById("legend")
    if legend.isVisible():
        context = QgsLayoutUtils.createRenderContextForLayout(layout, None, layout.renderContext().dpi())
        needed = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
        assert needed.width() <= legend.rect().width()
        assert needed.height() <= legend.rect().height()


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("classes", [2, 30])
def test_no_box_leaves_the_page_or_covers_another_and_no_text_is_cut(make, template, texts, classes):
    sheet = make(template, classes)
    sheet.write(texts)
    sheet.show(QgsRectangle(770000, 6277500, 772500, 6280000))
    assert_tidy(sheet.layout)
    assert_nothing_is_cut(sheet.layout)


@pytest.mark.parametrize("dpi", [72, 90, 110, 150, 300])
@pytest.mark.parametrize("name", ["title", "caveat", "source", "legend"])
def test_what_is_drawn_stays_in_its_box_at_every_resolution(make, dpi, name):
    sheet = make(classes=30, dpi=dpi)
    sheet.write({**USUAL, "title": TITLE_160, "caveat": LONG, "source": LONG})
    for item in sheet.layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage):
            item.setVisibility(item.id() == name)
    picture = QgsLayoutExporter(sheet.layout).renderPageToImage(0, dpi=dpi)
    left, top, right, bottom = (edge * 25.4 / dpi for edge in ink(picture))
    box = boxes(sheet.layout)[name]
    assert left >= box.x - 0.5 and right <= box.x + box.width + 0.5
    assert top >= box.y - 0.5 and bottom <= box.bottom + 0.5


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("count", [2, 5, 24])
@pytest.mark.parametrize("name", ["2024", "Outrage ou violence à dépositaire de l’autorité publique, sans arme"])
def test_maps_and_their_captions_never_touch_and_no_caption_is_cut(make, template, count, name, heard):
    sheet = make(template, classes=12)
    layer = sheet.map.layers()[0]
    panels = [Panel(name, layer, events=12345.0, layers=[layer]) for _ in range(count)]
    for page in sheet.maps.paged(panels, 1.2):
        sheet.fill(page)
        sheet.write({**USUAL, "title": TITLE_160})
        sheet.show(QgsRectangle(770000, 6277500, 772500, 6280000))
        assert_tidy(sheet.layout)
        assert_nothing_is_cut(sheet.layout)
        placed = boxes(sheet.layout)
        sizes = {(round(box.width, 6), round(box.height, 6)) for key, box in placed.items() if key.startswith("map")}
        assert len(sizes) == 1 and min(*sizes.pop()) >= 30
    if name == "2024":
        assert heard.warnings == []


def test_squares_of_the_legend_are_as_large_as_on_the_map_and_cover_no_text(make, layer):
    square = "POLYGON((770000 6280000,770500 6280000,770500 6280500,770000 6280500,770000 6280000))"
    counts = [1, 5, 20, 80, 300, 900]
    places = layer("Polygon", [square] * len(counts), fields="n:integer", rows=[(count,) for count in counts])
    square_style("n", np.array(counts, float), "faits")(places)
    sheet = make(above=(places,))
    sheet.write(USUAL)
    assert_nothing_is_cut(sheet.layout)
    legend = sheet.layout.itemById("legend").model()
    node = next(node for node in legend.rootGroup().findLayers() if node.layer() == places)
    for place, entry in enumerate(legend.layerLegendNodes(node)):
        side = entry.symbol().symbolLayer(1).subSymbol().size()
        assert QgsMapLayerLegendUtils.legendNodeSymbolSize(node, place).height() >= side


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_title_of_160_characters_is_whole(make, template, heard):
    sheet = make(template)
    sheet.write({"title": TITLE_160})
    assert sheet.layout.itemById("title").text().replace("\n", " ").split() == TITLE_160.split()
    assert heard.warnings == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_legend_of_30_classes_is_whole(make, template, heard):
    sheet = make(template, classes=30)
    sheet.write(USUAL)
    legend = sheet.layout.itemById("legend")
    (layer,) = legend.model().rootGroup().findLayers()
    labels = [str(node.data(0)) for node in legend.model().layerLegendNodes(layer)]
    assert labels == [f"class {count}" for count in range(30)]
    assert heard.warnings == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_classes_of_a_layer_stay_in_one_column_where_they_fit(make, layer, template):
    areas = [layer("Polygon", []) for _ in range(4)]
    for area in areas:
        area.setName("Districts of the town")
    sheet = make(template, 7, above=areas)
    sheet.write(USUAL)
    assert not sheet.layout.itemById("legend").splitLayer()
    assert_nothing_is_cut(sheet.layout)


def test_classes_spread_over_columns_rather_than_vanish(make):
    sheet = make("a4_portrait", 30)
    sheet.write(USUAL)
    assert sheet.layout.itemById("legend").splitLayer()


def test_a_legend_that_a_sheet_cannot_hold_has_a_page_of_its_own(make, heard):
    sheet = make(classes=90)
    sheet.write(USUAL)
    assert sheet.needs_legend_page and not sheet.layout.itemById("legend").isVisible()
    assert ["has a page of its own" in text for text in heard.info] == [True]
    sheet.write_legend({**USUAL, "subtitle": "Légende"})
    assert set(boxes(sheet.layout)) == {"title", "subtitle", "legend"}
    (layer,) = sheet.layout.itemById("legend").model().rootGroup().findLayers()
    assert len(sheet.layout.itemById("legend").model().layerLegendNodes(layer)) == 90
    assert_tidy(sheet.layout)
    assert_nothing_is_cut(sheet.layout)
    assert heard.warnings == []


def test_a_legend_with_more_classes_than_a_page_can_hold_is_left_out_and_told(make, heard):
    sheet = make(classes=2000)
    sheet.write(USUAL)
    sheet.write_legend(USUAL)
    assert not sheet.layout.itemById("legend").isVisible()
    assert ["“Density (incidents/km²)” has too many entries" in text for text in heard.warnings] == [True]


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_letter_of_a_legend_is_too_small_to_be_read(make, template):
    sheet = make(template, 40)
    sheet.write(USUAL)
    style = sheet.layout.itemById("legend").style(QgsLegendStyle.Style.SymbolLabel)
    assert style.textFormat().size() >= 6


def test_long_labels_of_classes_wrap_inside_the_legend(make, layer):
    square = "POLYGON((770000 6280000,770500 6280000,770500 6280500,770000 6280500,770000 6280000))"
    places = layer("Polygon", [square], fields="kind:string", rows=[("a",)])
    places.setName("Périmètres des conventions signées avec les bailleurs sociaux de la métropole")
    long = "Convention de coordination entre la police municipale et les forces de sécurité de l’État"
    categories = [QgsRendererCategory(kind, QgsFillSymbol(), f"{long} ({kind})") for kind in "abc"]
    places.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    sheet = make(above=(places,))
    sheet.write(USUAL)
    assert_tidy(sheet.layout)
    assert_nothing_is_cut(sheet.layout)


def test_a_text_too_long_for_its_box_ends_with_an_ellipsis_and_is_told_once(make, heard):
    sheet = make()
    for _ in range(2):
        sheet.write({"title": "Tapages", "source": LONG * 4})
    assert sheet.layout.itemById("source").text().endswith("…")
    assert len(heard.warnings) == 1 and "is too long for its place" in heard.warnings[0]


def test_texts_are_shown_as_they_stand_not_evaluated(make):
    sheet = make()
    sheet.write({"title": "Au 31 [% 1 + 1 %] $CURRENT_DATE(yyyy)"})
    shown = sheet.layout.itemById("title").currentText().replace("\u200b", "")
    assert shown == "Au 31 [% 1 + 1 %] $CURRENT_DATE(yyyy)"


def test_the_map_shows_all_the_ground_at_a_readable_scale(make):
    sheet, ground = make(), QgsRectangle(770000, 6277500, 772500, 6280000)
    denominator = sheet.show(ground)
    assert sheet.map.extent().contains(ground)
    assert sheet.map.scale() == pytest.approx(denominator, rel=1e-6)
    assert sheet.layout.itemById("scale").text() == f"Scale 1:{denominator:,}"


@pytest.mark.parametrize("side", [50, 700, 2500, 40_000, 900_000])
def test_the_scale_bar_fits_and_measures_round_lengths(make, side):
    sheet = make()
    drawn = boxes(sheet.layout)["scalebar"].width
    sheet.show(QgsRectangle(770000, 6277500, 770000 + side, 6277500 + side))
    bar = sheet.layout.itemById("scalebar")
    length = 2 * bar.unitsPerSegment()
    assert f"{length:.0e}"[0] in "125" and length == float(f"{length:.0e}")
    assert bar.rect().width() <= drawn


def test_scale_bars_count_as_the_language_does(make):
    wording.speak("fr")
    sheet = make()
    sheet.show(QgsRectangle(770000, 6277500, 775000, 6282500))
    assert sheet.layout.itemById("scalebar").numericFormat().decimalSeparator() == ","


def test_a_town_may_bring_its_own_template(make, tmp_path, heard):
    from qgis.core import QgsReadWriteContext

    theirs = make().layout
    for name in ("subtitle", "north", "legend", "scalebar", "scale", "unit", "period", "method"):
        theirs.removeLayoutItem(theirs.itemById(name))
    theirs.itemById("events").setId("facts")
    theirs.itemById("facts").attemptResize(QgsLayoutSize(56, 40))
    theirs.saveAsTemplate(str(tmp_path / "town.qpt"), QgsReadWriteContext())
    sheet = make(str(tmp_path / "town.qpt"))
    sheet.write(USUAL)
    sheet.show(QgsRectangle(770000, 6277500, 772500, 6280000))
    assert "janvier 2019" in sheet.layout.itemById("facts").text()
    assert heard.warnings == ["The template has no label “subtitle”: this text is not on the sheet."]


def test_templates_carry_no_path_date_or_name():
    from quietude.processing_algs.adapters.layouts.templates import FOLDER

    for path in FOLDER.glob("*.qpt"):
        text = path.read_text(encoding="utf-8")
        assert not any(trace in text for trace in ("/home", "/root", "/usr", "file:", "Users", "author", "saveUser"))
