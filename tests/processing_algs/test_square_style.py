# SPDX-License-Identifier: GPL-2.0-or-later
"""Squares whose area says how many, above all grounds, in store for the person at the window."""
import numpy as np
import pytest
from qgis.core import QgsGraduatedSymbolRenderer
from quietude.processing_algs.adapters.looks.squares import square_sides, square_style
from quietude.processing_algs.adapters.looks.styles import _with_others

SQUARE = "POLYGON((0 0,100 0,100 100,0 100,0 0))"
COUNTS = [0, 1, 3, 8, 20, 55, 130]


@pytest.fixture
def districts(layer):
    return layer("Polygon", [SQUARE] * len(COUNTS), fields="n:integer", rows=[(count,) for count in COUNTS])


def test_areas_of_squares_are_in_proportion_to_the_middle_of_their_classes():
    sides = square_sides((10, 40), highest=100)
    middles = np.array([(1 + 10) / 2, (10 + 40) / 2, (40 + 100) / 2])
    assert np.square(sides) == pytest.approx(middles / middles[-1])


def test_one_class_has_the_largest_square():
    assert square_sides((), highest=1) == [1.0]


def test_every_count_has_a_class_and_only_zero_has_no_square(districts):
    square_style("n", np.array(COUNTS, float), "incidents")(districts)
    renderer = districts.renderer()
    symbols = [renderer.symbolForValue(count) for count in COUNTS]
    assert None not in symbols
    squares = [symbol.symbolLayerCount() == 2 for symbol in symbols]
    assert squares == [count > 0 for count in COUNTS]
    sizes = [symbol.symbolLayer(1).subSymbol().size() for symbol in symbols[1:]]
    assert sizes == sorted(sizes) and sizes[-1] == 11 and sizes[0] >= 0.9


def test_squares_are_drawn_above_all_grounds(districts):
    square_style("n", np.array(COUNTS, float), "incidents")(districts)
    renderer = districts.renderer()
    assert renderer.usingSymbolLevels() and renderer.orderByEnabled()
    assert renderer.symbolForValue(130).symbolLayer(1).renderingPass() == 1


def test_the_first_style_is_shown_and_the_other_in_store(districts):
    plain = districts.renderer().type()
    _with_others(lambda layer: None, {"squares": square_style("n", np.array(COUNTS, float), "incidents")})(districts)
    assert districts.renderer().type() == plain
    assert "squares" in districts.styleManager().styles()
    districts.styleManager().setCurrentStyle("squares")
    assert isinstance(districts.renderer(), QgsGraduatedSymbolRenderer)
