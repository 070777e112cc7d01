# SPDX-License-Identifier: GPL-2.0-or-later
"""The cells or the areas that a statistic tests, with their values and their neighbours."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback

from ....core.density.period import Period
from ....core.statistics.local.neighbours import Neighbours, NoNeighbourError
from ....core.statistics.local.significance import check_values
from ....core.statistics.multiple_testing import Decision
from ....core.wording import figure, number, tr
from ...adapters.vectors import Column
from ...base import QuietudeAlgorithm

ENOUGH = 30
"""Places from which the normal law behind the p-values is a fair approximation."""


@dataclass(frozen=True)
class Ground:
    """Places in the order of their ``values``, ``km2`` and ``neighbours``.

    ``field`` is that of the values, empty where they are numbers of incidents; ``counted`` are the incidents in these
    places and ``outside`` the others; ``size`` and ``distance`` are in metres. ``None`` stands for what does not apply.
    """

    values: NDArray[np.float64]
    km2: NDArray[np.float64]
    neighbours: Neighbours
    crs: QgsCoordinateReferenceSystem
    field: str
    counted: int | None
    outside: int | None
    size: float | None
    distance: float | None
    period: Period | None

    @property
    def alone(self) -> NDArray[np.bool_]:
        """Places without neighbours."""
        return self.neighbours.counts == 0

    @property
    def value_column(self) -> Column:
        """The value tested."""
        alias = tr("Sum of “{field}”", field=self.field) if self.field else tr("Number of incidents")
        return Column("n", "real" if self.field else "long", alias)

    def write(
        self,
        algorithm: QuietudeAlgorithm,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        columns: tuple[Column, ...],
        figures: pd.DataFrame,
    ) -> str:
        """Write the places with what identifies them, their value and ``figures``; returns the result."""
        raise NotImplementedError

    def totals(self, decision: Decision) -> dict:
        """The figures that every statistic of places returns."""
        return {
            "PLACES": len(self.values),
            "SIGNIFICANT": decision.count,
            "THRESHOLD": decision.threshold,
            "WITHOUT_NEIGHBOUR": int(self.alone.sum()),
            "COUNTED": self.counted,
            "OUTSIDE": self.outside,
            "CELL_SIZE_USED": self.size,
            "DISTANCE_USED": self.distance,
        }


def asked_distance(
    algorithm: QuietudeAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    usual: float,
    why: str,
) -> float | None:
    """The distance between neighbours asked for, ``usual`` where it was left empty; ``None`` where they touch."""
    asked = algorithm.number(parameters, "DISTANCE", context)
    if algorithm.parameterAsString(parameters, "NEIGHBOURS", context) != "distance":
        if asked is not None:
            feedback.pushWarning(tr("DISTANCE serves neighbours by distance only: it is not used."))
        return None
    if asked is not None:
        return asked
    # Rounded up to the decimetre, so that the distance announced is the one used.
    usual = math.ceil(usual * 10 - 1e-6) / 10
    feedback.pushInfo(tr("Distance between neighbours: {distance} m ({why}).", distance=figure(usual), why=why))
    return usual


def check_ground(
    values: NDArray[np.float64], neighbours: Neighbours, distance: float | None, feedback: QgsProcessingFeedback
) -> None:
    """Say how many neighbours places have; refuse values that cannot be tested and places that have no neighbour."""
    check_values(values)
    counts = neighbours.counts
    if counts.max() == 0:
        raise NoNeighbourError(distance)
    feedback.pushInfo(
        tr(
            "{places} places are tested, with {mean} neighbours on average.",
            places=number(int((counts > 0).sum())),
            mean=number(float(counts.mean()), 1),
        )
    )
    alone = int((counts == 0).sum())
    if alone:
        feedback.pushWarning(
            tr(
                "{count} places have no neighbour: they are not tested, and have no z nor p; they do count in the "
                "mean.",
                count=number(alone),
            )
        )
    if len(counts) < ENOUGH:
        feedback.pushWarning(
            tr(
                "Only {count} places: p-values are rough below {enough}. Read them as an order, not as a proof.",
                count=number(len(counts)),
                enough=ENOUGH,
            )
        )
