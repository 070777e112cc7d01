# SPDX-License-Identifier: GPL-2.0-or-later
"""A release compared with those before: two at a time, then all that a reader may hold together."""
from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pandas as pd
from shapely.geometry.base import BaseGeometry

from ...errors import CoreError
from ...progress import Tick, unwatched
from ...wording import number, tr
from ..audiences.audience import AUDIENCES
from .differencing import FIGURES, differences, same_facts
from .joint import joint
from .overlay import Layer

POINT = re.compile(r"N-?\d+E-?\d+")
"""Name of a point of addresses."""


class DifferencingError(CoreError):
    """Two releases that betray together what neither betrays alone."""

    def __init__(self, earlier: str, places: int, example: str, k: int) -> None:
        super().__init__(
            tr(
                "The package was not written: compared with “{earlier}”, published before, it would show that 1 to "
                "{most} facts were added in {places} places, such as {example}. Publish periods that do not overlap, "
                "the same places as before, and the same categories; or wait until more facts were recorded.",
                earlier=earlier,
                most=k - 1,
                places=number(places),
                example=example,
            )
        )


class TwoKindsOfPointsError(CoreError):
    """Counts at points, and moved points, of the same addresses."""

    def __init__(self, earlier: str, k: int) -> None:
        super().__init__(
            tr(
                "The package was not written: this one and “{earlier}”, published before, are counts at points and "
                "moved points. Where a moved point stands and the count is hidden, it would show that 1 to {most} "
                "facts happened. Give one kind of points, and keep to it.",
                earlier=earlier,
                most=k - 1,
            )
        )


@dataclass(frozen=True)
class Published:
    """A release as the ledger keeps it: ``figures`` has the columns of :data:`.differencing.FIGURES` and ``value``."""

    name: str
    audience: str
    k: int
    figures: pd.DataFrame
    outlines: dict[str, BaseGeometry] = field(default_factory=dict)

    @property
    def is_moved(self) -> bool:
        """Whether it has moved points, which are no figures."""
        return self.figures.empty

    @property
    def counts_at_points(self) -> bool:
        """Whether its figures stand at points of addresses."""
        return not self.figures.empty and POINT.fullmatch(str(self.figures["place"].iloc[0])) is not None

    def digest(self) -> str:
        """SHA-256 of the figures."""
        rows = self.figures[[*FIGURES, "value"]].sort_values(FIGURES).to_csv(index=False, lineterminator="\n")
        return hashlib.sha256(rows.encode()).hexdigest()


@dataclass(frozen=True)
class Compared:
    """Earlier ``releases`` compared; ``left`` questions to all of them were not asked, or they were too ``large``."""

    releases: int
    left: int = 0
    large: bool = False


def compare(new: Published, before: Iterable[Published], tick: Tick = unwatched) -> Compared:
    """Compare a release with every one before it.

    Raises
    ------
    DifferencingError, TwoKindsOfPointsError
        It would betray a few facts; the earlier packages are named.
    Cancelled
        ``tick`` said no.
    """
    compared, related = 0, []
    for earlier in before:
        compared += 1
        k, outlines = max(new.k, earlier.k), {**earlier.outlines, **new.outlines}
        if (new.is_moved and earlier.counts_at_points) or (new.counts_at_points and earlier.is_moved):
            raise TwoKindsOfPointsError(earlier.name, k)
        # Moved points are known to the ledger without any figure: nothing can be subtracted from them.
        if new.digest() == earlier.digest() or new.is_moved or earlier.is_moved:
            continue
        for large, small in ((new, earlier), (earlier, new)):
            told = differences(large.figures[FIGURES], small.figures[FIGURES], k, outlines)
            if told:
                raise DifferencingError(earlier.name, len({one.place for one in told}), told[0].place, k)
        if same_facts(new.figures[FIGURES], earlier.figures[FIGURES], outlines):
            related.append(earlier)
    return Compared(compared, *_together(new, related, tick))


def _together(new: Published, related: Sequence[Published], tick: Tick) -> tuple[int, bool]:
    """Questions left open by the intruder's programme over all releases, and whether it was too large to solve.

    Who may read an audience's packages may read those of wider ones: each such reader is asked for, with their own k.
    """
    left, large = 0, False
    for held in _held(new, related):
        found = joint([Layer(one.figures[FIGURES], one.outlines) for one in held], min(one.k for one in held), tick)
        if found.told:
            names = dict.fromkeys(held[index].name for index in found.told[0].layers)
            places = {one.place for one in found.told}
            raise DifferencingError(" + ".join(names), len(places), found.told[0].place, min(one.k for one in held))
        left, large = max(left, found.left), large or found.large
    return left, large


def _held(new: Published, related: Sequence[Published]) -> list[list[Published]]:
    """What each kind of reader of the new release holds, the new one first, where it is more than the one before."""
    audiences = list(AUDIENCES)
    own = audiences.index(new.audience)
    held: list[list[Published]] = []
    for reach in range(own, len(audiences)):
        some = [new, *(one for one in related if audiences.index(one.audience) <= reach)]
        if len(some) > (len(held[-1]) if held else 1):
            held.append(some)
    return held
