# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be subtracted is found, and nothing else is."""
import itertools

import numpy as np
import pandas as pd
import pytest
from quietude.core.privacy.attacks import difference_checks, figure_checks, truth_checks
from quietude.core.privacy.attacks.evidence import Evidence
from quietude.core.privacy.attacks.intruder import Claim, claims, holds, months, remainders
from quietude.core.privacy.attacks.published import Published, Table
from quietude.core.privacy.attacks.reading import Reading
from quietude.core.privacy.attacks.truth import Truth

YEAR = (2024 * 12, 2025 * 12)


def claim(low, high, place="A", span=YEAR, category=""):
    return Claim(place, *span, category, low, high)


def table(*rows, covered="2024", **report):
    """What a package publishes: rows of place, period, category and n."""
    frame = pd.DataFrame(rows, columns=["cell_id", "period", "category", "n"])
    frame["n"] = frame["n"].astype(float)
    said = {"k": {"threshold": 11}, "rounding": {"base": 5}, "period": {"covered": covered, "by": "year"}, **report}
    return Published((Table("donnees/faits.csv", ("cell_id", "period", "category", "n"), frame),), {}, said)


class Told(Evidence):
    """Evidence whose figures are given."""

    def __init__(self, now, then=None, truth=None):
        super().__init__(Reading((), {}), truth, Reading((), {}) if then else None)
        self.__dict__.update(published=now, earlier=then)


@pytest.mark.parametrize(
    ("large", "small", "same"),
    [
        ("CRS3035RES1000mN2000E3000", "CRS3035RES200mN2200E3800", True),
        ("CRS3035RES1000mN2000E3000", "CRS3035RES200mN2200E4000", False),
        ("CRS3035RES1000mN2000E3000", "CRS3035RES400mN2800E3000", False),
        ("CRS3035RES1000mN2000E3000", "CRS2154RES200mN2200E3800", False),
        ("Gares", "Gares", True),
        ("Gares", "Port", False),
    ],
)
def test_a_cell_holds_those_that_lie_wholly_in_it(large, small, same):
    assert holds(large, small) == same


def test_periods_are_months_and_unknown_ones_all_time():
    assert months("2024") == YEAR
    assert months("2024-Q2") == (2024 * 12 + 3, 2024 * 12 + 6)
    assert months("2023-11 to 2024-02") == (2023 * 12 + 10, 2024 * 12 + 2)
    assert months("whole period")[0] == 0


@pytest.mark.parametrize("seed", range(12))
def test_the_programme_finds_the_bounds_that_trying_every_table_finds(seed):
    random = np.random.default_rng(seed)
    parts = random.integers(0, 6, 4)
    shown = [bool(value >= 3) for value in parts]
    inside = [
        claim(value - 1, value + 1, category=name) if there else Claim("A", *YEAR, name, 0, np.inf)
        for name, value, there in zip("abcd", parts, shown)
    ]
    whole = claim(parts.sum() - 1, parts.sum() + 1)
    spans = [range(int(one.low), int(one.high) + 1) if one.is_shown else range(26) for one in inside]
    left = [
        sum(value for value, there in zip(values, shown) if not there) + rest
        for values in itertools.product(*spans)
        for rest in range(26)
        if whole.low <= sum(values) + rest <= whole.high
    ]
    found = remainders([whole], inside)
    if any(shown):
        assert (found[0].least, found[0].most) == pytest.approx((min(left), max(left)))
    else:
        assert found == []


def test_a_margin_that_gives_a_hidden_figure_away_is_found():
    rows = [("A", "", "tags", 40), ("A", "", "vols", 25), ("A", "", "rixes", None), ("A", "", "total", 70)]
    assert not difference_checks.within(Told(table(*rows))).found
    close = [("A", "", "tags", 40), ("A", "", "rixes", None), ("A", "", "total", 45)]
    assert difference_checks.within(Told(table(*close))).found


def test_what_lines_and_columns_tell_crosswise_is_found_though_none_tells_it_alone():
    # 17 tags and 3 thefts of 2022, 40 tags and 17 thefts of 2023: no line leaves less than 17, and 20 − (57 − 40) is 3.
    rows = [
        ("A", "2022", "tags", None), ("A", "2022", "vols", None), ("A", "2022", "total", 20),
        ("A", "2023", "tags", 40), ("A", "2023", "vols", None), ("A", "2023", "total", 57),
        ("A", "total", "tags", 57), ("A", "total", "vols", 20), ("A", "total", "total", 77),
    ]  # fmt: skip
    told = Told(table(*rows, covered="2022 to 2023", k={"threshold": 6}, rounding={"base": 1}))
    assert not difference_checks.within(told).found
    assert "A 2022 vols: 3 to 3 events" in difference_checks.crosswise(told).found


def test_totals_that_are_those_of_more_than_their_figures_tell_nothing():
    rows = [("A", "2023", "", 40), ("A", "2024", "", None), ("A", "total", "", 20)]
    assert not difference_checks.crosswise(Told(table(*rows))).found


def test_two_cumulative_releases_betray_what_was_added():
    before = table(("A", "", "", 40), ("B", "", "", 25), covered="2022 to 2023")
    after = table(("A", "", "", 40), ("B", "", "", 30), covered="2022 to 2024")
    outcome = difference_checks.previous(Told(after, before))
    assert [one.split(":")[0] for one in outcome.found] == ["B 2022–2024"]
    assert not difference_checks.previous(Told(before, before)).found


def test_two_tables_of_other_facts_are_not_subtracted():
    thefts = table(*((f"A{index}", "", "", 30 + 5 * index) for index in range(9)))
    noise = table(*((f"A{index}", "", "", 75 - 5 * index) for index in range(9)))
    assert not difference_checks.previous(Told(thefts, noise)).found


def test_a_total_that_narrows_a_figure_is_found():
    # Each 15 stands for 11 to 17 facts: of 28 to 32 in all that tells nothing, of 23 to 27 that none is 17.
    for total, found in ((30, False), (25, True)):
        said = {"published": {"total": total, "total_rounded_on_its_own": True}}
        outcome = figure_checks.total(Told(table(("A", "", "", 15), ("B", "", "", 15), **said)))
        assert bool(outcome.found) == found


def test_a_figure_that_one_address_makes_is_found():
    cell = "CRS3035RES200mN0E0"
    x = np.array([10.0] * 19 + [150.0])
    truth = Truth((x, np.full(20, 10.0)))
    assert truth_checks.dominance(Told(table((cell, "", "", 20)), truth=truth)).found
    spread = Truth((np.arange(20) * 8.0, np.full(20, 10.0)))
    assert not truth_checks.dominance(Told(table((cell, "", "", 20)), truth=spread)).found


def test_shapes_drawn_around_events_are_found():
    from shapely.geometry import Point, box

    random = np.random.default_rng(0)
    x, y = random.uniform(0, 20_000, (2, 500))
    drawn = table(*((f"p{index}", "", "", 20) for index in range(50)))
    around = {f"p{index}": Point(x[index], y[index]).buffer(120) for index in range(50)}
    grid = {f"p{index}": box(400 * index, 0, 400 * index + 400, 400) for index in range(50)}
    for shapes, found in ((around, True), (grid, False)):
        published = Published(drawn.tables, shapes, drawn.report)
        assert bool(truth_checks.recovery(Told(published, truth=Truth((x, y)))).found) == found


def test_rows_that_follow_the_raw_counts_are_found():
    random = np.random.default_rng(3)
    counts = random.permutation(40) + 11
    names = [f"CRS3035RES200mN0E{200 * index}" for index in range(40)]
    x = random.permutation(np.repeat(np.arange(40) * 200.0 + 50, counts))
    truth = Truth((x, np.full(len(x), 50.0)))
    shown = sorted(zip(names, counts))
    first = {name: int(np.argmax(x == 200.0 * index + 50)) for index, name in enumerate(names)}
    by_count, by_first = sorted(shown, key=lambda one: -one[1]), sorted(shown, key=lambda one: first[one[0]])
    shuffled = [shown[index] for index in random.permutation(40)]
    for rows, found in ((by_count, True), (by_first, True), (shuffled, False), (shown, False)):
        outcome = truth_checks.order(Told(table(*((name, "", "", n) for name, n in rows)), truth=truth))
        assert bool(outcome.found) == found


def test_hidden_figures_are_claims_that_say_nothing():
    one, other = claims(table(("A", "", "", None), ("B", "", "", 20)))
    assert (one.low, one.is_shown, other.low, other.high) == (0, False, 18, 22)
