# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in the window that people have, not in a stub of it."""
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST_S = 120
SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1600x900x24")
# A clean slate: the settings of these tests, or the screen they run without, must not reach the window.
HIDDEN = ("QGIS_CUSTOM_CONFIG_PATH", "DISPLAY", "WAYLAND_DISPLAY")


def open_window(folder):
    """Run ``real_window/start.py`` in QGIS; gives what QGIS said, cut short if it takes too long."""
    environment = {key: value for key, value in os.environ.items() if key not in HIDDEN}
    environment.update(QGIS_PLUGINPATH=str(folder / "plugins"), QUIETUDE_WINDOW=str(folder), QT_QPA_PLATFORM="xcb")
    command = [*SCREEN, "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles"),
               "--code", str(ROOT / "tests" / "gui" / "real_window" / "start.py")]  # fmt: skip
    with (folder / "said.txt").open("w") as said:
        window = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)
        try:
            window.wait(LONGEST_S)
        except subprocess.TimeoutExpired:
            os.killpg(window.pid, signal.SIGKILL)  # the screen and QGIS with it
            window.wait()
    return (folder / "said.txt").read_text()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """What the window left: its picture and what it told."""
    if not (shutil.which("qgis") and shutil.which("xvfb-run")):
        pytest.skip("qgis and xvfb-run are needed to open the real window")
    folder = tmp_path_factory.mktemp("window")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "quietude").symlink_to(ROOT)
    said = open_window(folder)
    if not said and not (folder / "told.json").exists():
        said = open_window(folder)  # xvfb-run sometimes waits for ever for a screen that is ready
    assert (folder / "told.json").exists(), said[-2000:]
    return folder


@pytest.fixture
def told(folder):
    return json.loads((folder / "told.json").read_text(encoding="utf-8"))


@pytest.mark.window
def test_no_python_error_is_raised(told):
    assert told["started"] and told["errors"] == []


@pytest.mark.window
def test_every_step_runs_to_its_end(told):
    steps = [
        "loadincidents", "areacounts", "gridcounts", "exportpackage", "verifypackage", "mapsheet",
        "getisord", "densitychange", "densityseries", "kerneldensity", "hotspotareas",
    ]  # fmt: skip
    assert [(run["step"], run["ok"]) for run in told["runs"]] == [(step, True) for step in steps], told["runs"]


@pytest.mark.window
def test_the_radius_is_proposed_before_the_run(told):
    density = next(run for run in told["runs"] if run["step"] == "kerneldensity")
    radius = told["proposed"].removeprefix("auto: ")
    assert told["proposed"] != radius and f"radius {radius}" in density["said"]


@pytest.mark.window
def test_a_click_in_the_explorer_picks_a_place_and_moves_the_map_to_it(told):
    assert told["explored"] == {"picked": 1, "in_sight": True, "with_shift": 3, "closer": True}


@pytest.mark.window
def test_a_series_plays_frame_by_frame_and_gives_the_controller_back(told):
    assert told["played"] == {"frames": 36, "playing": "Forward", "stopped": "Disabled"}


@pytest.mark.window
def test_the_dialogs_of_processing_open(told):
    assert len(told["dialogs"]) == 1


@pytest.mark.window
def test_nothing_is_left_after_unloading(told):
    assert told["left"] == {"docks": [], "toolbars": [], "menus": [], "provider": False}


@pytest.mark.window
def test_the_window_and_its_files_are_there_to_be_looked_at(folder):
    assert (folder / "window.png").stat().st_size > 50_000
    assert (folder / "sheet.pdf").read_bytes().startswith(b"%PDF")
