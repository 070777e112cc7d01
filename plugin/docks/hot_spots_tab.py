# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of hot spots: from incidents to where they gather, and how that changes."""
from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal

from ...core.wording import later
from ..destinations import DASH
from ..runner import Outcome
from .steps.comparison_step import ComparisonStep
from .steps.foreseeing_step import ForeseeingStep
from .steps.series_step import SeriesStep
from .steps.step import Plan, Step
from .steps.steps_tab import StepsTab
from .subject import Subject

DENSITY, AREAS, SERIES = "kerneldensity", "hotspotareas", "densityseries"
COMPARISONS = ("densitychange", "periodchange")


class AreasStep(Step):
    """Areas of a density, called after it: its radius tells two of them apart."""

    def _about(self) -> str:
        density = self.entries["INPUT"].widget.currentLayer()
        return density.name().partition(DASH)[2] if density is not None else ""


class HotSpotsTab(StepsTab):
    """One step a kind of map; each shows what it would choose before it runs."""

    NAME = "kerneldensity"
    TITLE = later("Hot spots")
    ABOUT = later(
        "Each step makes one kind of map. What is left empty is proposed before it runs; results arrive in the "
        "group “Quiétude”, with their colours and legend."
    )
    PLANS = (
        Plan(DENSITY, later("Density"), later("Map the &density"), ("BANDWIDTH", "CELL_SIZE", "KERNEL", "MASK")),
        Plan(AREAS, later("Hot spot areas"), later("Draw the areas"), ("INPUT", "SHARES")),
        Plan("gridcounts", later("Grid"), later("Count on a &grid"), ("GRID", "CELL_SIZE", "CATEGORY")),
        Plan(
            "getisord",
            later("Significant hot spots"),
            later("Test against chance"),
            ("GRID", "CELL_SIZE", "MASK"),
        ),
        Plan(
            "densitychange",
            later("Change of density"),
            later("Map the change"),
            ("METHOD", "BANDWIDTH", "CELL_SIZE"),
        ),
        Plan(
            "periodchange",
            later("Change by place"),
            later("Test the change"),
            ("AREAS", "GRID", "CELL_SIZE"),
        ),
        Plan(SERIES, later("Density through time"), later("Map the series"), ("PERIOD", "BANDWIDTH", "CELL_SIZE")),
        Plan("areacounts", later("Areas"), later("Count by &area"), ("AREAS", "POPULATION")),
    )
    KINDS = {
        DENSITY: ForeseeingStep,
        AREAS: AreasStep,
        "gridcounts": ForeseeingStep,
        "getisord": ForeseeingStep,
        **dict.fromkeys(COMPARISONS, ComparisonStep),
        SERIES: SeriesStep,
    }

    played = pyqtSignal(object)
    """A raster to play with the temporal controller, ``None`` to stop."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        by_density, by_place = (self.steps[name] for name in COMPARISONS)
        by_density.periods.changed.connect(lambda: by_place.periods.copy(by_density.periods))
        by_place.periods.changed.connect(lambda: by_density.periods.copy(by_place.periods))
        self.steps[SERIES].played.connect(self.played)
        subject.reading.found.connect(self._take_days)
        subject.narrowing.filtering.connect(self._leave_layers)
        self._take_days()

    def follow(self) -> None:
        """Work on the layer that the dock works on, within the period that its filter keeps."""
        for name in COMPARISONS:
            self.steps[name].set_kept(self.subject.narrowing.choice.period)
        super().follow()

    def notice(self, outcome: Outcome) -> None:
        """A density just made is that of the next areas; a series just made can be played."""
        made = outcome.layers.get("OUTPUT")
        if made is not None and outcome.algorithm == f"quietude:{DENSITY}":
            self.steps[AREAS].entries["INPUT"].choose(made)
        if made is not None and outcome.algorithm == f"quietude:{SERIES}":
            self.steps[SERIES].offer(made)

    def release(self) -> None:
        """Let go of the project, before the dock is deleted."""
        self.subject.reading.found.disconnect(self._take_days)
        super().release()

    def _leave_layers(self) -> None:
        """Stop what is being rehearsed on a layer that is about to be filtered: QGIS would crash."""
        for step in self.steps.values():
            if isinstance(step, ForeseeingStep):
                step.foresight.stop()

    def _take_days(self) -> None:
        """Count usual periods from the last incident."""
        known = self.subject.known
        days = known.columns.days() if known is not None else None
        for name in COMPARISONS:
            self.steps[name].periods.set_last(days[1].item() if days else None)
