# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run was asked: its parameters with what it takes to read them."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.errors import CoreError
from ...core.incidents.schema import NOTES
from ...core.privacy.audiences.audience import AUDIENCES, ROUNDING, Rules
from ...core.privacy.legible import legible
from ...core.wording import tr
from ..base import QuietudeAlgorithm


class FreeTextError(CoreError):
    """Free text among what would be published."""

    def __init__(self, parameter: str) -> None:
        super().__init__(
            tr("{parameter}: the field “notes” holds free text, where people are named: nothing is published of it. "
               "Choose another field.", parameter=parameter)
        )  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """One run of an algorithm that makes or measures packages."""

    algorithm: QuietudeAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    def given(self, name: str) -> bool:
        """Whether the person filled in a parameter."""
        return self.algorithm.given(self.parameters, name)

    def word(self, name: str) -> str:
        """A word of a list, or a text on one line without what breaks files; empty where the parameter is not there."""
        return " ".join(legible(self.algorithm.parameterAsString(self.parameters, name, self.context)).split())

    def yes(self, name: str) -> bool:
        """Whether a box is ticked."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def number(self, name: str) -> float | None:
        """An optional number."""
        return self.algorithm.number(self.parameters, name, self.context)

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """A layer."""
        return self.algorithm.source(self.parameters, name, self.context)

    def field(self, source: QgsProcessingFeatureSource, name: str) -> str | None:
        """A field of ``source``, where one is given; never that of free text."""
        chosen = self.algorithm.field(source, self.parameters, name, self.context)
        if chosen is not None and chosen.lower() == NOTES.name:
            raise FreeTextError(name)
        return chosen

    def rules(self) -> Rules:
        """Rules of the package, the audience's where none is given, announced."""
        audience = AUDIENCES[self.word("AUDIENCE")]
        k, rounding = self.number("K"), self.number("ROUNDING")
        if k is None:
            self.feedback.pushInfo(
                tr("K: {k}, the threshold of a {audience} package.", k=audience.k, audience=audience.name)
            )
        return Rules(
            audience,
            audience.k if k is None else int(k),
            ROUNDING if rounding is None else int(rounding),
            self.word("DPO_DECISION"),
            self.yes("THREE_YEARS") and self.word("PERIOD") == "year",
            self.yes("TOTALS"),
            self.yes("SENSITIVE"),
        )
