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
                "Left empty: 11 in public, 6 for partners, 3 for named recipients. 6 to 10 in public only with the "
                "decision of the data protection officer."
            ),
        ),
        _integer(
            "ROUNDING", tr("Rounding"),
            tr("Figures are multiples of this number: 5 or more in public, 1 or more otherwise. Left empty: 5."),
        ),
        declare.field(
            "SOURCE", tr("Source"),
            tr(
                "Field that names who reported (a landlord, a shop, a caller). A figure of which one of them gave more "
                "than 85% is hidden. Left empty: sources are not looked at."
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
                "Points or polygons of dwellings, such as the squares of INSEE. Places with fewer than 11 of them (8 "
                "for partners and named recipients) are hidden. Left empty: not looked at."
            ),
        ),
        declare.field(
            "HOUSEHOLDS_FIELD", tr("Number of households"),
            tr("Field with the number of households of each row. Left empty: one for each place."),
            parent="HOUSEHOLDS", numeric=True, advanced=True,
        ),
        _layer(
            "ADDRESSES", tr("Addresses"),
            tr(
                "All addresses of the territory, such as the Base Adresse Nationale: places with fewer than 11 (8) of "
                "them are hidden. Needed for points."
            ),
        ),
        declare.field(
            "INHABITANTS", tr("Inhabitants of each area"),
            tr("Field of AREAS with its inhabitants: sensitive facts need areas of 2,000 or more."),
            parent="AREAS", numeric=True, advanced=True,
        ),
    )  # fmt: skip


def _more():
    return (
        _box(
            "TOTALS", tr("Totals by place"),
            tr(
                "Publish also the sum over periods and over categories of each place. Figures are then hidden for the "
                "sake of others, until nobody can find a hidden one by subtraction."
            ),
        ),
        _box(
            "THREE_YEARS", tr("Three years running"),
            tr("With PERIOD = year: show a year only as one of three years running that can all be shown (SSMSI)."),
        ),
        _box(
            "SENSITIVE", tr("Count sensitive facts"),
            tr(
                "Domestic or sexual violence, minors, health, racist acts. Only in areas of 2,000 inhabitants or more, "
                "by year, with K of 11 or more. Off: they are left out."
            ),
        ),
        declare.explained(
            QgsProcessingParameterNumber(
                "HEAT_RADIUS", tr("Radius of the heat map (m)"), QgsProcessingParameterNumber.Type.Double, optional=True
            ),
            tr(
                "300 or more: adds a heat map in five classes at most, drawn only where facts at K addresses at least "
                "(10 at least) are within the radius. Left empty: no heat map."
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
