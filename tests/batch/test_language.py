# SPDX-License-Identifier: GPL-2.0-or-later
"""A French profile gets French sentences in batch, and an English one English."""

import shutil
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"

PLACES = SAMPLE / "equipements.geojson"


@pytest.fixture(scope="module")
def french():
    """The toolbox of a French profile."""
    from quietude.demo.qgis_process import toolbox

    if not shutil.which("qgis_process"):
        pytest.skip("qgis_process is not installed")
    with toolbox("fr") as made:
        yield made


def test_a_french_profile_is_told_in_french(french, tmp_path):
    told = "\n".join(french.run("quietude:kerneldensity", INPUT=PLACES, OUTPUT=tmp_path / "densite.tif").info)
    assert "Rayon" in told
    assert "faits/km²" in told
    assert "incidents" not in told.casefold()


def test_an_english_profile_is_told_in_english(tools, tmp_path):
    told = "\n".join(tools.run("quietude:kerneldensity", INPUT=PLACES, OUTPUT=tmp_path / "density.tif").info)
    assert "Radius" in told
    assert "incidents/km²" in told


def test_a_refusal_is_french_too(french, tmp_path):
    from quietude.demo.qgis_process import RefusedError

    with pytest.raises(RefusedError, match="champ «\xa0toto\xa0»"):
        french.run("quietude:kerneldensity", INPUT=PLACES, WEIGHT="toto", OUTPUT=tmp_path / "densite.tif")
