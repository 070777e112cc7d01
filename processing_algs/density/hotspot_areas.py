# SPDX-License-Identifier: GPL-2.0-or-later
"""The smallest areas that hold given shares of the incidents, as polygons."""
from __future__ import annotations

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.density.amounts import UNITS
from ...core.density.hot_spots import hot_spots, parsed_shares
from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.density_rasters import read_density
from ..adapters.looks.hot_spots import hot_spot_style
from ..adapters.looks.styles import style_result
from ..adapters.progress import tick_of
from ..adapters.vectors import vector_output
from ..base import QuietudeAlgorithm
from .hotspot_table import POLYGON, columns, features
from .hotspot_telling import chosen_unit, say_what_was_found, told_unit


class HotspotAreas(QuietudeAlgorithm):
    """Volume contours of a density."""

    NAME = "hotspotareas"
    GROUP = ("density", later("Density"))
    TITLE = later("Hot spot areas")
    SUMMARY = later("Draws the smallest areas that hold given shares of the incidents of a density, ranked.")
    HELP = later(
        "<p><b>Method.</b> Cells are taken from the densest down until together they hold the share asked for: the "
        "density reached is the threshold, and the part of the map at or above it is the smallest that holds that "
        "share (the highest density region). Its outline is interpolated between cell centres, holes included; along "
        "the border of the study area it follows the cells. Areas of a small share lie within those of a larger one. "
        "Pieces of fewer than 4 cells, which tell where the grid lies rather than where incidents gather, are left "
        "out and counted; holes of fewer than 4 cells are filled.</p>"
        "<p><b>How to read it.</b> events is the number of incidents that the density puts inside, which may differ "
        "from a count of points: a density spreads them. rank orders the areas of one share by events. When half of "
        "the incidents stand on a few hundredths of the territory, the means can be gathered there. Shares suit maps "
        "to be compared, whatever their number of incidents; thresholds do not.</p>"
        "<p><b>Unit.</b> The rasters of this plugin tell theirs. For another raster, give it: the outlines do not "
        "depend on it, events does.</p>"
        "<p><b>Limits.</b> There are always areas, even where incidents fall at random: this draws where the density "
        "is highest, it does not test whether it is higher than chance. Number and shape of the areas depend on the "
        "radius of the density; scan several radii first. The share of the territory depends on the territory: give "
        "the density a study area.</p>"
        "<p><b>References.</b> Hyndman, R. J. (1996), Computing and graphing highest density regions, <i>The "
        "American Statistician</i> 50(2), pp. 120–126. Worton, B. J. (1989), Kernel methods for estimating the "
        "utilization distribution in home-range studies, <i>Ecology</i> 70(1), pp. 164–168.</p>"
    )
    TAGS = (
        "hot spot,contour,isoline,volume,highest density region,percentage,rank,density,"
        "point chaud,zone,contour,isoligne,pourcentage,volume,rang,densité,faits"
    )

    def inputs(self):
        """A density and the shares, then the areas."""
        return (
            declare.explained(
                QgsProcessingParameterRasterLayer("INPUT", tr("Density")),
                tr("Raster of a density in a metric CRS, such as that of “Kernel density”."),
            ),
            declare.explained(
                QgsProcessingParameterString("SHARES", tr("Shares of the incidents (%)"), "50,75,90"),
                tr("Percentages above 0 and at most 100, separated by commas. Each is drawn."),
            ),
            declare.words(
                "UNIT",
                tr("Unit of the density"),
                ("auto", *UNITS),
                "auto",
                tr(
                    "auto: the one that the raster tells, otherwise km2. km2, m2: incidents per km² or m² (m2 for the "
                    "scaled heatmap of QGIS). cell: incidents in each cell. km2_year: incidents per km² and per year."
                ),
                advanced=True,
            ),
            declare.explained(
                QgsProcessingParameterBand("BAND", tr("Band"), 1, "INPUT"),
                tr("Band that holds the density: the first, or one window of a series."),
                advanced=True,
            ),
            declare.vector_destination("OUTPUT", tr("Hot spot areas")),
            declare.figure("AREAS", tr("Number of areas")),
            declare.figure("LEFT_OUT", tr("Pieces left out for being tiny")),
        )

    def compute(self, parameters, context, feedback):
        """Read, find, write."""
        shares = parsed_shares(self.parameterAsString(parameters, "SHARES", context))
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "INPUT"))
        raster = read_density(layer, self.parameterAsInt(parameters, "BAND", context))
        unit = chosen_unit(raster, self.parameterAsEnumString(parameters, "UNIT", context), feedback)
        levels, amount = hot_spots(raster.values, shares, tick_of(feedback)), raster.amount(unit)
        say_what_was_found(raster, levels, amount, feedback)
        label = told_unit(raster, unit)
        told = columns(amount, label)
        with vector_output(self, parameters, "OUTPUT", context, told, POLYGON, raster.crs) as output:
            output.add(features(raster, levels, amount))
        style_result(output.result, context, hot_spot_style(levels, label), told)
        left_out = sum(len(level.crumbs) for level in levels)
        return {"OUTPUT": output.result, "AREAS": output.count, "LEFT_OUT": left_out}
