# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.privacy.attacks.raw_coordinates import in_numbers, in_pairs, in_text
from quietude.core.privacy.attacks.truth import Truth

TRUTH = Truth((np.array([435_000.02, 441_712.5]), np.array([4_612_345.25, 4_618_000.0])))


def test_the_corner_of_a_cell_is_no_position_though_an_event_stands_on_its_line():
    assert not in_numbers("435000.0, 4618000.00", TRUTH).beyond_chance


def test_a_coordinate_that_is_no_corner_is_one():
    assert in_numbers("441712.5", TRUTH).beyond_chance
    assert in_numbers("4612345.25", TRUTH).beyond_chance


def test_an_event_on_the_very_corner_of_a_cell_is_not_given_away_by_the_cell():
    corner = Truth((np.array([435_000.0]), np.array([4_618_000.0])))
    assert not in_pairs("435000.0 4618000.0", corner).beyond_chance
    assert in_pairs("441712.5 4618000.0", Truth((np.array([441_712.5]), np.array([4_618_000.0])))).beyond_chance


def beyond(text, truth):
    return any(found.beyond_chance for found in in_text(text, truth))


@pytest.mark.parametrize(
    "written",
    [
        "770412.37",
        "770 412,37",
        "770\u202f412,4",
        "770'412.37",
        "7.7041237e5",
        "7,7041237E+05",
        "770 412 / 6 280 123",
        "6\u00a0280\u00a0123 ; 770\u00a0412",
    ],
)
def test_a_coordinate_in_metres_is_found_however_it_is_spelled(written):
    truth = Truth((np.array([770_412.37]), np.array([6_280_123.18])))
    assert beyond(f"x = {written} m", truth)
    assert not beyond(f"x = {written} m", Truth((np.array([770_437.9]), np.array([6_280_250.61]))))


@pytest.mark.parametrize(
    "written",
    [
        "43°36'40.511\"N",
        "43° 36′ 40,5″ N",
        "43°36'41\"N 3°52'35\"E",
        "3° 52.5913' E, 43° 36.6752' N",
        "43°36’41’’N, 3°52’35’’E",
    ],
)
def test_a_position_in_degrees_and_minutes_is_found(written):
    truth = Truth((np.array([3.876522]), np.array([43.611253])))
    assert beyond(f"lieu : {written}.", truth)
    assert not beyond(f"lieu : {written}.", Truth((np.array([3.881522]), np.array([43.617253]))))


def test_west_and_south_are_below_zero():
    truth = Truth((np.array([-61.0742]), np.array([-14.6037])))
    assert beyond("14°36'13.3\"S 61°04'27.1\"W", truth) and beyond("61° 04' 27.1\" O", truth)
    assert not beyond("14°36'13.3\"N 61°04'27.1\"E", truth)
