# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands of a series of densities, made one at a time."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ...core.density.edge import share_inside
from ...core.density.estimators.estimators import EXACT
from ...core.density.places import Places
from ...core.density.series import Span, densities
from ...core.density.surface import MaskMissedError, NothingNearError, edge_lattice
from ...core.errors import CoreError
from ...core.progress import Tick
from ...core.wording import number, tr
from .plan import Plan

MOST_VALUES = 2_000_000_000
"""Cells of all bands together: 8 GB before compression."""


class TooManyValuesError(CoreError):
    """A raster too large for a disk and a screen."""

    def __init__(self, bands: int, cells: int) -> None:
        super().__init__(
            tr(
                "{bands} bands of {cells} cells would make {gigabytes} GB: choose larger cells, a smaller extent or "
                "longer windows.",
                bands=number(bands), cells=number(cells), gigabytes=number(bands * cells * 4 / 1e9),
            )
        )


@dataclass(frozen=True)
class StudyArea:
    """Which cells are told, and the part of the kernel inside by which they are corrected; shape (rows, columns)."""

    inside: NDArray[np.bool_] | None
    shares: NDArray[np.float64] | None

    def seen(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Densities as the plan wants them: corrected at the border, NaN outside."""
        if self.shares is not None:
            known = self.shares > 0
            values = np.divide(values, self.shares, where=known, out=np.full(values.shape, np.nan))
        return values if self.inside is None else np.where(self.inside, values, np.nan)

    @property
    def largest_correction(self) -> float:
        """Number by which the correction multiplies the most."""
        if self.shares is None or self.inside is None:
            return 1.0
        return 1 / float(self.shares[self.inside].min())


def study_area(plan: Plan) -> StudyArea:
    """The study area of a plan, worked out once for all bands."""
    if plan.mask is None:
        return StudyArea(None, None)
    inside = plan.mask.inside(plan.lattice)
    if not inside.any():
        raise MaskMissedError
    if not plan.corrected:
        return StudyArea(inside, None)
    around = plan.mask.inside(edge_lattice(plan.lattice, plan.spread))
    return StudyArea(inside, share_inside(around, plan.lattice.cell_size, plan.spread.kernel, plan.spread.bandwidth))


@dataclass
class Bands:
    """Densities of windows, as planned, each multiplied by its factor.

    ``maximum`` and ``error`` are known once all bands have been taken.
    """

    places: Places
    spans: list[Span]
    factors: list[float]
    plan: Plan
    tick: Tick
    maximum: float = field(default=0.0, init=False)
    error: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        cells = self.plan.lattice.rows * self.plan.lattice.columns
        if cells * len(self.spans) > MOST_VALUES:
            raise TooManyValuesError(len(self.spans), cells)
        if not len(self.places):
            raise NothingNearError(self.plan.spread.reach)

    def __iter__(self) -> Iterator[NDArray[np.float64]]:
        area, plan = study_area(self.plan), self.plan
        made = densities(self.places, self.spans, plan.lattice, plan.spread, self.tick)
        for values, factor, span in zip(made, self.factors, self.spans):
            band = area.seen(values) * factor
            self.maximum = max(self.maximum, float(np.nanmax(band)))
            self.error = max(self.error, self._error(span) * factor * area.largest_correction)
            yield band
        if not self.maximum > 0:
            raise NothingNearError(plan.spread.reach)

    def _error(self, span: Span) -> float:
        spread = self.plan.spread
        if spread.estimator is EXACT or span[0] == span[1]:
            return 0.0
        some = slice(*span)
        places = Places(self.places.x[some], self.places.y[some], self.places.weight[some])
        return spread.estimator.error_bound(places, self.plan.lattice, spread.kernel, spread.bandwidth)
