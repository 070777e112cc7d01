# SPDX-License-Identifier: GPL-2.0-or-later
"""Hot spots: the smallest areas that hold given shares of the incidents, piece by piece."""
from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..progress import Tick, advance, unwatched
from ..wording import tr
from .contours import Zone, zones
from .volume import thresholds

FEWEST_CELLS = 4
"""Cells under which a piece is a crumb, and a hole a pinprick: they tell where the lattice lies, not where incidents
gather."""


class SharesError(CoreError):
    """Shares that are none."""

    def __init__(self, text: str) -> None:
        super().__init__(
            tr(
                "SHARES = “{text}” is not a list of percentages: write numbers above 0 and at most 100 separated by "
                "commas, such as 50,75,90.",
                text=text,
            )
        )


@dataclass(frozen=True)
class Level:
    """The hot spots of one share.

    Attributes
    ----------
    share
        Share of the volume that was asked for, above 0 and at most 1.
    threshold
        Density from which a cell belongs to it, in the unit of the raster.
    zones
        Its pieces, from the one with the most volume to the one with the least.
    crumbs
        Pieces left out because they have fewer than :data:`FEWEST_CELLS` cells.
    """

    share: float
    threshold: float
    zones: tuple[Zone, ...]
    crumbs: tuple[Zone, ...]


def parsed_shares(text: str) -> tuple[float, ...]:
    """Shares of one, in rising order and each once, from percentages such as “50,75,90” or “50 %; 75 %”.

    Raises
    ------
    SharesError
        The text holds something else, or nothing.
    """
    try:
        percentages = [float(word) for word in re.split(r"[\s%,;\u00a0\u202f]+", text) if word]
    except ValueError:
        raise SharesError(text) from None
    if not percentages or not all(0 < percentage <= 100 for percentage in percentages):
        raise SharesError(text)
    return tuple(sorted({percentage / 100 for percentage in percentages}))


def hot_spots(
    values: NDArray[np.float64], shares: tuple[float, ...], tick: Tick = unwatched
) -> list[Level]:
    """The hot spots of each share of a density; those of a small share lie within those of a larger one.

    Where every piece of a share is a crumb, all are kept: cells are then large beside the radius.

    Parameters
    ----------
    values
        Density of cells of one size, NaN outside the study area, shape (rows, columns).
    shares
        Above 0 and at most 1.

    Raises
    ------
    CoreError
        As :func:`.volume.thresholds`.
    Cancelled
        ``tick`` said no.
    """
    levels = []
    found = thresholds(values, shares)
    for done, (share, threshold) in enumerate(zip(shares, found), start=1):
        ranked = sorted(zones(values, threshold, FEWEST_CELLS), key=lambda zone: zone.volume, reverse=True)
        kept = tuple(zone for zone in ranked if zone.cells >= FEWEST_CELLS)
        crumbs = tuple(zone for zone in ranked if zone.cells < FEWEST_CELLS)
        levels.append(Level(share, threshold, kept or crumbs, crumbs if kept else ()))
        advance(tick, done / len(shares))
    return levels
