# SPDX-License-Identifier: GPL-2.0-or-later
"""How well a map of hot spots told where the next incidents would be."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv

Figures = NDArray[np.float64]
SLACK = 1e-9


def hit_rate(hits: Figures, events: float) -> Figures:
    """Share of the later events inside the hot spots, from 0 to 1; NaN without events; shape of ``hits``."""
    return _divided(np.asarray(hits, np.float64), events)


def hit_rate_interval(hits: Figures, events: float, confidence: float = 0.95) -> tuple[Figures, Figures]:
    """Exact interval of the hit rate, that tells what so few events allow.

    Notes
    -----
    Clopper, C. J. & Pearson, E. S., 1934, Biometrika 26(4), pp. 404–413.
    """
    tail, hits = (1 - confidence) / 2, np.asarray(hits, np.float64)
    misses = events - hits
    low = np.where(hits > 0, betaincinv(np.maximum(hits, 1), misses + 1, tail), 0.0)
    high = np.where(misses > 0, betaincinv(hits + 1, np.maximum(misses, 1), 1 - tail), 1.0)
    return low, high


def accuracy_index(rate: Figures, area_share: Figures) -> Figures:
    """Prediction accuracy index (PAI): hit rate divided by the share of the study area; 1 is no better than chance.

    Notes
    -----
    Chainey, S., Tompson, L. & Uhlig, S., 2008, « The utility of hotspot mapping for predicting spatial patterns of
    crime », Security Journal 21(1–2), pp. 4–28.
    """
    return _divided(rate, area_share)


def recapture_index(rate: Figures, earlier_rate: Figures) -> Figures:
    """Recapture rate index (RRI): hit rate of the later events divided by that of the earlier ones.

    1 where the hot spots hold the same share of the later incidents as of those that drew them; NaN where there is
    no earlier rate.

    Notes
    -----
    Levine, N., 2008, « The “hottest” part of a hotspot: comments on “The utility of hotspot mapping for predicting
    spatial patterns of crime” », Security Journal 21(4), pp. 295–302: (n₂/n₁) / (N₂/N₁).
    """
    return _divided(rate, earlier_rate)


@dataclass(frozen=True)
class Capture:
    """What is held by the highest places, more and more of them, one row a distinct value; shape (steps,) each.

    ``threshold`` is the lowest value taken; ``area_share`` the share of the area; ``hits`` the later events and
    ``earlier`` the earlier ones, or their expected number, NaN where unknown.
    """

    threshold: Figures
    area_share: Figures
    hits: Figures
    earlier: Figures

    def within(self, share: float) -> int:
        """Rank of the last step on at most ``share`` of the area; the first one where it already has more."""
        return max(int(np.searchsorted(self.area_share, share * (1 + SLACK), side="right")) - 1, 0)


def captured(value: Figures, area: Figures, hits: Figures, earlier: Figures | None = None) -> Capture:
    """Cumulative capture of places, from the highest value down.

    Parameters
    ----------
    value
        What the map says of each place, NaN for the places that come last; shape (places,).
    area
        Area of each, in any unit; shape (places,).
    hits, earlier
        Later and earlier events of each; shape (places,).

    Returns
    -------
    Capture
        Places of one value come together: their order would be arbitrary.
    """
    rank = np.where(np.isnan(value), -np.inf, value)
    order = np.argsort(-rank, kind="stable")
    ordered = rank[order]
    ends = np.flatnonzero(np.r_[ordered[1:] != ordered[:-1], True])
    known = np.full(len(value), np.nan) if earlier is None else earlier
    covered, later, before = (np.cumsum(column[order])[ends] for column in (area, hits, known))
    # Divided by its own last sum: the whole is 1 to the last bit.
    return Capture(ordered[ends], covered / covered[-1], later, before)


def best_hits(area: Figures, hits: Figures, area_share: float) -> float:
    """Most later events that places covering ``area_share`` of the area could have held, were the future known.

    Notes
    -----
    Denominator of the prediction efficiency index (PEI): Hunt, J. M., 2016, *Do Crime Hot Spots Move? Exploring the
    Effects of the Modifiable Areal Unit Problem and Modifiable Temporal Unit Problem on Crime Hot Spot Stability*,
    American University. Places are taken whole, the densest first.
    """
    order = np.argsort(-hits / area, kind="stable")
    fits = np.cumsum(area[order]) <= area_share * area.sum() * (1 + SLACK)
    return float(hits[order][fits].sum())


def _divided(above: Figures, below: Figures | float) -> Figures:
    """Quotient, NaN where it has no sense."""
    below = np.asarray(below, np.float64)
    return np.asarray(np.where(below > 0, above / np.where(below > 0, below, 1), np.nan), np.float64)
