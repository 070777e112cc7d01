# SPDX-License-Identifier: GPL-2.0-or-later
"""Some of the incidents, by date, hour, category and place."""
from __future__ import annotations

from itertools import compress

from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameterString

from ...core.errors import CoreError
from ...core.progress import stage
from ...core.wording import later, number, tr
from .. import parameters as declare
from ..adapters.looks.styles import style_result
from ..adapters.progress import tick_of
from ..adapters.vectors import vector_output
from ..base import QuietudeAlgorithm
from .copied_rows import as_incidents, copies, own_columns, rows_of, watched
from .filter_inputs import kept_rows

READ = 0.1
"""Share of the work after which rows are chosen: the rest copies them."""


class NothingKeptError(CoreError):
    """A filter that keeps no row."""

    def __init__(self, rows: int, without_time: int) -> None:
        super().__init__(
            tr(
                "None of the {rows} rows passes the filter ({unknown} for want of a known day or hour): widen it.",
                rows=number(rows),
                unknown=number(without_time),
            )
        )


class FilterIncidents(QuietudeAlgorithm):
    """Filtering of incidents."""

    NAME = "filterincidents"
    GROUP = ("incidents", later("Incidents"))
    TITLE = later("Filter incidents")
    SUMMARY = later("Keeps the incidents of some dates, days, hours, categories, partners or areas, with all fields.")
    HELP = later(
        "<p><b>Method.</b> A row is kept if every filter given keeps it; a filter left empty keeps all. FROM and TO "
        "are included, a date alone being its whole day, and are held against the start of the incident. HOURS are "
        "from the first to before the second: 22-6 is the night, across midnight, and 8-12,14-18 two spans. Words are "
        "compared without case and accents.</p>"
        "<p><b>How to read it.</b> What is not known is not guessed: an incident whose hour is not known (see "
        "time_precision) passes no filter of hours, one known by month passes no filter of weekdays. These rows are "
        "counted in DROPPED_NO_TIME, when nothing else lets them go.</p>"
        "<p><b>Limits.</b> An incident that lasted is filtered by its start alone: for the share of each hour, see the "
        "aoristic weights of “Time profile”. A partner that writes no hours is absent from a map of the night: this "
        "is not calm.</p>"
    )
    TAGS = (
        "filter,select,subset,dates,hours,night,weekday,category,"
        "filtrer,sélection,extraire,période,nuit,jours,heures,catégorie"
    )

    def inputs(self):
        """The layer and its filters, then what is kept."""
        layer = QgsProcessingParameterFeatureSource("INPUT", tr("Incidents"), [declare.TABLE])
        return (
            declare.explained(layer, tr("Any layer or table. Its selection and its filter are honoured.")),
            _text("FROM", tr("From"), tr("First date, such as 2024-01-01 or 01/01/2024 22:30. Included.")),
            _text("TO", tr("To"), tr("Last date. Included: a date alone is its whole day.")),
            _text("WEEKDAYS", tr("Days of the week"), tr("1 (Monday) to 7, or names: 1-5, sat,sun, samedi.")),
            _text("HOURS", tr("Hours"), tr("From and to, such as 22-6, or several: 8-12,14:30-18. 22 is that hour.")),
            _text("CATEGORIES", tr("Categories"), tr("Codes of the field category, separated by commas.")),
            _text("FAMILIES", tr("Families"), tr("Codes of the field family, separated by commas.")),
            _text("PARTNERS", tr("Partners"), tr("Codes of the field partner_id, separated by commas.")),
            declare.polygons("AREA", tr("Area"), tr("Polygons: rows within them or on their edge are kept.")),
            declare.field(
                "TIME", tr("Field of the dates"), tr("Left empty: occurred_from, with time_precision beside it."),
                advanced=True,
            ),
            declare.vector_destination("OUTPUT", tr("Incidents kept"), declare.TABLE),
            declare.figure("KEPT", tr("Rows kept")),
            declare.figure("DROPPED_NO_TIME", tr("Rows left out because their day or hour is not known")),
        )  # fmt: skip

    def compute(self, parameters, context, feedback):
        """Decide by columns, then copy the rows kept."""
        source = self.source(parameters, "INPUT", context)
        kept = kept_rows(self, source, parameters, context, feedback)
        count = int(kept.rows.sum())
        if count == 0:
            raise NothingKeptError(len(kept.rows), kept.without_time)
        columns = own_columns(source.fields())
        rows = watched(rows_of(source), len(kept.rows), stage(tick_of(feedback), READ, 1))
        features = compress(rows, kept.rows)
        kind, crs = source.wkbType(), source.sourceCrs()
        with vector_output(self, parameters, "OUTPUT", context, columns, kind, crs) as output:
            output.add(copies(features, columns))
        style_result(output.result, context, as_incidents, columns)
        feedback.pushInfo(
            tr(
                "{kept} of {rows} rows kept; {unknown} left out because their day or hour is not known.",
                kept=number(count), rows=number(len(kept.rows)), unknown=number(kept.without_time),
            )  # fmt: skip
        )
        return {"OUTPUT": output.result, "KEPT": count, "DROPPED_NO_TIME": kept.without_time}


def _text(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterString(name, title, optional=True), help_text)
