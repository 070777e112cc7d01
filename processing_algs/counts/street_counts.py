# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents counted along streets."""
from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterFeatureSource, QgsWkbTypes

from ...core.wording import figure, later, tr
from .. import parameters as declare
from ..adapters.looks.period import of_period
from ..adapters.looks.streets import street_style
from ..adapters.looks.styles import style_result
from ..adapters.street_lines import read_streets
from ..adapters.vectors import vector_output
from ..base import QuietudeAlgorithm
from .counted_events import read_counted
from .questions import GROUP, breakdown, figures
from .street_table import count_on_streets

DISTANCE = 30.0
"""Metres: half a wide street, its pavement and a front yard, or the usual error of a geocoded address."""


class StreetCounts(QuietudeAlgorithm):
    """Counts by street segment."""

    NAME = "streetcounts"
    GROUP = GROUP
    TITLE = later("Counts along streets")
    SUMMARY = later(
        "Counts incidents by street segment, each on the nearest one or on the one that bears the name of its street, "
        "and gives their number per 100 m."
    )
    HELP = later(
        "<p><b>Method.</b> Each incident belongs to the nearest segment within the distance; at equal distances, to "
        "the first one of the layer. Where both fields of names are given, a segment that bears the name of the "
        "incident's street and is within the distance wins over a nearer one of another name: names are compared "
        "without case, accents, house numbers and usual abbreviations (bd, av., st). COUNTED + OUTSIDE is always the "
        "number of incidents with a position.</p>"
        "<p><b>How to read it.</b> n counts incidents; weight sums the weights; per_100m is weight per 100 m of the "
        "segment, measured on the ellipsoid; mean_distance_m tells how far its incidents stand; n_… count by category "
        "and period, and sum to n; small_n marks fewer than 5 incidents.</p>"
        "<p><b>Limits.</b> On a short segment one incident makes a high rate: read n too. Incidents at a crossing "
        "belong to all its streets, and are counted on one. Those of a square or a park go to the street beside it: "
        "see mean_distance_m, or shorten the distance.</p>"
        "<p><b>Reference.</b> Weisburd, D. (2015), <i>The law of crime concentration and the criminology of place</i>, "
        "Criminology 53(2), pp. 133–157 (the street segment as unit).</p>"
    )
    TAGS = (
        "count,street,road,segment,line,nearest,per 100 m,incidents,"
        "comptage,dénombrement,rue,voie,tronçon,filaire,linéaire,plus proche,faits"
    )

    def inputs(self):
        """Incidents, streets and breakdown, then the counts."""
        streets = QgsProcessingParameterFeatureSource("STREETS", tr("Streets"), [declare.LINE])
        return (
            declare.incidents(),
            declare.explained(
                streets, tr("Line layer, one segment a row. The selection and the filter of the layer are honoured.")
            ),
            declare.length(
                "DISTANCE", tr("Largest distance (m)"),
                tr("Incidents farther than this from every segment are outside. Left empty: 30 m."),
            ),
            declare.field(
                "NAME", tr("Name of the streets"), tr("Field of the streets; used with the street of the incidents."),
                parent="STREETS",
            ),
            declare.field(
                "STREET", tr("Street of the incidents"),
                tr("Field of the incidents with the name of their street; used with the name of the streets."),
            ),
            *breakdown(),
            declare.vector_destination("OUTPUT", tr("Counts by street segment"), declare.LINE),
            *figures(),
            declare.figure("BY_NAME", tr("Incidents placed by the name of their street")),
            declare.figure("DISTANCE_USED", tr("Distance used (m)")),
        )

    def compute(self, parameters, context, feedback):
        """Read, assign, count, write."""
        source = self.source(parameters, "STREETS", context)
        streets, named = read_streets(source, context, feedback), self._names(source, parameters, context, feedback)
        within = self.number(parameters, "DISTANCE", context)
        if within is None:
            within = DISTANCE
            feedback.pushInfo(
                tr("Distance: {distance} m (half a wide street and a front yard).", distance=figure(within))
            )
        counted = read_counted(self, parameters, context, feedback, also=named[1:] if named else ())
        table = count_on_streets(streets, counted, within, named, feedback)
        columns, line = table.all_columns, QgsWkbTypes.Type.MultiLineString
        with vector_output(self, parameters, "OUTPUT", context, columns, line, streets.crs) as output:
            output.add(table.features())
        rates = table.frame["per_100m"].to_numpy(np.float64)
        style = street_style("per_100m", rates, tr("incidents per 100 m"))
        style_result(output.result, context, of_period(style, counted.period), columns)
        return {
            "OUTPUT": output.result,
            "COUNTED": table.counted,
            "OUTSIDE": len(counted.events) - table.counted,
            "BY_NAME": table.by_name,
            "DISTANCE_USED": within,
        }

    def _names(self, source, parameters, context, feedback):
        """Fields of names of the streets and of the incidents, where both are given."""
        name = self.field(source, parameters, "NAME", context)
        street = self.field(self.source(parameters, "INPUT", context), parameters, "STREET", context)
        if bool(name) != bool(street):
            feedback.pushWarning(
                tr("Names serve only where both layers give theirs: NAME and STREET. They are not used.")
            )
        return (name, street) if name and street else None
