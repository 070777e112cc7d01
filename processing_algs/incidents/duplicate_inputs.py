# SPDX-License-Identifier: GPL-2.0-or-later
"""What the search for duplicates asks of the person, and the answers as core knows them."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback, QgsProcessingParameterBoolean, QgsProcessingParameterNumber

from ...core.incidents.duplicates import LOWEST_SURE, Near
from ...core.wording import figure, number, percent, tr
from .. import parameters as declare

SAME = ("family", "category")
SOURCES = ("source_id", "partner_id")
DISTANCE, DELAY, SURE = 50.0, 2.0, 0.9


def duplicate_parameters():
    """How near, of what, and from when on it is sure."""
    hours = QgsProcessingParameterNumber(
        "DELAY", tr("Delay (hours)"), QgsProcessingParameterNumber.Type.Double, optional=True, minValue=0, maxValue=744
    )
    sure = QgsProcessingParameterNumber(
        "SURE", tr("Score from which a pair is sure"), QgsProcessingParameterNumber.Type.Double, optional=True,
        minValue=LOWEST_SURE, maxValue=1,
    )  # fmt: skip
    return (
        declare.length(
            "DISTANCE", tr("Distance (m)"),
            tr("Largest distance between two records of one incident. Left empty: 50 m. A place known by street adds "
               "100 m, by place 50 m, by area 500 m, or its uncertainty if that is more."),
        ),
        declare.explained(
            hours,
            tr("Largest delay between two records, from the end of one to the start of the other; none where they "
               "overlap. Left empty: 2 hours. As soon as one is known by day, days are compared: below 24 hours, the "
               "same day."),
        ),
        declare.words(
            "SAME", tr("Must share"), SAME, "family",
            tr("Field that both records must share: family, as partners seldom choose the same category, or category."),
        ),
        declare.words(
            "SOURCE", tr("Field of the source"), SOURCES, "source_id",
            tr("Field that tells who recorded an incident. Records of different sources are compared."),
            advanced=True,
        ),
        declare.explained(
            QgsProcessingParameterBoolean("WITHIN_SOURCE", tr("Also compare within one source"), False),
            tr("Unticked, two rows of one source are a pair only where they say the same in all fields. Ticked, they "
               "are compared like those of two sources, for a person to decide."),
        ),
        declare.explained(
            sure,
            tr("From 0.75 to 1. Pairs below are left for a person to decide. Left empty: 0.9, such as 5 m and 12 "
               "minutes apart of 50 m and 2 hours."),
            advanced=True,
        ),
    )  # fmt: skip


def near_of(algorithm, parameters: dict, context, feedback: QgsProcessingFeedback) -> tuple[Near, float]:
    """Distance, delay and sureness; what was left empty is said."""
    metres = algorithm.number(parameters, "DISTANCE", context)
    hours = algorithm.number(parameters, "DELAY", context)
    sure = algorithm.number(parameters, "SURE", context)
    near = Near(
        DISTANCE if metres is None else metres,
        DELAY if hours is None else hours,
        algorithm.parameterAsBoolean(parameters, "WITHIN_SOURCE", context),
    )
    if metres is None:
        feedback.pushInfo(tr("DISTANCE: {metres} m, as usual.", metres=number(near.metres)))
    if hours is None:
        feedback.pushInfo(tr("DELAY: {hours} hours, as usual.", hours=figure(near.hours)))
    if sure is None:
        feedback.pushInfo(tr("SURE: pairs whose score reaches {score} are sure.", score=percent(SURE)))
    return near, SURE if sure is None else sure
