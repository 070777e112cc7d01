# SPDX-License-Identifier: GPL-2.0-or-later
"""Incidents counted in areas."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterMultipleLayers, QgsWkbTypes

from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.looks.period import of_period
from ..adapters.looks.styles import style_result
from ..adapters.vectors import vector_output
from ..adapters.zonings import read_zonings
from ..base import QuietudeAlgorithm
from .area_style import area_style, other_styles
from .area_table import count_in_zonings, own_crs
from .counted_events import read_counted
from .denominators import Denominators, fields_of_areas
from .questions import GROUP, breakdown, figures


class AreaCounts(QuietudeAlgorithm):
    """Counts and rates by area, in one or several zonings."""

    NAME = "areacounts"
    GROUP = GROUP
    TITLE = later("Counts and rates by area")
    SUMMARY = later(
        "Counts incidents in areas, each exactly once, by category and period if asked, with rates and their "
        "intervals; several zonings side by side."
    )
    HELP = later(
        "<p><b>Method.</b> Incidents are brought to the CRS of each layer of areas, whose edges stay as drawn. Each "
        "incident is in one area at most: on a shared edge, in the area to the east or to the north; on an outer edge, "
        "in the area it touches; where areas overlap, in the first one, and that is said. For each zoning the log "
        "shows counted + outside = incidents. COUNTED are the incidents in an area of any zoning.</p>"
        "<p><b>How to read it.</b> n counts incidents; weight sums the weights; n_… count by category and period and "
        "sum to n. per_km2 is weight by km² on the ellipsoid. per_1000 is weight by 1,000 inhabitants; its 95% "
        "interval, from per_1000_low to per_1000_high, tells what chance alone allows: two areas whose intervals "
        "largely overlap do not surely differ. small_n marks fewer than 5 incidents.</p>"
        "<p><b>Location quotient.</b> With a category: lq_… is its share in the area divided by its share in all "
        "areas of the zoning, given from 5 incidents on; 2 means twice as frequent as elsewhere. location_quotient is "
        "the highest of the area and location_quotient_of its category. Empty without a category.</p>"
        "<p><b>Limits.</b> No rate below 500 inhabitants or dwellings. Inhabitants are not the people present: rates "
        "of centres, stations and shopping areas are too high. Several incidents at one event widen the true interval."
        "</p>"
        "<p><b>References.</b> Interval: Breslow, N. E. &amp; Day, N. E. (1987), <i>Statistical Methods in Cancer "
        "Research</i>, vol. II, p. 69 (Byar); weighted: Dobson, A. J. et al. (1991), <i>Statistics in Medicine</i> "
        "10(3), pp. 457–462. Quotient: Brantingham, P. L. &amp; Brantingham, P. J. (1998), in <i>Crime Mapping and "
        "Crime Prevention</i>, pp. 263–288.</p>"
    )
    TAGS = (
        "count,area,district,ward,polygon,rate,population,dwellings,per 1000,location quotient,incidents,"
        "comptage,dénombrement,quartier,zone,IRIS,taux,habitants,logements,pour mille,quotient de localisation,faits"
    )

    def inputs(self):
        """Incidents, areas, denominators and breakdown, then the counts."""
        areas = QgsProcessingParameterMultipleLayers("AREAS", tr("Areas"), declare.POLYGON)
        return (
            declare.incidents(),
            declare.explained(
                areas,
                tr(
                    "One or several polygon layers. Each is a zoning counted on its own: the result holds the areas of "
                    "all, with the name of their layer in the field zoning."
                ),
            ),
            declare.explained(
                QgsProcessingParameterBoolean("SELECTED_AREAS", tr("Selected areas only"), defaultValue=False),
                tr(
                    "Count only in the areas selected in each layer; a layer without selection is counted in whole. "
                    "The selection of the incidents is chosen beside their layer."
                ),
            ),
            *fields_of_areas(
                tr("Identifier of the areas"),
                tr(
                    "Field copied to area_id. Left empty: the field that looks like names, where it tells the areas "
                    "apart; otherwise their rank in the layer."
                ),
            ),
            *breakdown(),
            declare.vector_destination("OUTPUT", tr("Counts by area")),
            *figures(),
            declare.figure("ON_EDGE", tr("Incidents on an edge")),
        )

    def compute(self, parameters, context, feedback):
        """Read, count, write."""
        layers = self.parameterAsLayerList(parameters, "AREAS", context)
        selected = self.parameterAsBoolean(parameters, "SELECTED_AREAS", context)
        zonings = read_zonings(layers, context, feedback, selected)
        named = (self.parameterAsString(parameters, name, context) for name in ("AREA_ID", "POPULATION", "DWELLINGS"))
        denominators = Denominators(*named).checked(zonings, feedback)
        counted = read_counted(self, parameters, context, feedback, own_crs)
        table = count_in_zonings(zonings, counted, denominators, feedback)
        columns, crs = table.all_columns, zonings[0].crs
        polygon = QgsWkbTypes.Type.MultiPolygon
        with vector_output(self, parameters, "OUTPUT", context, columns, polygon, crs) as output:
            output.add(table.features(crs))
        style = of_period(area_style(table, denominators), counted.period)
        style_result(output.result, context, style, columns, other_styles(table))
        return {
            "OUTPUT": output.result,
            "COUNTED": table.counted,
            "OUTSIDE": len(counted.events) - table.counted,
            "ON_EDGE": table.on_edge,
        }
