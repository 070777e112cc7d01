# SPDX-License-Identifier: GPL-2.0-or-later
"""What each audience may be given.

Thresholds: at least 11 facts a cell, as INSEE asks of the households of its 200 m squares (« Données carroyées »,
documentation, 2019); one contributor at most 85 % of a cell (INSEE, « Guide du secret statistique », 2018, p. 6).
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..errors import CoreError
from ..wording import number, tr


@dataclass(frozen=True)
class Audience:
    """Thresholds of one audience.

    ``k`` facts at least in a published figure, ``k_decided`` with a decision of the data protection officer; counts
    rounded to a multiple of ``rounding`` or more; one place at most the share ``dominance`` of a figure;
    ``finest`` gives, for each period it may see, the side in metres of the smallest cell.
    """

    name: str
    k: int
    k_decided: int
    rounding: int
    dominance: float
    finest: Mapping[str, int]


PUBLIC = Audience(
    "public",
    k=11,
    k_decided=6,
    rounding=5,
    dominance=0.85,
    finest=MappingProxyType({"all": 200, "year": 200, "quarter": 1000, "month": 1000}),
)
AUDIENCES = {PUBLIC.name: PUBLIC}
LARGEST_ROUNDING = 1000


class ThresholdTooLowError(CoreError):
    """A threshold below what the audience allows."""

    def __init__(self, k: int, audience: Audience) -> None:
        if k < audience.k_decided:
            sentence = tr(
                "K = {k}: a {audience} package never shows fewer than {floor} facts; "
                "leave {default}, or at least {floor} with a decision of the data protection officer.",
                k=k,
                audience=audience.name,
                floor=audience.k_decided,
                default=audience.k,
            )
        else:
            sentence = tr(
                "K = {k} is below {default}: the data protection officer must have decided it. "
                "Write that decision in DPO_DECISION, or leave K at {default}.",
                k=k,
                default=audience.k,
            )
        super().__init__(sentence)


class RoundingTooFineError(CoreError):
    """A rounding weaker than the audience's, or absurd."""

    def __init__(self, rounding: int, audience: Audience) -> None:
        super().__init__(
            tr(
                "ROUNDING = {rounding}: the counts of a {audience} package are rounded to a multiple of "
                "{floor} to {largest}.",
                rounding=rounding,
                audience=audience.name,
                floor=audience.rounding,
                largest=number(LARGEST_ROUNDING),
            )
        )


class PeriodTooFineError(CoreError):
    """Periods too short for the cells."""

    def __init__(self, period: str, size: float, finest: int) -> None:
        super().__init__(
            tr(
                "PERIOD = {period} needs cells of at least {finest} m, not {size} m: small cells and short periods "
                "together tell who was where, when. Choose larger cells, or a longer period.",
                period=period,
                finest=number(finest),
                size=number(size),
            )
        )


@dataclass(frozen=True)
class Rules:
    """Rules of one package, once checked against its audience."""

    audience: Audience
    k: int
    rounding: int
    decision: str = ""

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

    def check_size(self, period: str, size: float) -> None:
        """Refuse cells of ``size`` metres that are too small for ``period``.

        Raises
        ------
        PeriodTooFineError
            The audience may not see both together.
        """
        if size < self.smallest_cell(period):
            raise PeriodTooFineError(period, size, self.smallest_cell(period))
