# SPDX-License-Identifier: GPL-2.0-or-later
"""Near repeats beside a plain count of pairs, pointpats and published figures, and what they must keep."""
import numpy as np
import pandas as pd
import pytest
from pyproj import Transformer
from quietude.core.errors import Cancelled
from quietude.core.statistics.close_pairs import ClosePairs, UnknownMetricError
from quietude.core.statistics.near_repeat import permuted_pairs
from quietude.core.statistics.near_repeat.bands import Bands, BandsError, WholeDaysError
from quietude.core.statistics.near_repeat.near_repeat import NearRepeat, TooFewDatedError, near_repeat

USUAL = Bands((0, 200, 400, 600)), Bands((0, 7, 14, 21))
SAME_APART = Bands((0, 0, 100, 500)), Bands((0, 0, 3, 9))
FROM_AFAR = Bands((50, 100, 900)), Bands((2, 5))
STAYS = [pytest.param(1e9, id="places stay"), pytest.param(0, id="dates stay")]


def incidents(count, seed=1, side=1500, period=60):
    """Positions on multiples of 50 m, so that many distances are limits, and days."""
    rng = np.random.default_rng(seed)
    x, y = rng.integers(0, side // 50, (2, count)) * 50.0
    return x + 650_000, y + 6_860_000, rng.integers(19_000, 19_000 + period, count)


def counted_plainly(x, y, day, distances, days, metric):
    """Every pair looked at, the bands read as they are written."""
    east, north = abs(x[:, None] - x), abs(y[:, None] - y)
    metres = east + north if metric == "manhattan" else np.sqrt(east**2 + north**2)
    apart = abs(day[:, None] - day)
    once = np.triu(np.ones_like(metres, bool), 1)

    def held(values, edges, rank):
        low, high = edges[rank], edges[rank + 1]
        return (values <= high) & ((values >= low) if low == 0 == rank else (values > low))

    return np.array(
        [
            [(once & held(metres, distances.edges, row) & held(apart, days.edges, column)).sum()
             for column in range(len(days))]
            for row in range(len(distances))
        ]
    )  # fmt: skip


@pytest.mark.parametrize("cost", STAYS)
@pytest.mark.parametrize("metric", ["euclidean", "manhattan"])
@pytest.mark.parametrize("bands", [USUAL, SAME_APART, FROM_AFAR], ids=["usual", "same apart", "from afar"])
def test_observed_pairs_are_those_of_a_plain_count(monkeypatch, cost, metric, bands):
    monkeypatch.setattr(permuted_pairs, "COST_OF_PLACES", cost)
    events = incidents(400)
    result = near_repeat(*events, *bands, metric, permutations=1)
    np.testing.assert_array_equal(result.observed, counted_plainly(*events, *bands, metric))


@pytest.mark.parametrize("metric", ["euclidean", "manhattan"])
def test_which_dimension_stays_changes_no_figure(monkeypatch, metric):
    found = []
    for cost in (0, 1e9):
        monkeypatch.setattr(permuted_pairs, "COST_OF_PLACES", cost)
        found.append(near_repeat(*incidents(300), *SAME_APART, metric, permutations=150, seed=9))
    for name in ("observed", "expected", "median", "p"):
        np.testing.assert_array_equal(getattr(found[0], name), getattr(found[1], name))


def test_neither_blocks_nor_batches_change_a_figure(monkeypatch):
    whole = near_repeat(*incidents(300), *USUAL, permutations=40)
    monkeypatch.setattr(permuted_pairs, "BLOCK", 500)
    monkeypatch.setattr(permuted_pairs, "TOGETHER", 7)
    pieces = near_repeat(*incidents(300), *USUAL, permutations=40)
    np.testing.assert_array_equal(whole.expected, pieces.expected)
    np.testing.assert_array_equal(whole.p, pieces.p)


@pytest.mark.parametrize(("metres", "days"), [(300, 5), (600, 0), (150, 30)])
def test_pairs_within_limits_are_those_of_pointpats(oracle, metres, days):
    x, y, day = incidents(300, seed=4)
    theirs = oracle(
        """
        import numpy
        from pointpats import Knox
        numpy.random.seed(1)
        # Hair's breadth more than the limit: the tree of pointpats must not lose what stands on it to rounding.
        knox = Knox(xy, t.reshape(-1, 1), delta=float(metres) + 1e-6, tau=float(days) + 1e-6, permutations=9)
        pairs, expected = knox.statistic_, knox.expected[0, 0]
        """,
        xy=np.c_[x - 650_000, y - 6_860_000], t=day.astype(float), metres=metres, days=days,
    )  # fmt: skip
    ours = near_repeat(x, y, day, Bands((0, metres)), Bands((0, days)), permutations=999)
    assert ours.observed[0, 0] == theirs["pairs"]
    assert ours.expected[0, 0] == pytest.approx(theirs["expected"], rel=0.02)


def test_burkitt_s_lymphoma_in_uganda_has_the_published_13_pairs(oracle):
    burkitt = oracle(
        """
        import geopandas, libpysal
        frame = geopandas.read_file(libpysal.examples.get_path("burkitt.shp"))
        x, y, t = frame.X.to_numpy(float), frame.Y.to_numpy(float), frame["T"].to_numpy(int)
        """
    )
    ours = near_repeat(burkitt["x"], burkitt["y"], burkitt["t"], Bands((0, 20)), Bands((0, 5)), permutations=1999)
    assert ours.observed[0, 0] == 13
    assert ours.expected[0, 0] == pytest.approx(10.1438, rel=0.03)
    assert ours.p[0, 0] == pytest.approx(0.2, abs=0.04)


def test_bands_that_hold_everything_hold_every_pair():
    x, y, day = incidents(200)
    result = near_repeat(x, y, day, Bands((0, 0, 300, 1e5)), Bands((0, 5, 1e4)), permutations=19)
    assert result.observed.sum() == 200 * 199 / 2
    assert result.expected.sum() == pytest.approx(200 * 199 / 2)
    # Shuffling dates moves no place: each band of distance keeps its pairs.
    np.testing.assert_allclose(result.expected.sum(axis=1), result.observed.sum(axis=1))


def test_expected_pairs_are_the_product_of_the_margins():
    x, y, day = incidents(250)
    result = near_repeat(x, y, day, Bands((0, 300, 1e5)), Bands((0, 5, 1e4)), permutations=1999)
    margins = np.outer(result.observed.sum(axis=1), result.observed.sum(axis=0)) / result.observed.sum()
    np.testing.assert_allclose(result.expected, margins, rtol=0.01)


def test_the_same_seed_gives_the_same_result_and_another_seed_nearly():
    first, again = (near_repeat(*incidents(200), *USUAL, permutations=99, seed=5) for _ in range(2))
    other = near_repeat(*incidents(200), *USUAL, permutations=99, seed=6)
    np.testing.assert_array_equal(first.expected, again.expected)
    assert (first.expected != other.expected).any()
    np.testing.assert_allclose(first.expected, other.expected, rtol=0.25)


def test_moving_the_town_and_the_calendar_changes_nothing():
    x, y, day = incidents(300)
    here = near_repeat(x, y, day, *USUAL, permutations=19)
    there = near_repeat(x - 650_050, y + 1234.5, day + 400, *USUAL, permutations=19)
    np.testing.assert_array_equal(here.observed, there.observed)
    np.testing.assert_array_equal(here.p, there.p)


def test_without_repeats_p_is_uniform():
    p = []
    for seed in range(200):
        x, y, day = incidents(60, seed=seed, side=1000)
        p.append(near_repeat(x, y, day, Bands((0, 250)), Bands((0, 10)), permutations=39).p[0, 0])
    p = np.array(p)
    assert p.mean() == pytest.approx(0.5, abs=0.06)
    assert (p <= 0.1).mean() == pytest.approx(0.1, abs=0.06)


def test_planted_near_repeats_are_found_where_they_were_planted():
    rng = np.random.default_rng(8)
    x, y, day = rng.uniform(0, 5000, 400), rng.uniform(0, 5000, 400), rng.integers(0, 365, 400)
    x, y = np.r_[x, x[:60] + 60], np.r_[y, y[:60] + 60]
    result = near_repeat(x, y, np.r_[day, day[:60] + 2], *USUAL, permutations=999)
    assert result.p[0, 0] == 0.001 and result.ratio[0, 0] > 3
    assert result.significance(0, 0) == "p_001" and result.raised[0, 0]
    assert result.raised.sum() == 1
    # What is expected comes from the shuffled tables alone: with the observed one, it would be half as high.
    alone = near_repeat(x, y, np.r_[day, day[:60] + 2], *USUAL, permutations=1)
    assert alone.observed[0, 0] > 60 and alone.expected[0, 0] < 30


def test_a_band_is_raised_by_a_fifth_more_pairs_that_chance_rarely_makes():
    observed = np.array([[119, 120, 120, 300]])
    p = np.array([[0.001, 0.05, 0.051, 0.001]])
    expected = np.array([[100.0, 100, 100, 0]])
    table = NearRepeat(Bands((0, 9)), Bands((0, 1, 2, 3, 4)), 90, 999, observed, expected, expected, p)
    assert table.raised.tolist() == [[False, True, False, False]]
    assert [table.significance(0, column) for column in range(4)] == ["p_001", "p_05", "none", "p_001"]


def test_p_counts_the_observed_table_among_the_shuffled_ones():
    result = near_repeat(np.zeros(5), np.zeros(5), np.zeros(5, np.int64), *USUAL, permutations=19)
    assert result.p[0, 0] == 1 and result.ratio[0, 0] == 1
    assert result.observed[2, 2] == 0 and np.isnan(result.ratio[2, 2]) and result.p[2, 2] == 1


def test_a_pair_on_a_limit_is_in_the_band_that_ends_there():
    labels = Bands.parsed("0,100,200").labels
    assert labels == ("[0, 100]", "(100, 200]")
    assert Bands.parsed("0;0; 100").labels == ("[0, 0]", "(0, 100]")
    assert Bands.parsed("50 100").labels == ("(50, 100]",)
    np.testing.assert_array_equal(Bands((0, 100, 200)).of(np.array([0, 100, 100.1, 200, 200.1])), [0, 0, 1, 1, -1])
    np.testing.assert_array_equal(Bands((0, 0, 3)).of(np.array([0.0, 1, 3, 4])), [0, 1, 1, -1])
    np.testing.assert_array_equal(Bands((50, 100)).of(np.array([50.0, 51, 100])), [-1, 0, 0])


@pytest.mark.parametrize("text", ["", "5", "0,0,0,5", "3,3", "5,4", "-1,4", "a,b", "0,inf", "0,nan"])
def test_texts_that_give_no_bands_are_refused(text):
    with pytest.raises(BandsError):
        Bands.parsed(text)


def test_parts_of_days_unknown_metrics_and_lonely_events_are_refused():
    with pytest.raises(WholeDaysError):
        Bands.parsed("0,1.5", "DAYS", whole=True)
    with pytest.raises(UnknownMetricError):
        near_repeat(*incidents(9), *USUAL, "walk")
    with pytest.raises(TooFewDatedError):
        near_repeat(*incidents(1), *USUAL)


def test_the_time_needed_grows_with_the_pairs_and_the_shufflings():
    few, many = (permuted_pairs.Happened(*incidents(count)) for count in (200, 400))
    short, long = (permuted_pairs.minutes_needed(one, *USUAL, "euclidean", 999) for one in (few, many))
    assert 3 < long / short < 6
    assert permuted_pairs.minutes_needed(few, *USUAL, "euclidean", 1998) == pytest.approx(2 * short)


def test_a_person_may_stop_it():
    with pytest.raises(Cancelled):
        near_repeat(*incidents(500), *USUAL, permutations=99, tick=lambda share: share < 0.5)


def test_progress_goes_forward():
    shares = []
    near_repeat(*incidents(800), *USUAL, permutations=300, tick=lambda share: shares.append(share) is None)
    assert shares == sorted(shares) and 0 < shares[-1] <= 1 and len(shares) > 2


@pytest.mark.parametrize("days", [None, 4])
def test_close_pairs_come_once_each_whatever_the_block(days):
    x, y, day = incidents(300)
    whole, pieces = (
        [
            {*pair}
            for block in ClosePairs(x, y, 120.0, day=None if days is None else day, days=days or 0).blocks(most)
            for pair in zip(block.first.tolist(), block.second.tolist())
        ]
        for most in (10**9, 50)
    )
    near = np.triu(np.hypot(x[:, None] - x, y[:, None] - y) <= 120, 1)
    if days is not None:
        near &= abs(day[:, None] - day) <= days
    assert len(whole) == len(pieces) == near.sum()
    assert {frozenset(pair) for pair in whole} == {frozenset(pair) for pair in pieces}
    assert {frozenset(pair) for pair in whole} == {frozenset(pair) for pair in np.argwhere(near).tolist()}


def test_assaults_in_chicago_come_back_to_the_same_place_within_a_week(shared):
    path = shared / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz"
    events = pd.read_csv(path, usecols=["date", "longitude", "latitude"], parse_dates=["date"])
    events = events[events["date"].dt.year == 2019]
    x, y = Transformer.from_crs(4326, 32616, always_xy=True).transform(events["longitude"], events["latitude"])
    day = events["date"].to_numpy("datetime64[D]").astype(np.int64)
    result = near_repeat(x, y, day, Bands((0, 0, 100, 200)), Bands((0, 7, 14)), permutations=199)
    assert result.events == 15_328
    assert result.p[0, 0] == 0.005 and 1.3 < result.ratio[0, 0] < 1.9
    assert not result.raised[1:].any()
