# SPDX-License-Identifier: GPL-2.0-or-later
"""A filled sheet on its way to PDF or PNG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback, QgsVectorLayer

from ....core.errors import CoreError
from ....core.report.captions import scale_line
from ....core.wording import number, tr
from .atlas import highlight
from .pages import Page, write_pdf, write_pictures
from .panel import Panel
from .sheet import Sheet
from .texts import Texts, page_texts

WRITERS = {".pdf": write_pdf, ".png": write_pictures}
LOWEST_DPI, HIGHEST_DPI = 72, 600


class FormatError(CoreError):
    """An extension that is neither PDF nor PNG."""

    def __init__(self, path: str) -> None:
        super().__init__(tr("OUTPUT: “{path}” must end in .pdf or .png.", path=path))


class ResolutionError(CoreError):
    """A resolution out of bounds."""

    def __init__(self, dpi: int) -> None:
        super().__init__(
            tr(
                "DPI: {dpi} dots an inch is not between {lowest} and {highest}.",
                dpi=number(dpi),
                lowest=LOWEST_DPI,
                highest=HIGHEST_DPI,
            )
        )


def checked_target(path: str) -> Path:
    """Path of the output, once its format is known to be one of ours."""
    if Path(path).suffix.lower() not in WRITERS:
        raise FormatError(path)
    return Path(path)


def checked_dpi(dpi: int) -> int:
    """Resolution, once known to be sensible: less is unreadable, more fills the memory."""
    if not LOWEST_DPI <= dpi <= HIGHEST_DPI:
        raise ResolutionError(dpi)
    return dpi


@dataclass(frozen=True)
class Job:
    """A sheet and all that goes on its pages."""

    sheet: Sheet
    texts: Texts
    crs: QgsCoordinateReferenceSystem
    dpi: int

    def paged(self, pages: Sequence[Page], panels: Sequence[Panel]) -> list[Page]:
        """Each page as often as it takes to show all ``panels``, and one for the legend if it has no room elsewhere."""
        # The shape of most places decides: an atlas has one way of standing its maps.
        ratio = median(page.ground.width() / max(page.ground.height(), 1.0) for page in pages)
        shares = self.sheet.maps.paged(panels, max(ratio, 0.05))
        every = [replace(page, panels=_on(page, share)) for page in pages for share in shares]
        for page in every:
            self.sheet.write(self._texts(page))
        return [*every, Page(pages[0].ground, tr("Legend"), is_legend=True)] if self.sheet.needs_legend_page else every

    def _texts(self, page: Page) -> Texts:
        """Texts of a page, which send to the legend that is not on it."""
        texts = page_texts(self.texts, page)
        if not self.sheet.needs_legend_page:
            return texts
        elsewhere = tr("legend on the last page")
        method = texts["method"]
        return {**texts, "method": f"{method}, {elsewhere}" if method else elsewhere[:1].upper() + elsewhere[1:]}

    def write(self, target: Path, pages: Sequence[Page], feedback: QgsProcessingFeedback) -> list[Path]:
        """Write the pages; return the files, in order."""
        above: list[QgsVectorLayer] = []  # QGIS refers to these layers without owning them

        def turn(page: Page) -> None:
            texts = self._texts(page)
            if page.is_legend:
                self.sheet.write_legend(texts)
                return
            self.sheet.write(texts)
            above[:] = [highlight(page, self.crs)] if page.outline is not None else []
            self.sheet.fill(page.panels, above)
            scale = scale_line(self.sheet.show(page.ground))
            feedback.pushInfo(f"{page.name}: {scale}" if page.name else scale)

        return WRITERS[target.suffix.lower()](target, self.sheet.layout, pages, turn, self.dpi, feedback)


def _on(page: Page, panels: Sequence[Panel]) -> list[Panel]:
    """Panels of a page: on that of a place, the number of the whole town would pass for its own."""
    return [replace(panel, events=None) for panel in panels] if page.outline is not None else list(panels)
