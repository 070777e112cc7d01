# SPDX-License-Identifier: GPL-2.0-or-later
"""How a density moves through time, as one raster with a band a window."""
from __future__ import annotations

from pathlib import Path

from ...core.density.series import spans
from ...core.density.units import unit_label
from ...core.wording import later, tr
from .. import parameters as declare
from ..adapters.looks.series import series_style
from ..adapters.looks.styles import style_result
from ..adapters.progress import tick_of
from ..adapters.rasters import write_raster
from ..base import QuietudeAlgorithm
from .bands import Bands
from .plan import Answers
from .questions import density_parameters
from .series_events import factors, read_in_order, typical_places
from .series_telling import say_bands, series_tags
from .windows import asked_windows, say_precision, say_windows, window_parameters


class DensitySeries(QuietudeAlgorithm):
    """Kernel densities, window by window."""

    NAME = "densityseries"
    GROUP = ("density", later("Density"))
    TITLE = later("Density through time")
    SUMMARY = later("Shows how incidents move: one density a week, month, quarter, year or sliding window.")
    HELP = later(
        "<p><b>Method.</b> The incidents of each window are spread with the same kernel and radius over the same "
        "cells: each band is the kernel density of its own incidents, and the bands of windows that follow one another "
        "add up to the density of all. Bands bear their dates, and share one scale and one legend.</p>"
        "<p><b>Windows.</b> PERIOD cuts time by the calendar. WINDOW_DAYS and STEP_DAYS slide a window instead: 90 and "
        "7 show the last three months, week after week, and smooth out what a single week owes to chance. Sliding "
        "windows start with the first incident.</p>"
        "<p><b>To play it.</b> The layer knows the time of each band: open QGIS's Temporal Controller, set its range "
        "to that of the layer and its step to the period, and play. A window that slides is on show during its last "
        "step, so that a date shows the days that led to it. QGIS forgets that a raster plays when it is opened again "
        "from its file: tick Dynamic Temporal Control in its properties, the dates are still there; a saved project "
        "remembers.</p>"
        "<p><b>How to read it.</b> Compare a place with itself. In the unit km2, a long month weighs more than a short "
        "one; km2_year divides by the days of each window. The radius, if left empty, is proposed for the window with "
        "the median number of incidents: that of the whole period would be too small for so few.</p>"
        "<p><b>Dates.</b> Incidents without a date are left out and counted. Those known to the month only have no "
        "place in a week: it is said. A first or last window that the data do not seem to fill is told; its low values "
        "are no fall.</p>"
        "<p><b>Limits.</b> A short window holds few incidents, and what changes from one to the next is mostly chance. "
        "Seasons come back each year: compare a month with the same month. What is recorded changes too, with the way "
        "to report it.</p>"
        "<p><b>Reference.</b> Brunsdon, C., Corcoran, J. and Higgs, G. (2007), Visualising space and time in crime "
        "patterns, <i>Computers, Environment and Urban Systems</i> 31(1), pp. 52–75.</p>"
    )
    TAGS = (
        "density,series,time,animation,temporal,sliding window,month,week,kernel,incidents,"
        "densité,série,temps,animation,temporel,fenêtre glissante,mois,semaine,noyau,faits,évolution"
    )

    def inputs(self):
        """Incidents, how to cut time and how to spread them, then the raster and the choices made."""
        return (
            declare.incidents(),
            *window_parameters(),
            *density_parameters(),
            declare.raster_destination("OUTPUT", tr("Density through time")),
            declare.figure("WINDOWS", tr("Windows, one band each")),
            declare.word("PERIOD_USED", tr("Length of the windows")),
            declare.figure("BANDWIDTH_USED", tr("Radius used (m)")),
            declare.figure("CELL_SIZE_USED", tr("Cell size used (m)")),
            declare.word("CRS_USED", tr("CRS of the computation")),
            declare.figure("EVENTS", tr("Incidents that weigh on the raster")),
            declare.figure("DROPPED_NO_TIME", tr("Incidents without a date")),
            declare.figure("MAXIMUM", tr("Highest density of all windows")),
        )

    def compute(self, parameters, context, feedback):
        """Read, cut time, plan once, then estimate and write band by band."""
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        unit = self.parameterAsEnumString(parameters, "UNIT", context)
        ordered = read_in_order(self, parameters, context, feedback)
        day = ordered.dates.day
        windows = asked_windows(self, parameters, context, feedback, day[0], day[-1])
        say_precision(ordered.dates, windows, feedback)
        say_windows(day, windows, feedback)
        chosen = self.given(parameters, "BANDWIDTH")
        typical = None if chosen else typical_places(ordered.events.places, day, windows, feedback)
        plan = Answers(self, parameters, context, feedback).plan(ordered.events, typical, len(windows.each))
        used = plan.weighing(ordered.events.places)
        places, label = ordered.events.places.kept(used), unit_label(unit, ordered.weighted)
        bands = Bands(
            places, spans(day[used], windows.each), factors(windows, unit, plan.lattice), plan, tick_of(feedback)
        )
        names = tuple(window.label for window in windows.each)
        write_raster(
            Path(target), bands, plan.lattice, ordered.events.crs, names, label,
            lambda: series_tags(bands, day[used], windows, label),
        )
        say_bands(ordered, bands, windows, label, feedback)
        style_result(target, context, series_style(bands.maximum, label, windows.slots))
        return {
            "OUTPUT": target,
            "WINDOWS": len(windows.each),
            "PERIOD_USED": windows.kind,
            "BANDWIDTH_USED": plan.spread.bandwidth,
            "CELL_SIZE_USED": plan.lattice.cell_size,
            "CRS_USED": ordered.events.crs.authid() or ordered.events.crs.toWkt(),
            "EVENTS": len(places),
            "DROPPED_NO_TIME": ordered.undated,
            "MAXIMUM": bands.maximum,
        }
