# SPDX-License-Identifier: GPL-2.0-or-later
"""What depends on the radius of a density, and what does not."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from ...core.density.bandwidth.bandwidth import proposed_bandwidth
from ...core.density.bandwidth.cross_validation import likeliest_bandwidth
from ...core.density.bandwidth.likelihood import LeaveOneOut
from ...core.density.bandwidth.scan import parsed_radii, proposed_radii, scanned
from ...core.density.bandwidth.scan_page import Scan, scan_html
from ...core.density.kernels import KERNELS
from ...core.density.units import unit_label
from ...core.files import write_text
from ...core.progress import stage
from ...core.wording import figure, later, tr
from .. import parameters as declare
from ..adapters.progress import tick_of
from ..adapters.weighted_events import read_weighted
from ..base import QuietudeAlgorithm
from .questions import density_parameters
from .scan_ground import scan_ground

SHARED = ("KERNEL", "CELL_SIZE", "WEIGHT", "MASK", "EXTENT")


class BandwidthScan(QuietudeAlgorithm):
    """The sensitivity strip."""

    NAME = "bandwidthscan"
    GROUP = ("density", later("Density"))
    TITLE = later("Scan of radii")
    SUMMARY = later("Shows on one page what a density looks like with each of several radii, and which one to prefer.")
    HELP = later(
        "<p><b>Method.</b> The density of the same incidents is computed with each radius on the same cells. Each "
        "map shows the smallest areas that hold 25, 50, 75 and 90 % of the incidents, so that all are read with the "
        "same legend. Two rules propose a radius, which is added to the strip: Silverman's rule of thumb, and the "
        "likelihood, which keeps the radius by which all other places best foretell the incidents of each place. "
        "Incidents stacked at one place are left out together, so that they do not foretell each other.</p>"
        "<p><b>How to read it.</b> Hot spots that stay from map to map are in the data; those that come with a "
        "single radius are made by it. Prefer a radius near the two proposals, where the number of hot spots changes "
        "little, and one that means something on the ground: a street, a block, a district. Then keep it for all the "
        "maps of a study.</p>"
        "<p><b>Limits.</b> No radius is the true one. The likelihood suits maps that must foretell; it is small "
        "where positions are rounded to addresses or corners, and moves with the number of incidents. Radii under "
        "the accuracy of the positions show the geocoder. Densities are computed fast, within 1 % of the highest.</p>"
        "<p><b>References.</b> Silverman, B. W. (1986), <i>Density Estimation for Statistics and Data Analysis</i>, "
        "Chapman &amp; Hall, pp. 48 and 52–55. Duin, R. P. W. (1976), On the choice of smoothing parameters for "
        "Parzen estimators, <i>IEEE Transactions on Computers</i> C-25(11), pp. 1175–1179. Habbema, J. D. F., "
        "Hermans, J. and van den Broek, K. (1974), <i>Compstat 1974</i>, pp. 101–110.</p>"
    )
    TAGS = (
        "bandwidth,radius,sensitivity,scan,cross-validation,likelihood,silverman,density,kernel,"
        "rayon,sensibilité,lissage,validation croisée,vraisemblance,densité,noyau,planche,comparer"
    )

    def inputs(self):
        """Incidents and radii, then the page and both proposals."""
        shared = {one.name(): one for one in density_parameters()}
        return (
            declare.incidents(),
            declare.explained(
                QgsProcessingParameterString("RADII", tr("Radii (m)"), optional=True),
                tr(
                    "Radii in metres, separated by commas, such as 100,200,400,800. Left empty: a geometric series "
                    "around the two proposals, announced."
                ),
            ),
            *(shared[name] for name in SHARED),
            declare.file_destination("REPORT", tr("Sensitivity strip"), "HTML (*.html)"),
            declare.figure("BANDWIDTH_SILVERMAN", tr("Radius by Silverman's rule (m)")),
            declare.figure("BANDWIDTH_LIKELIHOOD", tr("Radius by likelihood (m)")),
        )

    def compute(self, parameters, context, feedback):
        """Read, propose, scan, write."""
        target = self.parameterAsFileOutput(parameters, "REPORT", context)
        typed = self.parameterAsString(parameters, "RADII", context) if self.given(parameters, "RADII") else ""
        asked = parsed_radii(typed) if typed.strip() else ()
        source, tick = self.source(parameters, "INPUT", context), tick_of(feedback)
        weight = self.field(source, parameters, "WEIGHT", context)
        events = read_weighted(source, weight, feedback)
        kernel = KERNELS[self.parameterAsEnumString(parameters, "KERNEL", context)]
        judge = LeaveOneOut(events.places, kernel)
        silverman = proposed_bandwidth(events.places.x, events.places.y, kernel)
        likelihood = likeliest_bandwidth(events.places, kernel, stage(tick, 0, 0.4), judge)
        proposals = (silverman.metres, likelihood.metres)
        radii = tuple(sorted({*asked, *proposals})) if asked else proposed_radii(proposals)
        self._announce(silverman, likelihood, radii, feedback)
        lattice, inside = scan_ground(self, parameters, context, feedback, events, radii)
        shots = scanned(events.places, lattice, kernel, radii, judge, inside, stage(tick, 0.4, 1))
        unit, count = unit_label("km2", bool(weight)), len(events.places)
        scan = Scan(source.sourceName(), count, kernel, lattice, shots, silverman, likelihood, unit)
        write_text(target, scan_html(scan))
        return {"REPORT": target, "BANDWIDTH_SILVERMAN": proposals[0], "BANDWIDTH_LIKELIHOOD": proposals[1]}

    def _announce(self, silverman, likelihood, radii, feedback):
        for proposal in (silverman, likelihood):
            metres = figure(proposal.metres)
            feedback.pushInfo(tr("Radius: {metres} m ({reason}).", metres=metres, reason=proposal.reason))
        feedback.pushInfo(tr("Radii scanned (m): {radii}.", radii=", ".join(figure(radius) for radius in radii)))
