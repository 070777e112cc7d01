# SPDX-License-Identifier: GPL-2.0-or-later
"""Ten years of Chicago's assaults: the classes of a slow reading of the definitions, the trends of pymannkendall."""
import numpy as np
import pandas as pd
import pytest
from pyproj import Transformer
from quietude.core.density.dated import dated
from quietude.core.density.windows import calendar_windows
from quietude.core.lattice.square import SquareLattice
from quietude.core.statistics.emerging.emergence import emergence
from quietude.core.statistics.in_windows import window_of
from quietude.core.statistics.local.lattice_neighbours import lattice_neighbours


@pytest.fixture(scope="module")
def found(shared):
    table = pd.read_csv(shared / "chicago_assaults" / "chicago_aggravated_assaults_2010_2019.csv.gz")
    to_metres = Transformer.from_crs(4326, 32616, always_xy=True)
    x, y = (np.array(axis) for axis in to_metres.transform(table.longitude.to_numpy(), table.latitude.to_numpy()))
    lattice = SquareLattice.aligned(x.min(), y.min(), x.max(), y.max(), 1000)
    dates = dated(table.date)
    windows = calendar_windows(dates.day.min(), dates.day.max(), "quarter")
    rank, cell = window_of(dates, windows), lattice.cell_of(x, y)
    counts = np.bincount(rank * lattice.cells + cell, minlength=len(windows) * lattice.cells)
    around = lattice_neighbours(lattice, np.arange(lattice.cells), "queen")
    return emergence(counts.reshape(len(windows), -1).astype(float), around)


def test_every_assault_is_in_a_quarter_and_a_cell(found):
    assert found.counts.shape[0] == 40 and found.counts.sum() == 148_636


def test_classes_are_those_of_a_slow_reading_of_the_definitions(found):
    rising, falling = found.trend.rising(0.05), found.trend.falling(0.05)
    slow = [read(*place) for place in zip(found.hot.T.tolist(), found.cold.T.tolist(), rising, falling)]
    assert slow == found.classes.tolist()
    assert len(set(slow)) >= 5


def read(hot, cold, rising, falling):
    for side, own, other, up, down in (("hot", hot, cold, rising, falling), ("cold", cold, hot, falling, rising)):
        share, before = sum(own) / len(own), own[:-1]
        if not own[-1]:
            continue
        run = len(own) - max((rank for rank, spot in enumerate(own) if not spot), default=-1) - 1
        if not any(before):
            return f"{side}_new"
        if share < 0.9 and not any(own[:-run]):
            return f"{side}_consecutive"
        if share >= 0.9:
            return f"{side}_{'intensifying' if up else 'diminishing' if down else 'persistent'}"
        return f"{side}_{'oscillating' if any(other) else 'sporadic'}"
    for side, own in (("hot", hot), ("cold", cold)):
        if sum(own) / len(own) >= 0.9:
            return f"{side}_historical"
    return "none"


def test_trends_are_those_of_pymannkendall(found, oracle):
    theirs = oracle(
        """
        import pymannkendall
        tests = [pymannkendall.original_test(row) for row in scores]
        z, p = [t.z for t in tests], [t.p for t in tests]
        """,
        scores=found.z.T[::20],
    )
    assert found.trend.z[::20] == pytest.approx(theirs["z"], abs=1e-12)
    assert found.trend.p[::20] == pytest.approx(theirs["p"], abs=1e-12)
