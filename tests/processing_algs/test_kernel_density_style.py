# SPDX-License-Identifier: GPL-2.0-or-later

import re

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtXml import QDomDocument
from quietude.core import wording
from quietude.core.density.classes import class_limits
from quietude.processing_algs.adapters.looks.density import density_style, labels_of


def test_the_legend_gives_the_unit_and_writes_numbers_as_the_language_does():
    french = {"{low} to {high}": "{low} à {high}", "under {limit} {unit}": "moins de {limit} {unit}",
              "{limit} {unit} and over": "{limit} {unit} et plus"}
    wording.speak("fr", lambda text: french.get(text, text))
    labels = labels_of((0.25, 1000, 1500), "faits/km²")
    assert labels == ["moins de 0,25 faits/km²", "0,25 à 1\u202f000", "1\u202f000 à 1\u202f500",
                      "1\u202f500 faits/km² et plus"]


def test_each_class_shows_its_colour_and_quiet_places_show_nothing(run, points, tmp_path):
    result = run(
        "kerneldensity", INPUT=points((768_000, 6_279_000)), BANDWIDTH=1000, OUTPUT=str(tmp_path / "density.tif")
    )
    layer = QgsRasterLayer(result["OUTPUT"], "density")
    density_style(142.0, "incidents/km²")(layer)
    shader = layer.renderer().shader()
    limits = class_limits(142.0)

    def seen(value):
        shown, *colour = shader.shade(value)
        return tuple(colour) if shown else None

    assert seen(limits[0] * 0.99)[3] == 0
    colours = [seen(limit * 1.01) for limit in limits]
    assert len(set(colours)) == len(limits)
    assert all(colour[3] > 200 for colour in colours)
    assert seen(1e9) == colours[-1]


def test_what_qgis_counted_of_an_older_raster_does_not_outlive_it(run, points, tmp_path):
    (tmp_path / "density.tif.aux.xml").write_text("<PAMDataset/>")
    run("kerneldensity", INPUT=points((768_000, 6_279_000)), BANDWIDTH=1000, OUTPUT=str(tmp_path / "density.tif"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["density.qml", "density.tif"]


def test_the_style_is_the_one_that_the_opened_raster_would_take(run, points, tmp_path):
    target = tmp_path / "density.tif"
    run("kerneldensity", INPUT=points((768_000, 6_279_000)), BANDWIDTH=1000, CELL_SIZE=50, OUTPUT=str(target))
    beside = QgsRasterLayer(str(target), "density")
    maximum = beside.renderer().classificationMax()
    opened = QgsRasterLayer(str(target), "density", "gdal", QgsRasterLayer.LayerOptions(loadDefaultStyle=False))
    density_style(maximum, "incidents/km²")(opened)

    def written(layer):
        document = QDomDocument()
        layer.exportNamedStyle(document)
        # Symbols that nobody sees have a colour and a number drawn at random.
        return re.sub(r'id="\{[^"]*\}"|value="\d+,\d+,\d+,255,rgb[^"]*"', "", document.toString())

    assert written(beside) == written(opened)
