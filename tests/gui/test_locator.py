# SPDX-License-Identifier: GPL-2.0-or-later
"""Tools found from the search box of QGIS."""
import pytest
from qgis.core import QgsFeedback, QgsLocator, QgsLocatorContext
from quietude.plugin.locator import Locator, entries_of, plain
from quietude.processing_algs.provider import ALGORITHMS


@pytest.fixture
def opened():
    return []


@pytest.fixture
def locator(provider, opened):
    shown = tuple(algorithm() for algorithm in ALGORITHMS)
    return Locator(entries_of(shown, lambda name, parameters: opened.append(name)))


def search(locator, text):
    """Results in the order of their scores."""
    found = []
    copy = locator.clone()
    copy.resultFetched.connect(found.append)
    copy.fetchResults(text, QgsLocatorContext(), QgsFeedback())
    return sorted(found, key=lambda result: -result.score)


def test_a_word_of_the_title_finds_the_tool(locator):
    assert search(locator, "kernel density")[0].displayString == "Kernel density"


def test_a_french_keyword_without_its_accents_finds_it_too(locator):
    titles = [result.displayString for result in search(locator, "densite")]
    assert "Kernel density" in titles


def test_the_title_comes_before_the_keywords(locator):
    results = search(locator, "density")
    assert results[0].score > results[-1].score
    assert all("density" in plain(result.displayString) for result in results if result.score == results[0].score)


def test_nothing_typed_finds_nothing(locator):
    assert search(locator, "  ") == []


def test_words_that_no_tool_holds_find_nothing(locator):
    assert search(locator, "density zebra") == []


def test_choosing_opens_the_dialog_of_the_tool(locator, opened):
    locator.triggerResult(search(locator, "kernel density")[0])
    assert opened == ["quietude:kerneldensity"]


def test_qgis_hears_the_prefix(locator):
    box = QgsLocator()
    box.registerFilter(locator)
    assert locator.activePrefix() == locator.prefix()
    box.deregisterFilter(locator)
