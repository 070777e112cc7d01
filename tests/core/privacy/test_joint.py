# SPDX-License-Identifier: GPL-2.0-or-later
"""What three releases tell together though no two of them do: the attack first, then the refusal."""
from itertools import combinations, product

import numpy as np
import pandas as pd
import pytest
from quietude.core.privacy.releases.differencing import FIGURES, differences, same_facts
from quietude.core.privacy.releases.joint import joint
from quietude.core.privacy.releases.ledger import DifferencingError, Published, open_ledger
from quietude.core.privacy.releases.overlay import Layer
from shapely.geometry import box
from shapely.ops import unary_union

K = 11


def layer(*rows, base=1, outlines=None):
    """Rows of place, first year, year after the last, category and value."""
    made = [
        (place, 12 * first, 12 * after, kind, max(value - base // 2, K), value + base // 2)
        for place, first, after, kind, value in rows
    ]
    return Layer(pd.DataFrame(made, columns=FIGURES), outlines or {})


def cells(size, counts, side=400, first=2020, after=2021):
    """Shown cells of ``size`` over a table of counts of cells of ``side`` metres, those of k or more."""
    several = size // side
    rows = []
    for row, column in product(range(0, counts.shape[0], several), range(0, counts.shape[1], several)):
        n = int(counts[row : row + several, column : column + several].sum())
        if n >= K:
            rows.append((f"CRS3035RES{size}mN{row * side}E{column * side}", first, after, "", n))
    return rows


def two_by_two(layers):
    """Whether some pair of the layers tells of a few facts by itself."""
    pairs = [(one, other) for one in layers for other in layers if one is not other]
    outlines = {name: shape for one in layers for name, shape in one.outlines.items()}
    return any(differences(one.figures, other.figures, K, outlines) for one, other in pairs)


def test_two_years_taken_away_from_three_leave_five_facts():
    chain = [layer(("A", 2022, 2023, "", 45)), layer(("A", 2020, 2023, "", 110)), layer(("A", 2020, 2021, "", 60))]
    assert not two_by_two(chain)
    told = joint(chain, K).told
    assert {(one.place, one.least, one.most, one.layers) for one in told} == {("A", 5, 5, (1, 2))}


def test_all_less_two_categories_of_two_releases_leave_the_third():
    chain = [
        layer(("A", 2020, 2021, "vols", 40)), layer(("A", 2020, 2021, "", 100)), layer(("A", 2020, 2021, "rixes", 53))
    ]  # fmt: skip
    assert not two_by_two(chain)
    assert [(one.least, one.most) for one in joint(chain, K).told] == [(7, 7)]


def test_cells_that_do_not_nest_give_a_hidden_one_away_by_what_they_cover_together():
    # 2 km square: 25 cells of 400 m, one of which holds 4; the 4 cells of 1 km hold all of them.
    fine = np.full((10, 10), 5)
    fine[4:6, 4:6] = 1
    by_400 = cells(400, fine, side=200)
    by_1000 = cells(1000, fine, side=200)
    assert (len(by_400), len(by_1000)) == (24, 4)
    assert not two_by_two([layer(*by_400), layer(*by_1000)])
    told = joint([layer(*by_400), layer(*by_1000)], K).told
    assert ("CRS3035RES400mN800E800", 4, 4) in {(one.place, one.least, one.most) for one in told}


def test_the_same_cells_rounded_to_5_betray_nothing():
    fine = np.full((10, 10), 5)
    fine[4:6, 4:6] = 1
    rounded = [
        [(place, first, after, kind, 5 * round(n / 5)) for place, first, after, kind, n in cells(size, fine, side=200)]
        for size in (400, 1000)
    ]
    assert joint([layer(*one, base=5) for one in rounded], K).told == ()


def test_areas_that_are_cut_otherwise_are_compared_by_what_they_cover():
    whole = {"Centre": box(0, 0, 1000, 1000), "Est": box(1000, 0, 2000, 1000)}
    halves = {"Nord": box(0, 500, 2000, 1000), "Sud": box(0, 0, 2000, 500)}
    less = {"Nord": box(0, 500, 2000, 1000), "Sud": box(0, 0, 1800, 500)}
    first = layer(("Centre", 2020, 2021, "", 70), ("Est", 2020, 2021, "", 50), outlines=whole)
    same = layer(("Nord", 2020, 2021, "", 65), ("Sud", 2020, 2021, "", 55), outlines=halves)
    assert joint([same, first], K).told == ()
    corner = layer(("Nord", 2020, 2021, "", 65), ("Sud", 2020, 2021, "", 51), outlines=less)
    assert not two_by_two([corner, first])
    assert {(one.least, one.most) for one in joint([corner, first], K).told} == {(4, 4)}


def test_areas_of_one_name_are_not_the_same_where_their_outlines_are_not():
    before = layer(("Centre", 2020, 2021, "", 60), outlines={"Centre": box(0, 0, 1000, 1000)})
    after = layer(("Centre", 2020, 2021, "", 64), outlines={"Centre": box(0, 0, 1100, 1000)})
    assert {(one.least, one.most) for one in joint([after, before], K).told} == {(4, 4)}


def test_quarters_months_and_years_are_compared_together():
    def months(first, after, n):
        return Layer(pd.DataFrame([("A", 2020 * 12 + first, 2020 * 12 + after, "", n, n)], columns=FIGURES))

    chain = [months(9, 11, 14), months(0, 12, 60), months(0, 6, 28), months(6, 9, 15)]
    assert not two_by_two(chain)
    assert {(one.least, one.most) for one in joint(chain, K).told} == {(3, 3)}
    assert joint([months(9, 11, 14), months(0, 12, 73), *chain[2:]], K).told == ()


def told_by(figures, most=14):
    """Bounds of every sum of unit squares, over all tables that agree with figures: pairs of squares and a count."""
    squares = sorted({square for some, _ in figures for square in some})
    tables = [dict(zip(squares, one)) for one in product(range(most), repeat=len(squares))]
    tables = [one for one in tables if all(sum(one[square] for square in some) == n for some, n in figures)]
    parts = [part for size in range(1, len(squares) + 1) for part in combinations(squares, size)]
    found = {part: [sum(one[square] for square in part) for one in tables] for part in parts}
    return {part: (min(values), max(values)) for part, values in found.items() if 1 <= min(values) <= max(values) < 4}


@pytest.mark.parametrize("seed", range(15))
def test_the_programme_tells_only_what_every_table_tells_and_something_if_there_is(seed):
    random = np.random.default_rng(seed)
    truth = random.integers(0, 5, 4)
    sets = [sorted(random.choice(4, random.integers(1, 4), replace=False).tolist()) for _ in range(4)]
    figures = [(tuple(some), int(truth[some].sum())) for some in sets]
    layers = []
    for index, (some, n) in enumerate(figures):
        shape = unary_union([box(1000 * square, 0, 1000 * square + 1000, 1000) for square in some])
        figure = pd.DataFrame([(f"P{index}", 0, 12, "", n, n)], columns=FIGURES)
        layers.append(Layer(figure, {f"P{index}": shape}))
    together, before = told_by(figures), told_by(figures[1:])
    told = {(one.least, one.most) for one in joint(layers, 4).told}
    assert told <= set(together.values())
    single = {part for part in together if len(part) == 1} - set(before)
    assert told or not single


def test_a_source_that_was_corrected_since_is_no_contradiction():
    before = layer(("A", 2020, 2021, "", 60), ("B", 2020, 2021, "", 40))
    after = layer(("A", 2020, 2021, "", 80), ("B", 2020, 2021, "", 40), ("A", 2021, 2022, "", 30))
    assert joint([after, before], K).told == ()
    assert not same_facts(after.figures, before.figures)


def test_what_others_told_before_is_no_reason_to_refuse():
    old = [layer(("A", 2020, 2023, "", 110)), layer(("A", 2020, 2021, "", 60)), layer(("A", 2022, 2023, "", 45))]
    new = layer(("A", 2020, 2023, "", 110), ("A", 2024, 2025, "", 30))
    assert joint([new, *old], K).told == ()


def test_the_ledger_refuses_the_third_release_and_names_the_two_others(tmp_path):
    chain = [("b.zip", 2022, 2023, 45), ("c.zip", 2020, 2021, 60), ("all.zip", 2020, 2023, 110)]

    def publish(name, first, after, n):
        figures = layer(("A", first, after, "", n)).figures.assign(value=n)
        with open_ledger(tmp_path / "ledger.sqlite") as ledger:
            ledger.check(Published(name, "partner", K, figures))
            ledger.add(Published(name, "partner", K, figures), name)

    publish(*chain[0])
    publish(*chain[1])
    with pytest.raises(DifferencingError, match=r"b\.zip \+ c\.zip.*1 to 10 facts.*such as A"):
        publish(*chain[2])


def test_a_partner_may_be_shown_what_the_public_is_not(tmp_path):
    public = layer(("A", 2020, 2021, "", 60), ("B", 2020, 2021, "", 40), base=5).figures
    partner = layer(("A", 2020, 2021, "vols", 50), ("A", 2020, 2021, "rixes", 11)).figures
    partner.loc[partner["category"] == "rixes", ["low", "high"]] = 8
    with open_ledger(tmp_path / "ledger.sqlite") as ledger:
        ledger.add(Published("public.zip", "public", 11, public.assign(value=0)), "a")
        ledger.check(Published("partner.zip", "partner", 6, partner.assign(value=0)))
        ledger.add(Published("partner.zip", "partner", 6, partner.assign(value=0)), "b")
        # Readers of the public package do not hold the partner's: what is left of both is nothing to them.
        wider = layer(("A", 2020, 2022, "", 63), ("B", 2021, 2022, "", 40), base=5).figures
        with pytest.raises(DifferencingError, match="such as A"):
            ledger.check(Published("wider.zip", "public", 11, wider.assign(value=0)))
