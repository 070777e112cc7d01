# SPDX-License-Identifier: GPL-2.0-or-later
"""DBSCAN beside scikit-learn, ST-DBSCAN beside the plainest way to write it, and what both must keep."""
import numpy as np
import pytest
from quietude.core.errors import Cancelled
from quietude.core.statistics.clusters import dbscan as module
from quietude.core.statistics.clusters import links_by_triangles
from quietude.core.statistics.clusters.dbscan import NOISE, dbscan
from quietude.core.statistics.clusters.distance import proposed_distance, share_in_time
from quietude.core.statistics.clusters.hulls import cluster_hulls

RNG = np.random.default_rng(20240601)


def town(count, streets=12):
    """Incidents around a few corners of a town, many at the same address, some anywhere."""
    corners = RNG.uniform(0, 3000, (streets, 2))
    near = corners[RNG.integers(0, streets, count)] + RNG.normal(0, 90, (count, 2))
    places = np.where(RNG.random((count, 1)) < 0.8, near, RNG.uniform(0, 3000, (count, 2)))
    return np.round(places / 5) * 5 + (650_000, 6_860_000)


def by_hand(x, y, distance, fewest, day, days):
    """ST-DBSCAN as Birant and Kut write it, with a list of neighbours a point; −1 is noise."""
    near = np.hypot(x[:, None] - x, y[:, None] - y) <= distance
    near &= np.abs(day[:, None] - day) <= days
    label, cluster = [None] * len(x), -1
    for start in range(len(x)):
        if label[start] is not None or near[start].sum() < fewest:
            continue
        cluster += 1
        stack = [start]
        while stack:
            point = stack.pop()
            if label[point] is None:
                label[point] = cluster
                if near[point].sum() >= fewest:
                    stack += [other for other in np.flatnonzero(near[point]) if label[other] is None]
    return np.array([-1 if one is None else one for one in label])


def by_size(labels):
    """Labels from 0 with −1 for noise, renumbered as the product does: largest first, then first seen."""
    order = sorted(set(labels) - {-1}, key=lambda one: (-(labels == one).sum(), one))
    names = {one: rank for rank, one in enumerate(order, start=1)} | {-1: NOISE}
    return np.array([names[label] for label in labels])


@pytest.mark.parametrize("crowded", [0, 10**9], ids=["triangles", "pairs"])
@pytest.mark.parametrize(("distance", "fewest"), [(30, 4), (80, 10), (400, 25), (6000, 3), (5, 2)])
def test_clusters_and_cores_are_those_of_scikit_learn(oracle, monkeypatch, crowded, distance, fewest):
    monkeypatch.setattr(module, "CROWDED", crowded)
    xy = town(1500)
    theirs = oracle(
        """
        from sklearn.cluster import DBSCAN
        found = DBSCAN(eps=float(distance), min_samples=int(fewest)).fit(xy)
        labels, cores = found.labels_, found.core_sample_indices_
        """,
        xy=xy - xy.mean(axis=0).round(), distance=distance, fewest=fewest,
    )  # fmt: skip
    ours = dbscan(xy[:, 0], xy[:, 1], distance, fewest)
    np.testing.assert_array_equal(ours.cluster, by_size(theirs["labels"]))
    np.testing.assert_array_equal(np.flatnonzero(ours.core), theirs["cores"])


@pytest.mark.parametrize(("distance", "fewest", "days"), [(60, 4, 10), (150, 6, 3), (300, 5, 0), (80, 3, 400)])
def test_bursts_are_those_of_st_dbscan_by_hand(distance, fewest, days):
    xy, day = town(500), RNG.integers(19_000, 19_120, 500)
    ours = dbscan(xy[:, 0], xy[:, 1], distance, fewest, day, days)
    np.testing.assert_array_equal(ours.cluster, by_size(by_hand(*xy.T, distance, fewest, day, days)))


def test_without_days_that_matter_a_burst_is_a_cluster():
    xy, day = town(800), RNG.integers(0, 50, 800)
    np.testing.assert_array_equal(
        dbscan(*xy.T, 60, 5, day, 50).cluster, dbscan(*xy.T, 60, 5).cluster
    )  # fmt: skip


@pytest.mark.parametrize("crowded", [0, 10**9])
@pytest.mark.parametrize(
    "places",
    [np.zeros((30, 2)), np.c_[np.arange(30) * 10.0, np.zeros(30)], np.c_[np.arange(30) * 10.0, np.arange(30) * 20.0],
     np.zeros((1, 2)), np.array([[0.0, 0], [5, 5]]), np.argwhere(np.ones((9, 9))) * 10.0],
    ids=["a stack", "a row", "a slope", "one", "two", "a lattice"],
)  # fmt: skip
def test_places_that_make_no_triangle_are_clustered_all_the_same(monkeypatch, crowded, places):
    monkeypatch.setattr(module, "CROWDED", crowded)
    day = np.zeros(len(places), np.int64)
    ours = dbscan(*places.T, 25, 3)
    np.testing.assert_array_equal(ours.cluster, by_size(by_hand(*places.T, 25, 3, day, 0)))


def test_a_long_distance_compares_no_pair(monkeypatch):
    def refuse(*_):
        raise AssertionError("pairs were compared")

    monkeypatch.setattr(links_by_triangles, "links_by_pairs", refuse)
    monkeypatch.setattr(module, "links_by_pairs", refuse)
    xy = town(4000)
    assert dbscan(*xy.T, 3000, 10).count == 1


def test_twins_too_near_to_make_a_triangle_stay_together(monkeypatch):
    monkeypatch.setattr(module, "CROWDED", 0)
    xy = RNG.uniform(0, 1000, (200, 2))
    twins = np.r_[xy, xy + 1e-12 * RNG.integers(1, 9, (200, 2))]
    cluster = dbscan(*twins.T, 90, 4).cluster
    np.testing.assert_array_equal(cluster[:200], cluster[200:])
    np.testing.assert_array_equal(cluster, by_size(by_hand(*twins.T, 90, 4, np.zeros(400, np.int64), 0)))


def test_moving_and_turning_the_town_changes_nothing():
    xy = town(1000) - (650_000, 6_860_000)
    moved = dbscan(xy[:, 0] + 1234, xy[:, 1] - 777, 70, 6).cluster
    turned = dbscan(-xy[:, 1], xy[:, 0], 70, 6).cluster
    still = dbscan(*xy.T, 70, 6).cluster
    np.testing.assert_array_equal(still, moved)
    np.testing.assert_array_equal(still, turned)


def test_events_of_one_place_share_their_cluster():
    xy = town(2000)
    cluster = dbscan(*xy.T, 40, 8).cluster
    _, place = np.unique(xy, axis=0, return_inverse=True)
    assert all(len(set(cluster[place == one])) == 1 for one in range(place.max() + 1))


def test_a_person_may_stop_it():
    with pytest.raises(Cancelled):
        dbscan(*town(300).T, 50, 5, tick=lambda share: False)


def test_progress_goes_forward_to_the_end():
    shares = []
    dbscan(*town(3000).T, 50, 5, tick=lambda share: shares.append(share) is None)
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1)


def test_the_proposed_distance_makes_a_quarter_of_the_events_dense():
    xy = RNG.uniform(0, 5000, (3000, 2))
    proposal = proposed_distance(*xy.T, 10)
    assert dbscan(*xy.T, proposal.metres, 10).core.mean() == pytest.approx(0.25, abs=0.08)  # announced in round metres


def test_stacked_events_are_proposed_the_distance_between_places():
    street = np.repeat(np.c_[np.arange(20) * 30.0, np.zeros(20)], 50, axis=0)
    assert proposed_distance(*street.T, 10).metres == 30
    assert proposed_distance(np.zeros(9), np.zeros(9), 10).metres == 1


def test_the_share_in_time_is_that_of_pairs_near_in_time():
    day = RNG.integers(0, 100, 200)
    pairs = np.abs(day[:, None] - day) <= 7
    assert share_in_time(day, 7) == pytest.approx((pairs.sum() - 200) / (200 * 199))


def test_outlines_hold_all_their_places():
    xy = town(1500)
    found = dbscan(*xy.T, 60, 5)
    for number, hull in enumerate(cluster_hulls(*xy.T, found.cluster, found.count, 60), start=1):
        places = np.unique(xy[found.cluster == number], axis=0)
        west, south, east, north = hull.polygon.bounds
        assert hull.places == len(places) and hull.polygon.area > 0
        assert (west <= places.min(axis=0)[0]) and (north >= places.max(axis=0)[1])
        assert hull.widened == (hull.polygon.bounds != (*places.min(axis=0), *places.max(axis=0)))


@pytest.mark.parametrize(("bend", "widened"), [(0, True), (1, True), (80, False)])
def test_outlines_too_thin_to_be_seen_are_widened(bend, widened):
    x, y = np.array([0.0, 100, 200]), np.array([0.0, bend, 0])
    (hull,) = cluster_hulls(x, y, np.ones(3, np.int64), 1, 50)
    assert hull.widened is widened
    assert hull.polygon.area > np.pi * 10**2
