# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts counted at points that stand for the addresses around them."""
from __future__ import annotations

from ...core.errors import CoreError
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.places.catchments import catchments
from ...core.privacy.places.cell_size import MOST_HIDDEN
from ...core.privacy.places.quadtree_growth import Ground
from ...core.privacy.protection.counting import Told
from ...core.wording import number, percent, tr
from .asked import Asked
from .counting import Counting, counted
from .dwellings import read_dwellings

LARGER = (1, 2, 4, 8, 16, 32)
"""Times the fewest addresses, from the finest points to those that hide least."""


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
    """Facts counted in the smallest catchments of enough addresses that hide few of them, announced."""
    if not asked.given("ADDRESSES"):
        raise AddressesNotGivenError("snapped_points")
    addresses = read_dwellings(asked, "ADDRESSES", None, rules.audience.addresses, crs)
    best = None
    for fewest in (rules.audience.addresses * times for times in LARGER):
        places = catchments(addresses.x, addresses.y, ground.epsg, fewest, ground.boundary)
        figures = counted(places, told, rules, ground.dwelt, asked.feedback)
        counting = Counting(places, figures, chosen=True, addresses=(addresses.x, addresses.y))
        if best is None or counting.counted.hidden_share < best.counted.hidden_share:
            best = counting
        if best.counted.hidden_share <= MOST_HIDDEN or fewest * 2 > len(addresses.x):
            break
    asked.feedback.pushInfo(
        tr(
            "{points} points stand for {fewest} to {most} addresses each: {share} of the events are hidden.",
            points=number(len(best.places.boxes)),
            fewest=int(best.places.addresses.min()),
            most=int(best.places.addresses.max()),
            share=percent(best.counted.hidden_share, 1),
        )
    )
    return best
