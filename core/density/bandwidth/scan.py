# SPDX-License-Identifier: GPL-2.0-or-later
"""One density a radius, to see what depends on the radius and what does not."""
from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...errors import CoreError
from ...lattice.square import SquareLattice
from ...progress import Tick, stage, unwatched
from ...wording import tr
from ..contours import zones
from ..estimators.estimators import FAST
from ..hot_spots import FEWEST_CELLS
from ..kernels import Kernel
from ..places import Places
from ..surface import Spread, surface
from ..volume import thresholds
from .bandwidth import SMALLEST, two_figures
from .likelihood import LeaveOneOut

SHARES = (0.25, 0.5, 0.75, 0.9)
"""Shares of the incidents that the maps show: relative, so that maps of all radii are read alike."""
HOT = 0.75
"""Share whose pieces are counted as hot spots."""
OUTSIDE = len(SHARES) + 1
"""What stands for the outside of the study area in the maps."""
LARGEST_MAP = 480
"""Pixels of the longer side of a map."""
MOST_RADII = 24
SMALLEST_SERIES = 7


class RadiiError(CoreError):
    """Radii that are none."""

    def __init__(self, text: str) -> None:
        super().__init__(
            tr(
                "RADII = “{text}” is not a list of radii: write at most {most} lengths in metres above 0, separated by "
                "commas, such as 100,200,400,800.",
                text=text,
                most=MOST_RADII,
            )
        )


@dataclass(frozen=True)
class Shot:
    """What one radius shows.

    Attributes
    ----------
    radius
        In metres.
    score
        Mean leave-one-out log-likelihood; ``None`` where it cannot be told.
    hot_spots
        Pieces of the smallest area that holds 75 % of the incidents, crumbs aside.
    area_share
        Part of the territory that this area takes.
    highest
        Highest density, in events per km².
    picture
        For each pixel, the number of :data:`SHARES` whose areas hold it, or :data:`OUTSIDE`; shape (rows, columns).
    """

    radius: float
    score: float | None
    hot_spots: int
    area_share: float
    highest: float
    picture: NDArray[np.uint8]


def parsed_radii(text: str) -> tuple[float, ...]:
    """Radii in metres, in rising order and each once.

    Raises
    ------
    RadiiError
        The text holds something else, nothing, or too many.
    """
    try:
        radii = {float(word) for word in re.split(r"[\s,;\u00a0\u202f]+", text) if word}
    except ValueError:
        raise RadiiError(text) from None
    if not 0 < len(radii) <= MOST_RADII or not all(0 < radius < math.inf for radius in radii):
        raise RadiiError(text)
    return tuple(sorted(radii))


def proposed_radii(proposals: Sequence[float]) -> tuple[float, ...]:
    """Radii in geometric series from half the smallest proposal to twice the largest, the proposals among them."""
    low, high = max(min(proposals) / 2, SMALLEST), 2 * max(proposals)
    series = [two_figures(radius) for radius in np.geomspace(low, high, SMALLEST_SERIES)]
    # A proposal replaces the radii that look like it.
    apart = [radius for radius in series if all(abs(math.log(radius / one)) > 0.16 for one in proposals)]
    return tuple(sorted({*apart, *proposals}))


def scanned(
    places: Places,
    lattice: SquareLattice,
    kernel: Kernel,
    radii: Sequence[float],
    judge: LeaveOneOut,
    inside: NDArray[np.bool_] | None = None,
    tick: Tick = unwatched,
) -> list[Shot]:
    """What each radius shows on the same lattice.

    Parameters
    ----------
    places
        Weighted positions in metres.
    lattice
        Cells of the maps.
    kernel
        Kernel of all densities.
    radii
        In metres.
    judge
        Scores the radii.
    inside
        Whether each cell is in the study area, shape (rows, columns).
    tick
        Told the share done; may stop the work.

    Raises
    ------
    CoreError
        As :func:`..surface.surface`.
    Cancelled
        ``tick`` said no.
    """
    merged, shots = places.merged(), []
    for done, radius in enumerate(radii):
        part = stage(tick, done / len(radii), (done + 1) / len(radii))
        made = surface(merged, lattice, Spread(kernel, radius, FAST), inside, part)
        shots.append(_shot(made.values, radius, judge.score(radius)))
    return shots


def _shot(values: NDArray[np.float64], radius: float, score: float | None) -> Shot:
    levels = thresholds(values, SHARES)
    hot = levels[SHARES.index(HOT)]
    pieces = zones(values, hot, FEWEST_CELLS)
    counted = sum(piece.cells >= FEWEST_CELLS for piece in pieces) or len(pieces)
    known = ~np.isnan(values)
    part = float((values[known] >= hot).mean())
    return Shot(radius, score, counted, part, float(np.nanmax(values)), _picture(values, levels))


def _picture(values: NDArray[np.float64], levels: Sequence[float]) -> NDArray[np.uint8]:
    """Numbers of levels that each pixel reaches, cells averaged where there are more than pixels."""
    step = math.ceil(max(values.shape) / LARGEST_MAP)
    starts = [np.arange(0, length, step) for length in values.shape]
    known = ~np.isnan(values)
    sums = np.add.reduceat(np.add.reduceat(np.where(known, values, 0), starts[0], 0), starts[1], 1)
    counts = np.add.reduceat(np.add.reduceat(known.astype(np.int64), starts[0], 0), starts[1], 1)
    means = np.divide(sums, counts, where=counts > 0, out=np.zeros(sums.shape))
    reached = sum((means >= level).astype(np.uint8) for level in levels)
    return np.where(counts > 0, reached, OUTSIDE).astype(np.uint8)
