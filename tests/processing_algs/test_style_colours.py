# SPDX-License-Identifier: GPL-2.0-or-later
"""Every style that is shipped, as colour-blind eyes and black-and-white prints show it."""
import json
from itertools import combinations

import pytest
from quietude.core.incidents.nomenclature import families
from quietude.processing_algs.base import RESOURCES
from sights import SIGHTS, difference, lab

STYLES = RESOURCES / "styles"
COLOUR_BLIND = [sight for sight in SIGHTS if sight != "greyscale"]
NEIGHBOURS, APART, LIGHTER = 7, 10, 7
"""Least CIEDE2000 between neighbouring classes, between any two names, and least L* apart in black and white."""
GI = ("hot_99", "hot_95", "hot_90", "none", "cold_90", "cold_95", "cold_99")
QUADRANTS = ("high_high", "low_low", "high_low", "low_high", "none")
SIDES = ("dark", "middle", "light", "pale")


def look(name):
    return json.loads((STYLES / f"{name}.json").read_text(encoding="utf-8"))


def ramps():
    """Colours in order of each ramp, and their opacity."""
    for name in ("density", "counts", "streets", "hot_spots", "near_repeats"):
        yield name, look(name)["colours"], look(name).get("opacity", 1)
    change, gi, hot = look("change"), look("significance"), look("emerging")
    for side in ("fewer", "more"):
        yield f"change {side}", change[side], change["opacity"]
    for side in ("hot", "cold"):
        yield f"significance {side}", [gi[f"{side}_{sure}"] for sure in (90, 95, 99)], gi["opacity"]
        yield f"emerging {side}", [hot[side][shade] for shade in SIDES], hot["opacity"]


def names():
    """Classes without order: their colours, their opacity, and the texture or shape that tells them apart as well."""
    gi = look("significance")
    for title, words in (("Gi*", GI), ("quadrants", QUADRANTS)):
        yield title, {word: (gi[word], word in gi["hatched"]) for word in words}, gi["opacity"]
    trend = look("trend")
    classes = {word: (kind["fill"], "hatch" in kind) for word, kind in trend.items() if isinstance(kind, dict)}
    yield "trend", classes, trend["opacity"]
    clusters = look("clusters")
    turns = zip(clusters["colours"], clusters["shapes"])
    yield "clusters", {str(turn): pair for turn, pair in enumerate(turns, start=1)}, 1
    shapes = look("families")["shapes"]
    yield "families", {family.code: (family.colour, shapes[family.code]) for family in families().values()}, 1
    doubts = look("duplicates")
    drawn = {sure: (each["line"], (each["fill"], each["dash"])) for sure, each in doubts.items()}
    yield "duplicates", drawn, 1
    hot = look("emerging")
    for shade in SIDES:  # a pattern has the same shade on both sides
        yield f"emerging {shade}", {side: (hot[side][shade], "") for side in ("hot", "cold")}, hot["opacity"]
    change = look("change")
    sides = {f"{side} {rank}": (colour, "") for side in ("fewer", "more") for rank, colour in enumerate(change[side])}
    yield "change", sides, change["opacity"]


RAMPS, NAMES = ({name: rest for name, *rest in known()} for known in (ramps, names))


def test_every_style_is_looked_at():
    looked_at = {name.split()[0] for name in RAMPS} | set(NAMES) & {path.stem for path in STYLES.glob("*.json")}
    of_one_colour = {"squares"}
    assert {path.stem for path in STYLES.glob("*.json")} == looked_at | of_one_colour


@pytest.mark.parametrize("sight", COLOUR_BLIND)
@pytest.mark.parametrize("ramp", RAMPS)
def test_neighbouring_classes_are_told_apart_by_every_eye(ramp, sight):
    colours, opacity = RAMPS[ramp]
    seen = [lab(colour, sight, opacity) for colour in colours]
    assert min(difference(one, other) for one, other in zip(seen, seen[1:])) >= NEIGHBOURS


@pytest.mark.parametrize("ramp", RAMPS)
def test_ramps_darken_or_lighten_step_by_step_in_black_and_white(ramp):
    colours, opacity = RAMPS[ramp]
    light = [lab(colour, "greyscale", opacity)[0] for colour in colours]
    steps = [after - before for before, after in zip(light, light[1:])]
    assert min(steps) >= LIGHTER or max(steps) <= -LIGHTER


@pytest.mark.parametrize("ramp", RAMPS)
def test_the_palest_class_is_not_lost_on_white_paper(ramp):
    colours, opacity = RAMPS[ramp]
    palest = max((lab(colour, "greyscale", opacity) for colour in colours), key=lambda seen: seen[0])
    assert 100 - palest[0] >= 3
    assert all(difference(lab(colour, "usual", opacity), lab("#ffffff")) >= NEIGHBOURS for colour in colours)


@pytest.mark.parametrize("style", NAMES)
def test_two_names_differ_for_every_eye_and_in_print_by_colour_or_by_texture(style):
    classes, opacity = NAMES[style]
    for (one, (first, first_texture)), (other, (second, second_texture)) in combinations(classes.items(), 2):
        if first_texture != second_texture:
            continue
        for sight in COLOUR_BLIND:
            # Steps of one side of a diverging ramp are neighbours, not names.
            least = NEIGHBOURS if one.split()[0] == other.split()[0] else APART
            apart = difference(lab(first, sight, opacity), lab(second, sight, opacity))
            assert apart >= least, (one, other, sight)
        light = [lab(colour, "greyscale", opacity)[0] for colour in (first, second)]
        assert abs(light[0] - light[1]) >= (LIGHTER if style != "change" else 6), (one, other)


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [  # Sharma, Wu & Dalal (2005), table 1, pairs 1, 7, 12, 17, 20, 25 and 32
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (58, 24, 15), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_differences_are_those_that_were_published(one, other, published):
    assert difference(one, other) == pytest.approx(published, abs=5e-5)
    assert difference(other, one) == pytest.approx(published, abs=5e-5)


def test_a_colour_blind_eye_confuses_what_it_is_known_to_confuse():
    red, green = "#d7191c", "#3a8a2e"
    assert difference(lab(red), lab(green)) > 60
    assert difference(lab(red, "deuteranopia"), lab(green, "deuteranopia")) < 25
    assert lab("#808080", "protanopia") == pytest.approx(lab("#808080"), abs=0.1)
