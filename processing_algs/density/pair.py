# SPDX-License-Identifier: GPL-2.0-or-later
"""Two layers of incidents to be compared."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.density.change import Told, single_density
from ...core.density.places import Places
from ...core.density.surface import NothingNearError, Surface
from ...core.density.units import unit_factor
from ...core.progress import Tick, stage
from ..adapters.crs import NoCrsError
from ..adapters.weighted_events import WeightedEvents, read_weighted
from ..base import QuietudeAlgorithm
from .empty import estimated_or_empty
from .plan import Plan


@dataclass(frozen=True)
class Half:
    """One of two densities: what made it, and its values as they are told, within ``error`` of the exact ones."""

    events: WeightedEvents
    made: Surface
    told: Told
    error: float


@dataclass(frozen=True)
class Pair:
    """The incidents of INPUT and of REFERENCE, in the CRS of the former."""

    now: WeightedEvents
    before: WeightedEvents
    weighted: bool

    def together(self) -> WeightedEvents:
        """Both, as one: what the radius, the cells and the extent are planned for."""
        one, other = self.now.places, self.before.places
        places = Places(
            np.r_[one.x, other.x], np.r_[one.y, other.y], np.r_[one.weight, other.weight]
        )
        return WeightedEvents(places, self.now.crs, None, pd.DataFrame(index=range(len(places))))

    def told(self, plan: Plan, unit: str, tick: Tick) -> tuple[Half, Half]:
        """Both densities as planned, in ``unit``; one of them may be zero everywhere, not both."""
        mean_weight = float(self.together().places.weight.mean())
        halves = []
        for part, events in enumerate((self.now, self.before)):
            made = estimated_or_empty(plan, events.places, stage(tick, part / 2, (part + 1) / 2))
            factor = unit_factor(unit, plan.lattice, events.period)
            told = Told(made.values * factor, single_density(plan.spread, mean_weight) * factor)
            halves.append(Half(events, made, told, made.error * factor))
        now, before = halves
        if not len(now.made.used) and not len(before.made.used):
            raise NothingNearError(plan.spread.reach)
        return now, before


def read_pair(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Pair:
    """INPUT and REFERENCE, with the field WEIGHT of both where one is given."""
    source = algorithm.source(parameters, "INPUT", context)
    weight = algorithm.field(source, parameters, "WEIGHT", context)
    reference = algorithm.source(parameters, "REFERENCE", context)
    reference_weight = algorithm.field(reference, parameters, "WEIGHT", context)
    now = read_weighted(source, weight, feedback)
    if not reference.sourceCrs().isValid():
        raise NoCrsError(reference.sourceName())
    before = read_weighted(reference, reference_weight, feedback, crs=now.crs)
    return Pair(now, before, bool(weight))
