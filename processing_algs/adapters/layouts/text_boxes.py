# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that never leave their box: wrapped, then smaller, then shortened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsLayout,
    QgsLayoutItemLabel,
    QgsLayoutUtils,
    QgsRenderContext,
    QgsTextFormat,
    QgsTextRenderer,
)

RESOLUTIONS = (72, 96, 300)
"""Dots an inch at which texts must fit: a screen's, a picture's, a printer's."""
SMALLEST_POINTS = 6.0
SMALLEST_SHARE = 0.55
"""Share of the size drawn in the template under which a text is shortened rather than made smaller."""
STEP_POINTS = 0.5
TIGHT = 0.985
"""Share of the width that lines may fill: at yet other resolutions, letters are rounded up by less than the rest."""
ZERO_WIDTH_SPACE = "\u200b"


@dataclass(frozen=True)
class Fitted:
    """A text in its box: the height that it takes, in millimetres, and whether its end is missing."""

    height: float
    shortened: bool = False


class Ruler:
    """Measures texts, in millimetres, as the layout will draw them; each resolution rounds letters otherwise."""

    def __init__(self, layout: QgsLayout) -> None:
        self._contexts = [QgsLayoutUtils.createRenderContextForLayout(layout, None, dpi) for dpi in RESOLUTIONS]

    def width(self, text: str, style: QgsTextFormat) -> float:
        """Width of one line, at the resolution where it is widest."""
        return max(self._width(context, text, style) for context in self._contexts)

    def height(self, lines: list[str], style: QgsTextFormat) -> float:
        """Height of a block of lines, at the resolution where it is highest."""
        mode = Qgis.TextLayoutMode.Rectangle
        return max(
            QgsTextRenderer.textHeight(context, style, lines, mode) / context.scaleFactor()
            for context in self._contexts
        )

    def wrapped(self, text: str, width: float, style: QgsTextFormat) -> list[str]:
        """Lines no wider than ``width``; a word that is wider alone is cut."""
        lines: list[str] = []
        for paragraph in text.splitlines():
            widest = max(self._contexts, key=lambda context: self._width(context, paragraph, style))
            limit = width * TIGHT * widest.scaleFactor()
            for line in QgsTextRenderer.wrappedText(widest, paragraph, limit, style):
                lines.extend(self._cut(line, width * TIGHT, style))
        return lines

    def _width(self, context: QgsRenderContext, text: str, style: QgsTextFormat) -> float:
        return QgsTextRenderer.textWidth(context, style, [text]) / context.scaleFactor()

    def _cut(self, line: str, limit: float, style: QgsTextFormat) -> Iterator[str]:
        while len(line) > 1 and self.width(line, style) > limit:
            kept = max(1, int(len(line) * limit / self.width(line, style)))
            while kept > 1 and self.width(line[:kept], style) > limit:
                kept -= 1
            yield line[:kept]
            line = line[kept:]
        yield line


def literal(text: str) -> str:
    """``text`` as it stands: QGIS would evaluate what looks like an expression or a date placeholder."""
    return text.replace("[%", f"[{ZERO_WIDTH_SPACE}%").replace("$CURRENT_DATE", f"${ZERO_WIDTH_SPACE}CURRENT_DATE")


def fit_text(label: QgsLayoutItemLabel, text: str, style: QgsTextFormat, width: float, height: float) -> Fitted:
    """Put ``text`` in the label so that it stays within the box, in ``style`` or as little smaller as needed."""
    ruler = Ruler(label.layout())
    smaller = QgsTextFormat(style)
    for points in _sizes(style.size()):
        smaller.setSize(points)
        lines = ruler.wrapped(text, width, smaller)
        if ruler.height(lines, smaller) <= height:
            return _put(label, lines, smaller, ruler)
    return _put(label, _shortened(ruler, text, smaller, width, height), smaller, ruler, shortened=True)


def _sizes(drawn: float) -> Iterator[float]:
    smallest = min(drawn, max(SMALLEST_POINTS, drawn * SMALLEST_SHARE))
    size = drawn
    while size > smallest:
        yield size
        size -= STEP_POINTS
    yield smallest


def _put(
    label: QgsLayoutItemLabel, lines: list[str], style: QgsTextFormat, ruler: Ruler, shortened: bool = False
) -> Fitted:
    label.setTextFormat(style)
    label.setText(literal("\n".join(lines)))
    return Fitted(ruler.height(lines, style), shortened)


def _shortened(ruler: Ruler, text: str, style: QgsTextFormat, width: float, height: float) -> list[str]:
    """The most of the beginning of ``text`` that fits, and an ellipsis."""
    fits, cut = 0, len(text)
    while cut - fits > 1:
        middle = (fits + cut) // 2
        lines = ruler.wrapped(_ended(text, middle), width, style)
        fits, cut = (middle, cut) if ruler.height(lines, style) <= height else (fits, middle)
    return ruler.wrapped(_ended(text, fits), width, style)


def _ended(text: str, length: int) -> str:
    return f"{text[:length].rstrip()}…"
