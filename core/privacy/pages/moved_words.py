# SPDX-License-Identifier: GPL-2.0-or-later
"""What a package of moved points says of itself; nothing here comes from the facts, but what is published of them."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ...wording import number, tr
from ..moved.blocks import FEWEST
from ..places.catchments import ROUNDED

if TYPE_CHECKING:
    from ..releases.release import Release

MOST_ROWS = 15


def moved_rules(release: Release) -> list[str]:
    """How people are protected, one sentence each."""
    return [
        tr(
            "Each point stands for a place where facts were recorded, moved by a key that is not in this package: it "
            "may come from any of {fewest} neighbouring addresses or more, each of them as likely.",
            fewest=FEWEST,
        ),
        tr(
            "A point does not tell how many facts: one or many look the same. There is at most one point of a "
            "category and period for {fewest} addresses.",
            fewest=FEWEST,
        ),
        tr(
            "A category and period with fewer than {k} points is not shown: it may have none, or a few.",
            k=release.rules.k,
        ),
        tr(
            "Every category and period has points of its own, the same in the next packages of the same title for the "
            "same recipient: nobody can tell from them whether two facts were at one place."
        ),
        tr(
            "Points are on multiples of {rounded} m, within the territory; no day, no hour, no address and no "
            "identifier is in this package.",
            rounded=ROUNDED,
        ),
    ]


def moved_limits(release: Release) -> list[str]:
    """What the points cannot say."""
    if release.moved is None:
        return []
    return [
        tr(
            "A point is not where it happened: half of the addresses it may come from are farther than {median} m, "
            "the farthest at {farthest} m. No address, street or distance can be read from it.",
            median=number(release.moved.median_m),
            farthest=number(release.moved.farthest_m),
        ),
        tr("The number of points is not a number of facts."),
        tr("What comes back to one place cannot be seen: its points are elsewhere in each category and period."),
    ]


def nothing_to_subtract() -> str:
    """Why the package needs no comparison of figures with earlier ones."""
    return tr(
        "Points carry no count: there is nothing to subtract from other packages. Addresses are taken as in the layer "
        "given: keep to one layer for packages of one series."
    )


def moved_tiles(release: Release) -> list[tuple[str, str]]:
    """The figures that are read first."""
    if release.moved is None:
        return []
    return [
        (number(len(release.units)), tr("points")),
        (f"≥ {release.moved.fewest}", tr("addresses that each point may come from")),
        (f"{number(release.moved.median_m)} m", tr("median distance from a point to those addresses")),
    ]


def moved_measures(release: Release) -> list[tuple[str, str]]:
    """What the report says was measured."""
    if release.moved is None:
        return []
    return [
        (tr("Points"), number(len(release.units))),
        (
            tr("Addresses that a point may come from"),
            tr("{fewest} at least, {median} for half of the points", fewest=release.moved.fewest,
               median=release.moved.median),
        ),
        (
            tr("Displacement"),
            tr(
                "{median} m for half of the addresses that a point may come from, {farthest} m at most, 0 m at least: "
                "a least distance would strike out the nearest addresses",
                median=number(release.moved.median_m),
                farthest=number(release.moved.farthest_m),
            ),
        ),
    ]  # fmt: skip


def moved_attacks() -> list[tuple[str, str]]:
    """What becomes of the usual attempts."""
    return [
        (
            tr("Guess of the address"),
            tr("Whoever knows all but the key is right at most once in {fewest}, whichever address they choose.",
               fewest=FEWEST),
        ),
        (
            tr("Mean of many packages"),
            tr("Nothing to gain: however many points of a place are put together, it is one of the same addresses."),
        ),
    ]  # fmt: skip


def moved_facts(release: Release) -> dict[str, Any] | None:
    """The same for machines; whoever has the address layer computes them again."""
    if release.moved is None:
        return None
    return {
        "at_most_m": release.moved.farthest_m,
        "median_m": release.moved.median_m,
        "at_least_m": 0,
        "measured": "from each point to the addresses it may come from",
        "rounded_to_m": ROUNDED,
        "addresses": {"threshold": FEWEST, "fewest": release.moved.fewest, "median": release.moved.median},
    }


def points_by_class(release: Release) -> list[tuple[str, str, int]]:
    """Period, category and number of points of each class that is shown, the most first."""
    points = np.isfinite(release.values).sum(axis=0)
    found = [
        (release.periods[period], release.categories[category], int(points[period, category]))
        for period, category in np.argwhere(points > 0).tolist()
    ]
    return sorted(found, key=lambda one: -one[2])[:MOST_ROWS]
