# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from qgis.core import QgsProcessingException
from quietude.core.density.bandwidth.cross_validation import likeliest_bandwidth
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places


@pytest.fixture
def places():
    draw = np.random.default_rng(9)
    return 768_000 + np.repeat(draw.uniform(0, 4000, 25), 8) + draw.normal(0, 60, 200), 6_279_000 + np.repeat(
        draw.uniform(0, 4000, 25), 8
    ) + draw.normal(0, 60, 200)


def test_the_likelihood_rule_is_used_announced_and_returned(run, points, places, tmp_path, heard):
    results = run(
        "kerneldensity", INPUT=points(*zip(*places)), BANDWIDTH_RULE="likelihood", OUTPUT=str(tmp_path / "d.tif")
    )
    expected = likeliest_bandwidth(Places.of(*places), KERNELS["quartic"]).metres
    assert results["BANDWIDTH_USED"] == expected
    (said,) = [said for said in heard.info if said.startswith("Radius:")]
    assert f"{expected:g} m" in said and "likelihood cross-validation" in said


def test_silverman_stays_the_default(run, points, places, tmp_path, heard):
    run("kerneldensity", INPUT=points(*zip(*places)), OUTPUT=str(tmp_path / "d.tif"))
    assert any("Silverman" in said for said in heard.info)


def test_a_radius_that_is_given_is_used_whatever_the_rule(run, points, places, tmp_path):
    results = run(
        "kerneldensity", INPUT=points(*zip(*places)), BANDWIDTH=250, BANDWIDTH_RULE="likelihood",
        OUTPUT=str(tmp_path / "d.tif"),
    )
    assert results["BANDWIDTH_USED"] == 250


def test_an_unknown_rule_is_refused(run, points, places, tmp_path):
    with pytest.raises(QgsProcessingException):
        run("kerneldensity", INPUT=points(*zip(*places)), BANDWIDTH_RULE="magic", OUTPUT=str(tmp_path / "d.tif"))
