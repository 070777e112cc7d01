# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts at points that stand for eight addresses or more, for named recipients."""
import csv
from pathlib import Path

import pytest
from quietude.processing_algs.base import RESOURCES

SAMPLE = RESOURCES / "sample"


@pytest.fixture
def town(layer):
    """Addresses of the sample town, and two incidents at every third of them."""
    with (SAMPLE / "adresses.csv").open(encoding="utf-8") as file:
        places = [f"POINT({row['x']} {row['y']})" for row in csv.DictReader(file, delimiter=";")]
    return layer("Point", places), layer("Point", [place for place in places[::3] for _ in range(2)])


def test_incidents_at_addresses_are_no_reason_to_refuse_points_at_addresses(run, town, tmp_path):
    pyrage = pytest.importorskip("pyrage")
    addresses, incidents = town
    identity = pyrage.x25519.Identity.generate()
    target, opened = tmp_path / "p.zip", tmp_path / "opened.zip"
    results = run(
        "exportpackage", INPUT=incidents, AUDIENCE="restricted", ZONING="snapped_points", ADDRESSES=addresses,
        RECIPIENT="Landlord", RECIPIENT_KEY=str(identity.to_public()), EXPIRES="2099-12-31", OUTPUT=str(target),
    )  # fmt: skip
    assert results["PUBLISHED_CELLS"] > 500 and results["K_MEASURED"] >= 3
    opened.write_bytes(pyrage.decrypt(Path(results["OUTPUT"]).read_bytes(), [identity]))
    for known in ({}, {"ADDRESSES": addresses}):
        told = run("verifypackage", PACKAGE=str(opened), TRUTH=incidents, REPORT=str(tmp_path / "v.html"), **known)
        assert (told["PASSED"], told["FAILED"]) == (True, "")
