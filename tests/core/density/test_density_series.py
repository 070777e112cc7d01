# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pytest
from quietude.core.density import series
from quietude.core.density.estimators.estimators import EXACT, FAST, Estimator
from quietude.core.density.estimators.naive import density as naive
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.density.surface import Spread
from quietude.core.density.windows import sliding_windows
from quietude.core.errors import Cancelled
from quietude.core.lattice.square import SquareLattice

LATTICE = SquareLattice(0, 1200, 40, 30, 30)
FIRST, LAST = np.datetime64("2024-01-01"), np.datetime64("2024-07-31")


def crowd(count=600):
    """Events in order of time, some of them stacked, that gather ever closer."""
    draw = np.random.default_rng(5)
    day = np.sort(FIRST + draw.integers(0, 213, count).astype("timedelta64[D]"))
    spread = np.linspace(400, 100, count)
    x, y = 600 + draw.normal(0, 1, count) * spread, 600 + draw.normal(0, 1, count) * spread
    x[::7], y[::7] = 700, 500
    return day, Places(x, y, draw.uniform(0, 3, count))


def part(places, span):
    some = slice(*span)
    return Places(places.x[some], places.y[some], places.weight[some])


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("days, step", [(30, 3), (30, 30), (60, 45), (7, 20)])
def test_each_window_is_the_density_of_its_own_events(kernel, days, step):
    day, places = crowd()
    spans = series.spans(day, sliding_windows(FIRST, LAST, days, step))
    spread = Spread(KERNELS[kernel], 150)
    for span, values in zip(spans, series.densities(places, spans, LATTICE, spread)):
        expected = naive(part(places, span), LATTICE, KERNELS[kernel], 150)
        assert np.abs(values - expected).max() <= 1e-9 * expected.max()
        assert (values[expected == 0] == 0).all()


def test_windows_that_follow_one_another_add_up_to_the_whole():
    day, places = crowd()
    spans = series.spans(day, sliding_windows(FIRST, LAST, 10, 10))
    total = sum(values.copy() for values in series.densities(places, spans, LATTICE, Spread(KERNELS["quartic"], 150)))
    whole = naive(places, LATTICE, KERNELS["quartic"], 150)
    assert np.abs(total - whole).max() <= 1e-9 * whole.max()


def test_a_busy_start_leaves_no_trace_in_the_quiet_that_follows():
    # Ten billion events on the first day, then one a day elsewhere: rounding of the former must not drown the latter.
    day = FIRST + np.r_[0, np.arange(60)].astype("timedelta64[D]")
    places = Places(np.r_[300.3, np.full(60, 900.7)], np.full(61, 600.1), np.r_[1e10, np.full(60, 1 / 3)])
    spans = series.spans(day, sliding_windows(FIRST, FIRST + np.timedelta64(59, "D"), 20, 1))
    bands = [values.copy() for values in series.densities(places, spans, LATTICE, Spread(KERNELS["quartic"], 150))]
    expected = naive(part(places, spans[1]), LATTICE, KERNELS["quartic"], 150)
    assert np.abs(bands[1] - expected).max() <= 1e-9 * expected.max()
    assert (bands[1][expected == 0] == 0).all()


def counted(estimator, seen):
    def density(places, *more):
        seen.append(len(places))
        return estimator.density(places, *more)

    return Estimator(estimator.name, density, estimator.error_bound)


def test_sliding_windows_cost_the_events_that_change(monkeypatch):
    seen = []
    watched = counted(EXACT, seen)
    monkeypatch.setattr(series, "EXACT", watched)
    day, places = crowd(5000)
    spans = series.spans(day, sliding_windows(FIRST, LAST, 90, 3))
    list(series.densities(places, spans, LATTICE, Spread(KERNELS["quartic"], 150, watched)))
    from_scratch = sum(end - start for start, end in spans)
    assert sum(seen) < from_scratch / 6
    # One window in 26 is made at once, so that rounding never adds up; the others come from two smaller densities.
    assert len(seen) == 2 * len(spans) - -(-len(spans) // 26)


def test_the_fast_estimator_makes_each_window_once():
    seen = []
    day, places = crowd()
    spans = series.spans(day, sliding_windows(FIRST, LAST, 30, 3))
    spread = Spread(KERNELS["quartic"], 300, counted(FAST, seen))
    list(series.densities(places, spans, LATTICE, spread))
    assert seen == [end - start for start, end in spans]


def test_it_stops_when_asked():
    day, places = crowd()
    spans = series.spans(day, sliding_windows(FIRST, LAST, 30, 3))
    with pytest.raises(Cancelled):
        list(series.densities(places, spans, LATTICE, Spread(KERNELS["quartic"], 150), lambda share: share < 0.3))
