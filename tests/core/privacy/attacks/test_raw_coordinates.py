# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
from quietude.core.privacy.attacks.raw_coordinates import in_numbers, in_pairs
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
