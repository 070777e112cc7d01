# SPDX-License-Identifier: GPL-2.0-or-later
"""How moved points are drawn: a colour and a shape for each category, told apart in black and white too."""
from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...wording import tr
from ..releases.notice import spoken

if TYPE_CHECKING:
    from ..releases.release import Release

LOOKS = (
    ("#0072b2", "circle"), ("#d55e00", "triangle"), ("#009e73", "square"), ("#cc79a7", "diamond"),
    ("#7a5200", "pentagon"),
)  # fmt: skip
"""Colours of Okabe, M. and Ito, K. (2008), which colour-blind people tell apart; the names of shapes are QGIS's."""
OTHERS = ("#6b6b76", "cross")
CORNERS = {"triangle": (3, -90.0), "square": (4, -45.0), "diamond": (4, -90.0), "pentagon": (5, -90.0)}


@dataclass(frozen=True)
class Mark:
    """The look of the points of some categories, by their index."""

    label: str
    colour: str
    shape: str
    categories: tuple[int, ...]


def marks(release: Release) -> list[Mark]:
    """A mark for each of the categories with most points, one for all the others."""
    if release.categories == ("",):
        return [Mark(tr("Facts recorded"), *LOOKS[0], (0,))]
    most = np.argsort(-np.isfinite(release.values).sum(axis=(0, 1)), kind="stable").tolist()
    own = most if len(most) <= len(LOOKS) else most[: len(LOOKS) - 1]
    found = [Mark(spoken(release.categories[one]), *look, (one,)) for one, look in zip(own, LOOKS)]
    rest = tuple(sorted(set(most) - set(own)))
    return [*found, Mark(tr("other categories"), *OTHERS, rest)] if rest else found


def mark_path(shape: str, x: float, y: float, size: float) -> str:
    """SVG path of a mark around (x, y)."""
    if shape == "circle":
        return f"M{x - size:.1f} {y:.1f}a{size:.1f} {size:.1f} 0 1 0 {2 * size:.1f} 0a{size:.1f} {size:.1f} 0 1 0 " \
               f"{-2 * size:.1f} 0Z"  # fmt: skip
    if shape == "cross":
        arm = size / 3
        steps = (2 * arm, -2 * arm, 2 * arm, 2 * arm)
        return (
            f"M{x - arm:.1f} {y - size:.1f}h{steps[0]:.1f}v{size - arm:.1f}h{size - arm:.1f}v{steps[2]:.1f}"
            f"h{arm - size:.1f}v{size - arm:.1f}h{steps[1]:.1f}v{arm - size:.1f}h{arm - size:.1f}v{steps[1]:.1f}"
            f"h{size - arm:.1f}Z"
        )
    corners, first = CORNERS[shape]
    angles = (math.radians(first + 360 * index / corners) for index in range(corners))
    points = (f"{x + 1.2 * size * math.cos(one):.1f} {y + 1.2 * size * math.sin(one):.1f}" for one in angles)
    return "M" + "L".join(points) + "Z"


def mark_svg(mark: Mark) -> str:
    """A mark alone, for legends of pages."""
    return (
        '<svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">'
        f'<path d="{mark_path(mark.shape, 10, 10, 7)}" fill="{mark.colour}"/></svg>'
    )
