# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts as points moved by a key, for one recipient."""
from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...core.errors import CoreError
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.moved.blocks import FEWEST, blocks
from ...core.privacy.moved.points import KIND, moved_points
from ...core.privacy.places.quadtree_growth import Ground
from ...core.privacy.protection.counting import Told
from ...core.wording import number, percent, tr
from ..adapters.pseudonym_key import VARIABLE
from .asked import Asked
from .counting import Counting
from .dwellings import read_dwellings
from .points import AddressesNotGivenError
from .recipient_key import recipient_key

OF_FIGURES = ("CELL_SIZE", "ROUNDING", "SOURCE", "HOUSEHOLDS", "HEAT_RADIUS", "TOTALS", "THREE_YEARS")
"""Parameters of counts, which would do nothing to points."""


class NoKeyError(CoreError):
    """Points that cannot be moved."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "ZONING = {zoning} needs a key, and there is none: unlock the authentication database of QGIS "
                "(Settings ▸ Options ▸ Authentication), or set {variable}.",
                zoning=KIND,
                variable=VARIABLE,
            )
        )


class OfFiguresError(CoreError):
    """What is asked of counts, where there are none."""

    def __init__(self, parameter: str) -> None:
        super().__init__(
            tr(
                "{parameter} is for figures, and moved points have none: leave it empty, or choose another ZONING.",
                parameter=parameter,
            )
        )


def move_points(asked: Asked, told: Told, rules: Rules, ground: Ground, crs: QgsCoordinateReferenceSystem) -> Counting:
    """Facts at the points of their addresses, as the recipient's key moves them."""
    for name in OF_FIGURES:
        if asked.yes(name) if name in ("TOTALS", "THREE_YEARS") else asked.given(name):
            raise OfFiguresError(name)
    if not asked.given("ADDRESSES"):
        raise AddressesNotGivenError(KIND)
    key = recipient_key(asked.word("COMMUNE"), asked.word("TITLE"), asked.word("RECIPIENT"))
    if key is None:
        raise NoKeyError
    addresses = read_dwellings(asked, "ADDRESSES", None, FEWEST, crs)
    places, counted = moved_points(told, blocks(addresses.x, addresses.y, ground.epsg, ground.boundary), key, rules)
    asked.feedback.pushInfo(
        tr(
            "Points are moved among {addresses} addresses, in blocks of {fewest} or more; {share} of the events are "
            "hidden.",
            addresses=number(len(places.blocks.addresses)),
            fewest=FEWEST,
            share=percent(counted.hidden_share, 1),
        )
    )
    east, north = places.blocks.addresses.astype(np.float64).T
    return Counting(places, counted, chosen=False, addresses=(east, north))
