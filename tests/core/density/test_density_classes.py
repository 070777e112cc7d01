# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core.density.classes import class_limits


@pytest.mark.parametrize("maximum, limits", [
    (142, (10, 15, 25, 40, 60, 100)),
    (2288, (150, 250, 400, 600, 1000, 1500)),
    (73, (6, 10, 15, 25, 40, 60)),
    (0.012, (0.001, 0.0015, 0.0025, 0.004, 0.006, 0.01)),
])
def test_limits_are_round_and_lie_below_the_maximum(maximum, limits):
    assert class_limits(maximum) == limits


@pytest.mark.parametrize("maximum", [1e-7, 0.3, 1.0, 1.5, 9.99, 10.0, 12345.6, 6e9])
def test_there_are_always_six_in_order_and_the_highest_class_is_not_empty(maximum):
    limits = class_limits(maximum)
    assert len(limits) == 6
    assert list(limits) == sorted(limits)
    assert maximum / 1.7 < limits[-1] < maximum


def test_a_raster_of_zeros_still_has_a_legend():
    assert class_limits(0) == (1.0,)
