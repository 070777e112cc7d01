# SPDX-License-Identifier: GPL-2.0-or-later
import getpass
import re
import struct

import pytest
from map_sheet_data import RED, TAGS, pdf_pages, share_of, write_density, write_districts
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor, QImage

LANDSCAPE, PORTRAIT = (842, 595), (595, 842)


def said(heard):
    return " ".join(heard.info).replace("\u00a0", " ")


@pytest.mark.parametrize(("template", "size"), [("a4_landscape", LANDSCAPE), ("a4_portrait", PORTRAIT)])
def test_a_pdf_is_one_a4_page(sheet, template, size):
    result = sheet("sheet.pdf", TEMPLATE=template)
    assert pdf_pages(result["OUTPUT"]) == [size]
    assert (result["PAGES"], result["FILES"]) == (1, [result["OUTPUT"]])


@pytest.mark.parametrize("dpi", [72, 150])
def test_a_picture_has_the_pixels_of_an_a4_page_at_its_resolution(sheet, dpi):
    picture = QImage(sheet(DPI=dpi)["OUTPUT"])
    assert abs(picture.width() - 297 / 25.4 * dpi) <= 1
    assert abs(picture.height() - 210 / 25.4 * dpi) <= 1


def test_the_finest_resolution_is_allowed(sheet):
    assert QImage(sheet(DPI=600)["OUTPUT"]).width() >= 297 / 25.4 * 600 - 1


def test_the_map_shows_the_layer_in_the_style_saved_beside_it(sheet):
    assert share_of(sheet()["OUTPUT"], RED) > 0.1


def test_what_the_raster_knows_is_read_and_announced(sheet, heard):
    sheet()
    assert "17,012 incidents · January 2019 – December 2024 · incidents/km² · Quartic kernel, radius 320 m" in said(
        heard
    )


def test_what_is_not_known_is_left_out_and_said(sheet, heard, tmp_path):
    bare = write_density(tmp_path / "bare.tif", tags={})
    sheet(LAYERS=[bare])
    assert "Left out, because not known: the number of incidents, the period, the unit, the source." in said(heard)


def test_tags_that_make_no_sense_are_not_believed(sheet, heard, tmp_path):
    odd = write_density(tmp_path / "odd.tif", tags={**TAGS, "EVENTS": "many", "BANDWIDTH_M": "nan", "PERIOD_FROM": "?"})
    sheet(LAYERS=[odd])
    assert "incidents/km² · Quartic kernel, cells of 25 m." in said(heard)
    assert "Left out, because not known: the number of incidents, the period, the source." in said(heard)


def test_the_counts_of_a_layer_are_summed(sheet, layer, heard):
    square = "POLYGON((770000 6280000,770500 6280000,770500 6280500,770000 6280500,770000 6280000))"
    counts = layer("Polygon", [square] * 3, fields="n:integer", rows=[(5,), (None,), (7,)])
    sheet(LAYERS=[counts])
    assert "Read from “incidents”: 12 incidents." in said(heard)


def test_a_layer_named_after_its_file_is_titled_after_what_it_holds(sheet, density, tmp_path, heard):
    from osgeo import gdal

    raster = gdal.Open(density, gdal.GA_Update)
    raster.GetRasterBand(1).SetDescription("Density (incidents/km²)")
    raster = None
    sheet()
    assert "Title: “Density (incidents/km²)”." in said(heard)


def test_pages_of_an_atlas_follow_the_numbers_in_their_names(sheet, tmp_path):
    places = [(f"District {count}", 770000 + 100 * count, 6278000, 90) for count in (10, 9, 1)]
    result = sheet("atlas.png", ATLAS=write_districts(tmp_path / "numbered.geojson", *places))
    assert [path.rsplit("-", 1)[1] for path in result["FILES"]] == ["1.png", "9.png", "10.png"]


def test_the_person_has_the_last_word(sheet, heard):
    sheet(EVENTS=3, PERIOD="spring 2024", TITLE="Noise", SOURCE="Town hall")
    assert not any("Title" in line or "Left out" in line for line in heard.info)


def test_the_same_sheet_is_the_same_file(sheet, tmp_path):
    first, second = (sheet(name, TITLE="Noise")["OUTPUT"] for name in ("sheet.pdf", "again/sheet.pdf"))
    assert (tmp_path / first).read_bytes() == (tmp_path / second).read_bytes()


def test_a_pdf_does_not_say_who_wrote_it_or_when(sheet, tmp_path):
    pdf = (tmp_path / sheet("sheet.pdf")["OUTPUT"]).read_bytes()
    assert not re.search(rb"CreationDate|ModDate|CreateDate|dc:creator|/Author|DocumentID", pdf)
    assert getpass.getuser().encode() not in pdf.replace(b"/Root", b"")
    assert str(tmp_path).encode() not in pdf


def test_a_picture_holds_nothing_but_the_picture(sheet, tmp_path):
    png = (tmp_path / sheet()["OUTPUT"]).read_bytes()
    kinds, position = set(), 8
    while position < len(png):
        length, kind = struct.unpack(">I4s", png[position : position + 8])
        kinds.add(kind)
        position += 12 + length
    assert kinds <= {b"IHDR", b"pHYs", b"IDAT", b"IEND", b"sRGB", b"gAMA", b"PLTE"}


def test_an_atlas_is_one_pdf_page_a_place(sheet, districts):
    result = sheet("atlas.pdf", ATLAS=districts, TEMPLATE="a4_portrait")
    assert pdf_pages(result["OUTPUT"]) == [PORTRAIT, PORTRAIT]
    assert result["PAGES"] == 2


def test_an_atlas_is_one_picture_a_place_named_after_it(sheet, districts, tmp_path):
    result = sheet("atlas.png", ATLAS=districts)
    names = ["atlas_mosson.png", "atlas_ecusson.png"]
    assert sorted(result["FILES"]) == sorted(str(tmp_path / name) for name in names)
    assert sorted(path.name for path in tmp_path.glob("atlas*.png")) == sorted(names)


def test_pages_of_an_atlas_are_named_by_the_field_asked_for(sheet, districts, tmp_path):
    result = sheet("atlas.png", ATLAS=districts, ATLAS_NAME="code")
    assert [path.rsplit("_", 1)[1] for path in result["FILES"]] == ["c.png", "c-2.png"]


def test_an_atlas_veils_all_but_its_place(sheet, districts):
    page = sheet("atlas.png", ATLAS=districts)["FILES"][1]
    unveiled = sheet("same.png", EXTENT="771200,771900,6278600,6279300 [EPSG:2154]")["OUTPUT"]
    assert 0.02 < share_of(page, RED, tolerance=5) < 0.6 * share_of(unveiled, RED, tolerance=5)


def test_outlines_of_context_do_not_hide_the_raster_whatever_the_order(sheet, density, tmp_path):
    whole = write_districts(tmp_path / "town.geojson", ("Town", 770000, 6277500, 2500))
    covered = sheet("covered.png", LAYERS=[whole, density])
    assert share_of(covered["OUTPUT"], RED) > 0.1
    assert share_of(covered["OUTPUT"], QColor("#2f3d49"), tolerance=60) > 0


def test_layers_of_a_project_file_are_shown_and_its_title_taken(sheet, density, tmp_path, heard):
    project = QgsProject()
    project.setTitle("Night noise")
    layer = QgsRasterLayer(density, "density")
    layer.loadDefaultStyle()
    project.addMapLayer(layer)
    project.write(str(tmp_path / "town.qgz"))
    result = sheet(LAYERS=None, PROJECT=str(tmp_path / "town.qgz"))
    assert share_of(result["OUTPUT"], RED) > 0.1
    assert "Title: “Night noise”." in said(heard)


def test_without_layers_or_project_the_visible_layers_of_the_open_project_are_shown(sheet, density):
    layer = QgsRasterLayer(density, "density")
    layer.loadDefaultStyle()
    QgsProject.instance().addMapLayer(layer)
    try:
        assert share_of(sheet(LAYERS=None)["OUTPUT"], RED) > 0.1
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
        with pytest.raises(QgsProcessingException, match="There is no layer to show"):
            sheet(LAYERS=None)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_the_open_project_keeps_its_layouts_and_layers_as_they_were(sheet, districts):
    sheet(ATLAS=districts)
    assert QgsProject.instance().layoutManager().layouts() == []
    assert QgsProject.instance().mapLayers() == {}


def test_a_smaller_extent_shows_the_layer_larger(sheet):
    whole, zoomed = sheet("whole.png"), sheet("zoomed.png", EXTENT="770800,771700,6278300,6279200 [EPSG:2154]")
    assert share_of(zoomed["OUTPUT"], RED) > share_of(whole["OUTPUT"], RED)


def test_a_map_in_degrees_is_drawn_in_metres(sheet, layer, heard):
    square = "POLYGON((3.8 43.6,3.9 43.6,3.9 43.65,3.8 43.65,3.8 43.6))"
    sheet(LAYERS=[layer("Polygon", [square], crs="EPSG:4326")])
    assert "EPSG:2154" in said(heard) and "Scale 1:" in said(heard)


def test_after_a_failure_the_old_sheet_is_still_whole(sheet, tmp_path, monkeypatch, districts):
    from quietude.processing_algs.adapters.layouts import pages

    (tmp_path / "sheet.pdf").write_bytes(b"old")

    def full_disk(pdf):
        raise OSError("No space left on device")

    monkeypatch.setattr(pages, "unsigned", full_disk)
    with pytest.raises(QgsProcessingException):
        sheet("sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"old"
    assert not list(tmp_path.glob(".quietude-*"))


def test_a_cancelled_atlas_leaves_no_page_behind(sheet, districts, heard, tmp_path):
    heard.cancel()
    with pytest.raises(QgsProcessingException):
        sheet("atlas.png", ATLAS=districts)
    assert not list(tmp_path.glob("atlas*"))


def test_real_districts_make_an_atlas(sheet, shared, heard):
    quarters = shared / "montpellier" / "VilleMTP_MTP_Quartiers.geojson"
    result = sheet("atlas.pdf", LAYERS=[str(quarters)], ATLAS=str(quarters))
    assert result["PAGES"] == len(pdf_pages(result["OUTPUT"])) == 7
    assert "named by the field “LIBQUART”" in said(heard)
