# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.density.bandwidth import stacking


def same_partition(codes, x, y):
    return len({*zip(codes, x, y)}) == len({*zip(x, y)}) == len({*codes})


@pytest.mark.parametrize("scale", [1.0, 1e-12, 1e6])
def test_events_share_a_number_if_and_only_if_they_share_their_position(scale):
    draw = np.random.default_rng(1)
    x, y = draw.integers(-9, 9, (2, 5000)) * scale
    codes, count = stacking.stacks(x, y)
    assert same_partition(codes, x, y)
    assert sorted(set(codes)) == list(range(count))


def test_minus_zero_is_zero():
    codes, count = stacking.stacks(np.array([0.0, -0.0, 1.0]), np.array([-0.0, 0.0, 0.0]))
    assert count == 2
    assert codes[0] == codes[1]


def test_positions_that_share_their_mixed_number_are_told_apart(monkeypatch):
    monkeypatch.setattr(stacking, "_mixed", lambda x, y: (x.astype(np.int64) % 3).astype(np.uint64))
    draw = np.random.default_rng(2)
    x, y = draw.integers(0, 20, (2, 500)).astype(float)
    codes, _ = stacking.stacks(x, y)
    assert same_partition(codes, x, y)
