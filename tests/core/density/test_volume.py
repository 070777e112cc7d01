# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.density.amounts import amount, unit_of
from quietude.core.density.hot_spots import SharesError, hot_spots, parsed_shares
from quietude.core.density.volume import InfiniteDensityError, NegativeDensityError, NoVolumeError, thresholds


def highest_level_by_trial(values, share):
    """The threshold as its definition says, tried on every level from the highest down."""
    total = np.nansum(values)
    for level in sorted(set(values[values > 0]), reverse=True):
        if values[values >= level].sum() >= share * total * (1 - 1e-12):
            return level
    raise AssertionError


@pytest.mark.parametrize("seed", range(12))
def test_a_threshold_is_the_highest_level_that_holds_the_share(seed):
    draw = np.random.default_rng(seed)
    values = np.round(draw.gamma(0.5, 2, (15, 20)), 1 + seed % 3)
    values[draw.random(values.shape) < 0.2] = np.nan
    shares = [0.01, 0.25, 0.5, 0.9, 1.0]
    assert thresholds(values, shares) == [highest_level_by_trial(values, share) for share in shares]


@pytest.mark.parametrize("values, refusal", [
    ([[0.0, np.nan]], NoVolumeError), ([[1.0, -1.0]], NegativeDensityError), ([[1.0, np.inf]], InfiniteDensityError),
])
def test_what_is_no_density_is_refused(values, refusal):
    with pytest.raises(refusal):
        thresholds(np.array(values), [0.5])


@pytest.mark.parametrize("text, shares", [
    ("50,75,90", (0.5, 0.75, 0.9)), ("90;50", (0.5, 0.9)), ("50 %, 50 %", (0.5,)), ("12.5 100", (0.125, 1.0)),
])
def test_shares_are_read_as_people_write_them(text, shares):
    assert parsed_shares(text) == shares


@pytest.mark.parametrize("text", ["", " ", "half", "0", "-5", "101", "50,,x", "nan", "inf"])
def test_other_shares_are_refused(text):
    with pytest.raises(SharesError):
        parsed_shares(text)


def test_zones_are_ranked_and_crumbs_counted():
    values = np.zeros((12, 12))
    values[1:4, 1:4], values[7:10, 7:10], values[1, 10] = 2, 3, 1
    (level,) = hot_spots(values, (1.0,))
    assert [zone.volume for zone in level.zones] == [27, 18]
    assert [zone.volume for zone in level.crumbs] == [1]
    kept_and_left_out = sum(zone.volume for zone in (*level.zones, *level.crumbs))
    assert kept_and_left_out == values.sum()


def test_where_all_pieces_are_crumbs_all_are_kept():
    values = np.zeros((8, 8))
    values[2, 2] = values[5, 5] = 1
    (level,) = hot_spots(values, (0.5,))
    assert [zone.cells for zone in level.zones] == [1, 1]
    assert level.crumbs == ()


@pytest.mark.parametrize("label, unit", [
    ("incidents/km²", "km2"), ("faits/km²", "km2"), ("faits pondérés / km2", "km2"), ("faits/km²/an", "km2_year"),
    ("incidents/cell", "cell"), ("faits/cellule", "cell"), ("points/m²", "m2"), ("m/s", None), ("", None),
])
def test_units_are_known_by_their_label_in_any_language(label, unit):
    assert unit_of(label) == unit


def test_a_cell_stands_for_the_incidents_of_its_area_and_period():
    years = {"PERIOD_FROM": "2019-01-01", "PERIOD_TO": "2020-12-31"}
    assert amount("km2", 0.0004, {}).factor == 0.0004
    assert amount("m2", 0.0004, {}).factor == pytest.approx(400)
    assert amount("cell", 0.0004, {}).factor == 1
    assert amount("km2_year", 0.5, years).factor == pytest.approx(0.5 * 731 / 365.2425)
    assert amount("km2_year", 0.5, years).a_year is False
    assert amount("km2_year", 0.5, {"PERIOD_FROM": "2019"}).a_year is True
