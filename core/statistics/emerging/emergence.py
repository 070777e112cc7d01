# SPDX-License-Identifier: GPL-2.0-or-later
"""Places through time: their scores period by period, the trend of these, and the class they come to."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...progress import Tick, stage, unwatched
from ..local.neighbours import Neighbours
from ..multiple_testing import decide
from .classes import emerging_classes
from .gi_over_time import gi_star_over_time
from .mann_kendall import Trend, mann_kendall


@dataclass(frozen=True)
class Emergence:
    """Arrays by period and place have shape (periods, places), those by place (places,).

    ``counts`` are events; ``z`` scores of Gi*, NaN where a place has no neighbour; ``hot`` and ``cold`` the significant
    ones; ``trend`` the Mann-Kendall tests of the scores; ``classes`` those of :mod:`.emerging`.
    """

    counts: NDArray[np.float64]
    z: NDArray[np.float64]
    hot: NDArray[np.bool_]
    cold: NDArray[np.bool_]
    trend: Trend
    classes: NDArray[np.str_]

    @property
    def tested(self) -> NDArray[np.bool_]:
        """Places that have neighbours, and so a score."""
        return np.asarray(np.isfinite(self.z).all(axis=0))


def emergence(
    counts: NDArray[np.float64],
    around: Neighbours,
    alpha: float = 0.05,
    correction: str = "fdr",
    back: int = 0,
    reference: str = "period",
    tick: Tick = unwatched,
) -> Emergence:
    """Scores, trends and classes of places.

    Parameters
    ----------
    counts
        Events by period, in order, and by place; shape (periods, places).
    around, back, reference
        As in :func:`.gi_over_time.gi_star_over_time`.
    alpha
        Level of the scores, all periods corrected together, and of the trends, each on its own.
    correction
        One of :data:`.multiple_testing.CORRECTIONS`.
    tick
        Told the share done.

    Raises
    ------
    TooFewPlacesError, ConstantError, LevelError, CorrectionError
    """
    tests = gi_star_over_time(counts, around, back, reference, stage(tick, 0, 0.5))
    significant = decide(tests.p, alpha, correction).significant
    hot, cold = significant & (tests.z > 0), significant & (tests.z < 0)
    trend = mann_kendall(np.nan_to_num(tests.z).T, stage(tick, 0.5, 1))
    return Emergence(counts, tests.z, hot, cold, trend, emerging_classes(hot.T, cold.T, trend, alpha))
