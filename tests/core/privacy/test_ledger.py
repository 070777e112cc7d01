# SPDX-License-Identifier: GPL-2.0-or-later
"""What was published is remembered, for ever, and what it would betray together with more is refused."""
import sqlite3

import pandas as pd
import pyproj
import pytest
from quietude.core.privacy.places.units import Units
from quietude.core.privacy.releases.differencing import differences
from quietude.core.privacy.releases.ledger import (
    DifferencingError,
    LedgerChangedError,
    NoLedgerError,
    Published,
    open_ledger,
)
from quietude.core.privacy.releases.release_record import outlines_of
from shapely.geometry import box
from shapely.ops import transform

YEARS = {year: (12 * year, 12 * year + 12) for year in range(2020, 2027)}


def release(name, *rows, k=11, outlines=None):
    """Rows of place, first year, last year, category and value, rounded to 5."""
    made = [
        (place, YEARS[first][0], YEARS[last][1], kind, value, max(value - 2, k), value + 2)
        for place, first, last, kind, value in rows
    ]
    columns = ["place", "start", "end", "category", "value", "low", "high"]
    return Published(name, "public", k, pd.DataFrame(made, columns=columns), outlines or {})


@pytest.fixture
def ledger(tmp_path):
    return tmp_path / "ledger.sqlite"


def published(path, one):
    with open_ledger(path) as opened:
        compared = opened.check(one)
        opened.add(one, f"sum of {one.name}")
    return compared.releases


FIRST = release("first.zip", ("A", 2020, 2022, "", 40), ("B", 2020, 2022, "", 25))


def test_a_cumulative_release_that_betrays_a_few_facts_is_refused_and_names_the_earlier_package(ledger):
    published(ledger, FIRST)
    more = release("second.zip", ("A", 2020, 2023, "", 40), ("B", 2020, 2023, "", 30))
    with pytest.raises(DifferencingError, match=r"“first\.zip”.*1 to 10 facts.*B"):
        published(ledger, more)


def test_the_same_is_refused_whichever_of_the_two_was_first(ledger):
    published(ledger, release("long.zip", ("B", 2020, 2023, "", 30)))
    with pytest.raises(DifferencingError, match="long"):
        published(ledger, release("short.zip", ("B", 2020, 2022, "", 25)))


def test_periods_that_do_not_overlap_are_published_one_after_the_other(ledger):
    assert published(ledger, FIRST) == 0
    assert published(ledger, release("next.zip", ("A", 2023, 2023, "", 45), ("B", 2023, 2023, "", 30))) == 1


def test_the_complement_of_a_category_is_refused(ledger):
    published(ledger, release("all.zip", ("A", 2020, 2020, "", 60), ("B", 2020, 2020, "", 80)))
    without = release("without.zip", ("A", 2020, 2020, "", 55), ("B", 2020, 2020, "", 40))
    with pytest.raises(DifferencingError, match="such as A"):
        published(ledger, without)


def test_categories_that_leave_a_few_facts_of_all_are_refused(ledger):
    published(ledger, release("all.zip", ("A", 2020, 2020, "", 60)))
    kinds = release("kinds.zip", ("A", 2020, 2020, "tags", 30), ("A", 2020, 2020, "vols", 20))
    # 58 to 62 less 46 to 54: 4 to 16 facts are left, which may be 11 or more.
    published(ledger, kinds)
    close = release("close.zip", ("A", 2020, 2020, "rixes", 55))
    with pytest.raises(DifferencingError, match="all"):
        published(ledger, close)


def test_a_finer_grid_that_nests_is_compared_with_the_coarse_one(ledger):
    published(ledger, release("km.zip", ("CRS3035RES1000mN0E0", 2020, 2020, "", 40)))
    fine = release("fine.zip", ("CRS3035RES200mN0E200", 2020, 2020, "", 35))
    with pytest.raises(DifferencingError, match="km"):
        published(ledger, fine)
    elsewhere = release("elsewhere.zip", ("CRS3035RES200mN1000E0", 2020, 2020, "", 35))
    published(ledger, elsewhere)


def test_areas_that_lie_in_others_are_compared_by_their_outlines(ledger):
    city = release("city.zip", ("Ville", 2020, 2020, "", 80), outlines={"Ville": box(0, 0, 2000, 1000)})
    published(ledger, city)
    quarter = release("quarter.zip", ("Nord", 2020, 2020, "", 75), outlines={"Nord": box(0, 0, 1000, 1000)})
    with pytest.raises(DifferencingError, match="city"):
        published(ledger, quarter)


def test_areas_are_compared_with_the_cells_of_the_grid_that_lie_in_them(ledger):
    # The same ground in Lambert-93, in which areas are published, and in the CRS whose cells are the grid's.
    to_legal = pyproj.Transformer.from_crs(3035, 2154, always_xy=True).transform
    quarter = transform(to_legal, box(3_820_900, 2_300_900, 3_822_100, 2_302_100))
    areas = release("areas.zip", ("Nord", 2020, 2020, "", 40), outlines=outlines_of(Units(("Nord",), (quarter,), 2154)))
    published(ledger, areas)
    cells = release("cells.zip", ("CRS3035RES1000mN2301000E3821000", 2020, 2020, "", 35))
    with pytest.raises(DifferencingError, match="areas"):
        published(ledger, cells)


def test_facts_of_another_kind_are_not_compared():
    thefts = release("thefts.zip", *((f"Q{n}", 2020, 2020, "", 20 + 5 * n) for n in range(10)))
    noise = release("noise.zip", *((f"Q{n}", 2020, 2020, "", 60 - 5 * n) for n in range(8)))
    assert differences(thefts.figures, noise.figures, 11) == []


def test_two_releases_on_rounded_figures_give_no_count_away_exactly():
    before = release("before.zip", ("A", 2020, 2022, "", 25))
    after = release("after.zip", ("A", 2020, 2023, "", 30))
    found = differences(after.figures, before.figures, 11)
    assert [(one.least, one.most) for one in found] == [(1, 9)]


@pytest.mark.parametrize("statement", ["DELETE FROM release", "UPDATE figure SET value = 0", "DELETE FROM outline"])
def test_what_is_in_the_ledger_cannot_be_changed(ledger, statement):
    published(ledger, release("a.zip", ("A", 2020, 2020, "", 30), outlines={"A": box(0, 0, 1, 1)}))
    with sqlite3.connect(ledger) as database, pytest.raises(sqlite3.DatabaseError, match="only be added to"):
        database.execute(statement)


def test_a_change_behind_its_back_shows(ledger):
    published(ledger, FIRST)
    with sqlite3.connect(ledger) as database:
        database.execute("DROP TRIGGER no_UPDATE_of_figure")
        database.execute("UPDATE figure SET value = 35, low = 33, high = 37 WHERE place = 'A'")
    with pytest.raises(LedgerChangedError, match=r"first\.zip"):
        published(ledger, release("next.zip", ("A", 2024, 2024, "", 30)))


def test_nothing_is_kept_of_a_release_that_was_not_written(ledger):
    published(ledger, FIRST)

    def fails():
        with open_ledger(ledger) as opened:
            opened.add(release("lost.zip", ("A", 2024, 2024, "", 30)), "sum")
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        fails()
    with open_ledger(ledger) as opened:
        assert [one.name for _, one in opened.releases()] == ["first.zip"]


def test_the_same_package_is_written_down_once(ledger):
    published(ledger, FIRST)
    published(ledger, FIRST)
    with open_ledger(ledger) as opened:
        assert len(list(opened.releases())) == 1


def test_the_ledger_holds_what_was_published_and_no_true_count(ledger):
    published(ledger, FIRST)
    with sqlite3.connect(ledger) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(figure)")]
    assert columns == ["release", "place", "start", "end", "category", "value", "low", "high"]


@pytest.mark.parametrize("content", [b"not a database at all, but a text of some length", None])
def test_another_file_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "other.sqlite"
    if content is None:
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE mine (a TEXT)")
    else:
        path.write_bytes(content)
    with pytest.raises(NoLedgerError, match="LEDGER"), open_ledger(path):
        pass
