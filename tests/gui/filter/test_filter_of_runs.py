# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs, and the commands that repeat them, read what is chosen."""
import re

import pytest
from filtering import TIMES, counted, figure, ready
from qgis.core import QgsVectorLayer


@pytest.mark.parametrize("on_map", [True, False])
def test_runs_and_commands_read_what_is_chosen(tab, saved, qtbot, on_map):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    tab.on_map.setChecked(on_map)
    tab.form.period.choose("year")
    tab.apply()
    assert layer.featureCount() == (2 if on_map else 3)
    count, command = counted(tab.subject.source())
    assert count == 2
    address = re.search(r"--INPUT='(.*?)' --", command)[1].replace("'\\''", "'")
    assert QgsVectorLayer(address, "again", "ogr").featureCount() == 2


def test_a_command_that_would_forget_the_selection_is_not_offered(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    layer.selectByIds([next(layer.getFeatures()).id()])
    tab.subject.only_selected.setChecked(True)
    assert counted(tab.subject.source()) == (1, "")


def test_a_run_under_way_keeps_its_layer_as_it_is(tab, saved, qtbot):
    layer = saved(*TIMES)
    ready(tab, qtbot)
    tab.hinder("Another run is in progress.")
    tab.form.period.choose("year")
    tab.apply()
    assert layer.subsetString() == "" and figure(tab) == "2 of 3"
    tab.hinder("")
    with qtbot.waitSignal(layer.subsetStringChanged, timeout=2000):
        pass
    assert layer.featureCount() == 2
