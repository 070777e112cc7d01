# SPDX-License-Identifier: GPL-2.0-or-later
"""A titled map on a sheet of paper."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProcessingException, QgsProject

from ...core.errors import CoreError
from ...core.wording import later
from ..adapters.layouts.apart import Apart
from ..adapters.layouts.atlas import atlas_pages
from ..adapters.layouts.base_map import base_map, with_credit
from ..adapters.layouts.ground import ground_of, map_crs
from ..adapters.layouts.pages import Page
from ..adapters.layouts.panels import Panels, panels_of
from ..adapters.layouts.printing import Job, checked_dpi, checked_target
from ..adapters.layouts.sheet import Sheet
from ..adapters.layouts.sheet_layers import (
    BothGivenError,
    Shown,
    UnreadableLayerError,
    check_readable,
    from_file,
    from_list,
    from_project,
)
from ..adapters.layouts.templates import SHIPPED, laid_out
from ..adapters.layouts.texts import sheet_texts
from ..base import QuietudeAlgorithm
from .map_sheet_inputs import TEXTS, ExtentAndAtlasError, PanelsWithoutMapsError, map_sheet_inputs, names_in


class MapSheet(QuietudeAlgorithm):
    """Lay out a map with all that a reader needs, as PDF or PNG."""

    NAME = "mapsheet"
    GROUP = ("maps", later("Maps"))
    TITLE = later("Map sheet")
    SUMMARY = later(
        "Lays out one map, a comparison or small multiples on a titled A4 or A3 sheet with legend, scale, source and "
        "caveat: PDF or PNG."
    )
    HELP = later(
        "<p><b>What it makes.</b> A map with its title, subtitle, period, number of incidents, unit, method, "
        "source, scale bar, north arrow, legend and caveat. With an atlas, one page a place: the rest of the map is"
        " veiled.</p>"
        "<p><b>What it proposes.</b> Texts left empty are read from the layers: the name of the layer, the tags "
        "that the kernel density writes into its raster (number of incidents, period, unit, kernel, radius, cell), "
        "the sum of the field n of counts. What is not known is left out and said in the log; nothing is made "
        "up.</p>"
        "<p><b>How it is drawn.</b> In a CRS in metres, at the next readable scale (1:20,000, 1:25,000…), with a "
        "margin of 5% around the layers. Long texts are wrapped, then made smaller; long legends take columns, then"
        " smaller letters, then a page of their own.</p>"
        "<p><b>Several maps.</b> Two maps to compare, or small multiples: densities of several periods, the bands of "
        "a density through time, counts by period or by category. All show the same ground at the same scale, with "
        "the same classes and one legend: those of the map whose values go highest, or classes made for the values "
        "of all columns together, by km² for districts, which differ in size. Each map says what it counts. With an "
        "atlas, every place is compared. Maps smaller than 34 mm go to the next page.</p>"
        "<p><b>Your own template.</b> Any QGIS layout template (.qpt) with a map whose id is <i>map</i>. Items with"
        " these ids are filled: labels <i>title, subtitle, events, period, unit, method, facts</i> (the four before"
        " it in one)<i>, source, caveat, scale</i>; <i>legend</i>, <i>scalebar</i>, pictures <i>north</i> and "
        "<i>logo</i>. The others stay as you drew them.</p>"
        "<p><b>Limits.</b> The number of incidents is that of the whole layer, on the pages of an atlas too. "
        "Maps from the network are shown only if they are among the layers or the base map. No name, date or machine "
        "is written into the files.</p>"
    )
    TAGS = (
        "map,layout,print,sheet,atlas,A4,A3,pdf,png,report,legend,comparison,small multiples,"
        "carte,mise en page,impression,planche,rapport,légende,comparaison,petits multiples"
    )

    def inputs(self):
        """Parameters and outputs, in the order people read them."""
        return map_sheet_inputs()

    def checkParameterValues(self, parameters, context):
        """Name the layer that cannot be opened, where QGIS would only name the parameter."""
        try:
            for name in ("LAYERS", "BASEMAP"):
                check_readable(name, parameters.get(name), context)
        except UnreadableLayerError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        """Copy, on the thread of the window, what another will draw; a template of one's own is drawn here and now."""
        self._apart = self._made = self._refusal = None
        try:
            own = self.parameterAsString(parameters, "TEMPLATE", context) not in SHIPPED
            if own or not self._from_file(parameters):
                shown = self._shown(parameters, context, feedback)
                base = base_map(self.parameterAsLayer(parameters, "BASEMAP", context), shown.project, feedback)
                if own:  # it may hold pages of the web, and tables of layers of the project
                    self._made = self._drawn(parameters, context, feedback, shown, base)
                else:
                    self._apart = Apart.of(shown, base)
        except (CoreError, QgsProcessingException) as refusal:
            self._refusal = refusal
        return True

    def compute(self, parameters, context, feedback):
        """Fill a template with the layers and what they tell, and write it."""
        if self._refusal is not None:
            raise self._refusal
        if self._made is not None:
            return self._made
        if self._apart is not None:
            shown, base = self._apart.arrived()
        else:
            shown = self._shown(parameters, context, feedback)
            base = base_map(self.parameterAsLayer(parameters, "BASEMAP", context), shown.project, feedback)
        return self._drawn(parameters, context, feedback, shown, base)

    def _drawn(self, parameters, context, feedback, shown: Shown, base: list[QgsMapLayer]) -> dict:
        target = checked_target(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        dpi = checked_dpi(self.parameterAsInt(parameters, "DPI", context))
        crs = map_crs(shown, feedback)
        panels = self._panels(parameters, context, feedback, shown)
        written = {name.lower(): self.parameterAsString(parameters, name, context).strip() for name in TEXTS}
        texts = sheet_texts(written, self.number(parameters, "EVENTS", context), shown, panels, feedback)
        texts["source"] = with_credit(texts["source"], base)
        pages = self._pages(parameters, context, feedback, shown, crs)
        with laid_out(self.parameterAsString(parameters, "TEMPLATE", context), shown.project, dpi) as layout:
            sheet = Sheet(layout, shown.layers, crs, feedback, panels.legend if panels else ())
            sheet.maps.put_beneath(base)
            sheet.set_logo(self.parameterAsFile(parameters, "LOGO", context))
            job = Job(sheet, texts, crs, dpi)
            paged = job.paged(pages, panels.each if panels else ())
            files = [str(path) for path in job.write(target, paged, feedback)]
        return {"OUTPUT": files[0], "PAGES": len(paged), "FILES": files}

    def _from_file(self, parameters) -> bool:
        """Whether the layers are those of a project file, and of that alone."""
        listed = self.given(parameters, "LAYERS") and parameters["LAYERS"] != []
        return self.given(parameters, "PROJECT") and not listed

    def _panels(self, parameters, context, feedback, shown: Shown) -> Panels | None:
        """The maps that share the sheet, if there are several."""
        word = self.parameterAsEnumString(parameters, "MAPS", context)
        names = names_in(self.parameterAsString(parameters, "PANELS", context))
        if word == "one":
            if names:
                raise PanelsWithoutMapsError
            return None
        return panels_of(shown, word, names, feedback)

    def _shown(self, parameters, context, feedback) -> Shown:
        """The layers asked for."""
        project = context.project() or QgsProject.instance()
        if self._from_file(parameters):
            return from_file(self.parameterAsFile(parameters, "PROJECT", context), feedback)
        if self.given(parameters, "PROJECT"):
            raise BothGivenError
        if self.given(parameters, "LAYERS") and parameters["LAYERS"] != []:
            return from_list(self.parameterAsLayerList(parameters, "LAYERS", context), project, feedback)
        return from_project(project, feedback)

    def _pages(self, parameters, context, feedback, shown: Shown, crs: QgsCoordinateReferenceSystem) -> list[Page]:
        """One page, or one a place of the atlas."""
        wants_extent = self.given(parameters, "EXTENT")
        if self.given(parameters, "ATLAS"):
            if wants_extent:
                raise ExtentAndAtlasError
            source = self.source(parameters, "ATLAS", context)
            name = self.field(source, parameters, "ATLAS_NAME", context)
            return atlas_pages(source, name, crs, shown.project, feedback)
        if wants_extent:
            return [Page(self.parameterAsExtent(parameters, "EXTENT", context, crs))]
        return [Page(ground_of(shown.layers, crs, shown.project))]
