# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.density.bandwidth.bandwidth import SMALLEST, WITHOUT_SPREAD, proposed_bandwidth
from quietude.core.density.kernels import KERNELS

QUARTIC = KERNELS["quartic"]


def town(count=2000, spread=1000.0, seed=5):
    draw = np.random.default_rng(seed)
    return draw.normal(768_000, spread, count), draw.normal(6_279_000, spread, count)


def test_it_is_the_rule_of_silverman_on_a_bell_shaped_town():
    x, y = town()
    # 0.9 × standard distance × n^(−1/5), p. 48, eq. 3.31
    expected = 0.9 * 1000 * 2**0.5 * 2000**-0.2
    assert proposed_bandwidth(x, y, QUARTIC).metres == pytest.approx(expected, rel=0.03)


def test_it_grows_with_the_town_and_shrinks_with_the_number_of_events():
    usual = proposed_bandwidth(*town(), QUARTIC).metres
    assert proposed_bandwidth(*town(spread=3000), QUARTIC).metres == pytest.approx(3 * usual, rel=0.05)
    assert proposed_bandwidth(*town(count=20_000), QUARTIC).metres < usual


def test_a_few_events_far_away_do_not_move_it():
    x, y = town()
    with_strays = np.r_[x, x[:20] + 900_000], np.r_[y, np.zeros(20)]
    usual = proposed_bandwidth(x, y, QUARTIC).metres
    assert proposed_bandwidth(*with_strays, QUARTIC).metres == pytest.approx(usual, rel=0.05)


def test_a_pile_at_the_police_station_does_not_move_it():
    x, y = town()
    piled = np.r_[x, np.full(10_000, 768_100.0)], np.r_[y, np.full(10_000, 6_279_050.0)]
    usual = proposed_bandwidth(x, y, QUARTIC).metres
    assert proposed_bandwidth(*piled, QUARTIC).metres == pytest.approx(usual, rel=0.02)


def test_it_does_not_depend_on_where_the_town_lies_nor_on_how_it_is_turned():
    x, y = town()
    usual = proposed_bandwidth(x, y, QUARTIC).metres
    assert proposed_bandwidth(x + 5000, y - 7000, QUARTIC).metres == usual
    assert proposed_bandwidth(-y, x, QUARTIC).metres == usual


@pytest.mark.parametrize("name, ratio", [("epanechnikov", 2.40 / 2.78), ("triweight", 3.12 / 2.78)])
def test_other_kernels_get_the_bandwidth_that_smooths_as_much(name, ratio):
    x, y = town(spread=50_000)
    quartic = proposed_bandwidth(x, y, QUARTIC).metres
    assert proposed_bandwidth(x, y, KERNELS[name]).metres == pytest.approx(ratio * quartic, rel=0.02)


def test_it_says_what_it_used():
    x, y = np.array([0.0, 0, 300, 300]), np.array([0.0, 400, 0, 400])
    proposal = proposed_bandwidth(np.r_[x, x], np.r_[y, y], QUARTIC)
    assert proposal.reason == (
        "Silverman's rule: 0.9 × spread of 289 m × 4 distinct places^(−1/5), for a quartic kernel"
    )
    assert proposal.metres == 200  # 0.9 × 288.7 × 0.758 = 196.9


def test_it_has_two_figures_so_that_what_is_announced_is_what_is_used():
    metres = proposed_bandwidth(*town(spread=1234), QUARTIC).metres
    assert float(f"{metres:.2g}") == metres


@pytest.mark.parametrize("count", [1, 2, 500])
def test_events_at_one_place_get_a_usual_radius_and_are_told_why(count):
    proposal = proposed_bandwidth(np.full(count, 768_000.0), np.full(count, 6_279_000.0), QUARTIC)
    assert proposal.metres == WITHOUT_SPREAD
    assert "all events stand at one place" in proposal.reason


def test_it_is_never_finer_than_positions_are():
    assert proposed_bandwidth(np.array([0.0, 3.0]), np.array([0.0, 3.0]), QUARTIC).metres == SMALLEST
