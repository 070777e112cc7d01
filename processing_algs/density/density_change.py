# SPDX-License-Identifier: GPL-2.0-or-later
"""Where incidents became more or fewer, as a raster of the change of their density."""
from __future__ import annotations

from pathlib import Path

import numpy as np

from ...core.density.change import METHODS, change
from ...core.density.units import unit_label
from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.looks.change import style_of_change
from ..adapters.looks.styles import style_result
from ..adapters.progress import tick_of
from ..adapters.rasters import write_raster
from ..base import QuietudeAlgorithm
from .change_tags import change_tags
from .change_telling import band_title, band_unit, say_what_changed
from .exposure import say_exposure
from .pair import read_pair
from .plan import Answers
from .questions import density_parameters


class DensityChange(QuietudeAlgorithm):
    """Difference or quotient of two densities."""

    NAME = "densitychange"
    GROUP = ("density", later("Density"))
    TITLE = later("Change of density")
    SUMMARY = later("Shows where incidents became more or fewer between two layers: their densities, subtracted.")
    HELP = later(
        "<p><b>Method.</b> Both layers are spread with the same kernel and radius over the same cells, then compared "
        "cell by cell. difference: INPUT minus REFERENCE, in incidents per km². ratio: INPUT divided by REFERENCE. "
        "log_ratio: the natural logarithm of that ratio, which treats a doubling and a halving alike. sum: both "
        "together. The radius, if left empty, is proposed from the incidents of both layers.</p>"
        "<p><b>Where ratios are told.</b> A ratio to nearly nothing tells chance. Call floor the density of two "
        "incidents at one place. A cell has a ratio where both densities reach the floor, or where one alone reaches "
        "four times the floor: the other is then set to the floor, so that a new place shows as well as one "
        "that vanished. Everywhere else is NoData. A difference is told everywhere in the study area.</p>"
        "<p><b>How to read it.</b> Red: more incidents in INPUT than in REFERENCE. Blue: fewer. Transparent: little "
        "change. Classes mirror each other around no change. A difference shows where the numbers moved, most of all "
        "in busy places; a ratio shows where they moved for what they were. Look at both.</p>"
        "<p><b>Compare what compares.</b> The two layers must come from the same source, record the same kinds of "
        "incidents in the same area, and cover periods of the same length and seasons. Where the dates (occurred_from) "
        "show different lengths, it is said: the unit km2_year then makes densities comparable.</p>"
        "<p><b>Limits.</b> This map does not say whether a change is more than chance: where few incidents happen, "
        "large changes come by themselves. It does not say why either: a new way to report, more patrols or works in "
        "the street change what is recorded. Incidents that moved further than the radius show as a fall here and a "
        "rise there; those that moved less do not show.</p>"
        "<p><b>References.</b> Bithell, J. F. (1991), Estimation of relative risk functions, <i>Statistics in "
        "Medicine</i> 10(11), pp. 1745–1751. Kelsall, J. E. and Diggle, P. J. (1995), Kernel estimation of relative "
        "risk, <i>Bernoulli</i> 1(1–2), pp. 3–16.</p>"
    )
    TAGS = (
        "density,change,difference,ratio,compare,before,after,evolution,kernel,"
        "densité,évolution,différence,rapport,comparer,avant,après,faits,noyau"
    )

    def inputs(self):
        """The two layers, how to compare and how to spread them, then the raster and the choices made."""
        return (
            declare.incidents(),
            declare.incidents("REFERENCE", tr("Incidents to compare with")),
            declare.words(
                "METHOD", tr("Comparison"), METHODS, "difference",
                tr(
                    "difference: INPUT minus REFERENCE. ratio: INPUT divided by REFERENCE, where there are enough "
                    "incidents. log_ratio: natural logarithm of the ratio. sum: both together."
                ),
            ),
            *density_parameters(),
            declare.raster_destination("OUTPUT", tr("Change of density")),
            declare.figure("BANDWIDTH_USED", tr("Radius used (m)")),
            declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
            declare.word("CRS_USED", tr("CRS of the computation")),
            declare.figure("EVENTS", tr("Incidents of INPUT that weigh on the raster")),
            declare.figure("EVENTS_REFERENCE", tr("Incidents of REFERENCE that weigh on the raster")),
            declare.figure("MINIMUM", tr("Lowest value")),
            declare.figure("MAXIMUM", tr("Highest value")),
        )

    def compute(self, parameters, context, feedback):
        """Read both, plan once, estimate each, compare, write."""
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        unit = self.parameterAsEnumString(parameters, "UNIT", context)
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        pair = read_pair(self, parameters, context, feedback)
        say_exposure(pair.now.period, pair.before.period, unit, feedback)
        plan = Answers(self, parameters, context, feedback).plan(pair.together(), times=2)
        label = unit_label(unit, pair.weighted)
        now, before = pair.told(plan, unit, tick_of(feedback))
        values = change(now.told, before.told, method)
        say_what_changed(now, before, values, method, label, feedback)
        tags = change_tags(now, before, plan, method, label)
        title, value_unit = band_title(method, label), band_unit(method, label)
        write_raster(Path(target), (values,), plan.lattice, pair.now.crs, (title,), value_unit, tags)
        low, high = float(np.nanmin(values)), float(np.nanmax(values))
        style_result(target, context, style_of_change(method, low, high, label))
        return {
            "OUTPUT": target,
            "BANDWIDTH_USED": plan.spread.bandwidth,
            "CELL_SIZE_USED": plan.lattice.cell_size,
            "CRS_USED": pair.now.crs.authid() or pair.now.crs.toWkt(),
            "EVENTS": len(now.made.used),
            "EVENTS_REFERENCE": len(before.made.used),
            "MINIMUM": low,
            "MAXIMUM": high,
        }
