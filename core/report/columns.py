# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes that stand one above the other and share the room that some of them leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Box:
    """A rectangle on a page, in millimetres from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Ordinate of the lower edge."""
        return self.y + self.height

    def aligned_with(self, other: Box, tolerance: float = 0.5) -> bool:
        """Whether both have the same left and right edges."""
        return abs(self.x - other.x) <= tolerance and abs(self.width - other.width) <= tolerance

    def overlaps(self, other: Box, tolerance: float = 0.01) -> bool:
        """Whether both share more than an edge."""
        return (
            min(self.x + self.width, other.x + other.width) - max(self.x, other.x) > tolerance
            and min(self.bottom, other.bottom) - max(self.y, other.y) > tolerance
        )


def stacked(
    boxes: Sequence[Box], needs: Sequence[float], elastic: int | None = None, from_bottom: bool = False
) -> list[Box | None]:
    """Where the boxes of a column stand once each has only the height that it needs.

    Parameters
    ----------
    boxes
        As drawn in the template, from top to bottom.
    needs
        Height that each needs, in millimetres, at most its own; 0 removes the box and the gap below it.
    elastic
        Index of the box that takes the room that the others leave.
    from_bottom
        Whether the column leans on its lower end instead of its upper one.

    Returns
    -------
    list
        The new boxes; ``None`` for those removed. None leaves the span of the column, no two overlap.
    """
    top, bottom = boxes[0].y, boxes[-1].bottom
    kept = [index for index, need in enumerate(needs) if need > 0]
    gaps = {index: boxes[index + 1].y - boxes[index].bottom for index in range(len(boxes) - 1)}
    between = {index: gaps[index] for index in kept[:-1]}
    heights = {index: min(needs[index], boxes[index].height) for index in kept}
    slack = bottom - top - sum(heights.values()) - sum(between.values())
    if elastic in heights:
        heights[elastic] += slack
        slack = 0.0
    y = top + (slack if from_bottom else 0.0)
    placed: list[Box | None] = [None] * len(boxes)
    for index in kept:
        placed[index] = replace(boxes[index], y=y, height=heights[index])
        y += heights[index] + between.get(index, 0.0)
    return placed
