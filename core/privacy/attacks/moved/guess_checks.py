# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose address a moved point is: what somebody guesses who knows all but the key."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from scipy.stats import binom, poisson
from shapely.geometry.base import BaseGeometry

from ....lattice.zoning import Zoning
from ....wording import later, number, percent, tr
from ..check import Check, Outcome
from ..evidence import Evidence
from ..raw_coordinates import MOVES
from ..truth import Truth
from .candidates import FEWEST, Part, part_of_each, parts
from .point_checks import FAMILY, none
from .points_read import Points, points_of, territory_of

NEVER, MOST_COPIES, FEWEST_COPIES = 1e-5, 0.5, 3
NEAR = 7.1
"""Metres that rounding to 10 m moves a point, at most."""
FEWEST_TRIED, QUARTER, SLACK = 10, 0.25, 0.02


def candidates(evidence: Evidence) -> Outcome:
    """Points of fewer than eleven addresses, and a report that says otherwise."""
    points = points_of(evidence.published)
    if points is None:
        return none()
    found_parts = _parts_of(evidence, points)
    found = [tr("N{y}E{x}: no address may be its own", x=x, y=y)
             for (x, y), part in zip(points.at.tolist(), found_parts) if part is None]  # fmt: skip
    known = [part for part in found_parts if part is not None]
    if not known:
        return Outcome.of(found or [tr("no address in the territory")], "")
    counts = np.array([len(part.addresses) for part in known])
    if counts.min() < FEWEST:
        found.append(tr("{count} points of fewer than {fewest} addresses", count=int((counts < FEWEST).sum()),
                        fewest=FEWEST))  # fmt: skip
    found += _crowded(points, found_parts)
    said = evidence.published.said("displacement", "addresses") or {}
    again = {"fewest": int(counts.min()), "median": int(np.median(counts)), **_metres(points, found_parts)}
    said = {**said, **(evidence.published.said("displacement") or {})}
    found += [
        tr("{name}: {said} said, {found} found", name=name, said=said.get(name), found=value)
        for name, value in again.items()
        if said.get(name) != value
    ]
    clean = tr("{count} points, each of {fewest} addresses at least", count=number(len(known)),
               fewest=int(counts.min()))  # fmt: skip
    return Outcome.of(found, clean)


def _parts_of(evidence: Evidence, points: Points) -> list[Part | None]:
    if evidence.addresses is None:
        raise LookupError
    return part_of_each(parts(*evidence.addresses, territory_of(evidence.reading)), points.at)


def _metres(points: Points, found: list[Part | None]) -> dict[str, int]:
    away = np.concatenate([
        np.hypot(*(part.addresses - at).T) for part, at in zip(found, points.at) if part is not None
    ])  # fmt: skip
    return {"at_most_m": -int(-away.max() // 10) * 10, "median_m": -int(-float(np.median(away)) // 10) * 10}


def _crowded(points: Points, found: list[Part | None]) -> list[str]:
    """More points of a category and period than one for eleven addresses of a part."""
    numbers = {id(part): len(part.addresses) for part in found if part is not None}
    rows = points.rows.assign(part=[id(found[index]) for index in points.index()])
    many = rows.groupby(["period", "category", "part"]).size()
    return [
        tr("{count} points of “{name}” for {addresses} addresses", count=int(count),
           name=f"{period} {category}".strip(), addresses=numbers[part])
        for (period, category, part), count in many.items()
        if part in numbers and count > numbers[part] // FEWEST
    ]  # fmt: skip


@dataclass(frozen=True)
class Guessed:
    """Points whose true address is known; arrays of shape (n,).

    ``hit``: whether the nearest address is the true one; ``chance`` that it would be; ``rank``: where the distance to
    it lies among those that it could have had, from 0 to 1.
    """

    hit: NDArray[np.bool_]
    chance: NDArray[np.float64]
    rank: NDArray[np.float64]


def guesses(evidence: Evidence) -> Outcome:
    """The nearest address guessed, and true addresses that are nearer or farther than chance: a ring, or no move."""
    points = points_of(evidence.published)
    if points is None or evidence.addresses is None:
        return none()
    territory = territory_of(evidence.reading)
    everywhere = parts(*evidence.addresses, territory)
    events = _events(_truth(evidence), territory)
    if not everywhere or not len(events):
        return Outcome(tr("too few points to tell"))
    addresses = np.concatenate([part.addresses for part in everywhere])
    true = addresses[cKDTree(addresses).query(events)[1]]
    tried = _guessed(points, part_of_each(everywhere, points.at), true, territory)
    n = len(tried.hit)
    if n < FEWEST_TRIED:
        return Outcome(tr("too few points to tell"))
    hits, chance = int(tried.hit.sum()), float(tried.chance.sum())
    words = tr("the nearest address is the true one for {hits} of {count} points, {chance} by chance",
               hits=number(hits), count=number(n), chance=number(chance, 1))  # fmt: skip
    found = [words] if poisson.sf(hits - 1, chance) < NEVER else []
    near, far = int((tried.rank <= QUARTER).sum()), int((tried.rank >= 1 - QUARTER).sum())
    if _unlikely(near, n) or _unlikely(far, n):
        found.append(tr("{near} of the true addresses are in the nearest quarter of where they may be, {far} in the "
                        "farthest, {chance} by chance", near=percent(near / n), far=percent(far / n),
                        chance=percent(QUARTER)))  # fmt: skip
    return Outcome.of(found, words)


def _truth(evidence: Evidence) -> Truth:
    if evidence.truth is None:
        raise LookupError
    return evidence.truth


def _unlikely(count: int, n: int) -> bool:
    """Whether so many of n are in a quarter by more than chance, and by more than edges of territories explain."""
    tail = min(float(binom.cdf(count, n, QUARTER)), float(binom.sf(count - 1, n, QUARTER)))
    return tail < NEVER and abs(count / n - QUARTER) > SLACK


def _events(truth: Truth, territory: BaseGeometry | None) -> NDArray[np.float64]:
    """Positions of the events in the territory, each place once, shape (n, 2)."""
    x, y = truth.here
    kept = np.isfinite(x) & np.isfinite(y)
    found = np.unique(np.column_stack([x, y])[kept], axis=0)
    if territory is None:
        return found
    return found[Zoning([territory]).locate(found[:, 0], found[:, 1]).zone >= 0]


def _guessed(
    points: Points, found: list[Part | None], true: NDArray[np.int64], territory: BaseGeometry | None
) -> Guessed:
    """Every point whose part holds one ``true`` address alone; these have shape (n, 2)."""
    hit, chance, rank = [], [], []
    places = {tuple(one) for one in true.tolist()}
    for at, part in zip(points.at, found):
        own = [one for one in part.addresses.tolist() if tuple(one) in places] if part is not None else []
        if part is None or len(own) != 1:
            continue
        standing = part.standing(territory)
        away = np.hypot(*(standing[:, None, :] - part.addresses[None, :, :]).transpose(2, 0, 1))
        mine = int(np.flatnonzero((part.addresses == own[0]).all(axis=1))[0])
        now = np.hypot(*(part.addresses - at).T)
        hit.append(bool(now[mine] <= now.min()))
        chance.append(float((away[:, mine] <= away.min(axis=1)).mean()))
        below, equal = (away[:, mine] < now[mine]).mean(), (away[:, mine] == now[mine]).mean()
        rank.append(float(below + equal / 2))
    return Guessed(np.array(hit, bool), np.array(chance, np.float64), np.array(rank, np.float64))


def copies(evidence: Evidence) -> Outcome:
    """Points that stand where an event stood."""
    points = points_of(evidence.published)
    if points is None:
        return none()
    x, y = _truth(evidence).here
    kept = np.isfinite(x) & np.isfinite(y)
    if not len(points.at) or not kept.any():
        return Outcome(tr("too few points to tell"))
    events, at = cKDTree(np.column_stack([x, y])[kept]), points.at.astype(np.float64)
    near = events.query(at)[0] <= NEAR
    chance = float(np.mean([(events.query(at + np.array([move, -move]))[0] <= NEAR).mean() for move in MOVES]))
    told = tr("{hits} of {count} points stand within {near} m of an event, {chance} by chance",
              hits=number(int(near.sum())), count=number(len(near)), near=number(NEAR, 1),
              chance=number(chance * len(near), 1))  # fmt: skip
    return Outcome.of([told] if near.sum() >= FEWEST_COPIES and near.mean() > chance + MOST_COPIES else [], told)


CHECKS = (
    Check("moved-candidates", FAMILY, later("Addresses of a point"),
          later("Points that fewer than eleven addresses agree with, once rounded."), candidates, ("addresses",)),
    Check("moved-guess", FAMILY, later("The nearest address guessed"),
          later("Points that stand too near their address, or never near it, by those who know all but the key."),
          guesses, ("truth", "addresses")),
    Check("moved-copies", FAMILY, later("Points that were not moved"),
          later("Points where events stood."), copies, ("truth",)),
)  # fmt: skip
