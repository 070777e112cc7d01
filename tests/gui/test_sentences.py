# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of a run is one sentence with its figures, for every algorithm."""
import string

import pytest
from qgis.core import QgsApplication
from quietude.plugin.sentences import DERIVED, FOUND, found
from quietude.processing_algs.provider import ALGORITHMS


@pytest.fixture
def sentence(provider):
    """The sentence of an algorithm for given results."""

    def told(name, **results):
        return found(QgsApplication.processingRegistry().algorithmById(f"quietude:{name}"), results)

    return told


def test_density(sentence):
    told = sentence("kerneldensity", OUTPUT="d.tif", BANDWIDTH_USED=320.0, CELL_SIZE_USED=12.5, EVENTS=17012)
    assert told == "Density of 17,012 incidents: radius 320 m, cells of 12.5 m."


def test_hot_and_cold_places_are_added_up_from_95_percent_on(sentence):
    counts = {f"{kind}_{level}": n for kind, n in (("HOT", 3), ("COLD", 0)) for level in (90, 95, 99)}
    assert sentence("getisord", PLACES=1200, **counts) == "6 hot and 0 cold among 1,200 places, beyond chance."


def test_a_proposal_reads_as_the_form_does(sentence):
    told = sentence("proposepackage", ZONING="grid", CELL_SIZE=400, PERIOD="year", CATEGORY="", HIDDEN_SHARE=0.0817)
    assert told == "Proposed: Cells, 400 m, By year. Events hidden: 8.2%."


def test_where_nothing_can_be_proposed_it_is_not_called_a_proposal(sentence):
    told = sentence("proposepackage", ZONING="", CELL_SIZE=0, PERIOD="", CATEGORY="", HIDDEN_SHARE=1.0)
    assert told.startswith("Grain of a package: done.")


@pytest.mark.parametrize("passed, says", [(True, "passed"), (False, "Do not give this package away")])
def test_a_verdict(sentence, passed, says):
    assert says in sentence("verifypackage", PASSED=passed, FAILED_CHECKS=2, FAILED="paths,margins")


def test_counts_of_cells_without_a_size_have_their_figures(sentence):
    told = sentence("gridcounts", COUNTED=12, OUTSIDE=0, CELL_SIZE_USED=None)
    assert told == "Counts on a grid: done. Incidents counted: 12 · Incidents outside: 0"


def test_an_algorithm_without_a_sentence_says_its_first_figures(sentence):
    assert sentence("concentration", OUTPUT="t", PLACES=5).startswith("Concentration: done.")


@pytest.mark.parametrize("name", FOUND)
def test_sentences_speak_of_outputs_that_there_are(provider, name):
    assert name in {algorithm.NAME for algorithm in ALGORITHMS}
    outputs = QgsApplication.processingRegistry().algorithmById(f"quietude:{name}").outputDefinitions()
    known = {definition.name() for definition in outputs} | set(DERIVED.get(name, {}))
    assert {field for _, field, _, _ in string.Formatter().parse(FOUND[name]) if field} <= known
