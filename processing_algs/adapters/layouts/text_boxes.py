# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that never leave their box: wrapped, then smaller, then shortened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from qgis.core import (
    Qgis,
    QgsLayout,
    QgsLayoutItemLabel,
    QgsLayoutUtils,
    QgsRenderContext,
    QgsTextFormat,
    QgsTextRenderer,
)

SMALLEST_POINTS = 6.0
SMALLEST_SHARE = 0.55
"""Share of the size drawn in the template under which a text is shortened rather than made smaller."""
STEP_POINTS = 0.5
TIGHT = 0.985
"""Share of the width that lines may fill: QGIS measures once more when it draws, and rounds letters up."""
ZERO_WIDTH_SPACE = "\u200b"


@dataclass(frozen=True)
class Fitted:
    """A text in its box: the height that it takes, in millimetres, and whether its end is missing."""

    height: float
    shortened: bool = False


def drawing_contexts(layout: QgsLayout) -> tuple[QgsRenderContext, QgsRenderContext]:
    """The two ways in which QGIS measures at the resolution of the layout: in whole dots, and as if printed."""
    in_dots, printed = (
        QgsLayoutUtils.createRenderContextForLayout(layout, None, layout.renderContext().dpi()) for _ in range(2)
    )
    printed.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering, True)
    return in_dots, printed


class Ruler:
    """Measures texts, in millimetres, the larger way: QGIS decides one way what it draws the other."""

    def __init__(self, layout: QgsLayout) -> None:
        self._contexts = drawing_contexts(layout)

    def width(self, text: str, style: QgsTextFormat) -> float:
        """Width of one line."""
        return max(_width(context, text, style) for context in self._contexts)

    def height(self, lines: list[str], style: QgsTextFormat) -> float:
        """Height of a block of lines."""
        mode = Qgis.TextLayoutMode.Rectangle
        return max(
            QgsTextRenderer.textHeight(context, style, lines, mode) / context.scaleFactor()
            for context in self._contexts
        )

    def may_fit(self, text: str, width: float, height: float, style: QgsTextFormat) -> bool:
        """Whether ``text`` would fit if lines broke anywhere: QGIS takes seconds to wrap what is far too long."""
        least_lines = ceil(self.width(text.replace("\n", " "), style) / width)
        return least_lines <= 1 or self.height(["x"] * (least_lines - 1), style) <= height

    def wrapped(self, text: str, width: float, style: QgsTextFormat) -> list[str]:
        """Lines no wider than ``width``; a word that is wider alone is cut."""
        limit = width * TIGHT
        lines: list[str] = []
        for paragraph in text.splitlines():
            widest = max(self._contexts, key=lambda context: _width(context, paragraph, style))
            for line in QgsTextRenderer.wrappedText(widest, paragraph, limit * widest.scaleFactor(), style):
                lines.extend(self._cut(line, limit, style))
        return lines

    def has_room_for_words(self, text: str, width: float, style: QgsTextFormat) -> bool:
        """Whether no word of ``text`` must be cut to stay within ``width``."""
        return all(self.width(word, style) <= width * TIGHT for word in text.split())

    def _cut(self, line: str, limit: float, style: QgsTextFormat) -> Iterator[str]:
        while len(line) > 1 and self.width(line, style) > limit:
            kept = max(1, int(len(line) * limit / self.width(line, style)))
            while kept > 1 and self.width(line[:kept], style) > limit:
                kept -= 1
            yield line[:kept]
            line = line[kept:]
        yield line


def _width(context: QgsRenderContext, text: str, style: QgsTextFormat) -> float:
    return QgsTextRenderer.textWidth(context, style, [text]) / context.scaleFactor()


def literal(text: str) -> str:
    """``text`` as it stands: QGIS would evaluate what looks like an expression or a date placeholder."""
    return text.replace("[%", f"[{ZERO_WIDTH_SPACE}%").replace("$CURRENT_DATE", f"${ZERO_WIDTH_SPACE}CURRENT_DATE")


def fit_text(label: QgsLayoutItemLabel, text: str, style: QgsTextFormat, width: float, height: float) -> Fitted:
    """Put ``text`` in the label so that it stays within the box, in ``style`` or as little smaller as needed."""
    ruler = Ruler(label.layout())
    smaller = QgsTextFormat(style)
    for points in _sizes(style.size()):
        smaller.setSize(points)
        if not ruler.may_fit(text, width, height, smaller):
            continue
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
