# SPDX-License-Identifier: GPL-2.0-or-later
"""Several maps on a sheet: one ground, one scale, the same classes, captions that are whole."""

import gc

import pytest
from map_sheet_data import RED, TAGS, pdf_pages, share_of, write_density
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorLayer,
)
from quietude.core.incidents.nomenclature import families

SQUARES = [
    f"POLYGON(({x} 6278000,{x + 500} 6278000,{x + 500} 6278500,{x} 6278500,{x} 6278000))" for x in (770000, 770500)
]


def said(heard):
    return " ".join(heard.info).replace("\u00a0", " ")


@pytest.fixture
def years(qgis_app, tmp_path):
    """Three densities of three years, the second with the highest values."""
    made = []
    for year, events in (("2022", "10"), ("2023", "30"), ("2024", "20")):
        tags = {**TAGS, "EVENTS": events, "PERIOD_FROM": f"{year}-01-01", "PERIOD_TO": f"{year}-12-31"}
        path = tmp_path / year / "density.tif"
        path.parent.mkdir()
        made.append(write_density(path, classes=4, tags=tags, side=100 if year == "2023" else 60))
    return made


@pytest.fixture
def counts(layer):
    return layer("Polygon", SQUARES, fields="n:integer,n_2023:integer,n_2024:integer", rows=[(5, 3, 2), (60, 20, 40)])


def shown(layers, word="multiples", names=(), feedback=None):
    """The panels of some layers."""
    from quietude.processing_algs.adapters.layouts.panels import panels_of
    from quietude.processing_algs.adapters.layouts.sheet_layers import Shown

    return panels_of(Shown(layers, QgsProject.instance()), word, names, feedback)


def limits_of(layer):
    return [item.value for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]


def opened(path):
    layer = QgsRasterLayer(path, path.rsplit("/", 1)[1][:-4])
    layer.loadDefaultStyle()
    return layer


def test_layers_named_alike_are_told_apart_by_their_periods(years, heard):
    panels = shown([opened(path) for path in years], feedback=heard)
    captions = [panel.caption for panel in panels.each]
    assert captions == ["2022 · 10 incidents", "2023 · 30 incidents", "2024 · 20 incidents"]


def test_all_maps_take_the_classes_of_the_one_that_goes_highest(years, heard):
    layers = [opened(path) for path in years]
    panels = shown(layers, feedback=heard)
    assert [limits_of(panel.layers[0]) for panel in panels.each] == [limits_of(layers[1])] * 3
    assert "All maps share the classes of “2023”." in said(heard)


def test_the_layers_of_the_person_keep_their_own_classes(years, heard):
    layers = [opened(path) for path in years]
    before = [limits_of(layer) for layer in layers]
    shown(layers, feedback=heard)
    assert [limits_of(layer) for layer in layers] == before and before[0] != before[1]


def test_columns_of_counts_share_classes_made_for_all_their_values(counts, heard):
    panels = shown([counts], feedback=heard)
    ranges = [[(part.lowerValue(), part.upperValue(), part.label()) for part in panel.layers[0].renderer().ranges()]
              for panel in panels.each]  # fmt: skip
    assert ranges[0] == ranges[1]
    assert ranges[0][0][0] <= 2 and ranges[0][-1][1] >= 40
    assert [panel.layers[0].renderer().classAttribute() for panel in panels.each] == ['"n_2023"', '"n_2024"']
    assert [panel.caption for panel in panels.each] == ["2023 · 23 incidents", "2024 · 42 incidents"]


def test_periods_and_families_are_called_by_their_words(layer, heard):
    fields = "n:integer,n_2024-05:integer,n_2024-Q2:integer,n_cadre_de_vie:integer,n_other:integer"
    areas = layer("Polygon", SQUARES, fields=fields, rows=[(4, 1, 1, 1, 1), (1, 0, 1, 0, 0)])
    names = [panel.name.replace("\u00a0", " ") for panel in shown([areas], feedback=heard).each]
    assert names == ["May 2024", "April – June 2024", families()["cadre_de_vie"].label, "other"]


def test_a_change_between_two_periods_is_what_the_map_is_about(layer):
    from quietude.processing_algs.adapters.layouts.facts import main_layer

    change = layer("Polygon", SQUARES, fields="n_before:integer,n_after:integer", rows=[(1, 2), (3, 4)])
    streets = layer("LineString", ["LINESTRING(770000 6278000,771000 6278500)"], fields="name:string", rows=[("a",)])
    assert main_layer([streets, change]) == change


def test_counts_of_districts_are_shown_by_km2(layer, heard):
    fields = "area_id:string,n:integer,weight:double,per_km2:double,n_2023:integer,n_2024:integer"
    areas = layer("Polygon", SQUARES, fields=fields, rows=[("a", 10, 10.0, 5.0, 4, 6), ("b", 10, 10.0, 40.0, 10, 0)])
    panels = shown([areas], feedback=heard)
    from quietude.processing_algs.adapters.layouts.shared_breaks import values_of

    drawn = [panel.layers[0] for panel in panels.each]
    assert [list(values_of(each, each.renderer().classAttribute())) for each in drawn] == [[2.0, 40.0], [3.0, 0.0]]
    assert panels.unit == "incidents/km²"


def test_counts_of_cells_of_one_size_stay_counts(layer, heard):
    fields = "cell_id:string,n:integer,weight:double,per_km2:double,n_2023:integer,n_2024:integer"
    cells = layer("Polygon", SQUARES, fields=fields, rows=[("a", 10, 10.0, 40.0, 4, 6), ("b", 5, 5.0, 20.0, 5, 0)])
    panels = shown([cells], feedback=heard)
    assert panels.unit == "incidents"
    assert [panel.layers[0].renderer().classAttribute() for panel in panels.each] == ['"n_2023"', '"n_2024"']


def test_labels_that_count_places_do_not_speak_for_other_maps(layer, heard):
    ups = []
    for count, name in ((12, "first"), (15, "second")):
        places = layer("Polygon", SQUARES, fields="n:integer,trend:string", rows=[(count, "up"), (1, "down")])
        symbols = [QgsRendererCategory(word, QgsFillSymbol(), f"{word}: {count}") for word in ("up", "down")]
        places.setRenderer(QgsCategorizedSymbolRenderer("trend", symbols if name == "first" else symbols[:1]))
        places.setName(name)
        ups.append(places)
    panels = shown(ups, feedback=heard)
    labels = [category.label() for category in panels.legend[0].renderer().categories()]
    assert labels == ["up", "down: 12"]


def test_graduated_layers_share_the_classes_of_the_highest(counts, layer, heard):
    other = layer("Polygon", SQUARES, fields="n:integer", rows=[(1,), (3,)])
    for each, top in ((counts, 60), (other, 3)):
        each.setRenderer(QgsGraduatedSymbolRenderer("n", [QgsRendererRange(0, top, QgsFillSymbol(), "all")]))
    panels = shown([other, counts], feedback=heard)
    assert [panel.layers[0].renderer().ranges()[0].upperValue() for panel in panels.each] == [60, 60]


def test_maps_are_chosen_and_ordered_by_name_whatever_the_case(counts, heard):
    panels = shown([counts], "comparison", ["N_2024", "2023"], heard)
    assert [panel.name for panel in panels.each] == ["2024", "2023"]


def test_the_sheet_counts_what_its_maps_show(sheet, years, heard):
    sheet(LAYERS=years, MAPS="comparison", PANELS="2022, 2024", TITLE="Two years")
    assert "Maps: 2022, 2024." in said(heard)


def test_maps_of_a_page_show_the_same_ground_at_the_same_scale(qgis_app, years, heard):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from quietude.processing_algs.adapters.layouts.sheet import Sheet
    from quietude.processing_algs.adapters.layouts.templates import laid_out

    panels = shown([opened(path) for path in years], feedback=heard).each
    with laid_out("a4_portrait", QgsProject.instance(), 96) as layout:
        sheet = Sheet(layout, panels[0].layers, QgsCoordinateReferenceSystem("EPSG:2154"), heard)
        (page,) = sheet.maps.paged(panels, 1.0)
        sheet.fill(page)
        sheet.show(QgsRectangle(770000, 6277500, 772500, 6280000))
        items = [sheet.map, layout.itemById("map 2"), layout.itemById("map 3")]
        assert len({round(item.scale(), 3) for item in items}) == 1
        assert len({item.extent().toString(3) for item in items}) == 1
        assert [layout.itemById(f"caption {number}").text() for number in (1, 2, 3)] == [
            "2022 · 10 incidents", "2023 · 30 incidents", "2024 · 20 incidents"
        ]  # fmt: skip


@pytest.mark.parametrize("template", ["a4_landscape", "a3_portrait"])
def test_more_maps_than_a_page_holds_go_to_the_next(sheet, layer, template):
    names = [f"n_category_{number}" for number in range(40)]
    fields = ",".join(["n:integer", *(f"{name}:integer" for name in names)])
    counts = layer("Polygon", SQUARES, fields=fields, rows=[(40, *range(40)), (40, *range(40))])
    result = sheet("many.pdf", LAYERS=[counts], MAPS="multiples", TEMPLATE=template)
    assert result["PAGES"] == len(pdf_pages(result["OUTPUT"])) > 1


def test_pages_of_pictures_are_numbered(sheet, layer, tmp_path):
    fields = ",".join(["n:integer", *(f"n_{number}:integer" for number in range(20))])
    counts = layer("Polygon", SQUARES, fields=fields, rows=[(20, *range(20)), (20, *range(20))])
    result = sheet("many.png", LAYERS=[counts], MAPS="multiples")
    assert result["FILES"] == [str(tmp_path / f"many_{number}.png") for number in range(1, result["PAGES"] + 1)]


def test_an_atlas_compares_in_each_place(sheet, years, districts):
    result = sheet("atlas.pdf", LAYERS=years[:2], MAPS="comparison", ATLAS=districts)
    assert result["PAGES"] == 2


def test_a_base_map_is_pale_unexplained_and_credited(sheet, density, tmp_path, heard):
    base = opened(write_density(tmp_path / "base.tif", side=140))
    metadata = base.metadata()
    metadata.setRights(["© Town"])
    base.setMetadata(metadata)
    with_base, without = sheet("with.png", BASEMAP=base, SOURCE="Police"), sheet("without.png", SOURCE="Police")
    assert share_of(with_base["OUTPUT"], RED, 5) <= share_of(without["OUTPUT"], RED, 5) + 0.001
    assert share_of(with_base["OUTPUT"], RED, 140) > share_of(without["OUTPUT"], RED, 140) + 0.05
    assert "Base map: base." in said(heard) and base.opacity() == 1


def test_a_base_map_that_nobody_styled_is_grey(districts, heard):
    from quietude.processing_algs.adapters.layouts.base_map import GREY, base_map

    (pale,) = base_map(QgsVectorLayer(districts, "districts"), QgsProject.instance(), heard)
    assert pale.renderer().symbol().color().name() == GREY


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"MAPS": "comparison"}, "MAPS=comparison: there is only one map to draw."),
        ({"MAPS": "multiples"}, "MAPS=multiples: there is only one map to draw."),
        ({"PANELS": "2020"}, "PANELS names some of several maps"),
        ({"BASEMAP": "/nowhere/base.tif"}, "/nowhere/base.tif"),
        ({"MAPS": "many"}, "MAPS"),
    ],
)
def test_maps_that_cannot_be_made_get_a_sentence(sheet, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        sheet(**parameters)
    gc.collect()  # the traceback holds layers in a ring: it must be gone before QGIS is


def test_a_comparison_of_three_and_unknown_names_get_a_sentence(sheet, years):
    with pytest.raises(QgsProcessingException, match=r"there are 3: name two of them in PANELS.*2022, 2023, 2024"):
        sheet(LAYERS=years, MAPS="comparison")
    with pytest.raises(QgsProcessingException, match=r"no map is called “2030”. There are: 2022, 2023, 2024"):
        sheet(LAYERS=years, MAPS="multiples", PANELS="2022,2030")


def test_incidents_without_classes_are_not_maps_to_compare(sheet, layer):
    points = layer("Point", ["POINT(770000 6278000)"])
    assert isinstance(points, QgsVectorLayer)
    with pytest.raises(QgsProcessingException, match="only one map"):
        sheet(LAYERS=[points], MAPS="multiples")
