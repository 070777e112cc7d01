# SPDX-License-Identifier: GPL-2.0-or-later
import json

import numpy as np
import pytest
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QColor
from quietude.core import wording
from quietude.core.density.classes import class_limits
from quietude.processing_algs.adapters.density_style import RAMP, density_style, labels_of

SIGHTS = {  # Machado, Oliveira & Fernandes (2009), severity 1: linear red, green, blue as they are seen
    "common": np.eye(3),
    "no red cones": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "no green cones": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "no blue cones": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
}


@pytest.mark.parametrize("sight", SIGHTS.values(), ids=SIGHTS)
def test_the_ramp_darkens_step_by_step_for_every_eye(sight):
    colours = [QColor(code) for code in json.loads(RAMP.read_text("utf-8"))["colours"]]
    screen = np.array([[colour.redF(), colour.greenF(), colour.blueF()] for colour in colours])
    linear = np.where(screen <= 0.04045, screen / 12.92, ((screen + 0.055) / 1.055) ** 2.4)
    luminance = np.clip(linear @ np.transpose(sight), 0, 1) @ [0.2126, 0.7152, 0.0722]
    lightness = 116 * np.cbrt(luminance) - 16
    assert (np.diff(lightness) < -7).all()


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
