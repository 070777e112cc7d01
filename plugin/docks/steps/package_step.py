# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps that build a package for an audience, verify it, and tell how that went."""
from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QLabel

from ....core.privacy.audiences.audience import AUDIENCES
from ....core.wording import tr
from .grains_step import GrainsStep
from .step import Step

FROM_GRAINS = ("AUDIENCE", "AREAS", "AREA_ID", "BOUNDARY")
"""What is answered once, where the grain is measured."""


class ToldStep(Step):
    """A step with a line that tells how its last run ended, with links to what it wrote."""

    def _build(self, algorithm: QgsProcessingAlgorithm) -> None:
        super()._build(algorithm)
        self.verdict = QLabel()
        self.verdict.setObjectName("verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setOpenExternalLinks(True)
        self.verdict.hide()
        grid = self.layout()
        grid.addWidget(self.verdict, grid.rowCount(), 0, 1, 2)

    def refresh(self) -> None:
        """Allow the button, or say why not; unfolding shows all, a line without words among it."""
        super().refresh()
        self.verdict.setVisible(bool(self.verdict.text()) and not self.isCollapsed())

    def _say(self, sentence: str, links: dict[str, Path]) -> None:
        addresses = (
            f'<a href="{QUrl.fromLocalFile(str(path)).toString()}">{escape(title)}</a>' for title, path in links.items()
        )
        self.verdict.setText(" · ".join([escape(sentence), *addresses]))
        self.setCollapsed(False)
        self.verdict.show()


class PackageStep(ToldStep):
    """Builds with the audience and the areas of the step that measured."""

    grains: GrainsStep | None = None

    def follow(self, grains: GrainsStep) -> None:
        """Take from ``grains`` what is answered there."""
        self.grains = grains
        grains.taken.connect(self.take)
        grains.entries["AUDIENCE"].changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer the places that the audience may see."""
        if self.grains is not None:
            self.entries["ZONING"].offer(AUDIENCES[self._word("AUDIENCE")].zonings)
        super().refresh()

    def missing(self) -> str:
        """Why the step cannot start: points need the addresses among which they hide."""
        addresses = self.entries["ADDRESSES"]
        if self._serves("ADDRESSES") and addresses.value() is None:
            return tr("Fill in “{field}” first.", field=addresses.title)
        return super().missing()

    def take(self, grain: dict) -> None:
        """Build with this grain."""
        for key in ("ZONING", "PERIOD", "CATEGORY"):
            self.entries[key].choose(grain[key])
        self.entries["CELL_SIZE"].widget.setValue(grain["CELL_SIZE"] or 0)

    def tell(self, sentence: str, results: dict) -> None:
        """Tell what the package holds."""
        links = {tr("Report"): Path(results["REPORT"])} if results.get("REPORT") else {}
        self._say(sentence, {**links, tr("Folder"): Path(results["OUTPUT"]).parent})

    def _word(self, key: str) -> object:
        if key in self.entries and not self._serves(key):
            return None
        if key in self.entries or self.grains is None:
            return super()._word(key)
        return self.grains.entries[key].value()

    def _filled(self) -> dict:
        filled = super()._filled()
        if self.grains is not None:
            first = {key: self.grains.entries[key].value() for key in FROM_GRAINS}
            filled.update({key: value for key, value in first.items() if value is not None})
        return filled


class VerifyStep(ToldStep):
    """Attacks a package: the one just built, or any."""

    def offer(self, package: str, truth: QgsMapLayer | None) -> None:
        """Propose to verify a package just built against the incidents it was built from."""
        self.verdict.clear()
        self.entries["PACKAGE"].choose(package)
        self.entries["TRUTH"].choose(truth)

    def tell(self, sentence: str, results: dict) -> None:
        """Tell the verdict."""
        self._say(sentence, {tr("Report"): Path(results["REPORT"])})
