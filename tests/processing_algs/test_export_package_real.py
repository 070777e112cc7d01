# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages of real incident sets."""
import csv
import gzip
import io
import zipfile

import pytest
from qgis.core import QgsVectorLayer


@pytest.fixture(scope="module")
def accidents(shared, qgis_app):
    """Road accidents of Montpellier in three years, with their numbers and addresses."""
    path = shared / "montpellier" / "accidents_montpellier_2013_2015_2020.csv"
    source = f"file://{path}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326"
    return QgsVectorLayer(source, "accidents", "delimitedtext")


def table(package):
    with zipfile.ZipFile(package) as archive:
        return list(csv.DictReader(io.StringIO(archive.read("donnees/faits.csv").decode())))


def test_montpellier_is_shown_by_cells_that_hide_few_accidents(run, shared, accidents, tmp_path):
    result = run(
        "exportpackage", INPUT=accidents, COMMUNE="Montpellier", TITLE="Accidents corporels", TIME="date",
        BOUNDARY=str(shared / "montpellier" / "VilleMTP_MTP_LimiteCommune.geojson"), OUTPUT=str(tmp_path / "p.zip"),
    )  # fmt: skip
    assert result["CELL_SIZE_USED"] == 2000
    assert result["HIDDEN_SHARE"] < 0.10
    assert result["NAME"] == "obs-montpellier-accidents-corporels-2013-2015-2020-public-v1.zip"
    assert all(int(row["n"]) >= 15 for row in table(result["OUTPUT"]) if row["n"])


def test_the_sub_quarters_of_montpellier_are_published_by_name(run, shared, accidents, tmp_path):
    areas = str(shared / "montpellier" / "VilleMTP_MTP_SousQuartiers.geojson")
    asked = {"ZONING": "areas", "AREAS": areas, "AREA_ID": "LIBSQUART", "OUTPUT": str(tmp_path / "p.zip")}
    result = run("exportpackage", INPUT=accidents, **asked)
    assert len(table(result["OUTPUT"])) == 31
    assert result["PUBLISHED_CELLS"] == 29


def test_every_month_of_lancashire_is_given_by_kilometre_cells(run, shared, heard, tmp_path):
    text = gzip.decompress((shared / "lancashire_asb" / "lancashire_asb_2022.tab.gz").read_bytes()).decode()
    # A third of the rows, in three months: fast, and still full of stacked positions.
    lines = text.splitlines()
    kept = [line for line in lines[1:] if any(f"2022-0{month}" in line for month in (4, 5, 6))]
    path = tmp_path / "asb.csv"
    path.write_text("\n".join([lines[0], *kept]))
    source = f"file://{path}?delimiter=\\t&xField=longitude&yField=latitude&crs=EPSG:4326"
    layer = QgsVectorLayer(source, "asb", "delimitedtext")
    result = run(
        "exportpackage", INPUT=layer, CELL_SIZE=1000, PERIOD="month", TIME="month", OUTPUT=str(tmp_path / "p.zip")
    )
    assert {row["period"] for row in table(result["OUTPUT"])} == {"2022-04", "2022-05", "2022-06"}
    assert any(line.startswith(f"{len(kept):,} events: ") for line in heard.info)
