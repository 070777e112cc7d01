# SPDX-License-Identifier: GPL-2.0-or-later
"""A tab made of steps."""
from __future__ import annotations

from ...settings import COMMUNE, SOURCE
from ..entries.entries import Defaults
from ..subject import Subject
from ..tab import Tab
from .step import Plan, Step


class StepsTab(Tab):
    """Steps one under the other, the first unfolded."""

    PLANS: tuple[Plan, ...] = ()
    KINDS: dict[str, type[Step]] = {}
    """Kinds of steps that do more than the others, by algorithm."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        defaults = {"COMMUNE": COMMUNE.read, "SOURCE": SOURCE.read}
        self.steps = {plan.algorithm: self._step(plan, defaults) for plan in self.PLANS}
        for name, step in self.steps.items():
            step.setCollapsed(name != self.PLANS[0].algorithm)
            step.asked.connect(self.asked)
            step.detailed.connect(self.detailed)
            self.column.addWidget(step)
        self.column.addStretch()

    def _step(self, plan: Plan, defaults: Defaults) -> Step:
        return self.KINDS.get(plan.algorithm, Step)(plan, defaults)

    def follow(self) -> None:
        """Work on the layer that the dock works on."""
        for step in self.steps.values():
            step.set_input(self.subject.source(), self.subject.about)
        self.show_defaults()

    def hinder(self, reason: str) -> None:
        """Forbid every step."""
        for step in self.steps.values():
            step.set_hindrance(reason)

    def show_defaults(self) -> None:
        """Show again what empty fields stand for."""
        for step in self.steps.values():
            step.show_defaults()

    def release(self) -> None:
        """Let every step go of the project."""
        for step in self.steps.values():
            step.release()
