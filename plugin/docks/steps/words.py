# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read for the words that parameters take: the words themselves are for scripts."""
from __future__ import annotations

from ....core import wording
from ....core.wording import later

READ = {
    "quartic": later("Quartic"),
    "epanechnikov": later("Epanechnikov"),
    "triweight": later("Triweight"),
    "triangular": later("Triangular"),
    "uniform": later("Uniform"),
    "gaussian": later("Gaussian"),
    "square": later("Squares"),
    "hexagon": later("Hexagons"),
    "insee": later("INSEE squares"),
    "h3": later("H3"),
    "geohash": later("Geohash"),
    "difference": later("Difference"),
    "ratio": later("Ratio"),
    "log_ratio": later("Logarithm of the ratio"),
    "sum": later("Sum"),
    "week": later("By week"),
    "month": later("By month"),
    "quarter": later("By quarter"),
    "year": later("By year"),
    "all": later("Whole time"),
    "public": later("The public"),
    "partner": later("A partner, by convention"),
    "restricted": later("Named recipients"),
    "grid": later("Cells"),
    "quadtree": later("Squares of several sizes"),
    "areas": later("Areas"),
    "snapped_points": later("Points of 8 addresses"),
    "displaced_points": later("Moved points"),
    "one": later("One map"),
    "comparison": later("Two maps to compare"),
    "multiples": later("Small multiples"),
    "a4_landscape": later("A4, landscape"),
    "a4_portrait": later("A4, portrait"),
    "a3_landscape": later("A3, landscape"),
    "a3_portrait": later("A3, portrait"),
}


def read_as(word: str) -> str:
    """``word`` in the person's language, or as it is."""
    return wording.translated(READ.get(word, "")) or word
