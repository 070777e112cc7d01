# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person is asked before a package is made."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterString

from ...core.lattice.periods import PERIODS
from ...core.privacy.audience import AUDIENCES, PUBLIC
from ...core.wording import tr
from .. import parameters as declare
from .protection_inputs import dwellings, protection, thresholds
from .sealing_inputs import sealing

ZONINGS = ("grid", "quadtree", "areas", "snapped_points", "displaced_points")


def package_inputs():
    """Parameters and outputs, in the order people read them."""
    return (*_what(), *_where(), *protection(), *_words(), *sealing(), *_results())


def where_and_who():
    """What a proposal needs to know: all but the words, the zoning, the period and what is published beside figures."""
    chosen = {"PERIOD", "ZONING", "CELL_SIZE", "DAY_PARTS"}
    asked = (*_what(), *_where(), *thresholds(), *dwellings())
    return tuple(one for one in asked if one.name() not in chosen)


def _what():
    return (
        declare.incidents(),
        declare.words(
            "AUDIENCE", tr("Audience"), tuple(AUDIENCES), PUBLIC.name,
            tr(
                "Who will read the package. “public”: anybody, hence the strictest rules (11 facts a figure). "
                "“partner”: bound by a convention (6 facts). “restricted”: named recipients (3 facts, points that "
                "stand for 8 addresses)."
            ),
        ),
        declare.words(
            "PERIOD", tr("Period"), PERIODS, "all",
            tr(
                "Figures for the whole time, or for each year, quarter or month. In public, quarters and months need "
                "cells of at least 1 km, or areas as large."
            ),
        ),
        declare.field(
            "TIME", tr("Date"),
            tr("Date of the events. Left empty: occurred_from where the layer has it."),
        ),
        declare.field(
            "CATEGORY", tr("Category"),
            tr(
                "Field by which figures are told apart. A place is shown only where two categories at least can be. "
                "Left empty: no category in the package."
            ),
        ),
        declare.explained(
            QgsProcessingParameterBoolean("DAY_PARTS", tr("Parts of the day"), defaultValue=False),
            tr(
                "For partners alone: figures for night, morning, afternoon and evening, six hours each, by quarter, "
                "year or whole time. It takes the place of a category: leave CATEGORY empty."
            ),
            advanced=True,
        ),
    )  # fmt: skip


def _where():
    return (
        declare.words(
            "ZONING", tr("Places"), ZONINGS, "grid",
            tr(
                "“grid”: cells of the official INSEE grid. “quadtree”: squares of that grid, small where much happens "
                "and large where little does. “areas”: your polygons, such as the quartiers. “snapped_points”: points "
                "that stand for 8 addresses or more, for named recipients only."
            ),
        ),
        declare.length(
            "CELL_SIZE", tr("Cell size (m)"),
            tr(
                "200, 1000 or another multiple of 200; with a quadtree, its smallest squares. Left empty: the "
                "finest of 200, 400, 1000, 2000, 4000 and 8000 m that hides at most 10% of the events, measured and "
                "announced; with a quadtree, the finest that the audience and the period allow."
            ),
        ),
        declare.polygons(
            "AREAS", tr("Areas"), tr("Polygons to count in, for the zoning “areas”. They must not overlap.")
        ),
        declare.field(
            "AREA_ID", tr("Name of each area"),
            tr("Field that names the areas; those with one name are one area."), parent="AREAS",
        ),
        declare.field(
            "AREA_PARENT", tr("Parent of each area"),
            tr(
                "Field that names what areas are parts of, such as the quartier of an IRIS. Areas that cannot be shown "
                "are joined with a neighbour of the same parent, the one with the longest common border, until they "
                "can be. Left empty: none is joined."
            ),
            parent="AREAS",
        ),
        declare.polygons(
            "BOUNDARY", tr("Territory"),
            tr(
                "Polygons of the commune: its outline is drawn, every cell that touches it is written, empty or not, "
                "and events elsewhere are left out. Left empty: the frame of the cells that are shown."
            ),
        ),
    )  # fmt: skip


def _words():
    return (
        _text("TITLE", tr("Title"), tr("Title of the package: what is counted. No person, no address.")),
        _text("COMMUNE", tr("Commune"), tr("Name of the commune or of the territory, for titles and the file name.")),
        _text(
            "DPO_DECISION", tr("Decision of the data protection officer"),
            tr("Decision, date and reference, as they will be read. Left empty: the package is marked NOT VALIDATED."),
        ),
        declare.explained(
            QgsProcessingParameterString(
                "LICENCE", tr("Licence"), defaultValue="Licence Ouverte / Open Licence 2.0 (Etalab)", optional=True
            ),
            tr("Under which the figures may be used again."), advanced=True,
        ),
    )  # fmt: skip


def _results():
    return (
        declare.file_destination("OUTPUT", tr("Package"), tr("Zip archives (*.zip)")),
        declare.file_destination("REPORT", tr("Disclosure report"), tr("Web pages (*.html)"), optional=True),
        declare.figure("PUBLISHED_CELLS", tr("Figures shown")),
        declare.figure("HIDDEN_SHARE", tr("Share of the events that are hidden, from 0 to 1")),
        declare.figure("K_MEASURED", tr("Smallest number of events behind a figure: for the producer alone")),
        declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
        declare.word("NAME", tr("Suggested file name")),
    )


def _text(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterString(name, title, optional=True), help_text)

