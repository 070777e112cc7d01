# SPDX-License-Identifier: GPL-2.0-or-later
"""What every algorithm owes to the person who meets it."""
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterEnum
from quietude.processing_algs.base import RESOURCES
from quietude.processing_algs.provider import ALGORITHMS

PUBLIC_IDS = [
    "describesource", "loadincidents", "filterincidents", "findduplicates",
    "kerneldensity", "hotspotareas", "bandwidthscan", "densitychange", "densityseries",
    "gridcounts", "areacounts", "streetcounts",
    "getisord", "localmoran",
    "emerginghotspots",
    "nearrepeat",
    "periodchange",
    "hitrate",
    "concentration",
    "clusters",
    "timeprofile", "crosstab",
    "proposepackage", "exportpackage", "verifypackage", "openpackage", "mapsheet",
]


def test_the_public_ids_are_there(provider):
    assert [algorithm.name() for algorithm in provider.algorithms()] == sorted(PUBLIC_IDS)


@pytest.fixture(params=ALGORITHMS, ids=lambda algorithm: algorithm.NAME)
def algorithm(request, provider):
    return provider.algorithm(request.param.NAME)


def test_it_says_what_it_does(algorithm):
    assert algorithm.displayName() and algorithm.group() and algorithm.shortDescription() and algorithm.tags()
    assert len(algorithm.shortHelpString()) > 400


def test_every_parameter_has_a_help_text(algorithm):
    silent = [one.name() for one in algorithm.parameterDefinitions() if not one.help()]
    assert silent == []


def test_it_has_an_icon_of_its_own(algorithm):
    assert (RESOURCES / "icons" / f"{algorithm.name()}.svg").exists()
    assert not algorithm.icon().isNull()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_its_help_page_tells_every_parameter_and_result(algorithm, language):
    page = Path(RESOURCES / "help" / language / f"{algorithm.name()}.html").read_text(encoding="utf-8")
    keys = [one.name() for one in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions())]
    assert [key for key in keys if f"<code>{key}</code>" not in page] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_its_help_page_tells_the_words_of_every_choice(algorithm, language):
    page = Path(RESOURCES / "help" / language / f"{algorithm.name()}.html").read_text(encoding="utf-8")
    choices = [one for one in algorithm.parameterDefinitions() if isinstance(one, QgsProcessingParameterEnum)]
    words = [" · ".join(f"<code>{word}</code>" for word in one.options()) for one in choices]
    assert [one for one in words if one not in page] == []


@pytest.mark.parametrize(("name", "needed"), [("loadincidents", "FILE=…"), ("mapsheet", "LAYERS=…")])
def test_the_command_of_a_help_page_names_what_a_run_needs(name, needed):
    page = (RESOURCES / "help" / "fr" / f"{name}.html").read_text(encoding="utf-8")
    assert f"qgis_process run quietude:{name} -- {needed} " in page


def test_its_help_opens_from_this_machine(algorithm):
    assert algorithm.helpUrl().startswith("file://")


def test_a_word_that_a_choice_does_not_know_is_refused_with_those_that_it_knows(provider):
    from qgis.core import QgsProcessingContext

    asked = {"INPUT": "anything", "ROWS": "category", "OUTPUT": "TEMPORARY_OUTPUT"}
    fit, reason = provider.algorithm("crosstab").checkParameterValues(asked, QgsProcessingContext())
    assert (fit, reason) == (False, "ROWS = “category” is not among its words: field, area, period.")


@pytest.mark.parametrize(
    ("name", "asked", "sentence"),
    [
        ("kerneldensity", {"BANDWIDTH": -5}, "BANDWIDTH = -5 is not a number of 0.001 or more."),
        ("getisord", {"ALPHA": 2}, "ALPHA = 2 is not a number from 0 to 1."),
    ],
)
def test_a_number_out_of_its_range_is_refused_with_the_range(provider, name, asked, sentence):
    from qgis.core import QgsProcessingContext

    asked = {"INPUT": "anything", "OUTPUT": "TEMPORARY_OUTPUT", **asked}
    assert provider.algorithm(name).checkParameterValues(asked, QgsProcessingContext()) == (False, sentence)
