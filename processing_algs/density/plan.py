# SPDX-License-Identifier: GPL-2.0-or-later
"""What a density algorithm makes of the answers to its questions."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.density.bandwidth.rules import RULES
from ...core.density.cell_size import proposed_cell_size
from ...core.density.estimators.estimators import ESTIMATORS
from ...core.density.extent import grown
from ...core.density.kernels import KERNELS
from ...core.density.places import Places
from ...core.density.surface import Spread, Surface, corrected_surface, edge_lattice, surface
from ...core.errors import CoreError
from ...core.lattice.extent import Extent
from ...core.lattice.square import SquareLattice
from ...core.lattice.strays import is_stretched, near_others
from ...core.progress import Tick, stage
from ...core.wording import figure, number, tr
from ..adapters.choices import announce, end_of_choices
from ..adapters.extents import extent_of
from ..adapters.masks import Mask, read_mask
from ..adapters.progress import tick_of
from ..adapters.weighted_events import WeightedEvents
from ..base import QuietudeAlgorithm

LEAST_CELLS = 5
"""Cells that a radius spans at least, or round spots look square."""


class NoStudyAreaError(CoreError):
    """A correction for the border of nothing."""

    def __init__(self) -> None:
        super().__init__(
            tr("EDGE_CORRECTION corrects densities at the border of a study area: give its polygons in MASK.")
        )


@dataclass(frozen=True)
class Plan:
    """How and where to estimate: the same for every density that must be compared."""

    spread: Spread
    lattice: SquareLattice
    mask: Mask | None
    corrected: bool

    def estimated(self, places: Places, tick: Tick) -> Surface:
        """Density of ``places`` as planned."""
        if self.mask and self.corrected:
            inside = self.mask.inside(edge_lattice(self.lattice, self.spread))
            within = places.kept(self.weighing(places))
            return corrected_surface(within, self.lattice, self.spread, inside, tick)
        return surface(places, self.lattice, self.spread, self.mask and self.mask.inside(self.lattice), tick)

    def weighing(self, places: Places) -> NDArray[np.bool_]:
        """Which places weigh on the raster: those in reach; inside only, where the border is corrected."""
        near = places.are_near(self.lattice, self.spread.reach)
        if self.mask and self.corrected:
            near[near] = self.mask.holds(places.x[near], places.y[near])
        return near

    def told_in(self, tags: dict[str, str]) -> dict[str, str]:
        """The tags of a raster made as planned."""
        return tags


@dataclass(frozen=True)
class Answers:
    """The parameters of a run, to be read as the parts of a plan; what is left empty is proposed and announced."""

    algorithm: QuietudeAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    def plan(self, events: WeightedEvents, typical: Places | None = None, times: int = 1) -> Plan:
        """Everything that must be settled before ``events`` are spread.

        The radius is proposed for ``typical`` places, where the events are not to be spread all at once but in so
        many ``times``.
        """
        mask = self._mask(events)
        at_once = events.places if typical is None else typical
        spread = self._spread(at_once)
        lattice = self._lattice(self._extent(events, mask, spread), spread)
        corrected = self.algorithm.parameterAsBoolean(self.parameters, "EDGE_CORRECTION", self.context)
        end_of_choices(self.feedback, lambda: times * spread.seconds(at_once, lattice))
        return Plan(spread, lattice, mask, corrected)

    def _word(self, name: str) -> str:
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def _mask(self, events: WeightedEvents) -> Mask | None:
        if self.algorithm.given(self.parameters, "MASK"):
            source = self.algorithm.source(self.parameters, "MASK", self.context)
            return read_mask(source, events.crs, self.context, self.feedback)
        if self.algorithm.parameterAsBoolean(self.parameters, "EDGE_CORRECTION", self.context):
            raise NoStudyAreaError
        return None

    def _spread(self, places: Places) -> Spread:
        kernel, estimator = KERNELS[self._word("KERNEL")], ESTIMATORS[self._word("ACCURACY")]
        bandwidth = self.algorithm.number(self.parameters, "BANDWIDTH", self.context)
        if bandwidth is None:
            proposal = RULES[self._word("BANDWIDTH_RULE")](places, kernel, stage(tick_of(self.feedback), 0, 0.1))
            bandwidth = proposal.metres
            said = tr("Radius: {metres} m ({reason}).", metres=figure(bandwidth), reason=proposal.reason)
            announce(self.feedback, "BANDWIDTH", bandwidth, said)
        return Spread(kernel, bandwidth, estimator)

    def _extent(self, events: WeightedEvents, mask: Mask | None, spread: Spread) -> Extent:
        if self.algorithm.given(self.parameters, "EXTENT"):
            typed_in = self.algorithm.source(self.parameters, "INPUT", self.context).sourceCrs()
            return extent_of(self.algorithm, self.parameters, "EXTENT", self.context, events.crs, typed_in)
        if mask:
            return grown(mask.box(), 0)
        whole = grown(events.places.box(), spread.reach)
        stretched = is_stretched(events.places.x, events.places.y)
        return self._unless_stretched(events.places, whole, spread) if stretched else whole

    def _unless_stretched(self, places: Places, whole: Extent, spread: Spread) -> Extent:
        """The ground of all the places, or of nearly all where cells for all would be too wide for the radius."""
        size = proposed_cell_size(spread.kernel, spread.bandwidth, whole.width, whole.height).metres
        if size * LEAST_CELLS <= spread.bandwidth:
            self.feedback.pushWarning(
                tr("A few events far from all others stretch the raster: give EXTENT or MASK to leave them out.")
            )
            return whole
        many = places.kept(near_others(places.x, places.y))
        self.feedback.pushWarning(
            tr(
                "Incidents left out of the raster, being too far from all others to share a map with them: {count}. "
                "Check their positions; give EXTENT or MASK to choose the ground.",
                count=number(len(places) - len(many)),
            )
        )
        return grown(many.box(), spread.reach)

    def _lattice(self, extent: Extent, spread: Spread) -> SquareLattice:
        size = self.algorithm.number(self.parameters, "CELL_SIZE", self.context)
        if size is None:
            proposal = proposed_cell_size(spread.kernel, spread.bandwidth, extent.width, extent.height)
            size = proposal.metres
            said = tr("Cell size: {metres} m ({reason}).", metres=figure(size), reason=proposal.reason)
            announce(self.feedback, "CELL_SIZE", size, said)
        lattice = extent.cells(size)
        self.feedback.pushInfo(
            tr("Raster: {columns} × {rows} cells.", columns=number(lattice.columns), rows=number(lattice.rows))
        )
        if size > spread.bandwidth / 2:
            self._warn_of_coarse_cells(size, spread.bandwidth)
        return lattice

    def _warn_of_coarse_cells(self, size: float, radius: float) -> None:
        self.feedback.pushWarning(
            tr(
                "Cells of {size} m are coarse for a radius of {radius} m: densities at their centres may miss "
                "incidents, or show them too high. Choose cells of at most half the radius.",
                size=figure(size),
                radius=figure(radius),
            )
        )
