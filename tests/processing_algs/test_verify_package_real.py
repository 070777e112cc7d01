# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages of real incident sets, attacked by whoever holds these sets."""
import csv
import gzip

import pytest
from qgis.core import QgsVectorLayer

SETS = {
    "montpellier": ("montpellier/accidents_montpellier_2013_2015_2020.csv", ",", "lon", "lat", "date"),
    "lancashire": ("lancashire_asb/lancashire_asb_2022.tab.gz", "\t", "longitude", "latitude", "month"),
    "chicago": ("chicago_assaults/chicago_aggravated_assaults_2010_2019.csv.gz", ",", "longitude", "latitude", "date"),
    "baac": ("france_baac/caracteristiques_2020.csv.gz", ";", "long", "lat", ""),
}
MOST = 6000
"""Rows taken of each set, at regular ranks: enough for stacked positions and rare values, and fast."""


@pytest.fixture
def incidents(shared, tmp_path):
    """Factory: the set of that name as a layer, and its field of dates."""

    def read(name):
        path, delimiter, x, y, time = SETS[name]
        content = (shared / path).read_bytes()
        text = (gzip.decompress(content) if path.endswith("gz") else content).decode("utf-8-sig", "replace")
        rows = list(csv.DictReader(text.splitlines(), delimiter=delimiter))
        rows = [{**row, x: row[x].replace(",", "."), y: row[y].replace(",", ".")} for row in rows if row[x] and row[y]]
        if name == "baac":
            rows = [row for row in rows if row["dep"] in ("75", "92", "93", "94")]
        made = tmp_path / f"{name}.csv"
        with made.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows[:: max(len(rows) // MOST, 1)])
        source = f"file://{made}?delimiter=,&xField={x}&yField={y}&crs=EPSG:4326&detectTypes=no"
        return QgsVectorLayer(source, name, "delimitedtext"), time

    return read


@pytest.mark.parametrize("name", SETS)
def test_a_public_package_of_a_real_set_withstands_whoever_holds_the_set(run, incidents, name, tmp_path):
    layer, time = incidents(name)
    package, asked = tmp_path / "p.zip", {"TIME": time} if time else {}
    run("exportpackage", INPUT=layer, OUTPUT=str(package), **asked)
    result = run("verifypackage", PACKAGE=str(package), TRUTH=layer, REPORT=str(tmp_path / "r.html"), **asked)
    assert result["FAILED"] == ""
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "figures hold, the smallest of" in page
