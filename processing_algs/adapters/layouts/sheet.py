# SPDX-License-Identifier: GPL-2.0-or-later
"""A sheet: the items of a layout, found by their ids, filled and fitted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QImageReader

from ....core.errors import CoreError
from ....core.report.captions import scale_line
from ....core.report.columns import Box, stacked
from ....core.wording import tr
from . import ground
from .facts import is_context
from .legends import Legend
from .maps import Maps
from .panel import Panel
from .text_boxes import fit_text

TEXTS = ("title", "subtitle", "events", "period", "unit", "method", "facts", "source", "caveat")
"""Ids of the labels that a template may have; ``facts`` holds the four lines before it, one under the other."""


class LogoError(CoreError):
    """A picture that cannot be read."""

    def __init__(self, path: str) -> None:
        super().__init__(tr("LOGO: “{path}” is missing or is not a picture.", path=path))


class Sheet:
    """A layout made from a template, ready to be filled as often as there are pages.

    ``layers`` are those of the map; the legend explains ``explained``, or the same where there is none.
    """

    def __init__(
        self,
        layout: QgsPrintLayout,
        layers: Sequence[QgsMapLayer],
        crs: QgsCoordinateReferenceSystem,
        feedback: QgsProcessingFeedback,
        explained: Sequence[QgsMapLayer] = (),
    ) -> None:
        self.layout = layout
        self._layers = list(layers)
        self._feedback = feedback
        self._said: set[str] = set()
        self._labels: dict[str, QgsLayoutItemLabel] = {
            name: item for name in TEXTS if isinstance(item := layout.itemById(name), QgsLayoutItemLabel)
        }
        self._styles = {name: QgsTextFormat(label.textFormat()) for name, label in self._labels.items()}
        item = layout.itemById("legend")
        self._legend_item = item if isinstance(item, QgsLayoutItemLegend) else None
        self._drawn = {name: _box(item) for name, item in self._stackable().items()}
        self.maps = Maps(self.map, crs)
        self.maps.fill((), self._layers, ())
        told = sorted(explained or self._layers, key=is_context)
        self._legend = Legend(self._legend_item, told) if self._legend_item else None
        self._columns = self._find_columns()

    @property
    def map(self) -> QgsLayoutItemMap:
        """The map item."""
        return self.layout.itemById("map")

    def fill(self, panels: Sequence[Panel], above: Sequence[QgsMapLayer] = ()) -> None:
        """Show ``panels``, or the layers of the sheet where there is none, below ``above``, left out of the legend."""
        for caption in self.maps.fill(panels, self._layers, above):
            self._say_shortened(caption)

    @property
    def needs_legend_page(self) -> bool:
        """Whether the legend of a page written so far had too many entries for its place."""
        return self._legend is not None and bool(self._legend.left_over)

    def set_logo(self, path: str) -> None:
        """Show a picture in the place of the logo, or nothing; say so where the template has no such place."""
        if path and QImageReader(path).size().isEmpty():
            raise LogoError(path)
        logo = self.layout.itemById("logo")
        if isinstance(logo, QgsLayoutItemPicture):
            logo.setPicturePath(path)
            logo.setVisibility(bool(path))
        elif path:
            self._say(tr("The template has no picture “logo”: the logo is not on the sheet."))

    def write(self, texts: Mapping[str, str]) -> None:
        """Fill the labels, hide those that have nothing to say, and close the ranks of each column."""
        facts = "\n".join(texts[name] for name in TEXTS[2:6] if texts.get(name))
        for name, text in texts.items():
            if text and name not in self._labels and not (text in facts and "facts" in self._labels):
                self._say(tr("The template has no label “{id}”: this text is not on the sheet.", id=name))
        needs = {name: self._fit(name, {**texts, "facts": facts}.get(name, "")) for name in self._labels}
        for column in self._columns:
            self._close_ranks(column, needs)

    def write_legend(self, texts: Mapping[str, str]) -> None:
        """Turn the sheet into a page that holds its title and what its legend had no room for, and nothing else."""
        self.write({"title": texts["title"], "subtitle": texts["subtitle"]})
        kept = [self.layout.itemById(name) for name in ("title", "subtitle", "logo", "legend")]
        for item in _items(self.layout):
            item.setVisibility(item.isVisible() and item in kept)
        corner = self._drawn["legend"]
        left, top = min(self.maps.place.x, corner.x), self.maps.place.y
        right = max(self.maps.place.x + self.maps.place.width, corner.x + corner.width)
        page = self.layout.pageCollection().page(0).pageSize()
        box = Box(left, top, right - left, page.height() - left - top)
        _set_box(self._legend_item, box)
        self._legend.explain(self._legend.left_over)
        for name in self._legend.fit(box):
            self._say(
                tr(
                    "The legend of “{layer}” has too many entries for a whole page and was left out: give the layer "
                    "fewer classes.",
                    layer=name,
                )
            )
        self._legend_item.setVisibility(not self._legend.is_empty)

    def show(self, rectangle: QgsRectangle) -> int:
        """Show some ground at a readable scale, with its bar; return the denominator of the scale."""
        denominator = self.maps.show(rectangle)
        bar, words = self.layout.itemById("scalebar"), self.layout.itemById("scale")
        if isinstance(bar, QgsLayoutItemScaleBar):
            ground.set_bar(bar, denominator, self._drawn["scalebar"].width)
        if isinstance(words, QgsLayoutItemLabel):
            words.setText(scale_line(denominator))
        return denominator

    def _stackable(self) -> dict[str, QgsLayoutItem]:
        extra = {name: self.layout.itemById(name) for name in ("legend", "scalebar")}
        return {**self._labels, **{name: item for name, item in extra.items() if item is not None}}

    def _fit(self, name: str, text: str) -> float:
        """Height that a text takes in its own box; 0 hides it."""
        label, box = self._labels[name], self._drawn[name]
        label.setVisibility(bool(text))
        if not text:
            return 0.0
        fitted = fit_text(label, text, self._styles[name], box.width, box.height)
        if fitted.shortened:
            self._say_shortened(text)
        return fitted.height

    def _say_shortened(self, text: str) -> None:
        self._say(tr("“{text}…” is too long for its place on the sheet: its end was left out.", text=text[:40]))

    def _find_columns(self) -> list[list[str]]:
        """Ids of the labels and of the legend that stand one above the other with nothing between them."""
        names = sorted(
            (name for name in self._drawn if name != "scalebar"),
            key=lambda name: (self._drawn[name].x, self._drawn[name].y),
        )
        columns: list[list[str]] = []
        for name in names:
            if columns and self._follows(columns[-1][-1], name):
                columns[-1].append(name)
            else:
                columns.append([name])
        return columns

    def _follows(self, above: str, below: str) -> bool:
        upper, lower = self._drawn[above], self._drawn[below]
        if not upper.aligned_with(lower) or lower.y < upper.bottom - 0.01:
            return False
        between = Box(upper.x, upper.bottom, upper.width, lower.y - upper.bottom)
        return not any(_box(item).overlaps(between) for item in _items(self.layout))

    def _close_ranks(self, column: list[str], needs: Mapping[str, float]) -> None:
        boxes = [self._drawn[name] for name in column]
        legend_height = 0.0 if self._legend is None or self._legend.is_empty else float("inf")
        heights = [needs.get(name, legend_height) for name in column]
        if not any(heights):
            return
        first = self._labels.get(column[0])
        leans_down = first is not None and first.vAlign() == Qt.AlignmentFlag.AlignBottom
        elastic = column.index("legend") if "legend" in column else None
        for name, box in zip(column, stacked(boxes, heights, elastic, leans_down)):
            if name == "legend":
                self._place_legend(box)
            elif box is not None:
                _set_box(self._labels[name], box)

    def _place_legend(self, box: Box | None) -> None:
        self._legend_item.setVisibility(box is not None)
        if box is None:
            return
        _set_box(self._legend_item, box)
        for name in self._legend.fit(box):
            self._feedback.pushInfo(
                tr(
                    "The legend of “{layer}” has too many entries for its place on the sheet: it has a page of its "
                    "own, the last.",
                    layer=name,
                )
            )
        self._legend_item.setVisibility(not self._legend.is_empty)

    def _say(self, sentence: str) -> None:
        """Warn once, however many pages have the same trouble."""
        if sentence not in self._said:
            self._said.add(sentence)
            self._feedback.pushWarning(sentence)


def _items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    return [
        item for item in layout.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)
    ]


def _box(item: QgsLayoutItem) -> Box:
    corner, room = item.scenePos(), item.rect()
    return Box(corner.x(), corner.y(), room.width(), room.height())


def _set_box(item: QgsLayoutItem, box: Box) -> None:
    item.attemptSetSceneRect(QRectF(box.x, box.y, box.width, box.height))
