# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person fills in to lay out a map sheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputVariant,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import CoreError
from ...core.wording import tr
from .. import parameters as ask

MAP_LAYER = QgsProcessing.SourceType.TypeMapLayer
NUMBER = QgsProcessingParameterNumber.Type
TEXTS = ("TITLE", "SUBTITLE", "PERIOD", "SOURCE", "CAVEAT")
MAPS = ("one", "comparison", "multiples")
FORMATS = "PDF (*.pdf);;PNG (*.png)"


class ExtentAndAtlasError(CoreError):
    """Two answers to what ground a page shows."""

    def __init__(self) -> None:
        super().__init__(
            tr("EXTENT and ATLAS are both given: the pages of an atlas show their places, leave EXTENT empty.")
        )


class PanelsWithoutMapsError(CoreError):
    """Names of maps, where there is one."""

    def __init__(self) -> None:
        super().__init__(
            tr("PANELS names some of several maps: choose MAPS=comparison or MAPS=multiples, or leave PANELS empty.")
        )


def names_in(text: str) -> list[str]:
    """The names of a list separated by commas; one that holds a comma stands between double quotes."""
    rows = csv.reader([" ".join(text.split())], skipinitialspace=True)
    return [name.strip() for row in rows for name in row if name.strip()]


def listed(names: Iterable[str]) -> str:
    """The list that :func:`names_in` reads."""
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(names)
    return written.getvalue()


def map_sheet_inputs() -> tuple[QgsProcessingParameterDefinition, ...]:
    """Parameters and outputs, in the order people read them."""
    return (*_contents(), *_maps(), *_texts(), *_layout(), *_atlas(), *_results())


def _contents() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        ask.explained(
            QgsProcessingParameterMultipleLayers("LAYERS", tr("Layers"), MAP_LAYER, optional=True),
            tr(
                "Layers of the map, with the styles saved beside their files. Points are drawn above lines, lines "
                "above polygons, polygons above rasters; polygons without a style are drawn as outlines. Left empty, "
                "like PROJECT: the visible layers of the project at hand."
            ),
        ),
        ask.explained(
            QgsProcessingParameterFile(
                "PROJECT", tr("Project"), optional=True, fileFilter=tr("QGIS projects (*.qgz *.qgs)")
            ),
            tr("Project file whose visible layers make the map, instead of LAYERS."),
        ),
    )


def _maps() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        ask.words(
            "MAPS",
            tr("Maps on the sheet"),
            MAPS,
            "one",
            tr(
                "one: a single map. comparison: two maps side by side. multiples: as many small maps as there are. "
                "They show one layer of results each, otherwise one band of the raster, otherwise one column n_… of "
                "the counts (by period or category), all over the same ground, at the same scale, with the same "
                "classes and one legend."
            ),
        ),
        _text(
            "PANELS",
            tr("Which maps"),
            tr(
                "Names of layers, bands or columns, in order, separated by commas, such as 2020, 2024; a name that "
                "holds a comma stands between double quotes. Left empty: all."
            ),
        ),
        ask.explained(
            QgsProcessingParameterMapLayer("BASEMAP", tr("Base map"), optional=True),
            tr(
                "Layer drawn pale under all others, not explained in the legend; its credit is written after the "
                "source. Left empty: none. A layer of the network asks its server for the ground of the map."
            ),
            advanced=True,
        ),
    )


def _texts() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        _text("TITLE", tr("Title"), tr("Left empty: the title of the project, or the name of the layer.")),
        _text("SUBTITLE", tr("Subtitle"), tr("A second line, for the place or the category. May stay empty.")),
        _text(
            "PERIOD",
            tr("Period"),
            tr("Period that the map covers. Left empty: read from the density raster, left out where it is not known."),
        ),
        _text("SOURCE", tr("Source"), tr("Who recorded the incidents. Left out of the sheet when empty.")),
        _text(
            "CAVEAT",
            tr("Caveat"),
            tr(
                "What the reader must bear in mind. Left empty: a sentence saying that recorded incidents are not risk."
            ),
            advanced=True,
        ),
        ask.explained(
            QgsProcessingParameterNumber(
                "EVENTS", tr("Number of incidents"), NUMBER.Double, None, optional=True, minValue=0
            ),
            tr("Left empty: read from the density raster, or summed from the field n of the counts."),
            advanced=True,
        ),
    )


def _layout() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        ask.explained(
            QgsProcessingParameterString("TEMPLATE", tr("Template"), "a4_landscape"),
            tr(
                "a4_landscape, a4_portrait, a3_landscape, a3_portrait, or the path of a layout template (.qpt) of your "
                "own."
            ),
        ),
        ask.explained(
            QgsProcessingParameterFile(
                "LOGO", tr("Logo"), optional=True, fileFilter=tr("Pictures (*.svg *.png *.jpg *.jpeg)")
            ),
            tr("Picture for the corner of the sheet, such as the arms of the town. May stay empty."),
            advanced=True,
        ),
        ask.explained(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Rectangle to show, in any CRS. Left empty: all the layers."),
            advanced=True,
        ),
        ask.explained(
            QgsProcessingParameterNumber("DPI", tr("Resolution (dots an inch)"), NUMBER.Integer, 300),
            tr("From 72 for a screen to 600 for a printer."),
            advanced=True,
        ),
    )


def _atlas() -> tuple[QgsProcessingParameterDefinition, ...]:
    return (
        ask.polygons(
            "ATLAS",
            tr("One page a place of (atlas)"),
            tr("Polygons to make an atlas of, one page each: a PDF of as many pages, or one PNG a place."),
        ),
        ask.field(
            "ATLAS_NAME",
            tr("Field of the names"),
            tr("Field that names the pages. Left empty: the text field that looks like a name, otherwise the first."),
            parent="ATLAS",
            advanced=True,
        ),
    )


def _results() -> tuple:
    return (
        ask.file_destination("OUTPUT", tr("Map sheet"), FORMATS),
        ask.figure("PAGES", tr("Number of pages")),
        QgsProcessingOutputVariant("FILES", tr("Files written")),
    )


def _text(name: str, title: str, help_text: str, advanced: bool = False) -> QgsProcessingParameterDefinition:
    return ask.explained(QgsProcessingParameterString(name, title, optional=True), help_text, advanced)
