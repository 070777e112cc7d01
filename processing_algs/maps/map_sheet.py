# SPDX-License-Identifier: GPL-2.0-or-later
"""A titled map on a sheet of paper."""

from __future__ import annotations

from qgis.core import QgsProcessingException

from ...core.errors import CoreError
from ...core.wording import later
from ..adapters.layouts.apart import Apart
from ..adapters.layouts.sheet_layers import UnreadableLayerError, check_readable
from ..base import QuietudeAlgorithm
from .asked_sheet import AskedSheet
from .map_sheet_inputs import map_sheet_inputs


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
        asked = AskedSheet(self, parameters, context, feedback)
        try:
            if asked.own_template:  # it may hold pages of the web, and tables of layers of the project
                self._made = asked.drawn(*asked.shown())
            elif not asked.of_a_file:
                self._apart = Apart.of(*asked.shown())
        except (CoreError, QgsProcessingException) as refusal:
            self._refusal = refusal
        return True

    def compute(self, parameters, context, feedback):
        """Fill a template with the layers and what they tell, and write it."""
        if self._refusal is not None:
            raise self._refusal
        if self._made is not None:
            return self._made
        asked = AskedSheet(self, parameters, context, feedback)
        return asked.drawn(*(self._apart.arrived() if self._apart is not None else asked.shown()))
