# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad input of every parameter gets its sentence."""

import pytest
from qgis.core import QgsProcessingException


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"DPI": 20}, "DPI: 20 dots an inch is not between 72 and 600."),
        ({"DPI": 1200}, "DPI: 1,200 dots an inch is not between 72 and 600."),
        ({"TEMPLATE": "a0"}, "“a0” is neither a4_landscape, a4_portrait, a3_landscape, a3_portrait nor the path"),
        ({"TEMPLATE": "/nowhere/town.qpt"}, "TEMPLATE: “/nowhere/town.qpt” is neither"),
        ({"OUTPUT": "sheet.docx"}, "must end in .pdf or .png"),
        ({"LAYERS": None, "PROJECT": "/nowhere/town.qgz"}, "PROJECT: “/nowhere/town.qgz” is missing"),
        ({"LAYERS": None}, "There is no layer to show"),
        ({"PROJECT": "/nowhere/town.qgz"}, "PROJECT and LAYERS are both given"),
        ({"LAYERS": ["/nowhere/density.tif"]}, "LAYERS: “/nowhere/density.tif” cannot be opened as a layer."),
        ({"LOGO": "/nowhere/arms.png"}, "LOGO: “/nowhere/arms.png” is missing or is not a picture."),
        ({"ATLAS": "/nowhere/districts.gpkg"}, "/nowhere/districts.gpkg"),
    ],
)
def test_bad_input_gets_a_sentence_and_writes_nothing(sheet, tmp_path, parameters, sentence):
    if "OUTPUT" in parameters:
        parameters = {"OUTPUT": str(tmp_path / parameters["OUTPUT"])}
    before = sorted(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException) as refusal:
        sheet(**parameters)
    assert sentence in str(refusal.value)
    assert "Traceback" not in str(refusal.value)
    assert sorted(tmp_path.iterdir()) == before


def test_an_extent_and_an_atlas_are_one_too_many(sheet, districts):
    with pytest.raises(QgsProcessingException, match="EXTENT and ATLAS are both given"):
        sheet(ATLAS=districts, EXTENT="770800,771700,6278300,6279200 [EPSG:2154]")


def test_an_atlas_field_that_does_not_exist_gets_a_sentence(sheet, districts):
    with pytest.raises(QgsProcessingException, match="has no field .*nope"):
        sheet(ATLAS=districts, ATLAS_NAME="nope")


def test_places_without_polygon_have_no_page_and_are_told(sheet, layer, heard):
    square = "POLYGON((770100 6278000,771000 6278000,771000 6279000,770100 6278000))"
    places = layer("Polygon", [square, ""], fields="nom:string", rows=[("Centre",), ("Nowhere",)])
    assert sheet("atlas.png", ATLAS=places)["PAGES"] == 1
    assert heard.warnings == ["1 places of the atlas have no usable polygon: they have no page."]


def test_an_atlas_without_any_polygon_gets_a_sentence(sheet, layer):
    with pytest.raises(QgsProcessingException, match="has no polygon to make a page of"):
        sheet(ATLAS=layer("Polygon", [""], fields="nom:string", rows=[("Nowhere",)]))


def test_empty_layers_get_a_sentence(sheet, layer):
    with pytest.raises(QgsProcessingException, match="hold nothing to show"):
        sheet(LAYERS=[layer("Polygon", [])])


@pytest.mark.parametrize(("name", "content"), [("bad.qgz", "no project"), ("bad.qgs", "<qgis")])
def test_a_project_that_cannot_be_read_gets_a_sentence(sheet, tmp_path, name, content):
    (tmp_path / name).write_text(content)
    with pytest.raises(QgsProcessingException, match="is not a QGIS project"):
        sheet(LAYERS=None, PROJECT=str(tmp_path / name))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("no layout", "is not a QGIS layout template"),
        ("<Layout/>", "has no map whose id is “map”"),
        (b"\xff\xfe\x00", "is not a QGIS layout template"),
    ],
)
def test_a_template_that_cannot_be_used_gets_a_sentence(sheet, tmp_path, content, sentence):
    path = tmp_path / "town.qpt"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(QgsProcessingException, match=sentence):
        sheet(TEMPLATE=str(path))
