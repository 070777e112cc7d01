# SPDX-License-Identifier: GPL-2.0-or-later
"""What is published depends on what is published alone."""
import numpy as np
import pytest
from quietude.core.lattice.insee import InseeGrid
from quietude.core.lattice.tabulation import Facet
from quietude.core.privacy.audiences.audience import PARTNER, PUBLIC, Rules
from quietude.core.privacy.places.units import AreaPlaces, GridPlaces
from quietude.core.privacy.protection.counting import Labels, TooFewEventsError, count, years_shown
from quietude.core.privacy.protection.timeline import without_gaps
from quietude.core.privacy.releases.release import NothingToShowError, hidden_in_words, release
from shapely.geometry import box

RULES = Rules(PUBLIC, 11, 5)
PLACES = GridPlaces(InseeGrid(200), None)


def made(x, y, years=None, kinds=None):
    """Counts and release of events at (x, y); years as texts, kinds as texts."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    periods = without_gaps(_facet(years), "year") if years is not None else Labels.none(len(x))
    categories = _labels(kinds) if kinds is not None else Labels.none(len(x))
    counted = count(PLACES.place(x, y), periods, categories, x, y, RULES)
    return counted, release(counted, PLACES, RULES)


def _facet(texts):
    values, codes = np.unique(np.asarray(texts, str), return_inverse=True)
    return Facet(tuple(values.tolist()), codes)


def _labels(texts):
    facet = _facet(texts)
    return Labels(facet.codes, facet.values)


def same(one, other):
    return (
        one.units.names == other.units.names
        and one.periods == other.periods
        and one.categories == other.categories
        and np.array_equal(one.values, other.values, equal_nan=True)
        and (one.total, one.total_rounded, one.hidden) == (other.total, other.total_rounded, other.hidden)
    )


def spread(n, cell_x, seed=0):
    """n places of one cell."""
    positions = np.random.default_rng(seed).uniform(0, 200, (n, 2))
    return positions[:, 0] + cell_x, positions[:, 1]


@pytest.mark.parametrize("seed", range(6))
def test_removing_one_event_of_a_hidden_cell_changes_nothing(seed):
    random = np.random.default_rng(seed)
    x, y = np.vstack([random.normal(900, 200, (1500, 2)), random.uniform(0, 4000, (60, 2))]).T
    years = random.choice(["2020", "2021", "2023"], 1560)
    kinds = random.choice(["a", "b", "c"], 1560, p=[0.6, 0.3, 0.1])
    counted, before = made(x, y, years, kinds)
    published = counted.table[counted.table["show"]][["cell", "period", "category"]].to_numpy().tolist()
    where = np.column_stack([counted.placed.codes, counted.periods.codes, counted.categories.codes]).tolist()
    hidden = [index for index, unit in enumerate(where) if unit not in published]
    assert hidden
    for index in hidden[:: max(len(hidden) // 12, 1)]:
        kept = np.arange(len(x)) != index
        assert same(before, made(x[kept], y[kept], years[kept], kinds[kept])[1])


def test_a_lone_event_far_away_widens_neither_the_frame_nor_the_periods():
    x, y = spread(40, 0)
    alone = made(x, y, ["2020"] * 40)[1]
    far = made([*x, 90_000], [*y, 90_000], [*["2020"] * 40, "1970"])[1]
    assert same(alone, far)


def test_a_year_that_only_a_hidden_event_knows_cannot_be_told_from_an_empty_one():
    x, y = spread(80, 0)
    years = ["2020"] * 40 + ["2022"] * 40
    between = made([*x, 10], [*y, 10], [*years, "2021"])[1]
    assert between.periods == ("2020", "2021", "2022")
    assert same(between, made(x, y, years)[1])


def test_published_and_hidden_events_add_up_to_those_of_the_territory():
    x, y = np.random.default_rng(5).normal(1000, 400, (500, 2)).T
    counted, published = made(x, y)
    assert counted.published + counted.hidden == 500
    assert counted.smallest >= 11
    assert np.nanmin(published.values) >= 15


def test_fewer_than_k_events_make_no_package():
    with pytest.raises(TooFewEventsError, match="Fewer than 11"):
        made(*spread(10, 0))


def test_when_every_cell_would_be_hidden_the_refusal_says_what_to_do():
    with pytest.raises(NothingToShowError, match="larger cells"):
        made(np.arange(20) * 200.0, np.zeros(20))


def test_few_hidden_events_get_no_share():
    x, y = spread(40, 0)
    assert hidden_in_words(made([*x, 900], [*y, 0])[1].hidden, RULES) == "fewer than 55 facts in all"


@pytest.mark.parametrize(
    ("hidden", "words"),
    [(60, "at most 10%"), (200, "between 10% and 25%"), (500, "between 25% and 50%"), (1500, "more than 50%")],
)
def test_many_hidden_events_get_a_band(hidden, words):
    x, y = spread(1000, 0)
    lonely = 400.0 + 200.0 * np.arange(hidden)
    told = made([*x, *lonely], [*y, *np.zeros(hidden)])[1]
    assert words in hidden_in_words(told.hidden, RULES)


def test_the_years_told_are_those_of_many_published_events():
    x, y = spread(60, 0)
    counted, _ = made(x, y)
    years = _labels(["2001"] + ["2019"] * 30 + ["2020"] * 25 + ["2031"] * 4)
    assert years_shown(counted, years, 11) == ("2019", "2020")


@pytest.mark.parametrize(
    ("period", "values", "names"),
    [
        ("quarter", ("2023-Q3", "2024-Q2"), ("2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2")),
        ("month", ("2023-11", "2024-02"), ("2023-11", "2023-12", "2024-01", "2024-02")),
    ],
)
def test_periods_have_no_gaps_and_events_without_a_date_none(period, values, names):
    labels = without_gaps(Facet((*values, None), np.array([0, 1, 2])), period)
    assert labels.names == names
    assert labels.codes.tolist() == [0, 3, -1]


def areas_of_events(*counts):
    """Counts and release of so many events in each area, at as many places."""
    boxes = [box(300 * index, 0, 300 * index + 250, 250) for index in range(len(counts))]
    areas = AreaPlaces([f"Q{index:02}" for index in range(len(counts))], boxes, 2154)
    x = np.concatenate([300.0 * index + np.linspace(0, 240, n) for index, n in enumerate(counts)])
    y, everything = np.full(len(x), 50.0), Labels.none(len(x))
    counted = count(areas.place(x, y), everything, everything, x, y, RULES)
    return counted, release(counted, areas, RULES)


def test_a_share_is_told_only_where_any_hidden_figure_may_still_be_empty():
    # Six areas of ten events each: “at least 55 are hidden” would tell of each that it holds five or more.
    counted, told = areas_of_events(*[10] * 6, 60)
    assert (counted.hidden, told.hidden) == (60, (0.0, 1.0))
    assert hidden_in_words(told.hidden, RULES) == "a share not told"
    assert areas_of_events(*[0] * 6, 60)[1].hidden == (0.0, 1.0)
    assert areas_of_events(*[10] * 12, 60)[1].hidden == (0.5, 1.0)


def test_a_band_that_the_other_hidden_figures_cannot_fill_is_not_told():
    # Nine hidden areas hold 90 events at most: more than 10% beside 750 are 84 or more, of each area 4 or more.
    assert areas_of_events(*[10] * 9, 750)[1].hidden == areas_of_events(*[7] * 9, 750)[1].hidden == (0.0, 1.0)
    assert areas_of_events(*[10] * 9, 600)[1].hidden == (0.1, 1.0)


def test_whether_data_may_be_personal_is_told_by_what_is_published_alone():
    # With k = 6, 10 stands for 6 to 12 facts: a mark that changed at 11 would narrow it.
    rules = Rules(PARTNER, 6, 5)
    marks = []
    for n in (7, 12):
        x, y = (np.r_[a, b] for a, b in zip(spread(n, 0), spread(40, 200)))
        everything = Labels.none(len(x))
        marks.append(release(count(PLACES.place(x, y), everything, everything, x, y, rules), PLACES, rules))
    assert np.array_equal(marks[0].values, marks[1].values, equal_nan=True)
    assert marks[0].personal == marks[1].personal


def test_a_total_counts_what_is_named_beside_it_alone_so_that_a_hidden_year_is_no_subtraction_away():
    # In one year a single home makes all 30 events. A stray event of 2019, which no reader sees, must not stand for
    # the second hidden figure that protects it.
    def told(years, stray):
        x = np.r_[spread(30 * years, 0)[0], np.full(30, 100.0), np.full(stray, 50.0)]
        y = np.r_[spread(30 * years, 0)[1], np.full(30, 100.0), np.full(stray, 50.0)]
        names = [*np.repeat(["2020", "2021", "2022"][:years], 30), *["2023"] * 30, *["2019"] * stray]
        # The next cell names 2023: elsewhere it can be shown.
        x, y = np.r_[x, spread(40, 200)[0]], np.r_[y, spread(40, 200)[1]]
        rules = Rules(PUBLIC, 11, 5, totals=True)
        periods, everything = without_gaps(_facet([*names, *["2023"] * 40]), "year"), Labels.none(len(x))
        return release(count(PLACES.place(x, y), periods, everything, x, y, rules), PLACES, rules)

    without, with_stray = told(3, 0), told(3, 1)
    assert with_stray.periods == ("2020", "2021", "2022", "2023", "total")
    assert same(without, with_stray)
    assert np.isnan(with_stray.values[0, :4, 0]).sum() >= 2
