# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of a run is said in the message bar, with what can be opened."""
import pytest
from qgis.PyQt.QtWidgets import QPushButton, QTextEdit
from quietude.plugin.announcer import Announcer, written_files
from quietude.plugin.runner import Outcome


@pytest.fixture
def opened():
    """Addresses that were opened."""
    return []


@pytest.fixture
def announcer(provider, iface, opened):
    announcer = Announcer(iface, lambda url: opened.append(url.toLocalFile()))
    yield announcer
    announcer.release()


def buttons(iface):
    (message,) = iface.messageBar().items()
    return {button.text(): button for button in message.findChildren(QPushButton)}


def test_success_says_one_sentence_and_shows_its_details(announcer, iface):
    announcer.announce(Outcome("quietude:kerneldensity", True, "Density of 17,012 incidents.", log="Radius: 320 m"))
    (message,) = iface.messageBar().items()
    assert message.text() == "Density of 17,012 incidents."
    buttons(iface)["Details"].click()
    assert announcer._log.isVisible() and not announcer._log.isModal()
    assert "Radius: 320 m" in announcer._log.findChild(QTextEdit).toPlainText()
    announcer.release()
    assert announcer._log is None and iface.messageBar().items() == []


def test_a_refusal_stays_until_it_is_closed(announcer, iface):
    announcer.announce(Outcome("quietude:kerneldensity", False, "The layer has no event.", {}))
    (message,) = iface.messageBar().items()
    assert message.text() == "The layer has no event." and message.duration() == 0
    assert buttons(iface) == {}


def test_a_new_message_takes_the_place_of_the_old(announcer, iface):
    for sentence in ("One.", "Two."):
        announcer.announce(Outcome("quietude:kerneldensity", False, sentence))
    assert [message.text() for message in iface.messageBar().items()] == ["Two."]


def test_a_written_file_and_its_folder_can_be_opened(announcer, iface, opened, tmp_path):
    results = {"OUTPUT": str(tmp_path / "package.zip"), "REPORT": str(tmp_path / "package_report.html")}
    announcer.announce(Outcome("quietude:exportpackage", True, "Done.", results))
    for title in ("Open", "Report", "Folder"):
        buttons(iface)[title].click()
    assert opened == [results["OUTPUT"], results["REPORT"], str(tmp_path)]


def test_rejected_rows_can_be_seen_where_there_are_some(announcer, iface, incidents, monkeypatch):
    shown = []
    monkeypatch.setattr(iface, "showAttributeTable", shown.append, raising=False)
    rejects = incidents("2024-05-01T10:00:00", name="rejects")
    announcer.announce(Outcome("quietude:loadincidents", True, "Done.", {}, {"REJECTS": rejects}))
    buttons(iface)["Rejected rows"].click()
    assert shown == [rejects]


def test_without_rejected_rows_nothing_offers_to_see_them(announcer, iface, incidents):
    announcer.announce(Outcome("quietude:loadincidents", True, "Done.", {}, {"REJECTS": incidents(name="rejects")}))
    assert "Rejected rows" not in buttons(iface)


def test_clearing_leaves_an_empty_bar(announcer, iface):
    announcer.announce(Outcome("quietude:kerneldensity", True, "Done."))
    announcer.clear()
    assert iface.messageBar().items() == []


def test_a_refusal_has_its_details(announcer, iface):
    announcer.announce(Outcome("quietude:kerneldensity", False, "The layer has no event.", log="16 rows read"))
    assert list(buttons(iface)) == ["Details"]


def test_a_failure_has_no_files(provider):
    failed = Outcome("quietude:exportpackage", False, "No.", {"OUTPUT": "old.zip", "PUBLISHED_CELLS": 3})
    assert written_files(failed) == []
