# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person is asked before a package is made."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterString

from ...core.lattice.periods import PERIODS
from ...core.privacy.audiences.audience import AUDIENCES, PUBLIC
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
                "Who will read the package. “public”: anybody, on a website for instance, hence the strictest rules. "
                "“partner”: a body bound to you by a convention, which gets finer figures. “restricted”: one person or "
                "service that you name, which gets the finest, encrypted. When in doubt, choose “public”."
            ),
        ),
        declare.words(
            "PERIOD", tr("Period"), PERIODS, "all",
            tr(
                "One figure for the whole time (“all”), or one for each year, quarter or month. The shorter the "
                "period, the larger the places have to be: in public, quarters and months need cells of 1 km or more."
            ),
        ),
        declare.field(
            "TIME", tr("Date"),
            tr(
                "Field with the date of the incidents. Left empty: occurred_from, which “Load incidents” writes. Not "
                "needed for the whole time."
            ),
        ),
        declare.field(
            "CATEGORY", tr("Category"),
            tr(
                "Field that says what happened, to have figures for each kind of incident. More is then hidden, since "
                "each kind has fewer incidents; a place is shown only where two kinds at least can be. Left empty: all "
                "kinds together."
            ),
        ),
        declare.explained(
            QgsProcessingParameterBoolean("DAY_PARTS", tr("Parts of the day"), defaultValue=False),
            tr(
                "For partners only: figures for night, morning, afternoon and evening, six hours each. It takes the "
                "place of CATEGORY, which must be empty, and needs a PERIOD of a quarter or more."
            ),
            advanced=True,
        ),
    )  # fmt: skip


def _where():
    return (
        declare.words(
            "ZONING", tr("Places"), ZONINGS, "grid",
            tr(
                "Where incidents are counted. “grid”: squares of one size, those of INSEE; the usual choice. "
                "“quadtree”: small squares where much happens, large ones elsewhere. “areas”: your own polygons, such "
                "as quartiers. For named recipients only, with ADDRESSES: “snapped_points” (a count at a point that "
                "stands for 8 addresses or more) and “displaced_points” (points without counts, each moved by a secret "
                "key among 11 addresses or more)."
            ),
        ),
        declare.length(
            "CELL_SIZE", tr("Cell size (m)"),
            tr(
                "Side of the squares: 200 or a multiple of 200. Left empty: the smallest of 200, 400, 1000, 2000, 4000 "
                "and 8000 m that hides at most 10% of the events, measured and announced. With a quadtree: side of the "
                "smallest squares; left empty, the smallest that is allowed."
            ),
        ),
        declare.polygons(
            "AREAS", tr("Areas"),
            tr("With “areas” only: the polygons to count in, quartiers for instance. They must not overlap."),
        ),
        declare.field(
            "AREA_ID", tr("Name of each area"),
            tr("Field of AREAS with their names, as readers will see them. Polygons with one name are one area."),
            parent="AREAS",
        ),
        declare.field(
            "AREA_PARENT", tr("Parent of each area"),
            tr(
                "Field of AREAS with the larger area that each is part of, such as the quartier of an IRIS. An area "
                "with too few events is then joined with a neighbour in the same larger area. Left empty: such areas "
                "are hidden."
            ),
            parent="AREAS",
        ),
        declare.polygons(
            "BOUNDARY", tr("Territory"),
            tr(
                "Polygons of the commune; give them whenever you can. Their outline is drawn, events elsewhere are "
                "left out, and every place inside is written, so that an empty one looks like a hidden one. Left "
                "empty: the map stops around the places that are shown."
            ),
        ),
    )  # fmt: skip


def _words():
    return (
        _text(
            "TITLE", tr("Title"),
            tr("What is counted, as readers will see it: “Noise at night”. Name no person and no address."),
        ),
        _text(
            "COMMUNE", tr("Commune"),
            tr("Name of the commune or of the territory: it stands in the titles and in the name of the file."),
        ),
        _text(
            "DPO_DECISION", tr("Decision of the data protection officer"),
            tr(
                "What your data protection officer decided, with the date and the reference, word for word: readers "
                "will see it. Left empty: the package is made, and every page of it says NOT VALIDATED."
            ),
        ),
        declare.explained(
            QgsProcessingParameterString("LICENCE", tr("Licence"), optional=True),
            tr(
                "What readers may do with the figures. Left empty: in public, Licence Ouverte 2.0 (Etalab), which lets "
                "anybody use them again; otherwise, none."
            ),
            advanced=True,
        ),
    )  # fmt: skip


def _results():
    return (
        declare.file_destination("OUTPUT", tr("Package"), tr("Zip archives (*.zip)")),
        declare.file_destination("REPORT", tr("Disclosure report"), tr("Web pages (*.html)"), optional=True),
        declare.figure("PUBLISHED_CELLS", tr("Figures shown")),
        declare.figure("HIDDEN_SHARE", tr("Share of the events that are hidden, from 0 to 1")),
        declare.figure(
            "K_MEASURED", tr("Fewest events behind a figure, or addresses behind a moved point: for the producer alone")
        ),
        declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
        declare.word("NAME", tr("Suggested file name")),
    )


def _text(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterString(name, title, optional=True), help_text)

