# SPDX-License-Identifier: GPL-2.0-or-later
"""What the log says of clusters."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ....core.statistics.clusters.dbscan import NOISE
from ....core.wording import figure, number, percent, tr
from .events import EventsToCluster


def say_what_was_found(
    asked: EventsToCluster,
    cluster: NDArray[np.int64],
    count: int,
    distance: float,
    widened: int,
    feedback: QgsProcessingFeedback,
) -> None:
    """One sentence of result, and what to know of outlines and of clusterings that say nothing."""
    total = len(cluster)
    if not count:
        feedback.pushWarning(
            tr(
                "No cluster: nowhere are {fewest} incidents within {distance} m of one of them. Try a longer "
                "distance or fewer incidents.",
                fewest=number(asked.min_events), distance=figure(distance),
            )  # fmt: skip
        )
        return
    noise, largest = int((cluster == NOISE).sum()), int(np.bincount(cluster)[1])
    feedback.pushInfo(
        tr(
            "{total} incidents = {grouped} in {count} clusters + {noise} in none; the largest has {largest} ({share}).",
            total=number(total), grouped=number(total - noise), count=number(count), noise=number(noise),
            largest=number(largest), share=percent(largest / total),
        )  # fmt: skip
    )
    if count > 1 and largest > total / 2:
        feedback.pushWarning(
            tr("One cluster holds more than half of the incidents: a shorter distance would tell its parts apart.")
        )
    if widened:
        feedback.pushInfo(
            tr(
                "Outlines of one place or of places in line, drawn as a small disc or strip: {count}. They have no "
                "density.",
                count=number(widened),
            )
        )
