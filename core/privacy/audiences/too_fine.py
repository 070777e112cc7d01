# SPDX-License-Identifier: GPL-2.0-or-later
"""Refusals of what an audience may not be given."""
from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import CoreError
from ...wording import number, tr

if TYPE_CHECKING:
    from .audience import Audience

LARGEST_ROUNDING = 1000
SENSITIVE_K, SENSITIVE_INHABITANTS = 11, 2000
"""What sensitive facts need: facts a figure and inhabitants an area."""


class ThresholdTooLowError(CoreError):
    """A threshold below what the audience allows."""

    def __init__(self, k: int, audience: Audience) -> None:
        if k < audience.k_decided or audience.k_decided == audience.k:
            sentence = tr(
                "K = {k}: a {audience} package never shows fewer than {floor} facts; leave K empty for {default}.",
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


class ZoningTooFineError(CoreError):
    """Places that the audience may not see."""

    def __init__(self, zoning: str, audience: Audience) -> None:
        super().__init__(
            tr(
                "ZONING = {zoning}: points, even moved ones, are for named recipients (AUDIENCE = restricted), never "
                "for a {audience} package. Choose one of {zonings}.",
                zoning=zoning,
                audience=audience.name,
                zonings=", ".join(audience.zonings),
            )
        )


class DayPartsError(CoreError):
    """Parts of the day for whom, when or beside what they tell too much."""

    def __init__(self, period: str, audience: Audience, crossed: bool) -> None:
        if not audience.day_parts:
            sentence = tr(
                "DAY_PARTS is for partners bound by a convention (AUDIENCE = partner): a {audience} package tells "
                "nothing of hours. Leave DAY_PARTS off.",
                audience=audience.name,
            )
        elif crossed:
            sentence = tr(
                "DAY_PARTS and CATEGORY: figures are told apart by one of them, both together would be too few facts "
                "each. Leave one of them empty; to have the hours of one category, filter the layer first."
            )
        else:
            sentence = tr(
                "DAY_PARTS needs PERIOD = quarter, year or all, not {period}: part of the day and month together tell "
                "who was where, when.",
                period=period,
            )
        super().__init__(sentence)


class SensitiveTooFineError(CoreError):
    """Sensitive facts on small places, short periods or small numbers."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "SENSITIVE needs ZONING = areas with INHABITANTS (areas of {inhabitants} at least), PERIOD = year or "
                "all, and K of {k} or more: sensitive facts are never shown by cell, by point, by month or by part of "
                "the day.",
                inhabitants=number(SENSITIVE_INHABITANTS),
                k=SENSITIVE_K,
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
