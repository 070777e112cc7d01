# SPDX-License-Identifier: GPL-2.0-or-later
"""Densities that may be zero everywhere, beside others that are not."""
from __future__ import annotations

import numpy as np

from ...core.density.places import Places
from ...core.density.surface import NothingNearError, Surface
from ...core.progress import Tick
from .plan import Plan


def estimated_or_empty(plan: Plan, places: Places, tick: Tick) -> Surface:
    """Density of ``places`` as planned; zero, where no event weighs: one of two periods may well be quiet."""
    try:
        return plan.estimated(places, tick)
    except NothingNearError:
        zeros = np.zeros((plan.lattice.rows, plan.lattice.columns))
        if plan.mask:
            zeros[~plan.mask.inside(plan.lattice)] = np.nan
        return Surface(zeros, places.kept(np.zeros(len(places), bool)))
