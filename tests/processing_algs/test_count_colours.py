# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours of classes: few, and never so near that two look the same."""
import json

import numpy as np
import pytest
from quietude.core.statistics.count_classes import SHARES
from quietude.processing_algs.base import RESOURCES

# Machado, G. M., Oliveira, M. M. & Fernandes, L. A. F., 2009, "A physiologically-based model for simulation of color
# vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6): severity 1.
SIGHTS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
D65 = np.array([0.95047, 1.0, 1.08883])


def lab(colour, opacity, sight):
    """CIE L*a*b* of a colour laid on white paper, as an eye of that kind sees it."""
    written = np.array([int(colour[index : index + 2], 16) for index in (1, 3, 5)]) / 255 * opacity + 1 - opacity
    linear = np.where(written <= 0.04045, written / 12.92, ((written + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(sight @ linear, 0, 1) / D65
    root = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


@pytest.fixture(params=["counts", "streets"])
def look(request):
    """What the file of a style says."""
    return json.loads((RESOURCES / "styles" / f"{request.param}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("sight", SIGHTS)
def test_neighbouring_classes_are_told_apart_by_every_eye(look, sight):
    seen = [lab(colour, look.get("opacity", 1), SIGHTS[sight]) for colour in look["colours"]]
    apart = [float(np.linalg.norm(one - other)) for one, other in zip(seen, seen[1:])]
    assert min(apart) >= (20 if sight == "normal" else 15)


@pytest.mark.parametrize("sight", SIGHTS)
def test_more_is_darker_for_every_eye(look, sight):
    lightness = [lab(colour, look.get("opacity", 1), SIGHTS[sight])[0] for colour in look["colours"]]
    assert all(light - dark >= 6 for light, dark in zip(lightness, lightness[1:]))


def test_there_are_as_many_colours_as_classes_and_no_more_than_six(look):
    assert len(look["colours"]) == len(SHARES) + 1 == 6
