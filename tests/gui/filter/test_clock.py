# SPDX-License-Identifier: GPL-2.0-or-later
"""The filter and the temporal controller of the map follow each other."""
from datetime import datetime

from filtering import TIMES, figure, ready
from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from quietude.core.incidents.choice.periods import Period
from quietude.plugin.docks import filter_tab
from quietude.plugin.docks.filter.clock import Clock
from quietude.plugin.docks.filter_tab import FilterTab


class Canvas:
    """A map, as far as its clock goes."""

    def __init__(self):
        self.controller = QgsTemporalNavigationObject()

    def temporalController(self):
        return self.controller


def moment(*parts):
    return QDateTime(QDate(*parts), QTime(0, 0))


class TestClock:
    def test_it_is_off_until_linked(self, qgis_app, qtbot):
        canvas = Canvas()
        clock = Clock(canvas)
        clock.show(Period(datetime(2024, 1, 1), datetime(2024, 2, 1)))
        assert canvas.controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff
        canvas.controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.FixedRange)
        with qtbot.assertNotEmitted(clock.moved):
            canvas.controller.setTemporalExtents(QgsDateTimeRange(moment(2024, 1, 1), moment(2024, 3, 1)))

    def test_a_period_sets_the_range_and_is_not_heard_back(self, qgis_app, qtbot):
        canvas = Canvas()
        clock = Clock(canvas)
        clock.link(True)
        with qtbot.assertNotEmitted(clock.moved):
            clock.show(Period(datetime(2024, 1, 1), datetime(2024, 2, 1)))
        extents = canvas.controller.temporalExtents()
        assert (extents.begin(), extents.end()) == (moment(2024, 1, 1), moment(2024, 2, 1))

    def test_the_filter_follows_the_animation(self, tab, incidents, qtbot, monkeypatch):
        canvas = Canvas()
        monkeypatch.setattr(filter_tab, "map_canvas", lambda: canvas)
        incidents(*TIMES)
        linked = FilterTab(tab.subject)
        qtbot.addWidget(linked)
        ready(linked, qtbot)
        linked.form.period.link.setChecked(True)
        canvas.controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
        canvas.controller.setTemporalExtents(QgsDateTimeRange(moment(2024, 5, 1), moment(2024, 5, 4), True, False))
        canvas.controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.Days))
        canvas.controller.setCurrentFrameNumber(1)
        assert linked.form.choice().period == Period(datetime(2024, 5, 2), datetime(2024, 5, 3))
        assert figure(linked) == "1 of 3"
        assert canvas.controller.temporalExtents().begin() == moment(2024, 5, 1)
        linked.release()
