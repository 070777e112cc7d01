# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person asked of a map sheet: the layers, the maps, the pages, and the files in the end."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from ..adapters.layouts.atlas import atlas_pages
from ..adapters.layouts.base_map import base_map, with_credit
from ..adapters.layouts.ground import ground_of, map_crs
from ..adapters.layouts.pages import Page
from ..adapters.layouts.panels import Panels, panels_of
from ..adapters.layouts.printing import Job, checked_dpi, checked_target
from ..adapters.layouts.sheet import Sheet
from ..adapters.layouts.sheet_layers import BothGivenError, Shown, from_file, from_list, from_project
from ..adapters.layouts.templates import SHIPPED, laid_out
from ..adapters.layouts.texts import sheet_texts
from ..base import QuietudeAlgorithm
from .map_sheet_inputs import TEXTS, ExtentAndAtlasError, PanelsWithoutMapsError, names_in


@dataclass(frozen=True)
class AskedSheet:
    """The parameters of one run of ``mapsheet``, read on the thread that asks."""

    algorithm: QuietudeAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    @property
    def own_template(self) -> bool:
        """Whether the person drew the template."""
        return self._text("TEMPLATE") not in SHIPPED

    @property
    def of_a_file(self) -> bool:
        """Whether the layers are those of a project file, and of that alone."""
        return self._given("PROJECT") and not self._listed

    def shown(self) -> tuple[Shown, list[QgsMapLayer]]:
        """The layers of the map, and those beneath them all."""
        shown = self._shown()
        base = self.algorithm.parameterAsLayer(self.parameters, "BASEMAP", self.context)
        return shown, base_map(base, shown.project, self.feedback)

    def drawn(self, shown: Shown, base: list[QgsMapLayer]) -> dict:
        """Lay the sheet out and write it; return what the algorithm answers."""
        target = checked_target(self.algorithm.parameterAsFileOutput(self.parameters, "OUTPUT", self.context))
        dpi = checked_dpi(self.algorithm.parameterAsInt(self.parameters, "DPI", self.context))
        crs = map_crs(shown, self.feedback)
        panels = self._panels(shown)
        texts = self._texts(shown, panels, base)
        pages = self._pages(shown, crs)
        with laid_out(self._text("TEMPLATE"), shown.project, dpi) as layout:
            sheet = Sheet(layout, shown.layers, crs, self.feedback, panels.legend if panels else ())
            sheet.maps.put_beneath(base)
            sheet.set_logo(self.algorithm.parameterAsFile(self.parameters, "LOGO", self.context))
            job = Job(sheet, texts, crs, dpi)
            paged = job.paged(pages, panels.each if panels else ())
            files = [str(path) for path in job.write(target, paged, self.feedback)]
        return {"OUTPUT": files[0], "PAGES": len(paged), "FILES": files}

    def _texts(self, shown: Shown, panels: Panels | None, base: list[QgsMapLayer]) -> dict[str, str]:
        written = {name.lower(): self._text(name).strip() for name in TEXTS}
        events = self.algorithm.number(self.parameters, "EVENTS", self.context)
        texts = sheet_texts(written, events, shown, panels, self.feedback)
        return {**texts, "source": with_credit(texts["source"], base)}

    def _panels(self, shown: Shown) -> Panels | None:
        """The maps that share the sheet, if there are several."""
        word = self.algorithm.parameterAsEnumString(self.parameters, "MAPS", self.context)
        names = names_in(self._text("PANELS"))
        if word == "one":
            if names:
                raise PanelsWithoutMapsError
            return None
        return panels_of(shown, word, names, self.feedback)

    def _shown(self) -> Shown:
        project = self.context.project() or QgsProject.instance()
        if self.of_a_file:
            file = self.algorithm.parameterAsFile(self.parameters, "PROJECT", self.context)
            return from_file(file, self.feedback)
        if self._given("PROJECT"):
            raise BothGivenError
        if self._listed:
            layers = self.algorithm.parameterAsLayerList(self.parameters, "LAYERS", self.context)
            return from_list(layers, project, self.feedback)
        return from_project(project, self.feedback)

    def _pages(self, shown: Shown, crs: QgsCoordinateReferenceSystem) -> list[Page]:
        """One page, or one a place of the atlas."""
        if self._given("ATLAS"):
            if self._given("EXTENT"):
                raise ExtentAndAtlasError
            source = self.algorithm.source(self.parameters, "ATLAS", self.context)
            name = self.algorithm.field(source, self.parameters, "ATLAS_NAME", self.context)
            return atlas_pages(source, name, crs, shown.project, self.feedback)
        if self._given("EXTENT"):
            return [Page(self.algorithm.parameterAsExtent(self.parameters, "EXTENT", self.context, crs))]
        return [Page(ground_of(shown.layers, crs, shown.project))]

    @property
    def _listed(self) -> bool:
        return self._given("LAYERS") and self.parameters["LAYERS"] != []

    def _given(self, name: str) -> bool:
        return self.algorithm.given(self.parameters, name)

    def _text(self, name: str) -> str:
        return self.algorithm.parameterAsString(self.parameters, name, self.context)
