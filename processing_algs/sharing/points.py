# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts counted at points that stand for the addresses around them."""
from __future__ import annotations

from ...core.errors import CoreError
from ...core.privacy.audience import Rules
from ...core.privacy.catchments import catchments
from ...core.privacy.counting import Told
from ...core.privacy.quadtree_growth import Ground
from ...core.wording import number, tr
from .asked import Asked
from .counting import Counting, counted
from .dwellings import read_dwellings


class AddressesNotGivenError(CoreError):
    """Points without what hides them."""

    def __init__(self, zoning: str) -> None:
        super().__init__(
            tr(
                "ZONING = {zoning} needs ADDRESSES, a layer of all addresses (such as the Base Adresse Nationale): "
                "without it nobody can tell how many homes a point may stand for.",
                zoning=zoning,
            )
        )


def count_at_points(asked: Asked, told: Told, rules: Rules, ground: Ground, crs) -> Counting:
    """Facts counted in catchments of enough addresses, announced."""
    if not asked.given("ADDRESSES"):
        raise AddressesNotGivenError(asked.word("ZONING"))
    addresses = read_dwellings(asked, "ADDRESSES", None, rules.audience.addresses, crs)
    places = catchments(addresses.x, addresses.y, ground.epsg, rules.audience.addresses, ground.boundary)
    asked.feedback.pushInfo(
        tr(
            "{points} points stand for {fewest} to {most} addresses each.",
            points=number(len(places.boxes)),
            fewest=int(places.addresses.min()),
            most=int(places.addresses.max()),
        )
    )
    return Counting(places, counted(places, told, rules, ground.dwelt, asked.feedback), chosen=False)
