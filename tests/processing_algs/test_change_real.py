# SPDX-License-Identifier: GPL-2.0-or-later
"""Emerging hot spots, changes and hit rates on a year of Lancashire, of which only the months are known."""
import pandas as pd
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer


@pytest.fixture(scope="module")
def lancashire(shared):
    """Incidents in degrees, with the first day of their month as text."""
    table = pd.read_csv(shared / "lancashire_asb" / "lancashire_asb_2022.tab.gz", sep="\t")
    layer, features = QgsVectorLayer("Point?crs=EPSG:4326&field=month:string", "lancashire", "memory"), []
    for x, y, month in zip(table.longitude, table.latitude, table.month):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([month])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def wards(shared):
    return str(shared / "lancashire_asb" / "lancashire_wards.gpkg")


def test_twelve_months_have_their_emerging_hot_spots(run, lancashire, wards, heard):
    results = run(
        "emerginghotspots", INPUT=lancashire, TIME="month", CELL_SIZE=2000, MASK=wards, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert (results["PERIODS"], results["COUNTED"] + results["OUTSIDE"]) == (12, 56_434)
    assert results["HOT_PERSISTENT"] + results["HOT_INTENSIFYING"] + results["HOT_DIMINISHING"] > 10
    assert any("first day of a month: taken as known to the month only" in line for line in heard.info)


def test_weeks_are_refused_where_only_months_are_known(run, lancashire):
    with pytest.raises(QgsProcessingException, match="No date is precise enough for windows of a week"):
        run("emerginghotspots", INPUT=lancashire, TIME="month", PERIOD="week", OUTPUT="TEMPORARY_OUTPUT")


def test_months_are_compared_ward_by_ward_and_periods_that_cut_one_are_refused(run, lancashire, wards):
    asked = {"INPUT": lancashire, "AREAS": wards, "AREA_ID": "ward_name", "TIME": "month", "AFTER": "2022-Q3",
             "OUTPUT": "TEMPORARY_OUTPUT"}  # fmt: skip
    # The incidents of April and May on the days of April to mid-June would make every ward seem to rise.
    with pytest.raises(QgsProcessingException, match="Write BEFORE and AFTER in whole months"):
        run("periodchange", BEFORE="2022-04-01/2022-06-14", **asked)
    results = run("periodchange", BEFORE="2022-04/2022-05", **asked)
    by_month = pd.Series([feature["month"] for feature in lancashire.getFeatures()]).str[5:7].value_counts()
    assert results["N_BEFORE"] == by_month["04"] + by_month["05"]
    assert results["N_AFTER"] == by_month["07"] + by_month["08"] + by_month["09"]
    assert (results["OUTSIDE"], results["LEFT_OUT"]) == (0, 0)
    assert sum(results[name] for name in ("UP", "DOWN", "STABLE", "TOO_FEW")) == 271


def test_the_wards_of_one_half_year_tell_the_other(run, lancashire, wards):
    first, second = lancashire.clone(), lancashire.clone()
    first.setSubsetString("\"month\" < '2022-07'")
    second.setSubsetString("\"month\" >= '2022-07'")
    counted = run("areacounts", INPUT=first, AREAS=[wards], OUTPUT="TEMPORARY_OUTPUT")
    results = run(
        "hitrate", INPUT=counted["OUTPUT"], EVENTS=second, FIELD="per_km2", AREA_SHARE=10, EARLIER=first, TIME="month",
        OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert results["COUNTED"] + results["OUTSIDE"] == second.featureCount()
    assert results["PAI"] > 4
    assert 0.8 < results["RRI"] < 1.2
    assert results["HIT_RATE"] == pytest.approx(results["PAI"] * results["AREA_SHARE_USED"])
