# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections for many tests, against their definition."""
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from quietude.core.statistics.multiple_testing import CORRECTIONS, CorrectionError, LevelError, adjusted, decide

# Benjamini & Hochberg (1995), p. 296: the fifteen p-values of a trial of thrombolysis.
TRIAL = np.array(
    [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1]
)
P_VALUES = st.lists(st.floats(0, 1), min_size=1, max_size=40).map(lambda values: np.array(values, float))


def test_the_published_example_has_four_discoveries_and_bonferroni_three():
    assert decide(TRIAL, 0.05, "fdr").count == 4
    assert decide(TRIAL, 0.05, "bonferroni").count == 3
    assert decide(TRIAL, 0.05, "none").count == 9


def test_the_threshold_of_the_published_example_is_four_fifteenths_of_the_level():
    assert decide(TRIAL, 0.05, "fdr").threshold == pytest.approx(4 / 15 * 0.05)


def test_a_high_p_value_that_passes_takes_the_lower_ones_along():
    assert decide(np.array([0.04, 0.045, 0.048]), 0.05, "fdr").count == 3
    assert decide(np.array([0.04, 0.045, 0.051]), 0.05, "fdr").count == 0


def test_what_has_no_p_value_is_no_test():
    decision = decide(np.array([np.nan, 0.02, np.nan]), 0.05, "bonferroni")
    assert decision.significant.tolist() == [False, True, False]
    assert decision.tests == 1
    assert adjusted(np.array([np.nan, 0.02]), "bonferroni") == pytest.approx([np.nan, 0.02], nan_ok=True)


def test_no_test_at_all_decides_nothing():
    decision = decide(np.array([np.nan, np.nan]))
    assert (decision.count, decision.tests) == (0, 0)
    assert np.isnan(adjusted(np.array([np.nan]))).all()


@given(P_VALUES, st.sampled_from([0.01, 0.05, 0.1]), st.sampled_from(CORRECTIONS))
def test_the_threshold_alone_tells_what_is_significant(p, alpha, correction):
    decision = decide(p, alpha, correction)
    assert (decision.significant == (p <= decision.threshold)).all()


@given(P_VALUES, st.sampled_from([0.01, 0.05, 0.1]))
def test_the_false_discovery_rate_is_between_bonferroni_and_nothing(p, alpha):
    bonferroni, fdr, none = (decide(p, alpha, name).significant for name in ("bonferroni", "fdr", "none"))
    assert (bonferroni <= fdr).all()
    assert (fdr <= none).all()


@given(P_VALUES, st.sampled_from(CORRECTIONS))
def test_adjusted_values_keep_the_order_and_never_shrink(p, correction):
    values = adjusted(p, correction)
    assert (values >= p * (1 - 1e-12)).all()
    assert (values <= 1).all()
    assert (np.diff(values[np.argsort(p)]) >= 0).all()


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=30), st.sampled_from(CORRECTIONS))
def test_an_adjusted_value_below_the_level_is_a_significant_test(ranks, correction):
    p, alpha = np.array(ranks, float) / 10_001, 0.0456789
    assert ((adjusted(p, correction) <= alpha) == decide(p, alpha, correction).significant).all()


@pytest.mark.parametrize(("correction", "method"), [("fdr", "fdr_bh"), ("bonferroni", "bonferroni")])
def test_decisions_and_adjusted_values_are_those_of_statsmodels(oracle, correction, method):
    random = np.random.default_rng(1)
    p = np.concatenate([random.random(800), random.random(200) ** 6])
    theirs = oracle(
        """
        from statsmodels.stats.multitest import multipletests
        rejected, adjusted, _, _ = multipletests(p, alpha=0.05, method=str(method))
        """,
        p=p, method=method,
    )
    assert (decide(p, 0.05, correction).significant == theirs["rejected"]).all()
    assert theirs["rejected"].any()
    assert adjusted(p, correction) == pytest.approx(theirs["adjusted"], abs=1e-15)


@pytest.mark.parametrize("alpha", [0.0, 1.0, -0.1, 5.0, float("nan")])
def test_a_level_that_is_no_probability_is_refused(alpha):
    with pytest.raises(LevelError, match="between 0 and 1"):
        decide(TRIAL, alpha)


def test_an_unknown_correction_is_refused():
    with pytest.raises(CorrectionError, match="fdr, bonferroni, none"):
        decide(TRIAL, 0.05, "holm")
    with pytest.raises(CorrectionError):
        adjusted(TRIAL, "holm")
