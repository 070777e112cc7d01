# SPDX-License-Identifier: GPL-2.0-or-later
"""A step that compares two periods of the incidents."""
from __future__ import annotations

from qgis.core import QgsProcessingFeatureSourceDefinition
from qgis.PyQt.QtWidgets import QGridLayout

from ....core.incidents.choice.choice import Choice
from ....core.incidents.choice.condition import qgis_expression
from ....core.incidents.choice.dialects import Layout
from ....core.incidents.choice.periods import Period
from ....core.wording import tr
from ....processing_algs.adapters.layer_filters import address_within, condition_of
from ...history import WRITTEN
from ...layers import layers_in
from .foreseeing_step import ForeseeingStep
from .two_periods import TwoPeriods, in_words


class ComparisonStep(ForeseeingStep):
    """Hands over both periods as the algorithm wants them: two sources, or two intervals."""

    _kept = Period()

    def _begin(self, grid: QGridLayout) -> None:
        self.periods = TwoPeriods()
        self.periods.changed.connect(self.refresh)
        grid.addWidget(self.periods, 0, 0, 1, 2)

    def set_kept(self, kept: Period) -> None:
        """Know the period that the filter keeps: it has to hold both of those compared."""
        if kept != self._kept:
            self._kept = kept
            self.refresh()

    def missing(self) -> str:
        """Why the step cannot start; empty where it can."""
        reason = super().missing()
        if not reason and not self.periods.known:
            return tr("The incidents need dates (occurred_from): give both periods.")
        if not reason and not all(map(self._kept.holds, self.periods.periods)):
            return tr("The filter leaves out a part of both periods: set its period to “All dates” to compare them.")
        return reason

    def _about(self) -> str:
        return ", ".join(part for part in (super()._about(), in_words(self.periods.periods)) if part)

    def _filled(self) -> dict:
        filled = super()._filled()
        if "INPUT" not in filled:
            return filled
        before, after = self.periods.periods
        if self._algorithm().parameterDefinition("REFERENCE") is None:
            return {**filled, "BEFORE": _interval(before), "AFTER": _interval(after)}
        return {**filled, "INPUT": within(filled["INPUT"], after), "REFERENCE": within(filled["INPUT"], before)}


def _interval(period: Period) -> str:
    first, last = period.days()
    return f"{first}/{last}"


def within(source: object, period: Period) -> QgsProcessingFeatureSourceDefinition:
    """The incidents of a source parameter that fall in ``period``."""
    layers = layers_in({"INPUT": source})
    narrowed = QgsProcessingFeatureSourceDefinition(source)
    wanted = qgis_expression(Choice(period), Layout())
    own = narrowed.filterExpression
    narrowed.filterExpression = f"({own}) AND ({wanted})" if own else wanted
    address = getattr(source, WRITTEN, "" if own or not layers else layers[0].source())
    if address and layers[0].providerType() == "ogr" and not narrowed.selectedFeaturesOnly:
        setattr(narrowed, WRITTEN, address_within(address, condition_of(layers[0], Choice(period), Layout())))
    return narrowed
