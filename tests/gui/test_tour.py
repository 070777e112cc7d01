# SPDX-License-Identifier: GPL-2.0-or-later
"""The first steps, shown once."""
import pytest
from quietude.plugin.docks.charts_tab import ChartsTab
from quietude.plugin.docks.data_tab import DataTab
from quietude.plugin.docks.hot_spots_tab import HotSpotsTab
from quietude.plugin.docks.observatoire import Observatoire
from quietude.plugin.docks.share_tab import ShareTab
from quietude.plugin.settings import TOUR


@pytest.fixture
def dock(provider, qtbot):
    dock = Observatoire()
    qtbot.addWidget(dock)
    yield dock
    dock.release()


def front(dock):
    return type(dock.pages.currentWidget())


def test_three_steps_lead_from_a_file_to_a_package(dock):
    assert dock.tour.isVisibleTo(dock) and front(dock) is DataTab
    seen = []
    for _ in range(3):
        seen.append((front(dock), dock.tour.text.text()[:13], dock.tour.onward.text()))
        dock.tour.onward.click()
    assert seen == [
        (DataTab, "<b>1 of 3</b>", "Next"), (HotSpotsTab, "<b>2 of 3</b>", "Next"), (ShareTab, "<b>3 of 3</b>", "Done"),
    ]
    assert not dock.tour.isVisibleTo(dock)


def test_the_tour_follows_whoever_goes_ahead(dock):
    for kind, step in ((ShareTab, 3), (ChartsTab, 3), (HotSpotsTab, 2), (DataTab, 1)):
        dock.show_tab(kind)
        assert dock.tour.text.text().startswith(f"<b>{step} of 3</b>") and front(dock) is kind


def test_once_closed_it_does_not_come_back(dock, provider, qtbot):
    dock.tour.skip.click()
    assert not dock.tour.isVisibleTo(dock) and TOUR.read() is False
    later = Observatoire()
    qtbot.addWidget(later)
    assert not later.tour.isVisibleTo(later)
    later.release()


def test_the_options_bring_it_back(dock):
    dock.tour.skip.click()
    TOUR.write(True)
    dock.show_defaults()
    assert dock.tour.isVisibleTo(dock) and dock.tour.text.text().startswith("<b>1 of 3</b>")
