# SPDX-License-Identifier: GPL-2.0-or-later
"""A wrong answer to a question stops the batch with a sentence, and leaves nothing behind."""

import json
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"

PLACES = str(SAMPLE / "equipements.geojson")
WRONG = {
    "a file that is not there": ("loadincidents", {"FILE": "/nowhere/main_courante.csv"}, "main_courante.csv"),
    "a profile that nobody wrote": (
        "loadincidents",
        {"FILE": str(SAMPLE / "signalements_allo_clairval.tsv"), "PROFILE": "toto"},
        "toto",
    ),
    "a layer of areas for incidents": (
        "kerneldensity",
        {"INPUT": str(SAMPLE / "quartiers.geojson")},
        "is not a layer of points",
    ),
    "a weight that is not a field": ("kerneldensity", {"INPUT": PLACES, "WEIGHT": "toto"}, "toto"),
    "a category that is not a field": ("gridcounts", {"INPUT": PLACES, "CATEGORY": "toto"}, "toto"),
    "areas that are not there": ("areacounts", {"INPUT": PLACES, "AREAS": ["/nowhere/areas.gpkg"]}, "AREAS"),
    "too few incidents for a package": (
        "exportpackage",
        {"INPUT": PLACES, "BOUNDARY": str(SAMPLE / "commune.geojson"), "K": 100},
        "100",
    ),
    "a sheet of nothing": ("mapsheet", {"LAYERS": []}, ""),
}
SUFFIXES = {"kerneldensity": "tif", "exportpackage": "zip", "mapsheet": "pdf"}


@pytest.mark.parametrize("wrong", WRONG)
def test_batch_stops_with_a_sentence(tools, tmp_path, wrong):
    algorithm, inputs, word = WRONG[wrong]
    output = tmp_path / f"output.{SUFFIXES.get(algorithm, 'gpkg')}"
    question = json.dumps({"inputs": {**inputs, "OUTPUT": str(output)}})
    done = tools.call("--json", "run", f"quietude:{algorithm}", "-", text=question)
    assert done.returncode != 0
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    said = [line for line in done.stderr.splitlines() if len(line.split()) > 3 and word in line]
    assert said, done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_toolbox_hands_the_sentence_over(tools, tmp_path):
    from quietude.demo.qgis_process import RefusedError

    with pytest.raises(RefusedError, match="no field “toto”") as refused:
        tools.run("quietude:kerneldensity", INPUT=PLACES, WEIGHT="toto", OUTPUT=tmp_path / "density.tif")
    assert refused.value.code == 1
    assert len(str(refused.value).splitlines()) == 1
