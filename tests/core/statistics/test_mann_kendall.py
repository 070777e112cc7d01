# SPDX-License-Identifier: GPL-2.0-or-later
"""The trend test: a published value, the definition pair by pair, and pymannkendall."""
import numpy as np
import pytest
from quietude.core.errors import Cancelled, NotFiniteError
from quietude.core.statistics.emerging.mann_kendall import mann_kendall


def one(*values):
    trend = mann_kendall(np.array([values], np.float64))
    return trend.s[0], trend.variance[0], trend.z[0], trend.p[0]


def test_ten_rising_values_have_the_published_score():
    s, variance, z, p = one(*range(1, 11))
    assert (s, variance) == (45, 125)
    assert z == pytest.approx(3.935480, abs=1e-6)
    assert p == pytest.approx(8.3e-5, abs=1e-6)


def test_ties_lower_the_variance():
    # Kendall 1975: groups of 2 and 3 equal values take 2·1·9 and 3·2·11 away from 8·7·21.
    s, variance, _, _ = one(1, 1, 2, 3, 3, 3, 4, 5)
    assert (s, variance) == (24, (8 * 7 * 21 - 2 * 1 * 9 - 3 * 2 * 11) / 18)


def test_a_falling_series_is_the_mirror_of_a_rising_one():
    values = np.random.default_rng(1).normal(size=(50, 14)).round(1)
    forward, backward = mann_kendall(values), mann_kendall(values[:, ::-1])
    assert (forward.s == -backward.s).all() and (forward.z == -backward.z).all() and (forward.p == backward.p).all()


def test_only_the_order_of_the_values_counts():
    values = np.random.default_rng(2).normal(size=(20, 12))
    assert (mann_kendall(values).z == mann_kendall(np.exp(3 * values) - 7).z).all()


@pytest.mark.parametrize("values", [(5,), (5, 5, 5, 5)])
def test_a_series_that_cannot_change_has_no_trend(values):
    assert one(*values)[2:] == (0, 1)


def test_no_series_at_all_is_no_error():
    assert mann_kendall(np.empty((0, 12))).z.shape == (0,)


def test_missing_values_are_refused():
    with pytest.raises(NotFiniteError):
        mann_kendall(np.array([[1, np.nan, 3]]))


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        mann_kendall(np.zeros((3, 12)), tick=lambda share: False)


def test_it_equals_pymannkendall(oracle):
    values = np.random.default_rng(3).poisson(3, size=(60, 15)).astype(float)
    theirs = oracle(
        """
        import pymannkendall
        tests = [pymannkendall.original_test(row) for row in values]
        s, variance, z, p = (np_array for np_array in zip(*[(t.s, t.var_s, t.z, t.p) for t in tests]))
        """,
        values=values,
    )
    mine = mann_kendall(values)
    for name in ("s", "variance", "z", "p"):
        assert getattr(mine, name) == pytest.approx(theirs[name], abs=1e-12)
