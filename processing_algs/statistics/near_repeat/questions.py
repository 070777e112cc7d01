# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person chooses for near repeats."""
from __future__ import annotations

from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from ....core.statistics.close_pairs import METRICS
from ....core.wording import tr
from ... import parameters as declare


def bands_and_shuffling():
    """Bands of distance and time, the way to measure, and the shuffling."""
    return (
        declare.explained(
            QgsProcessingParameterString("DISTANCES", tr("Limits of distance (m)"), "0,200,400,600"),
            tr("Rising limits in metres, separated by commas: 0,200,400 makes [0, 200] and (200, 400]. Zero twice "
               "sets apart the pairs at the same place."),
        ),
        declare.explained(
            QgsProcessingParameterString("DAYS", tr("Limits of time (days)"), "0,7,14,21"),
            tr("Rising whole numbers of days, separated by commas: 0,7,14 makes [0, 7] and (7, 14]. Zero twice "
               "sets apart the pairs of the same day."),
        ),
        declare.words(
            "METRIC", tr("Distance"), METRICS, "euclidean",
            tr("euclidean: as the crow flies. manhattan: along the axes of the map, as in a town of square "
               "blocks."),
        ),
        declare.explained(
            QgsProcessingParameterNumber(
                "PERMUTATIONS", tr("Shufflings"), defaultValue=999, minValue=1, maxValue=99999
            ),
            tr("How many times the dates are shuffled. The smallest p that can come out is 1 / (1 + shufflings)."),
        ),
        declare.explained(
            QgsProcessingParameterNumber("SEED", tr("Seed"), defaultValue=1, minValue=0, maxValue=2**31 - 1),
            tr("Whole number that the shuffling starts from: the same one gives the same result."),
            advanced=True,
        ),
    )
