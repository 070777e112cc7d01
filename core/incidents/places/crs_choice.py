# SPDX-License-Identifier: GPL-2.0-or-later
"""Which CRS the coordinates of a source are in: what is said, checked against the values, or what the values say."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyproj
from numpy.typing import NDArray

from ...errors import CoreError
from ...wording import percent, tr
from .crs_sniffing import ENOUGH, exchanged, fits, overlap, possible, sniff
from .territory import Territory


class UnknownCrsError(CoreError):
    """A CRS that does not exist."""

    def __init__(self, giver: str, crs: str) -> None:
        super().__init__(
            tr(
                "{giver}: “{crs}” is not a coordinate reference system: write a code such as EPSG:2154.",
                giver=giver,
                crs=crs,
            )
        )


class ContradictedCrsError(CoreError):
    """A CRS that the person or the profile gave, and that the coordinates cannot be in."""

    def __init__(self, giver: str, crs: str, x: float, y: float, sniffed: str | None) -> None:
        if sniffed:
            advice = tr("They look like {crs}: correct it, or leave it out to have it found.", crs=sniffed)
        else:
            advice = tr("Correct it, or check which columns hold the coordinates.")
        super().__init__(
            tr(
                "{giver}: coordinates such as {x:.10g}, {y:.10g} cannot be in {crs}. {advice}",
                giver=giver,
                x=x,
                y=y,
                crs=crs,
                advice=advice,
            )
        )


class UndecidedCrsError(CoreError):
    """Coordinates that tell no CRS."""

    def __init__(self, x: float, y: float, possible: Sequence[str] = ()) -> None:
        sentence = tr(
            "CRS: coordinates such as {x:.10g}, {y:.10g} do not tell their coordinate reference system: give it "
            "in CRS, or give the polygons of the territory in AREA to have it found.",
            x=x,
            y=y,
        )
        if possible:
            sentence += " " + tr("It could be {systems}.", systems=", ".join(possible))
        super().__init__(sentence)


class ExchangedError(CoreError):
    """Coordinates that are in France the other way round only."""

    def __init__(self, x: float, y: float) -> None:
        super().__init__(
            tr(
                "Coordinates such as {x:.10g}, {y:.10g} look exchanged: the other way round, they are in France. "
                "Tick SWAP_XY to exchange them, or give their CRS in CRS and the territory in AREA.",
                x=x,
                y=y,
            )
        )


@dataclass(frozen=True)
class ChosenCrs:
    """The CRS of the coordinates, in which words it was found, and whether a declaration had to be overruled.

    ``rivals`` are systems that would put the incidents in France as well.
    """

    crs: str
    how: str
    overruled: str | None = None
    rivals: tuple[str, ...] = ()


def choose_crs(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    asked: str | None,
    of_profile: str | None,
    declared: str | None,
    territory: Territory | None,
) -> ChosenCrs:
    """CRS of coordinates, each of shape (n,), NaN where unknown; at least one is known.

    In this order: the one that the person asked for, that of the profile, the declaration of the file if the values
    do not belie it, the one that the values tell.

    Raises
    ------
    UnknownCrsError
        A CRS that was given does not exist.
    ContradictedCrsError
        The values cannot be in the CRS that the person or the profile gave.
    UndecidedCrsError
        Nothing gives a CRS and the values do not tell.
    ExchangedError
        There is no territory to tell, and the coordinates are in France the other way round only.
    """
    if territory is None and not asked and exchanged(x, y):
        raise ExchangedError(*_middle(x, y))
    for giver, crs in (("CRS", asked), ("PROFILE", of_profile)):
        if crs:
            _check(giver, crs, x, y, territory)
            said = tr("given in CRS") if giver == "CRS" else tr("said by the profile")
            return ChosenCrs(crs, said + _confirmation(x, y, crs, territory))
    belied = declared is not None and not _believable(x, y, declared, territory)
    if declared is not None and not belied:
        return ChosenCrs(declared, tr("declared by the file") + _confirmation(x, y, declared, territory))
    sniffed = sniff(x, y, territory)
    if sniffed is None:
        raise UndecidedCrsError(*_middle(x, y), possible(x, y))
    how = tr("found from the values of the coordinates") + _confirmation(x, y, sniffed.crs, territory)
    return ChosenCrs(sniffed.crs, how, declared if belied else None, sniffed.rivals)


def _believable(
    x: NDArray[np.float64], y: NDArray[np.float64], declared: str, territory: Territory | None
) -> bool:
    """Whether the values agree with a declaration, by their size and, in a territory, by where they fall."""
    if not fits(x, y, _known("FILE", declared)):
        return False
    if territory is None or overlap(x, y, declared, territory) > 0:
        return True
    other = sniff(x, y, territory)
    return other is None or not (other.overlap or 0) >= ENOUGH


def _check(
    giver: str, crs: str, x: NDArray[np.float64], y: NDArray[np.float64], territory: Territory | None
) -> None:
    if not fits(x, y, _known(giver, crs)):
        sniffed = sniff(x, y, territory)
        raise ContradictedCrsError(giver, crs, *_middle(x, y), sniffed.crs if sniffed else None)


def _known(giver: str, crs: str) -> str:
    try:
        pyproj.CRS.from_user_input(crs)
    except pyproj.exceptions.CRSError as error:
        raise UnknownCrsError(giver, crs) from error
    return crs


def _confirmation(
    x: NDArray[np.float64], y: NDArray[np.float64], crs: str, territory: Territory | None
) -> str:
    if territory is None:
        return ""
    return tr("; {share} of the positions fall in AREA", share=percent(overlap(x, y, crs, territory)))


def _middle(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    return float(np.nanmedian(x)), float(np.nanmedian(y))
