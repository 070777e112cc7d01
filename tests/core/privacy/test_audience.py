# SPDX-License-Identifier: GPL-2.0-or-later
"""What the public may be given."""
import pytest
from quietude.core.privacy.audiences.audience import (
    PUBLIC,
    PeriodTooFineError,
    RoundingTooFineError,
    Rules,
    ThresholdTooLowError,
)


def test_eleven_facts_and_multiples_of_five_need_no_decision():
    assert not Rules(PUBLIC, 11, 5).validated


@pytest.mark.parametrize(("k", "decision"), [(10, ""), (6, "   "), (5, "agreed"), (0, "agreed"), (-3, "")])
def test_a_lower_threshold_is_refused(k, decision):
    with pytest.raises(ThresholdTooLowError, match=f"K = {k}"):
        Rules(PUBLIC, k, 5, decision)


def test_six_facts_are_enough_once_the_officer_has_decided():
    assert Rules(PUBLIC, 6, 5, "Agreed on 3 May, ref. 12").validated


@pytest.mark.parametrize("rounding", [-5, 0, 1, 4, 1001])
def test_a_rounding_that_protects_nobody_or_says_nothing_is_refused(rounding):
    with pytest.raises(RoundingTooFineError, match="5 to 1,000"):
        Rules(PUBLIC, 11, rounding)


@pytest.mark.parametrize("period", ["quarter", "month"])
def test_quarters_and_months_need_cells_of_a_kilometre(period):
    rules = Rules(PUBLIC, 11, 5)
    rules.check_size(period, 1000)
    with pytest.raises(PeriodTooFineError, match="at least 1,000 m, not 800 m"):
        rules.check_size(period, 800)


def test_years_are_given_by_cells_of_200_metres():
    Rules(PUBLIC, 11, 5).check_size("year", 200)
