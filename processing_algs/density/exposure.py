# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of the lengths of two periods that are compared."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.density.period import Period
from ...core.wording import number, percent, tr

TOLERANCE = 0.02
"""Part by which two lengths may differ and still count as equal: a week in a year."""


def say_exposure(now: Period | None, before: Period | None, unit: str, feedback: QgsProcessingFeedback) -> None:
    """Tell the two periods, and warn where the longer one would look busier for its length alone."""
    if now is None or before is None:
        feedback.pushInfo(
            tr(
                "INPUT or REFERENCE has no dates in a field “occurred_from”: compare only periods of the same length."
            )
        )
        return
    feedback.pushInfo(
        tr(
            "INPUT: {input_days} days, from {input_start} to {input_end}. REFERENCE: {reference_days} days, from "
            "{reference_start} to {reference_end}.",
            input_days=number(_days(now)),
            input_start=now.start.isoformat(),
            input_end=now.end.isoformat(),
            reference_days=number(_days(before)),
            reference_start=before.start.isoformat(),
            reference_end=before.end.isoformat(),
        )
    )
    share = _days(now) / _days(before) - 1
    if abs(share) > TOLERANCE and unit != "km2_year":
        feedback.pushWarning(
            tr(
                "The period of INPUT is {share} {sense} than that of REFERENCE, which shows as change. Choose UNIT = "
                "km2_year to compare densities per year.",
                share=percent(abs(share)),
                sense=tr("longer") if share > 0 else tr("shorter"),
            )
        )


def _days(period: Period) -> int:
    return (period.end - period.start).days + 1
