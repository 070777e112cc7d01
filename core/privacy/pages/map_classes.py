# SPDX-License-Identifier: GPL-2.0-or-later
"""The classes in which a release is drawn: of counts, or of counts per km² where places differ much in size.

A large square holds more facts than a small one because it is large: drawn by its count, it would look like the worst
of places.
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...wording import tr
from ..protection.classes import Class, class_of, classes, density_classes
from ..releases.notice import by_unit
from ..releases.release import Release

M2_PER_KM2 = 1e6


def map_classes(release: Release) -> tuple[Class, ...]:
    """At most five classes that hold every published figure."""
    if by_density(release):
        return density_classes(_drawn(release, release.values))
    return classes(release.values, release.rules.rounding)


def map_class_of(release: Release, values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Index of the class of published values, −1 where hidden; ``values`` has the places as its first axis."""
    return class_of(_drawn(release, values), map_classes(release))


def by_density(release: Release) -> bool:
    """Whether the map shows facts per km²."""
    return release.units.kind == "quadtree"


def map_title(release: Release) -> str:
    """What the legend is about."""
    if by_density(release):
        return tr("Facts per km²")
    return tr("Facts {by_unit}", by_unit=by_unit(release))


def _drawn(release: Release, values: NDArray[np.float64]) -> NDArray[np.float64]:
    if not by_density(release):
        return values
    km2 = np.array([polygon.area for polygon in release.units.polygons]) / M2_PER_KM2
    return values / km2.reshape(-1, *[1] * (values.ndim - 1))
