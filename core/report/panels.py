# SPDX-License-Identifier: GPL-2.0-or-later
"""Several maps in the place of one: how many rows and columns show them largest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

from .columns import Box

Item = TypeVar("Item")


@dataclass(frozen=True)
class Slot:
    """Where a panel stands: its map, and above it the room of its caption."""

    map: Box
    caption: Box


def panel_slots(box: Box, count: int, ratio: float, gap: float, caption: float) -> list[Slot]:
    """Equal panels that fill ``box``, row by row, in the grid that shows the ground largest.

    Parameters
    ----------
    box
        Room of all panels, in millimetres.
    count
        Number of panels, at least 1.
    ratio
        Width of the ground by its height, positive: it is the same in all panels.
    gap
        Millimetres between two panels.
    caption
        Millimetres above each map for its caption.

    Returns
    -------
    list
        ``count`` slots. A last row that is not full leaves its end free.
    """
    shapes = [(columns, ceil(count / columns)) for columns in range(1, count + 1)]
    # Where two grids show the ground alike, the one with fewer empty places.
    columns, rows = max(
        shapes, key=lambda shape: (round(_shown(box, shape, ratio, gap, caption), 6), -shape[0] * shape[1])
    )
    width, height = _side(box.width, columns, gap), _side(box.height, rows, gap) - caption
    slots = []
    for place in range(count):
        row, column = divmod(place, columns)
        x, y = box.x + column * (width + gap), box.y + row * (height + caption + gap)
        slots.append(Slot(Box(x, y + caption, width, height), Box(x, y, width, caption)))
    return slots


def most_panels(box: Box, count: int, ratio: float, gap: float, caption: float, least: float) -> int:
    """Most panels, at most ``count``, whose maps are at least ``least`` millimetres wide and high; at least 1.

    The other parameters are those of :func:`panel_slots`.
    """
    for fewer in range(count, 1, -1):
        first = panel_slots(box, fewer, ratio, gap, caption)[0].map
        if min(first.width, first.height) >= least:
            return fewer
    return 1


def evenly(items: Sequence[Item], most: int) -> list[Sequence[Item]]:
    """``items`` on as few pages as hold ``most`` (at least 1) each, as evenly as can be: 13 by 12 makes 7 and 6."""
    pages = ceil(len(items) / most)
    each = ceil(len(items) / pages) if pages else 1
    return [items[start : start + each] for start in range(0, len(items), each)]


def _side(room: float, count: int, gap: float) -> float:
    return (room - (count - 1) * gap) / count


def _shown(box: Box, shape: tuple[int, int], ratio: float, gap: float, caption: float) -> float:
    """Width at which a panel of a grid of so many columns and rows shows the ground; negative without room for it."""
    width, height = _side(box.width, shape[0], gap), _side(box.height, shape[1], gap) - caption
    return min(width, height * ratio)
