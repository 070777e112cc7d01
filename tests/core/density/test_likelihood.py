# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pytest
from quietude.core.density.bandwidth import likelihood
from quietude.core.density.bandwidth.cross_validation import likeliest_bandwidth
from quietude.core.density.bandwidth.likelihood import LeaveOneOut
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.errors import Cancelled
from scipy.optimize import minimize_scalar


def streets(count, seed=1):
    """Incidents along two streets and here and there, one corner with a third of them."""
    draw = np.random.default_rng(seed)
    along, across = draw.uniform(0, 3000, count), draw.normal(0, 15, count)
    x, y = np.where(draw.random(count) < 0.5, (along, across), (across, along))
    x[::3], y[::3] = 1500, 0
    x[1::10], y[1::10] = draw.uniform(0, 3000, (2, len(x[1::10])))
    return Places.of(x, y, draw.integers(1, 4, count).astype(float))


def score_by_definition(places, kernel, bandwidth):
    """The mean log-density of every place from all others, one pair after the other."""
    positions, place = np.unique(np.column_stack([np.rint(places.x), np.rint(places.y)]), axis=0, return_inverse=True)
    weight = np.bincount(place.ravel(), places.weight)
    background = weight.mean() / (math.pi / 4 * np.square(np.ptp(positions, axis=0)).sum())
    total = 0.0
    for left_out, (position, own) in enumerate(zip(positions, weight)):
        others = np.arange(len(weight)) != left_out
        squared = np.square(positions[others] - position).sum(axis=1)
        foretold = (kernel.value(squared / bandwidth**2) * weight[others]).sum() / bandwidth**2 + background
        total += own * math.log(foretold / (weight[others].sum() + weight.mean()))
    return total / weight.sum()


@pytest.mark.parametrize("kernel", KERNELS.values(), ids=KERNELS)
@pytest.mark.parametrize("bandwidth", [15, 120, 900])
def test_the_score_is_that_of_its_definition(kernel, bandwidth):
    places = streets(300)
    assert LeaveOneOut(places, kernel).score(bandwidth) == pytest.approx(
        score_by_definition(places, kernel, bandwidth), rel=1e-12
    )


@pytest.mark.parametrize("kernel", KERNELS.values(), ids=KERNELS)
@pytest.mark.parametrize("bandwidth", [120, 400, 900])
def test_on_a_lattice_the_score_is_nearly_the_same(kernel, bandwidth, monkeypatch):
    places = streets(400)
    by_pairs = LeaveOneOut(places, kernel).score(bandwidth)
    monkeypatch.setattr(likelihood, "MOST_PAIRS", 0)
    assert LeaveOneOut(places, kernel).score(bandwidth) == pytest.approx(by_pairs, abs=0.03)


def test_the_order_in_which_radii_are_scored_does_not_matter(monkeypatch):
    places, kernel = streets(200), KERNELS["quartic"]
    for most in (likelihood.MOST_PAIRS, 0):
        monkeypatch.setattr(likelihood, "MOST_PAIRS", most)
        rising, falling = LeaveOneOut(places, kernel), LeaveOneOut(places, kernel)
        radii = [100, 150, 300, 310, 800]
        scores = {radius: rising.score(radius) for radius in radii}
        for radius in reversed(radii):
            assert falling.score(radius) == pytest.approx(scores[radius], rel=1e-9)


@pytest.mark.parametrize("kernel", [KERNELS["quartic"], KERNELS["gaussian"]], ids=["quartic", "gaussian"])
def test_the_bandwidth_is_where_an_optimiser_finds_the_highest_score(kernel):
    draw = np.random.default_rng(8)
    places = Places.of(draw.normal(0, 500, 400), draw.normal(0, 500, 400))
    found = minimize_scalar(
        lambda octave: -score_by_definition(places, kernel, 2**octave), bounds=(5, 12), method="bounded",
        options={"xatol": 0.05},
    )
    assert likeliest_bandwidth(places, kernel).metres == pytest.approx(2**found.x, rel=0.1)


def test_on_one_bell_the_bandwidth_is_near_the_one_that_theory_holds_best():
    draw = np.random.default_rng(4)
    sigma, count = 800.0, 1500
    places = Places.of(draw.normal(0, sigma, count), draw.normal(0, sigma, count))
    best_for_a_gaussian = sigma * count ** (-1 / 6)  # Silverman (1986), p. 87, d = 2
    found = likeliest_bandwidth(places, KERNELS["gaussian"]).metres / math.sqrt(8)
    assert found == pytest.approx(best_for_a_gaussian, rel=0.35)


def test_stacks_do_not_draw_the_bandwidth_to_zero():
    draw = np.random.default_rng(2)
    x, y = draw.normal(0, 500, (2, 200))
    alone = likeliest_bandwidth(Places.of(x, y), KERNELS["quartic"]).metres
    stacked = likeliest_bandwidth(Places.of(np.repeat(x, 20), np.repeat(y, 20)), KERNELS["quartic"]).metres
    assert stacked == pytest.approx(alone, rel=0.1)


def test_a_far_event_does_not_widen_everything():
    draw = np.random.default_rng(2)
    x, y = draw.normal(0, 500, (2, 300))
    alone = likeliest_bandwidth(Places.of(x, y), KERNELS["quartic"]).metres
    with_far = likeliest_bandwidth(Places.of(np.r_[x, 30_000], np.r_[y, 0]), KERNELS["quartic"]).metres
    assert with_far < 2 * alone


def test_weights_are_repetitions():
    places, kernel = streets(150), KERNELS["quartic"]
    times = places.weight.astype(int)
    repeated = Places.of(np.repeat(places.x, times), np.repeat(places.y, times))
    assert LeaveOneOut(places, kernel).score(200) == pytest.approx(LeaveOneOut(repeated, kernel).score(200), rel=1e-12)


def test_the_reason_says_what_was_done():
    said = likeliest_bandwidth(streets(300), KERNELS["quartic"]).reason
    assert "cross-validation" in said and "distinct places" in said and "quartic" in said


@pytest.mark.parametrize("x", [[5.0], [5.0, 5.0, 5.2]])
def test_at_one_place_no_rule_applies(x):
    proposal = likeliest_bandwidth(Places.of(np.array(x), np.zeros(len(x))), KERNELS["quartic"])
    assert proposal.metres == 300 and "one place" in proposal.reason


def test_events_on_one_line_have_a_bandwidth():
    places = Places.of(np.arange(0, 2000, 20.0), np.zeros(100))
    assert 10 <= likeliest_bandwidth(places, KERNELS["quartic"]).metres <= 4000


def test_it_can_be_cancelled():
    with pytest.raises(Cancelled):
        likeliest_bandwidth(streets(200), KERNELS["quartic"], lambda share: share < 0.3)
