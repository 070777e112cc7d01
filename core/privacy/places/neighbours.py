# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas that touch or overlap each other."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from shapely.geometry.base import BaseGeometry

from ...errors import CoreError
from ...wording import number, percent, tr

SLIVER = 0.01
"""Share of the smaller of two areas up to which they may overlap: drawing is never exact."""
SMALLEST_M2 = 1.0


class OverlapError(CoreError):
    """Areas in which one event would stand twice."""

    def __init__(self, one: str, other: str, share: float, count: int) -> None:
        super().__init__(
            tr(
                "AREAS: “{one}” and “{other}” overlap ({share} of the smaller one; {count} such pairs in all). Figures "
                "of areas that overlap can be subtracted from each other: mend them, or publish one level at a time.",
                one=one,
                other=other,
                share=percent(share),
                count=number(count),
            )
        )


def near(polygons: Sequence[BaseGeometry]) -> Iterator[tuple[int, int]]:
    """Pairs of polygons whose boxes touch, each once, the lower index first."""
    boxes = np.array([polygon.bounds for polygon in polygons]).reshape(-1, 4)
    west, south, east, north = boxes.T
    for index in range(len(boxes)):
        after = slice(index + 1, None)
        meets = (west[after] <= east[index]) & (east[after] >= west[index])
        meets &= (south[after] <= north[index]) & (north[after] >= south[index])
        for other in np.flatnonzero(meets) + index + 1:
            yield index, int(other)


def refuse_overlaps(names: Sequence[str], polygons: Sequence[BaseGeometry]) -> int:
    """Number of pairs that overlap by a sliver, in which an event counts for the first area.

    Raises
    ------
    OverlapError
        Two areas overlap by more than a sliver.
    """
    slivers, large = 0, []
    for one, other in near(polygons):
        if not polygons[one].intersects(polygons[other]):
            continue
        shared = polygons[one].intersection(polygons[other]).area
        share = shared / min(polygons[one].area, polygons[other].area)
        if shared > SMALLEST_M2 and share > SLIVER:
            large.append((share, one, other))
        elif shared > SMALLEST_M2:
            slivers += 1
    if large:
        share, one, other = max(large)
        raise OverlapError(names[one], names[other], share, len(large))
    return slivers


def borders(polygons: Sequence[BaseGeometry]) -> dict[tuple[int, int], float]:
    """Metres of border that areas share, by pair, the lower index first; a corner counts for nothing."""
    found = {}
    for one, other in near(polygons):
        if polygons[one].intersects(polygons[other]):
            length = polygons[one].intersection(polygons[other]).length
            if length > 0:
                found[one, other] = float(length)
    return found
