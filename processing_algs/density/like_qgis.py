# SPDX-License-Identifier: GPL-2.0-or-later
"""The mode in which a density repeats QGIS's own heatmap."""
from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingParameterBoolean

from ...core.density.estimators.heatmap_of_qgis import HeatmapFrame, NotAKernelOfQgisError, heatmap_of_qgis
from ...core.density.extent import grown
from ...core.density.places import Places
from ...core.density.surface import Surface
from ...core.errors import CoreError
from ...core.progress import Tick
from ...core.wording import tr
from .. import parameters as declare
from ..adapters.choices import end_of_choices
from ..adapters.weighted_events import WeightedEvents
from .plan import Answers, Plan

QGIS_COMPATIBLE = "QGIS_COMPATIBLE"
METHOD = "qgis_heatmap"
"""What the tag of that name says of such rasters."""
ONLY = {"UNIT": "km2", "ACCURACY": "exact"}
"""Words that leave QGIS_COMPATIBLE possible: the heatmap has its own unit, and is computed exactly."""


class NotOfHeatmapError(CoreError):
    """A choice that QGIS's heatmap does not offer."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(
            tr(
                "QGIS_COMPATIBLE repeats QGIS's heatmap, which has nothing like {parameters}: leave them at their "
                "defaults, or leave QGIS_COMPATIBLE unticked.",
                parameters=", ".join(names),
            )
        )


class NotInMetresError(CoreError):
    """A layer in whose unit a radius in metres means nothing."""

    def __init__(self, crs: str, target: str) -> None:
        super().__init__(
            tr(
                "QGIS_COMPATIBLE computes in the CRS of the layer, {crs}, which does not measure lengths in metres "
                "here: reproject the layer, to {target} for instance.",
                crs=crs,
                target=target,
            )
        )


def like_qgis_parameter():
    """Whether to repeat QGIS's heatmap."""
    return declare.explained(
        QgsProcessingParameterBoolean(QGIS_COMPATIBLE, tr("Same raster as QGIS's heatmap"), defaultValue=False),
        tr(
            "Repeat “Heatmap (kernel density estimation)” of QGIS, scaled: same pixels, same NoData, values per m². To "
            "compare with older maps; not with a study area, an extent, a unit, the gaussian nor a layer in degrees."
        ),
        advanced=True,
    )


@dataclass(frozen=True)
class PlanLikeQgis(Plan):
    """A plan whose raster and sums are those of QGIS's heatmap."""

    frame: HeatmapFrame

    def estimated(self, places: Places, tick: Tick) -> Surface:
        """Density of ``places`` as QGIS computes it."""
        return heatmap_of_qgis(places, self.frame, self.spread, self.lattice.cell_size, tick)

    def told_in(self, tags: dict[str, str]) -> dict[str, str]:
        """The tags, which tell the method; no bound on the error, since QGIS moves incidents."""
        return {name: text for name, text in tags.items() if name != "ERROR_BOUND_SHARE_OF_MAX"} | {"METHOD": METHOD}


@dataclass(frozen=True)
class AnswersLikeQgis(Answers):
    """The parameters of a run that repeats QGIS's heatmap."""

    def plan(self, events: WeightedEvents, typical: Places | None = None, times: int = 1) -> PlanLikeQgis:
        """Radius and pixel as for any density, on the ground that QGIS would cover."""
        source = self.algorithm.source(self.parameters, "INPUT", self.context)
        self._refuse(source.sourceCrs(), events)
        spread = self._spread(events.places if typical is None else typical)
        # QGIS trusts the extent that the layer tells, even where it is larger than that of its points.
        box = source.sourceExtent()
        around = grown((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), spread.bandwidth)
        frame = HeatmapFrame(around.x_min, around.y_min, around.x_max, around.y_max)
        lattice = self._lattice(frame, spread)
        self.feedback.pushInfo(
            tr(
                "Same raster as QGIS's heatmap with this radius and this pixel size: values per m², NoData where no "
                "incident reaches, incidents moved north or south by up to two pixels."
            )
        )
        end_of_choices(self.feedback)
        return PlanLikeQgis(spread, lattice, None, False, frame)

    def _refuse(self, crs, events: WeightedEvents) -> None:
        """Say what QGIS's heatmap cannot do."""
        names = [name for name in ("MASK", "EXTENT") if self.algorithm.given(self.parameters, name)]
        if self.algorithm.parameterAsBoolean(self.parameters, "EDGE_CORRECTION", self.context):
            names.append("EDGE_CORRECTION")
        names += [f"{name} = {self._word(name)}" for name, word in ONLY.items() if self._word(name) != word]
        if names:
            raise NotOfHeatmapError(names)
        if self._word("KERNEL") == "gaussian":
            raise NotAKernelOfQgisError("gaussian")
        if crs != events.crs:
            raise NotInMetresError(crs.authid() or crs.description(), events.crs.authid())
