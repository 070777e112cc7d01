# SPDX-License-Identifier: GPL-2.0-or-later
"""Tabs made of steps: hot spots, and what is handed on."""
from __future__ import annotations

from ...core.wording import later
from ..settings import COMMUNE, DPI, SOURCE
from .step import Plan, Step
from .subject import Subject
from .tab import Tab


class StepsTab(Tab):
    """Steps one under the other, the first unfolded."""

    PLANS: tuple[Plan, ...] = ()

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        defaults = {"COMMUNE": COMMUNE.read, "SOURCE": SOURCE.read}
        self.steps = {plan.algorithm: Step(plan, defaults) for plan in self.PLANS}
        for name, step in self.steps.items():
            step.setCollapsed(name != self.PLANS[0].algorithm)
            step.asked.connect(self.asked)
            step.detailed.connect(self.detailed)
            self.column.addWidget(step)
        self.column.addStretch()

    def follow(self) -> None:
        """Work on the layer that the dock works on."""
        for step in self.steps.values():
            step.set_input(self.subject.source(), self.subject.name)
        self.show_defaults()

    def hinder(self, reason: str) -> None:
        """Forbid every step."""
        for step in self.steps.values():
            step.set_hindrance(reason)

    def show_defaults(self) -> None:
        """Show again what empty fields stand for."""
        for step in self.steps.values():
            step.show_defaults()


class HotSpotsTab(StepsTab):
    """From incidents to where they concentrate."""

    NAME = "kerneldensity"
    TITLE = later("Hot spots")
    PLANS = (
        Plan("kerneldensity", later("Density"), later("Map the &density"), ("KERNEL", "BANDWIDTH", "CELL_SIZE")),
        Plan("gridcounts", later("Grid"), later("Count on a &grid"), ("GRID", "CELL_SIZE")),
        Plan("areacounts", later("Areas"), later("Count by &area"), ("AREAS", "POPULATION")),
    )


class ShareTab(StepsTab):
    """From results to what others receive."""

    NAME = "exportpackage"
    TITLE = later("Share")
    PLANS = (
        Plan(
            "exportpackage",
            later("Anonymised package"),
            later("&Build the package"),
            ("COMMUNE", "BOUNDARY", "TITLE", "DPO_DECISION", "OUTPUT"),
            stacked=True,
        ),
        Plan(
            "mapsheet",
            later("Map sheet"),
            later("Lay out the ma&p"),
            ("TITLE", "SOURCE", "PERIOD", "OUTPUT"),
            {"DPI": DPI.read},
            stacked=True,
        ),
    )
