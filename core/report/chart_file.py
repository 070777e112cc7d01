# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart that stands alone, outside of any page: its title, its facts, its drawing and its figures."""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import wrap

from markupsafe import Markup

from ..wording import NARROW_SPACE, NO_BREAK_SPACE
from .captions import bound
from .csv_text import spreadsheet_text
from .ramp import DARK

DRAWING = re.compile(
    r'<svg class="(?P<kind>wide|narrow)" viewBox="0 0 (?P<width>\d+) (?P<height>\d+)"[^>]*>'
    r"(?P<named><title.*?</desc>)(?P<drawn>.*?)</svg>",
    re.DOTALL,
)
"""What :func:`.canvas.chart` draws."""
MARGIN = 12
TITLE, SMALL = 15, 12
"""Pixels high of the texts."""
LETTER = 0.6
"""Width of a letter, of its height: a bold one, or one of DejaVu Sans, the widest of the usual faces."""
LEADING = 1.35
KEPT = {ord(NO_BREAK_SPACE): "\ue000", ord(NARROW_SPACE): "\ue001"}
RESTORED = {0xE000: NO_BREAK_SPACE, 0xE001: NARROW_SPACE}


@dataclass(frozen=True)
class Chart:
    """What is shown (``title``, with its unit), of what (``facts``), as a ``<figure>`` and as rows.

    ``remarks`` are sentences to read with it.
    """

    title: str
    facts: str
    figure: Markup
    header: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    remarks: tuple[str, ...] = ()

    def csv(self) -> str:
        """The figures of the chart, for spreadsheets."""
        return spreadsheet_text(self.header, self.rows)

    def svg(self, narrow: bool = False) -> str:
        """One file on white: title and facts, drawing, remarks; empty where nothing could be drawn."""
        wanted = "narrow" if narrow else "wide"
        found = next((match for match in DRAWING.finditer(str(self.figure)) if match["kind"] == wanted), None)
        if found is None:
            return ""
        width, height = int(found["width"]), int(found["height"])
        head, top = _texts(((self.title, TITLE, "bold"), (self.facts, SMALL, "normal")), width, 0)
        foot, down = _texts([(remark, SMALL, "normal") for remark in self.remarks], width, top + height)
        across, down = width + 2 * MARGIN, down + MARGIN
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{across}" '
            f'height="{down}" viewBox="0 0 {across} {down}" role="img">{found["named"]}'
            f'<rect width="{across}" height="{down}" fill="#ffffff"/>{head}'
            f'<g transform="translate({MARGIN} {top})">{found["drawn"]}</g>{foot}</svg>\n'
        )


def _texts(texts: Iterable[tuple[str, int, str]], width: int, top: float) -> tuple[Markup, int]:
    """Paragraphs, each with its size and weight, from ``top`` down; and where the next thing may begin."""
    written, y = Markup(""), top + MARGIN
    for text, size, weight in texts:
        for line in _lines(bound(text), int(width / (LETTER * size))):
            y += LEADING * size
            written += Markup(
                '<text x="{}" y="{:.1f}" font-family="DejaVu Sans, sans-serif" font-size="{}" font-weight="{}" '
                'fill="{}">{}</text>'
            ).format(MARGIN, y - 0.3 * size, size, weight, DARK, line)
    return written, round(y + MARGIN) if written else round(top)


def _lines(text: str, letters: int) -> list[str]:
    # Breaks at ordinary spaces only: the others are there to hold words together.
    parts = wrap(text.translate(KEPT), letters, break_long_words=False)
    return [part.translate(RESTORED) for part in parts]
