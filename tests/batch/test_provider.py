# SPDX-License-Identifier: GPL-2.0-or-later
"""What qgis_process knows of the plugin."""

import json

FIRST_RELEASE = {"loadincidents", "kerneldensity", "gridcounts", "areacounts", "exportpackage", "mapsheet"}


def test_the_five_steps_are_in_the_list(tools):
    listed = json.loads(tools.call("--json", "list").stdout)["providers"]["quietude"]
    assert {f"quietude:{name}" for name in FIRST_RELEASE} <= set(listed["algorithms"])


def test_no_setting_of_anyone_is_touched(tools):
    profile = tools.environment["QGIS_CUSTOM_CONFIG_PATH"]
    assert "quietude-" in profile
    assert tools.environment["QGIS_PLUGINPATH"].startswith(profile.rsplit("/", 1)[0])
