# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a sheet, written as one PDF or as pictures, with no trace of who wrote them or when."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsAbstractLayoutIterator,
    QgsGeometry,
    QgsLayoutExporter,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ....core.errors import Cancelled
from ....core.files import appearing_whole
from ....core.report.page_names import file_names
from ....core.wording import tr
from ..vectors import NotWrittenError
from .panel import Panel

SUCCESS = QgsLayoutExporter.ExportResult.Success


@dataclass(frozen=True)
class Page:
    """Ground of one page; the place it is about, in an atlas; its maps, where there are several.

    ``is_legend`` is that of the page that holds nothing but a long legend.
    """

    ground: QgsRectangle
    name: str = ""
    outline: QgsGeometry | None = None
    panels: Sequence[Panel] = ()
    is_legend: bool = False


Turn = Callable[[Page], None]
"""Makes the layout show a page."""


class _Book(QgsAbstractLayoutIterator):
    """Pages as the PDF export of QGIS wants to turn them."""

    def __init__(
        self, layout: QgsPrintLayout, pages: Sequence[Page], turn: Turn, feedback: QgsProcessingFeedback
    ) -> None:
        super().__init__()
        self._layout, self._pages, self._turn, self._feedback = layout, pages, turn, feedback
        self._next = 0
        self.error: Exception | None = None

    def layout(self):
        return self._layout

    def count(self):
        return len(self._pages)

    def beginRender(self):
        self._next = 0
        return True

    def endRender(self):
        return True

    def filePath(self, base, extension):
        return base

    def next(self):
        if self._next >= len(self._pages) or self._feedback.isCanceled():
            return False
        try:
            self._turn(self._pages[self._next])
        except Exception as error:  # raised again once out of the C++ that called
            self.error = error
            return False
        self._feedback.setProgress(100 * self._next / len(self._pages))
        self._next += 1
        return True


def write_pdf(
    target: Path, layout: QgsPrintLayout, pages: Sequence[Page], turn: Turn, dpi: int, feedback: QgsProcessingFeedback
) -> list[Path]:
    """Write every page into one PDF; return its path.

    Raises
    ------
    NotWrittenError, Cancelled
        The old file is still whole.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.exportMetadata = False
    settings.appendGeoreference = False
    book = _Book(layout, pages, turn, feedback)
    with appearing_whole(target) as path:
        result, reason = QgsLayoutExporter.exportToPdf(book, str(path), settings, None)
        if book.error is not None:
            raise book.error
        if feedback.isCanceled():
            raise Cancelled
        if result != SUCCESS or not path.exists():
            raise NotWrittenError(str(target), reason)
        path.write_bytes(unsigned(path.read_bytes()))
    return [target]


def write_pictures(
    target: Path, layout: QgsPrintLayout, pages: Sequence[Page], turn: Turn, dpi: int, feedback: QgsProcessingFeedback
) -> list[Path]:
    """Write one PNG a page, all of them or none, under their :func:`picture_names`.

    Raises
    ------
    NotWrittenError, Cancelled
        The old files are still whole.
    """
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.exportMetadata = False
    settings.generateWorldFile = False
    names = picture_names(target, pages)
    with appearing_whole(target) as path:
        for count, (page, name) in enumerate(zip(pages, names)):
            if feedback.isCanceled():
                raise Cancelled
            turn(page)
            picture = path.with_name(name)
            if QgsLayoutExporter(layout).exportToImage(str(picture), settings) != SUCCESS or not picture.exists():
                raise NotWrittenError(str(target.with_name(name)), tr("the folder may be read-only or the disk full."))
            feedback.setProgress(100 * (count + 1) / len(pages))
    return [target.with_name(name) for name in names]


def picture_names(target: Path, pages: Sequence[Page]) -> list[str]:
    """File names of the pictures: ``target`` for a page without name, numbered where there are several."""
    unnamed = sum(not page.name for page in pages)
    places = [page.name or str(number) for number, page in enumerate(pages, start=1)]
    return [
        target.name if unnamed == 1 and not page.name else f"{target.stem}_{place}{target.suffix}"
        for page, place in zip(pages, file_names(places))
    ]


def unsigned(pdf: bytes) -> bytes:
    """The PDF without account, date and random identifier, byte for byte as long: offsets inside it still hold.

    Qt writes the account's name and the time into the XMP packet whatever the export settings say.
    """
    blank = re.sub(rb"<\?xpacket begin=.*?<\?xpacket end=.{3}\?>", _empty_packet, pdf, flags=re.DOTALL)
    return re.sub(rb"/(?:CreationDate|ModDate|Author) ?\((?:[^()\\]|\\.)*\)", lambda found: b" " * len(found[0]), blank)


def _empty_packet(found: re.Match[bytes]) -> bytes:
    start = b"<?xpacket begin='' ?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>"
    end = b"<?xpacket end='r'?>"
    return start + b" " * (len(found[0]) - len(start) - len(end)) + end
