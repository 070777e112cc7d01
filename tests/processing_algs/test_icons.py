# SPDX-License-Identifier: GPL-2.0-or-later
"""Icons stand out on light windows and on dark ones, at every size."""
import re

import pytest
from qgis.PyQt.QtGui import QColor, QGuiApplication, QPalette
from quietude.processing_algs.icons import DRAWN, FOLDER, ON_DARK, SIDES, icon

GREY_THEME, DARK_THEME, LIGHT_THEME = "#727272", "#323232", "#efefef"


@pytest.fixture
def dark(qgis_app):
    before, palette = QGuiApplication.palette(), QPalette(QGuiApplication.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#373737"))  # of the themes Night Mapping and Blend of Gray
    QGuiApplication.setPalette(palette)
    yield
    QGuiApplication.setPalette(before)


def luminance(colour):
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def tones(made, side):
    image = made.pixmap(side, side).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_drawn_in_the_tones_that_are_lightened_and_at_the_size_that_is_changed(path):
    text = path.read_text(encoding="utf-8")
    assert set(re.findall("#[0-9a-fA-F]{6}", text)) <= set(ON_DARK) and text.count(DRAWN) == 1


def test_tones_stand_out_on_each_theme():
    assert min(contrast(tone, LIGHT_THEME) for tone in ON_DARK) >= 2.8
    assert min(contrast(tone, theme) for tone in ON_DARK.values() for theme in (GREY_THEME, DARK_THEME)) >= 3


def test_a_light_window_shows_them_as_drawn(qgis_app):
    assert tones(icon("kerneldensity"), 48) <= set(ON_DARK) | {"#000000"}


def test_a_dark_window_shows_them_lighter_and_crisp_at_every_size(dark):
    made = icon("kerneldensity")
    assert {size.width() for size in made.availableSizes()} == set(SIDES)
    assert tones(made, 96) & set(ON_DARK.values()) and not tones(made, 96) & set(ON_DARK)


def test_what_has_no_icon_of_its_own_has_the_plugins(qgis_app):
    assert icon("nothing").pixmap(24, 24).toImage() == icon("quietude").pixmap(24, 24).toImage()
