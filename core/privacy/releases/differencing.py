# SPDX-License-Identifier: GPL-2.0-or-later
"""What two releases tell together: the few facts by which their figures differ.

Two tables that are each safe may differ by a handful of people: a month more, a category less, a cell within another.
A difference is disclosed where rounding leaves it nowhere but between 1 and k − 1. Source: Hundepool, A. et al.
(2012), « Statistical Disclosure Control », p. 180–183 (linked tables, differencing).
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from shapely.geometry.base import BaseGeometry

from ..places.nested_places import nested_places

FIGURES = ["place", "start", "end", "category", "low", "high"]
"""Columns of figures: between ``low`` and ``high`` facts of a place, from month ``start`` to ``end``, of a category,
empty where all are counted."""
MOST_CONTRARY = 0.05
"""Share of the small figures that may exceed the large one, by a correction of the source, among the same facts."""


@dataclass(frozen=True)
class Difference:
    """The large figure of a place holds small ones, and between ``least`` and ``most`` facts more."""

    place: str
    least: int
    most: int


def differences(
    large: pd.DataFrame, small: pd.DataFrame, k: int, outlines: Mapping[str, BaseGeometry] | None = None
) -> list[Difference]:
    """Places where what the ``large`` figures count beside the ``small`` ones must be 1 to k − 1 facts.

    Parameters
    ----------
    large, small
        Shown figures of two releases, with the columns :data:`FIGURES`.
    k
        Threshold of the release.
    outlines
        Outlines of areas by name (:func:`.nested_places.nested_places`).

    Returns
    -------
    list of Difference
        None where many small figures are larger than those that would hold them: these are other facts altogether.
    """
    pairs = _pairs(large.reset_index(drop=True), small.reset_index(drop=True), outlines)
    contrary = pairs["low_small"] > pairs["high"]
    if pairs.empty or contrary.mean() > MOST_CONTRARY:
        return []
    pairs = pairs[~contrary]
    # Within one layer (one length of period, with or without categories) the small figures share no fact.
    sums = pairs.groupby(["row", "length", "crossed"]).agg(
        place=("place", "first"), low=("low", "first"), high=("high", "first"), least=("low_small", "sum"),
        most=("high_small", "sum"),
    )  # fmt: skip
    least, most = sums["low"] - sums["most"], sums["high"] - sums["least"]
    left = pd.DataFrame({"place": sums["place"], "least": least, "most": most})
    told = left[(left["least"] >= 1) & (left["most"] <= k - 1)]
    return [Difference(str(place), int(least), int(most)) for place, least, most in told.to_numpy().tolist()]


def same_facts(
    one: pd.DataFrame, other: pd.DataFrame, outlines: Mapping[str, BaseGeometry] | None = None
) -> bool:
    """Whether two releases may count the same facts: hardly any of their figures contradicts another.

    Parameters
    ----------
    one, other
        Shown figures of two releases, with the columns :data:`FIGURES`.
    outlines
        Outlines of areas by name.
    """
    same = one.merge(other, on=["place", "start", "end", "category"], suffixes=("", "_other"))
    apart = (same["low"] > same["high_other"]) | (same["low_other"] > same["high"])
    found = [apart]
    for large, small in ((one, other), (other, one)):
        pairs = _pairs(large.reset_index(drop=True), small.reset_index(drop=True), outlines)
        found.append(pairs["low_small"] > pairs["high"])
    return all(contrary.empty or contrary.mean() <= MOST_CONTRARY for contrary in found)


def _pairs(large: pd.DataFrame, small: pd.DataFrame, outlines: Mapping[str, BaseGeometry] | None) -> pd.DataFrame:
    """Each large figure with each small one that it may hold."""
    nested = nested_places(small["place"].tolist(), large["place"].tolist(), outlines)
    pairs = (
        large.assign(row=np.arange(len(large)))
        .merge(nested, left_on="place", right_on="large")
        .merge(small.add_suffix("_small"), left_on="small", right_on="place_small")
    )
    in_time = (pairs["start"] <= pairs["start_small"]) & (pairs["end_small"] <= pairs["end"])
    of_kind = (pairs["category"] == "") | (pairs["category"] == pairs["category_small"])
    pairs = pairs[in_time & of_kind]
    return pairs.assign(length=pairs["end_small"] - pairs["start_small"], crossed=pairs["category_small"] != "")
