# SPDX-License-Identifier: GPL-2.0-or-later
"""What the search for emerging hot spots says of its result."""
from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ....core.statistics.emerging.emergence import Emergence
from ....core.statistics.emerging.page import EmergingReport
from ....core.wording import figure, tr
from .cells import EmergingCells
from .periods import Periods


def emerging_report(
    source: str, cells: EmergingCells, periods: Periods, found: Emergence, feedback: QgsProcessingFeedback
) -> EmergingReport:
    """Say what was found, and give it to the report."""
    warnings = list(periods.warnings)
    if not cells.bounded:
        rectangle = tr(
            "Every cell of the rectangle is tested, those of fields, water or neighbouring towns too: give the "
            "territory as MASK, or empty surroundings will make ordinary streets look hot."
        )
        feedback.pushWarning(rectangle)
        warnings.append(rectangle)
    report = EmergingReport(found, periods.windows, source, figure(cells.size), warnings)
    feedback.pushInfo(report.last_sentence)
    feedback.pushInfo(report.classes_sentence)
    return report
