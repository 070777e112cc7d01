# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate reference systems: QGIS's on one side, pyproj's on the other."""
from __future__ import annotations

import functools

import numpy as np
import pyproj
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ...core.errors import CoreError
from ...core.projection import degrees_of, is_metric, metric_epsg
from ...core.wording import tr


class NoCrsError(CoreError):
    """A layer whose CRS is unknown."""

    def __init__(self, layer: str) -> None:
        super().__init__(
            tr(
                "The layer “{layer}” has no coordinate reference system: set it in its properties, then run again.",
                layer=layer,
            )
        )


def to_pyproj(crs: QgsCoordinateReferenceSystem) -> pyproj.CRS:
    """The same CRS for pyproj, by its authority code where it has one."""
    return _understood(to_text(crs))


@functools.lru_cache(maxsize=32)
def _understood(text: str) -> pyproj.CRS:
    # A CRS of pyproj may serve several threads, and takes as long to make as a thousand events to read.
    return pyproj.CRS.from_user_input(text)


def to_text(crs: QgsCoordinateReferenceSystem) -> str:
    """The same CRS as core writes it: an authority code where it has one, otherwise WKT."""
    if ":" in crs.authid() and not crs.authid().startswith("USER:"):
        return crs.authid()
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


def from_text(text: str) -> QgsCoordinateReferenceSystem:
    """CRS of an authority code or of WKT; an unknown one of an empty text."""
    crs = QgsCoordinateReferenceSystem()
    if text:
        crs.createFromUserInput(text)
    return intact(crs)


def from_epsg(code: int) -> QgsCoordinateReferenceSystem:
    """CRS of an EPSG code."""
    return intact(QgsCoordinateReferenceSystem(f"EPSG:{code}"))


def intact(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The same CRS, with the definition that QGIS may have lost.

    QGIS 3.40 keeps CRS for the whole session, each with a definition that belongs to the thread that made it. Where
    that thread has ended while another one used the CRS, what it keeps is a CRS that calls itself valid, knows its code
    and has no definition: a file written with it has no CRS, without a word.
    """
    if not crs.isValid() or crs.toWkt() or not crs.authid():
        return crs
    QgsCoordinateReferenceSystem.invalidateCache()
    return QgsCoordinateReferenceSystem(crs.authid())


def metric_crs(
    crs: QgsCoordinateReferenceSystem, x: float, y: float, feedback: QgsProcessingFeedback, layer: str = ""
) -> QgsCoordinateReferenceSystem:
    """``crs`` itself where its unit is a true metre at (x, y), otherwise a metric CRS that suits, announced.

    Raises
    ------
    NoCrsError
        ``crs`` is unknown.
    OutOfWorldError
        (x, y) is not on Earth in that CRS.
    """
    if not crs.isValid():
        raise NoCrsError(layer)
    source = to_pyproj(crs)
    if is_metric(source, x, y):
        return intact(crs)
    chosen = from_epsg(metric_epsg(*degrees_of(source, x, y)))
    feedback.pushInfo(
        tr(
            "Computed in {chosen} ({name}), in metres: {source} does not measure lengths in metres here.",
            chosen=chosen.authid(),
            name=chosen.description(),
            source=crs.authid() or crs.description(),
        )
    )
    return chosen


def transform(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Positions from one CRS to another, all at once; infinite where the projection has no image."""
    if source == target or len(x) == 0:
        return x, y
    transformer = pyproj.Transformer.from_crs(to_pyproj(source), to_pyproj(target), always_xy=True)
    new_x, new_y = transformer.transform(x, y)
    return np.asarray(new_x), np.asarray(new_y)
