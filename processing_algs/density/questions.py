# SPDX-License-Identifier: GPL-2.0-or-later
"""What every density algorithm asks."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean

from ...core.density.bandwidth.rules import RULES
from ...core.density.estimators.estimators import ESTIMATORS
from ...core.density.kernels import KERNELS
from ...core.density.units import UNITS
from ...core.wording import tr
from .. import parameters as declare


def density_parameters() -> tuple:
    """Parameters that every density shares, in the order people read them."""
    return (
        declare.length(
            "BANDWIDTH",
            tr("Radius (m)"),
            tr(
                "How far one incident spreads, in metres. Small radii show corners, large ones districts. Left empty: "
                "Silverman's rule, announced."
            ),
        ),
        declare.words(
            "BANDWIDTH_RULE",
            tr("Rule for an empty radius"),
            tuple(RULES),
            "silverman",
            tr(
                "silverman: a rule of thumb, immediate, on the smooth side. likelihood: the radius by which the other "
                "places best foretell each place (cross-validation), in seconds; it is smaller where incidents keep to "
                "streets and corners."
            ),
            advanced=True,
        ),
        declare.length(
            "CELL_SIZE",
            tr("Cell size (m)"),
            tr("Side of a pixel, in metres. Left empty: a round figure that suits the radius, announced."),
        ),
        declare.words(
            "KERNEL",
            tr("Kernel"),
            tuple(KERNELS),
            "quartic",
            tr(
                "How the weight of an incident fades with distance. All reach zero at the radius, except gaussian: its "
                "standard deviation is the radius / √8 (the spread of the quartic), and it is cut at two radii."
            ),
        ),
        declare.field(
            "WEIGHT",
            tr("Weight"),
            tr("Numeric field that says how much each incident counts. Incidents without a value are left out."),
            numeric=True,
        ),
        declare.polygons(
            "MASK",
            tr("Study area"),
            tr("Polygons out of which the raster is empty (NoData). Incidents outside still weigh near the border."),
        ),
        declare.explained(
            QgsProcessingParameterBoolean("EDGE_CORRECTION", tr("Correct at the border"), defaultValue=False),
            tr(
                "Divide by the part of the kernel that lies in the study area, so that the border is not shown quieter "
                "than it is. Use it where nothing is recorded beyond the border: incidents outside are then left out."
            ),
            advanced=True,
        ),
        declare.extent(),
        declare.words(
            "UNIT",
            tr("Unit"),
            UNITS,
            "km2",
            tr(
                "km2: incidents per km². cell: incidents expected in each cell. km2_year: incidents per km² and per "
                "year, from the dates in the field occurred_from."
            ),
        ),
        declare.words(
            "ACCURACY",
            tr("Accuracy"),
            tuple(ESTIMATORS),
            "exact",
            tr(
                "exact: every incident at its very position, in double precision. fast: for hundreds of thousands of "
                "incidents or very large radii, within an error that is announced; quartic, triweight and gaussian "
                "only, the other kernels are always exact."
            ),
            advanced=True,
        ),
    )
