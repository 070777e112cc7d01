# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of sharing: from incidents to what others receive, and back."""
from __future__ import annotations

from ...core.wording import later
from ..runner import Outcome
from ..settings import DPI, LOGO
from .entries.file_entries import LedgerEntry
from .entries.sheet_entries import MapsEntry, TemplateEntry
from .steps.grains_step import GrainsStep
from .steps.map_step import MapStep
from .steps.package_step import PackageStep, VerifyStep
from .steps.step import Plan
from .steps.steps_tab import StepsTab
from .subject import Subject

MEASURE, BUILD, VERIFY, MAP = "proposepackage", "exportpackage", "verifypackage", "mapsheet"
NAMED = ("AUDIENCE", ("restricted",))


class ShareTab(StepsTab):
    """For whom, how fine, built, verified; what was received; maps."""

    NAME = "exportpackage"
    TITLE = later("Share")
    ABOUT = later(
        "Lay out maps for a report; build an anonymised package for others, verify it, open one that was "
        "received."
    )
    PLANS = (
        Plan(
            MEASURE,
            later("Audience and grain"),
            later("Measure"),
            ("AUDIENCE", "CATEGORY", "AREAS", "AREA_ID", "BOUNDARY"),
        ),
        Plan(
            BUILD,
            later("Anonymised package"),
            later("&Build the package"),
            (
                "ZONING", "CELL_SIZE", "ADDRESSES", "PERIOD", "DAY_PARTS", "CATEGORY", "TITLE", "COMMUNE",
                "DPO_DECISION", "LEDGER", "RECIPIENT", "RECIPIENT_KEY", "EXPIRES", "OUTPUT",
            ),
            stacked=True,
            only={
                "CELL_SIZE": ("ZONING", ("grid", "quadtree")),
                "ADDRESSES": ("ZONING", ("snapped_points", "displaced_points")),
                "DAY_PARTS": ("AUDIENCE", ("partner",)),
                "CATEGORY": ("DAY_PARTS", (None,)),
                "RECIPIENT": NAMED,
                "RECIPIENT_KEY": NAMED,
                "EXPIRES": NAMED,
            },
            special={"LEDGER": LedgerEntry},
        ),
        Plan(VERIFY, later("Verification"), later("Verify"), ("PACKAGE", "TRUTH", "PREVIOUS"), stacked=True),
        Plan(
            "openpackage",
            later("Received package"),
            later("Open"),
            ("PACKAGE", "PUBLIC_KEY", "FOLDER"),
            stacked=True,
        ),
        Plan(
            MAP,
            later("Map sheet"),
            later("Lay out the ma&p"),
            ("TITLE", "SUBTITLE", "MAPS", "PANELS", "ATLAS", "TEMPLATE", "PERIOD", "SOURCE", "OUTPUT"),
            {"DPI": DPI.read, "LOGO": LOGO.read},
            stacked=True,
            only={"PANELS": ("MAPS", ("comparison", "multiples"))},
            special={"PANELS": MapsEntry, "TEMPLATE": TemplateEntry},
        ),
    )
    KINDS = {MEASURE: GrainsStep, BUILD: PackageStep, VERIFY: VerifyStep, MAP: MapStep}

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.steps[BUILD].follow(self.steps[MEASURE])

    def notice(self, outcome: Outcome) -> None:
        """Show what was measured, what was built and how it was judged."""
        if not outcome.ok:
            return
        step = self.steps.get(outcome.algorithm.rpartition(":")[2])
        if isinstance(step, GrainsStep):
            step.show_measured(outcome.results["OUTPUT"])
        elif isinstance(step, (PackageStep, VerifyStep)):
            step.tell(outcome.sentence, outcome.results)
        if isinstance(step, PackageStep) and outcome.results["OUTPUT"].endswith(".zip"):
            self.steps[VERIFY].offer(outcome.results["OUTPUT"], self.subject.layer)
