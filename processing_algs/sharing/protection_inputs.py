# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person is asked about the protection of people."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber

from ...core.wording import tr
from .. import parameters as declare


def protection():
    """Thresholds, dwellings, and what may be shown beside the figures."""
    return (*thresholds(), *dwellings(), *_more())


def thresholds():
    """Numbers below which nothing is shown."""
    return (
        _integer(
            "K", tr("Facts at least in a figure"),
            tr(
                "The fewest incidents that a figure may stand for; a larger number hides more. Left empty, which suits "
                "nearly always: 11 in public, 6 for partners, 3 for named recipients (with “displaced_points”, points "
                "of a category and period). In public, 6 to 10 needs the decision of the data protection officer."
            ),
        ),
        _integer(
            "ROUNDING", tr("Rounding"),
            tr(
                "Figures are rounded to a multiple of this number, so that one incident more does not show. Left "
                "empty: 5. In public, 5 or more."
            ),
        ),
        declare.field(
            "SOURCE", tr("Source"),
            tr(
                "Field with who reported (a landlord, a shop, a service). A figure of which one of them gave more than "
                "85% is hidden: it would tell of that one alone. Left empty: not looked at."
            ),
            advanced=True,
        ),
    )  # fmt: skip


def dwellings():
    """Layers of those who live there."""
    return (
        _layer(
            "HOUSEHOLDS", tr("Households"),
            tr(
                "Where people live, as points or polygons: the squares of INSEE, for instance. A place with fewer than "
                "11 households (8 for partners and named recipients) is hidden: its people could be recognised. Left "
                "empty: not looked at."
            ),
        ),
        declare.field(
            "HOUSEHOLDS_FIELD", tr("Number of households"),
            tr("Field of HOUSEHOLDS with how many there are on each row. Left empty: one for each place."),
            parent="HOUSEHOLDS", numeric=True, advanced=True,
        ),
        _layer(
            "ADDRESSES", tr("Addresses"),
            tr(
                "All the addresses of the commune, such as the Base Adresse Nationale, including those where nothing "
                "happened. A place with fewer than 11 of them (8 for partners and named recipients) is hidden. Points "
                "cannot do without: it is among addresses that they hide."
            ),
        ),
        declare.field(
            "INHABITANTS", tr("Inhabitants of each area"),
            tr("For SENSITIVE only: field of AREAS with their inhabitants. Areas with fewer than 2,000 are hidden."),
            parent="AREAS", numeric=True, advanced=True,
        ),
    )  # fmt: skip


def _more():
    return (
        _box(
            "TOTALS", tr("Totals by place"),
            tr(
                "Adds the sums of each place over periods and over categories. More figures are then hidden, so that "
                "nobody finds one by subtraction: tick it only if readers need the sums."
            ),
        ),
        _box(
            "THREE_YEARS", tr("Three years running"),
            tr(
                "With PERIOD = year only: shows a year only as one of three years running that can all be shown, as "
                "the ministry of the interior does (SSMSI)."
            ),
        ),
        _box(
            "SENSITIVE", tr("Count sensitive facts"),
            tr(
                "Domestic or sexual violence, minors, health, racist acts. Off: they are left out, which is the "
                "prudent choice. On: they need areas of 2,000 inhabitants or more, PERIOD = year or all, and K of 11 "
                "or more."
            ),
        ),
        declare.explained(
            QgsProcessingParameterNumber(
                "HEAT_RADIUS", tr("Radius of the heat map (m)"), QgsProcessingParameterNumber.Type.Double, optional=True
            ),
            tr(
                "Adds a heat map with this radius, 300 or more, in five classes at most. It is drawn only where "
                "incidents happened at K addresses or more (10 at least) within the radius. Left empty: no heat map."
            ),
            advanced=True,
        ),
    )  # fmt: skip


def _integer(name: str, title: str, help_text: str):
    # Without bounds: core refuses with a sentence where QGIS would only say that the value is incorrect.
    kind = QgsProcessingParameterNumber.Type.Integer
    return declare.explained(QgsProcessingParameterNumber(name, title, kind, optional=True), help_text, advanced=True)


def _layer(name: str, title: str, help_text: str):
    kinds = [declare.POINT, declare.POLYGON]
    definition = QgsProcessingParameterFeatureSource(name, title, kinds, optional=True)
    return declare.explained(definition, help_text, advanced=True)


def _box(name: str, title: str, help_text: str):
    return declare.explained(QgsProcessingParameterBoolean(name, title, defaultValue=False), help_text, advanced=True)
