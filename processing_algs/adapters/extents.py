# SPDX-License-Identifier: GPL-2.0-or-later
"""Rectangles that people draw or type."""
from __future__ import annotations

import re

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ...core.lattice.extent import Extent

FOUR_NUMBERS = re.compile(r"[\s\d.eE+,-]+")


def extent_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    target: QgsCoordinateReferenceSystem,
    typed_in: QgsCoordinateReferenceSystem,
) -> Extent:
    """The rectangle of parameter ``name``, in ``target``.

    Numbers typed without a CRS are in that of the incidents, ``typed_in``: it is the one the person sees.
    """
    value = parameters[name]
    if isinstance(value, str) and FOUR_NUMBERS.fullmatch(value) and typed_in.authid():
        value = f"{value} [{typed_in.authid()}]"
    elif isinstance(value, QgsRectangle) and not isinstance(value, QgsReferencedRectangle):
        value = QgsReferencedRectangle(value, typed_in)
    box = algorithm.parameterAsExtent({**parameters, name: value}, name, context, target)
    return Extent(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), fixed=True)
