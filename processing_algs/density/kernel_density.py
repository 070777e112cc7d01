# SPDX-License-Identifier: GPL-2.0-or-later
"""Where incidents gather, as a raster of incidents per km²."""
from __future__ import annotations

from pathlib import Path

from ...core.density.units import unit_factor, unit_label
from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.density_tags import density_tags
from ..adapters.looks.density import density_style
from ..adapters.looks.styles import style_result
from ..adapters.progress import tick_of
from ..adapters.rasters import write_raster
from ..adapters.weighted_events import read_weighted
from ..base import QuietudeAlgorithm
from .like_qgis import QGIS_COMPATIBLE, AnswersLikeQgis, like_qgis_parameter
from .plan import Answers
from .questions import density_parameters
from .telling import say_what_was_found


class KernelDensity(QuietudeAlgorithm):
    """Kernel density of incidents."""

    NAME = "kerneldensity"
    GROUP = ("density", later("Density"))
    TITLE = later("Kernel density")
    SUMMARY = later("Shows where incidents gather: a raster of incidents per km², computed in metres whatever the CRS.")
    HELP = later(
        "<p><b>Method.</b> Each incident spreads its weight around itself, down to zero at the radius, and the spreads "
        "are added up at the centre of each cell. The sum over the raster is the number of incidents. Cells that no "
        "incident reaches hold 0, not NoData, so that two densities can be subtracted; NoData stands outside the study "
        "area only. Incidents stacked at one address each count.</p>"
        "<p><b>Radius.</b> Left empty, Silverman's rule of thumb (0.9 × spread × n^(−1/5), p. 48) proposes one from "
        "the number of distinct places and from a measure of their spread that a few distant incidents do not move; it "
        "is scaled so that all kernels smooth alike. Try half and twice that radius before you conclude. A gaussian "
        "has the standard deviation radius / √8, the spread of the quartic of the same radius; it is cut at two radii, "
        "and the ten-millionth that lies beyond is given back.</p>"
        "<p><b>How to read it.</b> 40 incidents/km² means that as many would be counted on 1 km² if the neighbourhood "
        "were everywhere like this place, over the whole period of the layer. Values depend on the radius: compare "
        "only maps of the same radius, unit and length of period.</p>"
        "<p><b>Accuracy.</b> exact adds up every incident in double precision. fast shares incidents among the cells "
        "around them and convolves: use it for hundreds of thousands of incidents. It announces the largest error it "
        "may make.</p>"
        "<p><b>Limits.</b> A density shows what was recorded, not risk, and spreads incidents across rivers and "
        "railways. Near the border of the area where incidents are recorded it is too low: give the study area and "
        "correct at the border.</p>"
        "<p><b>Against QGIS's own heatmap.</b> Its “scaled” quartic is 7.25 times too high up to version 3.40.3 (a "
        "factor 116/5 instead of 16/5), it leaves NoData between incidents, takes an empty weight for 0, counts in the "
        "layer's unit, and moves incidents north or south by up to two pixels. To compare with maps made by it, tick "
        "Same raster as QGIS's heatmap: same pixels, same NoData and the “scaled” values of version 3.40.4 and later, "
        "per m², but for the rounding of its single precision, up to a thousandth of the maximum for a million "
        "incidents. For a quartic of version 3.40.3 or earlier, multiply them by 7.25. Incidents without a weight, "
        "which QGIS draws as zeros, are left out.</p>"
        "<p><b>References.</b> Silverman, B. W. (1986), <i>Density Estimation for Statistics and Data Analysis</i>, "
        "Chapman &amp; Hall, pp. 75–87. Diggle, P. J. (1985), A kernel method for smoothing point process data, "
        "<i>Applied Statistics</i> 34(2), pp. 138–147.</p>"
    )
    TAGS = (
        "density,kernel,kde,heatmap,hot spot,quartic,gaussian,incidents,bandwidth,"
        "densité,noyau,carte de chaleur,point chaud,faits,rayon,lissage"
    )

    def inputs(self):
        """Incidents and how to spread them, then the raster and the choices made."""
        return (
            declare.incidents(),
            *density_parameters(),
            like_qgis_parameter(),
            declare.raster_destination("OUTPUT", tr("Density")),
            declare.figure("BANDWIDTH_USED", tr("Radius used (m)")),
            declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
            declare.word("CRS_USED", tr("CRS of the computation")),
            declare.figure("EVENTS", tr("Incidents that weigh on the raster")),
            declare.figure("MAXIMUM", tr("Highest density")),
        )

    def compute(self, parameters, context, feedback):
        """Read, plan, estimate, write."""
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        like_qgis = self.parameterAsBoolean(parameters, QGIS_COMPATIBLE, context)
        unit = "m2" if like_qgis else self.parameterAsEnumString(parameters, "UNIT", context)
        source = self.source(parameters, "INPUT", context)
        weight = self.field(source, parameters, "WEIGHT", context)
        events = read_weighted(source, weight, feedback)
        answers = AnswersLikeQgis if like_qgis else Answers
        plan = answers(self, parameters, context, feedback).plan(events)
        factor, label = unit_factor(unit, plan.lattice, events.period), unit_label(unit, bool(weight))
        made = plan.estimated(events.places, tick_of(feedback))
        feedback.pushInfo(made.way)
        maximum = made.highest * factor
        say_what_was_found(len(events.places), len(made.used), maximum, made.error * factor, label, plan, feedback)
        tags = plan.told_in(density_tags(made, plan.spread, plan.lattice, label, events.period))
        band = tr("Density ({unit})", unit=label)
        values = made.values if factor == 1 else made.values * factor
        write_raster(Path(target), (values,), plan.lattice, events.crs, (band,), label, tags)
        style_result(target, context, density_style(maximum, label))
        return {
            "OUTPUT": target,
            "BANDWIDTH_USED": plan.spread.bandwidth,
            "CELL_SIZE_USED": plan.lattice.cell_size,
            "CRS_USED": events.crs.authid() or events.crs.toWkt(),
            "EVENTS": len(made.used),
            "MAXIMUM": maximum,
        }
