# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of the page, drawn again: a shape that stands nowhere else in the package is one too many."""
from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from ...wording import later, number, tr
from ..pages.drawing import Canvas
from .check import Check, Outcome
from .evidence import Evidence
from .moved.points_read import points_of

PAGE = "LISEZMOI.html"
MAP = re.compile(r"<svg\b[^>]*role=\"img\".*?</svg>", re.DOTALL)
ELEMENT = re.compile(r"<(?!/)([A-Za-z]+)([^>]*)>")
ELEMENTS = frozenset(("svg", "g", "path", "rect", "text"))
PATH = re.compile(r" d=\"([^\"]*)\"")
VERTEX = re.compile(r"(-?[\d.]+(?:e[+-]?\d+)?) (-?[\d.]+(?:e[+-]?\d+)?)")
DRAWN_AS_PATHS = re.compile(r"[MLZ\d. e+-]*")
ARROW = "M0 -26L9 8L0 2L-9 8Z"
BARS, TURNED = 2, 1
"""Rectangles of a scale bar; groups that are moved and turned: the arrow to the north."""


def shapes(evidence: Evidence) -> Outcome:
    """Surfaces of the maps of the page whose corners are no corner of a published place."""
    page = next((file for file in evidence.reading.files if file.path == PAGE), None)
    known = evidence.published.shapes
    if page is None or not known or points_of(evidence.published) is not None:
        return Outcome(tr("no map of places"))
    bounds = np.array([shape.bounds for shape in known.values()])
    canvas = Canvas.over(*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist())
    corners = {point for ring in _rings(canvas.path(known.values())) for point in ring}
    maps = MAP.findall(page.text)
    found = [words for svg in maps for words in _strangers(svg, corners)]
    return Outcome.of(found, tr("{count} maps, of nothing but the published places", count=number(len(maps))))


def _strangers(svg: str, corners: set[tuple[str, str]]) -> Iterator[str]:
    bars = turned = 0
    for element, attributes in ELEMENT.findall(svg):
        bars += element == "rect"
        turned += "transform" in attributes
        if element not in ELEMENTS or bars > BARS or turned > TURNED:
            yield tr("an element “{element}” in the map of {file}", element=element, file=PAGE)
        path = PATH.search(attributes)
        if element != "path" or (path and path[1] == ARROW):
            continue
        if not (path and DRAWN_AS_PATHS.fullmatch(path[1])):
            yield tr("curves in the map of {file}", file=PAGE)
        elif 'fill="none"' not in attributes:  # the border is the producer's own, hatches have no corners
            strange = sum(point not in corners for ring in _rings(path[1]) for point in ring)
            if strange:
                yield tr("{count} corners of no published place in the map of {file}", count=number(strange), file=PAGE)


def _rings(path: str) -> Iterator[list[tuple[str, str]]]:
    return (VERTEX.findall(ring) for ring in path.split("M") if ring)


CHECKS = (
    Check("page-map", later("Texts and pages"), later("The map of the page"),
          later("Shapes drawn in the page that are not those of the published places."), shapes),
)  # fmt: skip
