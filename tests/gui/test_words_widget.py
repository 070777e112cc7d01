# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of words in the dialogs of Processing: people read sentences, algorithms get the words."""
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.gui import QgsProcessingParameterWidgetContext
from qgis.PyQt.QtWidgets import QComboBox, QDialog
from quietude.plugin.plugin import QuietudePlugin
from quietude.plugin.words import read_as
from quietude.processing_algs import parameters
from quietude.processing_algs.provider import ALGORITHMS

LAYOUTS_OF_DATES = "DATE_FORMAT"
"""Its words are what is read: dd/mm/yyyy."""


@pytest.fixture
def plugin(iface, qgis_processing):
    made = QuietudePlugin(iface)
    made.initGui()
    yield made
    made.unload()


@pytest.fixture
def box(plugin):
    """Factory: the widget that Processing makes for a parameter in its dialog, and what holds it alive."""
    from processing.gui.wrappers import WidgetWrapperFactory

    kept, context = [], QgsProcessingContext()

    def box(algorithm, name):
        made = QgsApplication.processingRegistry().createAlgorithmById(f"quietude:{algorithm}")
        wrapper = WidgetWrapperFactory.create_wrapper(made.parameterDefinition(name), QDialog())
        wrapper.setWidgetContext(QgsProcessingParameterWidgetContext())
        widget = wrapper.createWrappedWidget(context)
        kept.append((made, wrapper))
        return wrapper, widget

    return box


def listed(widget):
    return [widget.itemText(row) for row in range(widget.count())]


def test_a_dialog_tells_words_in_plain_language_and_gives_the_words(box):
    wrapper, widget = box("getisord", "GRID")
    assert isinstance(widget, QComboBox) and listed(widget) == ["Squares", "Hexagons", "INSEE squares"]
    widget.setCurrentIndex(1)
    assert wrapper.parameterValue() == "hexagon"


def test_a_word_that_a_script_or_the_history_gave_is_shown_by_its_reading(box):
    wrapper, widget = box("kerneldensity", "KERNEL")
    wrapper.setParameterValue("gaussian", QgsProcessingContext())
    assert widget.currentText() == "Gaussian" and wrapper.parameterValue() == "gaussian"


def test_the_same_word_is_told_by_what_it_means_for_the_parameter(box):
    assert "Per cell" in listed(box("kerneldensity", "UNIT")[1])
    assert "Cells" in listed(box("concentration", "BY")[1])


def test_a_list_that_may_stay_empty_still_may(box):
    wrapper, widget = box("densityseries", "PERIOD")
    widget.setCurrentIndex(0)
    assert wrapper.parameterValue() is None and listed(widget)[1:] == ["By week", "By month", "By quarter", "By year"]


def test_every_word_that_people_choose_is_told_in_words():
    untold = [
        f"{algorithm.name()} {definition.name()}={word}"
        for algorithm in (kind().create() for kind in ALGORITHMS)
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterEnum) and definition.name() != LAYOUTS_OF_DATES
        for word in definition.options()
        if read_as(word, definition.name()) == word
    ]
    assert untold == []


def test_in_batch_where_there_are_no_widgets_parameters_name_none(qgis_app):
    made = next(kind().create() for kind in ALGORITHMS if kind.NAME == "getisord")
    assert made.parameterDefinition("GRID").metadata() == {}


def test_unloading_leaves_lists_as_qgis_tells_them(iface, qgis_processing):
    made = QuietudePlugin(iface)
    made.initGui()
    assert parameters.words_widget
    made.unload()
    assert parameters.words_widget == ""
