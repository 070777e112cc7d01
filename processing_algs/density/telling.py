# SPDX-License-Identifier: GPL-2.0-or-later
"""What a density algorithm tells once it is done."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.wording import number, tr


def say_what_was_found(read: int, used: int, maximum: float, unit: str, feedback: QgsProcessingFeedback) -> None:
    """Tell the highest density, and the incidents that did not weigh."""
    if used < read:
        feedback.pushWarning(
            tr(
                "{count} events do not weigh on the raster: they are out of its reach, or outside the study area whose "
                "border is corrected.",
                count=number(read - used),
            )
        )
    digits = next((digits for digits in range(9) if maximum * 10**digits >= 10), 9)
    feedback.pushInfo(
        tr(
            "{count} events weigh on the raster. Highest density: {maximum} {unit}.",
            count=number(used),
            maximum=number(maximum, digits),
            unit=unit,
        )
    )
