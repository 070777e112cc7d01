# SPDX-License-Identifier: GPL-2.0-or-later
"""A button's run goes through the very algorithm that batch uses."""
import pytest
from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition, QgsProject, QgsTask
from quietude.plugin.runner import Runner
from quietude.plugin.settings import LOAD_IN_GROUP


@pytest.fixture
def runner(trial, qtbot):
    runner = Runner()
    yield runner
    runner.stop()


@pytest.fixture
def outcome(runner, qtbot):
    """Run an algorithm to its end."""

    def outcome(name, **parameters):
        with qtbot.waitSignal(runner.finished, timeout=10_000) as told:
            runner.start(f"trial:{name}", {"TEXT": "anything", **parameters})
        return told.args[0]

    return outcome


def into_project(sink="TEMPORARY_OUTPUT"):
    definition = QgsProcessingOutputLayerDefinition(sink, QgsProject.instance())
    definition.destinationName = "Noise at night"
    return definition


def test_a_result_enters_the_project_with_its_name_and_its_style(outcome):
    told = outcome("makes", OUTPUT=into_project())
    layer = told.layers["OUTPUT"]
    assert told.ok and told.sentence == "Makes: done."
    assert QgsProject.instance().mapLayersByName("Noise at night") == [layer]
    assert layer.customProperty("styled") and layer.featureCount() == 1


def test_a_result_in_a_file_enters_the_project_too(outcome, tmp_path):
    told = outcome("makes", OUTPUT=into_project(str(tmp_path / "made.gpkg")))
    assert told.layers["OUTPUT"].source().startswith(str(tmp_path / "made.gpkg"))
    assert told.layers["OUTPUT"].customProperty("styled")


def test_results_are_loaded_in_a_group_that_is_made_once(outcome):
    for _ in range(2):
        outcome("makes", OUTPUT=into_project())
    (group,) = QgsProject.instance().layerTreeRoot().children()
    assert group.name() == "Quiétude" and len(group.findLayers()) == 2


def test_results_stand_alone_when_the_person_wants_no_group(outcome):
    LOAD_IN_GROUP.write(False)
    outcome("makes", OUTPUT=into_project())
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().children()] == ["Noise at night"]


def test_a_refusal_is_told_in_its_own_words(outcome):
    told = outcome("refuses")
    assert not told.ok and not told.cancelled
    assert told.sentence == "The layer has no event: check its filter."


def test_a_wrong_parameter_is_told_before_anything_runs(outcome):
    told = outcome("makes", TEXT=None)
    assert not told.ok and "TEXT" in told.sentence


def test_a_defect_of_the_code_is_told_without_its_code(outcome):
    told = outcome("breaks")
    assert not told.ok
    assert told.sentence == "Breaks stopped on a defect of the program. Its details are in the log “Quiétude”."


def test_an_unknown_algorithm_is_told(outcome):
    assert outcome("nothere").sentence == "The toolbox has no algorithm “trial:nothere”."


def test_a_run_can_be_cancelled(runner, qtbot):
    with qtbot.waitSignal(runner.progressed, timeout=5000):
        runner.start("trial:lasts", {"TEXT": "long"})
    assert runner.busy
    with qtbot.waitSignal(runner.finished, timeout=5000) as told:
        runner.cancel()
    assert told.args[0].cancelled and told.args[0].sentence == "Lasts: cancelled."
    assert not runner.busy


def test_qgis_leaves_it_to_us_to_say_how_a_run_ended(runner, qtbot):
    with qtbot.waitSignal(runner.progressed, timeout=5000):
        runner.start("trial:lasts", {"TEXT": "long"})
    task = next(task for task in QgsApplication.taskManager().tasks() if "Lasts" in task.description())
    assert task.flags() & QgsTask.Flag.Silent and task.canCancel()
    runner.stop()


def test_a_second_run_waits_for_the_person_to_ask_again(runner, qtbot):
    runner.start("trial:lasts", {"TEXT": "long"})
    with qtbot.assertNotEmitted(runner.started):
        runner.start("trial:makes", {"TEXT": "other"})


def test_stopping_leaves_nothing_running(runner, qtbot):
    with qtbot.waitSignal(runner.progressed, timeout=5000):
        runner.start("trial:lasts", {"TEXT": "long"})
    runner.stop()
    assert not runner.busy


def test_what_needs_the_main_thread_runs_there(outcome):
    assert outcome("lays").results == {"TEXT": "True"}


def test_a_run_can_be_repeated_from_the_command_line(runner, outcome):
    outcome("refuses")
    assert runner.command.startswith("qgis_process run trial:refuses") and "--TEXT=anything" in runner.command
