# SPDX-License-Identifier: GPL-2.0-or-later
"""An earlier package is compared by what it covers, whatever its places and periods are called."""
import pandas as pd
import pyproj
import pytest
from quietude.core.privacy.attacks import difference_checks
from quietude.core.privacy.attacks.evidence import Evidence
from quietude.core.privacy.attacks.published import Published, Table
from quietude.core.privacy.attacks.reading import Reading
from shapely.geometry import box
from shapely.ops import transform

EAST, NORTH = 3_820_000, 2_300_000
TO_LEGAL = pyproj.Transformer.from_crs(3035, 2154, always_xy=True).transform


def package(*rows, covered="2024", base=1, crs="EPSG:3035", **shapes):
    """What a partner's package publishes: rows of place, period and n; areas as boxes of the grid, in hectometres."""
    frame = pd.DataFrame([(place, period, "", n) for place, period, n in rows],
                         columns=["cell_id", "period", "category", "n"])  # fmt: skip
    frame["n"] = frame["n"].astype(float)
    outlines = {}
    for name, (west, south, east, north) in shapes.items():
        shape = box(EAST + 100 * west, NORTH + 100 * south, EAST + 100 * east, NORTH + 100 * north)
        outlines[name] = transform(TO_LEGAL, shape) if crs == "EPSG:2154" else shape
    said = {"k": {"threshold": 6}, "rounding": {"base": base}, "period": {"covered": covered}, "zoning": {"crs": crs}}
    return Published((Table("faits.csv", tuple(frame), frame),), outlines, said)


def cell(size, east, north):
    return f"CRS3035RES{size}mN{NORTH + 100 * north}E{EAST + 100 * east}"


def found(now, then):
    evidence = Evidence(Reading((), {}), None, Reading((), {}))
    evidence.__dict__.update(published=now, earlier=then)
    return difference_checks.previous(evidence).found


def test_four_cells_that_unite_into_an_area_give_away_what_it_holds_beside_them():
    cells = package(*((cell(1000, east, north), "", 20) for east in (0, 10) for north in (0, 10)))
    areas = package(("Nord", "", 43), ("Sud", "", 34), crs="EPSG:2154", Nord=(0, 10, 20, 20), Sud=(0, 0, 20, 10))
    assert not found(areas, package(*cells.frame[["cell_id", "period", "n"]].to_numpy().tolist()[:1]))
    assert any("3 to 3" in one or "6 to 6" in one for one in found(package(
        ("Ville", "", 83), crs="EPSG:2154", Ville=(0, 0, 21, 20)), cells))  # fmt: skip


def test_cells_of_another_size_that_do_not_nest_are_compared_by_the_ground_they_share():
    fine = [(cell(400, east, north), "", 8) for east in range(0, 20, 4) for north in range(0, 20, 4)]
    large = package(*((cell(1000, east, north), "", 49) for east in (0, 10) for north in (0, 10)))
    assert any("4 to 4" in one for one in found(package(*fine[:24]), large))  # 196 − 24 × 8
    assert not found(package(*fine[:23]), large)


@pytest.mark.parametrize(("months", "told"), [(("2024-01", "2024-02"), True), (("2024-01",), False)])
def test_months_are_taken_away_from_their_quarter_and_year(months, told):
    quarter = package(("Nord", "2024-Q1", 30), Nord=(0, 0, 10, 10))
    by_month = package(*(("Nord", month, 13) for month in months), Nord=(0, 0, 10, 10))
    assert bool(found(by_month, quarter)) == told
    year = package(("Nord", "2024", 30), Nord=(0, 0, 10, 10))
    assert bool(found(by_month, year)) == told


def test_an_area_redrawn_under_its_name_is_not_the_same_area():
    before = package(("Centre", "", 40), Centre=(0, 0, 10, 10))
    assert not found(package(("Centre", "", 40), Centre=(0, 0, 10, 10)), before)
    assert any("4 to 4" in one for one in found(package(("Centre", "", 44), Centre=(0, 0, 11, 10)), before))


def test_rounded_figures_of_two_zonings_of_the_same_facts_leave_each_other_open():
    cells = package(*((cell(1000, east, north), "", 40) for east in (0, 10) for north in (0, 10)), base=5)
    halves = {"Nord": (0, 10, 20, 20), "Sud": (0, 0, 20, 10)}
    assert not found(package(("Nord", "", 80), ("Sud", "", 75), base=5, crs="EPSG:2154", **halves), cells)
