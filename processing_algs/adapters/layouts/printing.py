# SPDX-License-Identifier: GPL-2.0-or-later
"""A filled sheet on its way to PDF or PNG."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ....core.errors import CoreError
from ....core.report.captions import scale_line
from ....core.wording import number, tr
from .atlas import highlight
from .pages import Page, write_pdf, write_pictures
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


def print_pages(
    target: Path,
    sheet: Sheet,
    pages: Sequence[Page],
    texts: Texts,
    crs: QgsCoordinateReferenceSystem,
    dpi: int,
    feedback: QgsProcessingFeedback,
) -> list[Path]:
    """Write the pages; return the files, in order."""
    above = []  # QGIS refers to these layers without owning them

    def turn(page: Page) -> None:
        sheet.write(page_texts(texts, page))
        scale = scale_line(sheet.show(page.ground))
        if page.outline is not None:
            above[:] = [highlight(page, crs)]
            sheet.draw_above(above)
        feedback.pushInfo(f"{page.name}: {scale}" if page.name else scale)

    return WRITERS[target.suffix.lower()](target, sheet.layout, pages, turn, dpi, feedback)
