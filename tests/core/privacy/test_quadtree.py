# SPDX-License-Identifier: GPL-2.0-or-later
"""Squares as small as the facts allow, whose sizes tell nothing of hidden facts."""
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quietude.core.privacy.audiences.audience import PARTNER, PUBLIC, Rules
from quietude.core.privacy.places.dwellings import Dwellings, Dwelt
from quietude.core.privacy.places.quadtree import sizes_from
from quietude.core.privacy.places.quadtree_growth import Ground, grown
from quietude.core.privacy.protection.counting import Labels, Told, count_told
from quietude.core.privacy.releases.release import release
from shapely.geometry import box

RULES = Rules(PUBLIC, 11, 5)
TERRITORY = box(0, 0, 6399, 6399)


def told_of(x, y, years=None):
    x, y = np.asarray(x, float), np.asarray(y, float)
    periods = Labels(np.asarray(years), ("2020", "2021")) if years is not None else Labels.none(len(x))
    return Told(x, y, periods, Labels.none(len(x)))


def made(told, suffered, boundary=TERRITORY, rules=RULES, dwelt=None):
    """The tree, its counts and its release."""
    ground = Ground(200, 3035, boundary, *([dwelt] if dwelt else []))
    tree = grown(told, ground, rules, suffered)
    placed = tree.place(told.x, told.y)
    enough = dwelt.enough(tree, placed.names) if dwelt else None
    counted = count_told(placed, told, rules, enough)
    return tree, counted, release(counted, tree, rules, boundary)


def same(one, other):
    return (
        one.units.names == other.units.names
        and np.array_equal(one.values, other.values, equal_nan=True)
        and (one.periods, one.total, one.total_rounded) == (other.periods, other.total, other.total_rounded)
    )


def town(seed, n=700):
    random = np.random.default_rng(seed)
    near, far = random.normal(2900, 500, (n, 2)), random.uniform(0, 6399, (80, 2))
    return np.clip(np.vstack([near, far]), 0, 6399).T


@pytest.mark.parametrize("suffered", [0, 1, 2])
@pytest.mark.parametrize("seed", range(3))
def test_the_squares_tile_the_territory_and_count_every_event_once(seed, suffered):
    x, y = town(seed)
    _, counted, published = made(told_of(x, y), suffered)
    assert sum(polygon.area for polygon in published.units.polygons) == 6400**2
    assert counted.published + counted.hidden == len(x)
    for name, polygon in zip(published.units.names, published.units.polygons):
        west, south, east, north = polygon.bounds
        inside = ((x >= west) & (x < east) & (y >= south) & (y < north)).sum()
        found = counted.table["n"][[counted.placed.names[code] == name for code in counted.table["cell"]]]
        assert inside == (found.iloc[0] if len(found) else 0)


def test_no_hidden_quarter_is_suffered_where_none_may_be():
    x, y = town(1)
    _, counted, published = made(told_of(x, y), 0)
    assert counted.hidden == 0
    assert np.isfinite(published.values).all()


@pytest.mark.parametrize("suffered", [0, 1, 2])
@pytest.mark.parametrize("seed", range(4))
def test_an_event_less_in_a_hidden_square_changes_nothing(seed, suffered):
    x, y = town(seed)
    years = np.random.default_rng(seed).integers(0, 2, len(x))
    _, counted, before = made(told_of(x, y, years), suffered)
    shown = set(map(tuple, counted.table[counted.table["show"]][["cell", "period"]].to_numpy()))
    hidden = [i for i in range(len(x)) if (counted.placed.codes[i], years[i]) not in shown]
    for index in hidden[:: max(len(hidden) // 8, 1)]:
        kept = np.arange(len(x)) != index
        assert same(before, made(told_of(x[kept], y[kept], years[kept]), suffered)[2])


@pytest.mark.parametrize("suffered", [0, 1, 2])
def test_all_events_of_a_whole_square_may_stand_in_any_one_of_its_quarters(suffered):
    """Otherwise its being whole would tell that some quarter holds, or does not hold, a few of them."""
    tried = 0
    for seed in range(2):
        x, y = town(seed)
        _, counted, before = made(told_of(x, y), suffered)
        random = np.random.default_rng(seed)
        whole = [
            polygon.bounds for polygon, value in zip(before.units.polygons, before.values[:, 0, 0])
            if np.isfinite(value) and polygon.area > 200**2
        ]  # fmt: skip
        for west, south, east, north in whole[:4]:
            inside = (x >= west) & (x < east) & (y >= south) & (y < north)
            half = (east - west) / 2
            for column, row in ((0, 0), (1, 0), (0, 1), (1, 1)):
                moved_x, moved_y = x.copy(), y.copy()
                moved_x[inside] = west + column * half + random.uniform(0, half, inside.sum())
                moved_y[inside] = south + row * half + random.uniform(0, half, inside.sum())
                assert same(before, made(told_of(moved_x, moved_y), suffered)[2])
                tried += 1
    assert tried >= 16


def possible_quarters(n, rules, suffered):
    """Counts of four quarters, each below 40, that leave a square of n events whole, by the rule in words."""
    counts = np.array(np.meshgrid(*[np.arange(40)] * 3)).reshape(3, -1).T
    last = n - counts.sum(axis=1)
    counts = np.column_stack([counts, last])[last >= 0]
    can = (counts >= rules.k).sum(axis=1)
    divided = (can == 4) | ((can >= 2) & (4 - can <= suffered))
    return counts[~divided]


@pytest.mark.parametrize("suffered", [0, 1, 2])
@pytest.mark.parametrize("n", [11, 17, 22, 33, 39])
def test_a_whole_square_pins_none_of_its_quarters(n, suffered):
    possible = possible_quarters(n, RULES, suffered)
    assert (possible.min(axis=0) == 0).all()
    assert (possible.max(axis=0) >= 11).all()


def test_two_equal_quarters_of_a_lone_square_are_the_rule_that_brute_force_used():
    # Two quarters with 20 events each: divided only where two hidden ones are suffered.
    random = np.random.default_rng(2)
    x = np.r_[random.uniform(0, 199, 20), random.uniform(200, 399, 20)]
    y = random.uniform(0, 199, 40)
    names = [made(told_of(x, y), suffered, box(0, 0, 399, 399))[2].units.names for suffered in (0, 1, 2)]
    assert [len(one) for one in names] == [1, 1, 4]


def test_a_quarter_with_few_households_is_never_shown_alone():
    random = np.random.default_rng(4)
    x, y = random.uniform(0, 399, (2, 400))
    homes = np.array([[50.0 + i, 50.0] for i in range(30)] + [[250.0 + i, 50.0] for i in range(30)] + [[50.0, 250.0]])
    dwelt = Dwelt((Dwellings(homes[:, 0], homes[:, 1], np.ones(len(homes)), 11),))
    _, _, published = made(told_of(x, y), 2, box(0, 0, 399, 399), dwelt=dwelt)
    shown = [name for name, value in zip(published.units.names, published.values[:, 0, 0]) if np.isfinite(value)]
    assert shown == ["CRS3035RES200mN0E0", "CRS3035RES200mN0E200"]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 45), min_size=16, max_size=16), st.sampled_from([0, 1, 2]), st.booleans())
def test_whatever_the_counts_no_square_is_shown_below_k_and_none_is_lost(counts, suffered, partner):
    rules = Rules(PARTNER, 6, 1) if partner else RULES
    if sum(counts) < rules.k:
        return
    random = np.random.default_rng(0)
    corners = np.repeat([(column * 200, row * 200) for row in range(4) for column in range(4)], counts, axis=0)
    x, y = (corners + random.uniform(0, 199, corners.shape)).T
    tree = grown(told_of(x, y), Ground(200, 3035, box(0, 0, 799, 799)), rules, suffered)
    counted = count_told(tree.place(x, y), told_of(x, y), rules)
    assert counted.published + counted.hidden == sum(counts)
    assert (counted.table["n"][counted.table["show"]] >= rules.k).all()
    if suffered == 0:
        assert counted.hidden == 0


def test_squares_double_from_the_finest_to_eight_kilometres_at_most():
    assert sizes_from(200) == (200, 400, 800, 1600, 3200, 6400)
    assert sizes_from(1000) == (1000, 2000, 4000, 8000)


def test_events_beyond_the_western_edge_of_a_territory_on_the_grid_are_not_of_it():
    territory = box(8000, 8000, 16000, 16000)
    x, y = np.linspace(7990, 7999, 30), np.linspace(8100, 8190, 30)
    told = told_of(np.r_[x, x + 300], np.r_[y, y])
    tree, _, published = made(told, 0, boundary=territory)
    placed = tree.place(told.x, told.y)
    assert placed.outside == 30
    assert set(placed.names) <= set(published.units.names)
