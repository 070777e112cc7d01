# SPDX-License-Identifier: GPL-2.0-or-later
"""What each audience may be given.

Thresholds: at least 11 facts a cell, as INSEE asks of the households of its 200 m squares (« Données carroyées »,
documentation, 2019); one contributor at most 85 % of a cell (INSEE, « Guide du secret statistique », 2018, p. 6).
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from .too_fine import (
    LARGEST_ROUNDING,
    SENSITIVE_K,
    DayPartsError,
    PeriodTooFineError,
    RoundingTooFineError,
    SensitiveTooFineError,
    ThresholdTooLowError,
    ZoningTooFineError,
)


@dataclass(frozen=True)
class Audience:
    """Thresholds of one audience.

    ``k`` facts at least in a published figure, ``k_decided`` with a decision of the data protection officer; counts
    rounded to a multiple of ``rounding`` or more; one address or source at most the share ``dominance`` of a figure;
    ``finest`` gives, for each period it may see, the side in metres of the smallest cell; ``addresses`` or households
    at least in a published place, where a layer of them is given; ``zonings`` are the kinds of places it may see, and
    ``day_parts`` the periods by which it may see the four parts of the day.
    """

    name: str
    k: int
    k_decided: int
    rounding: int
    dominance: float
    finest: Mapping[str, int]
    addresses: int = 11
    zonings: tuple[str, ...] = ("grid", "quadtree", "areas")
    day_parts: tuple[str, ...] = ()


PUBLIC = Audience(
    "public",
    k=11,
    k_decided=6,
    rounding=5,
    dominance=0.85,
    finest=MappingProxyType({"all": 200, "year": 200, "quarter": 1000, "month": 1000}),
)
PARTNER = Audience(
    "partner",
    k=6,
    k_decided=6,
    rounding=1,
    dominance=0.85,
    finest=MappingProxyType({"all": 200, "year": 200, "quarter": 200, "month": 200}),
    addresses=8,
    day_parts=("all", "year", "quarter"),
)
RESTRICTED = replace(
    PARTNER,
    name="restricted",
    k=3,
    k_decided=3,
    zonings=(*PARTNER.zonings, "snapped_points", "displaced_points"),
    day_parts=(),
)
AUDIENCES = {audience.name: audience for audience in (PUBLIC, PARTNER, RESTRICTED)}
ANONYMOUS_K = PUBLIC.k
"""Facts from which a figure is taken to be anonymous; below, it may be personal data."""
ROUNDING = 5
"""Base of the rounding where none is asked for."""
SENSITIVE_PERIODS = ("all", "year")
"""Periods long enough for sensitive facts."""


@dataclass(frozen=True)
class Rules:
    """Rules of one package, once checked against its audience.

    ``three_years``: a year is shown only as one of three years running that all can be (the rule of SSMSI for the
    facts of communes, « base communale de la délinquance », 2024); ``totals``: sums by place over periods and over
    categories are figures of the package too; ``sensitive``: sensitive facts are counted.
    """

    audience: Audience
    k: int
    rounding: int
    decision: str = ""
    three_years: bool = False
    totals: bool = False
    sensitive: bool = False

    def __post_init__(self) -> None:
        decided = bool(self.decision.strip())
        if self.k < self.audience.k and not (decided and self.k >= self.audience.k_decided):
            raise ThresholdTooLowError(self.k, self.audience)
        if not self.audience.rounding <= self.rounding <= LARGEST_ROUNDING:
            raise RoundingTooFineError(self.rounding, self.audience)

    @property
    def validated(self) -> bool:
        """Whether the data protection officer's decision is written."""
        return bool(self.decision.strip())

    def smallest_cell(self, period: str) -> int:
        """Side in metres of the smallest cell that may be crossed with ``period``."""
        return self.audience.finest[period]

    def check_zoning(self, zoning: str) -> None:
        """Refuse places that are too fine for the audience.

        Raises
        ------
        ZoningTooFineError
            The audience may not see them.
        """
        if zoning not in self.audience.zonings:
            raise ZoningTooFineError(zoning, self.audience)

    def check_sensitive(self, zoning: str, period: str, inhabitants_known: bool, by_part: bool = False) -> None:
        """Refuse sensitive facts on what is too fine for them.

        Raises
        ------
        SensitiveTooFineError
            Sensitive facts are asked for, and the places, the period or k would betray them.
        """
        coarse = zoning == "areas" and inhabitants_known and period in SENSITIVE_PERIODS and self.k >= SENSITIVE_K
        if self.sensitive and (by_part or not coarse):
            raise SensitiveTooFineError

    def check_day_parts(self, period: str, crossed: bool) -> None:
        """Refuse parts of the day that the audience may not see, by ``period``, or ``crossed`` with categories.

        Raises
        ------
        DayPartsError
            They would tell too much.
        """
        if period not in self.audience.day_parts or crossed:
            raise DayPartsError(period, self.audience, crossed)

    def check_size(self, period: str, size: float) -> None:
        """Refuse cells of ``size`` metres that are too small for ``period``.

        Raises
        ------
        PeriodTooFineError
            The audience may not see both together.
        """
        if size < self.smallest_cell(period):
            raise PeriodTooFineError(period, size, self.smallest_cell(period))
