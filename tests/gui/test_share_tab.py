# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of sharing: measured, built, verified and opened from the forms alone."""
import json

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from quietude.plugin.docks.observatoire import Observatoire
from quietude.plugin.docks.share_tab import ShareTab
from quietude.plugin.runner import Outcome, Runner

LONGEST_MS = 30_000


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    dock.resize(320, 900)
    dock.show_tab(ShareTab)
    dock.show()
    yield dock
    dock.release()


@pytest.fixture
def runner(dock):
    """What runs the dock's demands, as in the window."""
    runner = Runner()
    dock.asked.connect(runner.start)
    runner.finished.connect(lambda outcome: dock.finish(outcome, False))
    yield runner
    runner.stop()


@pytest.fixture
def town(dock):
    """Eight hundred incidents of two years around a place, chosen in the dock."""
    fields = "field=incident_id:string&field=category:string&field=occurred_from:datetime"
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{fields}", "Incidents", "memory")
    draw, features = np.random.default_rng(5), []
    for number in range(800):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"PM-{number:05}", "tapage", f"{2022 + number % 2}-05-{1 + number % 28:02}T12:07:00"])
        x, y = 770_000 + draw.normal(0, 250), 6_280_000 + draw.normal(0, 250)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return QgsProject.instance().addMapLayer(layer)


def click(dock, runner, qtbot, name):
    """Click the button of a step and wait for the end of its run."""
    with qtbot.waitSignal(runner.finished, timeout=LONGEST_MS) as ended:
        assert dock.steps[name].button.isEnabled(), dock.steps[name].button.toolTip()
        dock.steps[name].button.click()
    assert ended.args[0].ok, ended.args[0].sentence
    return ended.args[0]


def test_from_a_measure_to_a_package_that_others_open(dock, runner, town, qtbot, tmp_path):
    measured = click(dock, runner, qtbot, "proposepackage")
    assert measured.layers == {}  # the table is for the form, not for the project
    package = dock.steps["exportpackage"]
    package.entries["OUTPUT"].chooser.setFilePath(str(tmp_path / "package.zip"))
    assert json.loads(measured.results["PARAMETERS"]).items() <= package.parameters().items()
    built = click(dock, runner, qtbot, "exportpackage")
    assert package.verdict.isVisible() and str(tmp_path.as_uri()) in package.verdict.text()
    assert built.sentence in package.verdict.text()
    assert (tmp_path / "package.zip").exists() and (tmp_path / "package_report.html").exists()

    verify = dock.steps["verifypackage"]
    assert verify.entries["PACKAGE"].value() == str(tmp_path / "package.zip")
    assert verify.entries["TRUTH"].value() == town.id()
    click(dock, runner, qtbot, "verifypackage")
    assert "Every check that ran passed" in verify.verdict.text()

    receive = dock.steps["openpackage"]
    receive.entries["PACKAGE"].choose(str(tmp_path / "package.zip"))
    receive.entries["FOLDER"].widget.setFilePath(str(tmp_path / "received"))
    click(dock, runner, qtbot, "openpackage")
    assert QgsProject.instance().layerTreeRoot().findGroup("package") is not None


ROWS = (
    # zoning, cell size, period, category, hidden, figures, proposed, why nothing is shown
    ("grid", 200, "month", NULL, 1.0, 0, False, "Too few events."),
    ("grid", 1000, "all", NULL, 0.0, 9, False, NULL),
    ("grid", 400, "year", "category", 0.08, 373, True, NULL),
    ("areas", NULL, "year", NULL, 0.3, 500, False, NULL),
)


@pytest.fixture
def grains(dock, tmp_path):
    """The step of the measure, showing the rows above."""
    fields = (
        "zoning:string", "cell_size:integer", "period:string", "category:string", "hidden_share:double",
        "figures:integer", "proposed:boolean", "note:string", "places:integer", "k:integer", "rank_correlation:double",
    )  # fmt: skip
    layer = QgsVectorLayer("None?" + "&".join(f"field={field}" for field in fields), "grains", "memory")
    for row in ROWS:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*row, 10, 11, 0.9])
        assert layer.dataProvider().addFeature(feature)
    path, options = tmp_path / "grains.gpkg", QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    dock.steps["proposepackage"].show_measured(str(path))
    assert not path.exists()
    return dock.steps["proposepackage"]


def test_the_proposal_comes_first_then_what_hides_little(grains):
    items = [grains.table.topLevelItem(row) for row in range(len(ROWS))]
    assert [item.text(0) for item in items] == [
        "★ Cells, 400 m\nBy year, by “category”", "Cells, 1,000 m\nWhole time", "Areas\nBy year",
        "Cells, 200 m\nBy month",
    ]  # fmt: skip
    assert [item.text(1) for item in items] == ["8.0%", "0.0%", "30.0%", "–"]
    assert items[3].toolTip(0) == "Too few events." and not items[3].flags() & Qt.ItemFlag.ItemIsEnabled


def test_the_proposal_is_taken_and_a_click_takes_another(dock, grains, town):
    package = dock.steps["exportpackage"].entries
    taken = [package[key].value() for key in ("ZONING", "CELL_SIZE", "PERIOD", "CATEGORY")]
    assert taken[:3] == ["grid", 400, "year"]
    grains.table.setCurrentItem(grains.table.topLevelItem(2))
    assert [package[key].value() for key in ("ZONING", "PERIOD", "CATEGORY")] == ["areas", "year", None]
    assert package["CELL_SIZE"].widget.isHidden()  # areas have none


def test_the_audience_is_told_once_and_decides_what_else_is_asked(dock, town):
    audience, package = dock.steps["proposepackage"].entries["AUDIENCE"], dock.steps["exportpackage"]
    package.setCollapsed(False)
    package.entries["RECIPIENT"].widget.setText("Préfecture")
    assert package.entries["RECIPIENT"].widget.isHidden() and "RECIPIENT" not in package._filled()
    audience.choose("restricted")
    assert package.entries["RECIPIENT"].widget.isVisible()
    filled = package._filled()
    assert (filled["AUDIENCE"], filled["RECIPIENT"]) == ("restricted", "Préfecture")


def words_of(entry):
    return [entry.widget.itemData(row) for row in range(entry.widget.count())]


def test_points_are_offered_to_named_recipients_alone_and_ask_for_addresses(dock, town):
    audience, package = dock.steps["proposepackage"].entries["AUDIENCE"], dock.steps["exportpackage"]
    package.setCollapsed(False)
    assert words_of(package.entries["ZONING"]) == ["grid", "quadtree", "areas"]
    audience.choose("restricted")
    assert words_of(package.entries["ZONING"])[3:] == ["snapped_points", "displaced_points"]
    assert package.entries["ADDRESSES"].widget.isHidden()
    package.entries["ZONING"].choose("displaced_points")
    assert package.entries["ADDRESSES"].widget.isVisible() and package.entries["CELL_SIZE"].widget.isHidden()
    assert not package.button.isEnabled() and "Addresses" in package.button.toolTip()
    package.entries["ADDRESSES"].choose(town)
    assert package._filled()["ZONING"] == "displaced_points" and package._filled()["ADDRESSES"] == town.id()
    audience.choose("public")
    assert package.entries["ZONING"].value() == "grid" and "ADDRESSES" not in package._filled()


def test_parts_of_the_day_are_offered_to_partners_alone_in_the_place_of_categories(dock, town):
    audience, package = dock.steps["proposepackage"].entries["AUDIENCE"], dock.steps["exportpackage"]
    package.setCollapsed(False)
    parts, category = package.entries["DAY_PARTS"], package.entries["CATEGORY"]
    category.choose("category")
    assert parts.widget.isHidden()
    audience.choose("partner")
    parts.widget.setChecked(True)
    assert parts.widget.isVisible() and category.widget.isHidden()
    assert package._filled()["DAY_PARTS"] is True and "CATEGORY" not in package._filled()
    audience.choose("public")
    assert "DAY_PARTS" not in package._filled() and package._filled()["CATEGORY"] == "category"


def test_a_verdict_that_fails_says_not_to_give_the_package_away(dock):
    step = dock.steps["verifypackage"]
    sentence = "✘ Do not give this package away. Checks that failed: 1 (<paths>)."
    outcome = Outcome("quietude:verifypackage", True, sentence, {"PASSED": False, "REPORT": "/tmp/a report.html"})
    dock.finish(outcome, False)
    assert "(&lt;paths&gt;)" in step.verdict.text() and 'href="file:///tmp/a report.html"' in step.verdict.text()


def test_an_encrypted_package_is_not_offered_to_be_read(dock):
    results = {"OUTPUT": "/tmp/package.zip.age", "REPORT": None}
    dock.finish(Outcome("quietude:exportpackage", True, "Package built.", results), False)
    assert dock.steps["verifypackage"].entries["PACKAGE"].value() is None


def test_results_stay_folded_away_with_their_step(dock, grains):
    assert grains.table.isVisible()
    grains.setCollapsed(True)
    assert not grains.table.isVisible()


def test_unfolding_a_step_that_has_told_nothing_shows_no_empty_line(dock):
    step = dock.steps["verifypackage"]
    step.setCollapsed(False)
    assert not step.verdict.isVisibleTo(step)
    step.tell("It withstands.", {"REPORT": "report.html"})
    assert step.verdict.isVisibleTo(step)
    step.offer("other.zip", None)
    step.refresh()
    assert not step.verdict.isVisibleTo(step)
