# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a concentration: sentences, curve, and the places that hold most."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from ...report.page import Page
from ...report.parts import table
from ...report.shares import share_curve
from ...wording import number, percent, tr
from .concentration import SHARES, Concentration, chance_curve, generalised_gini, gini
from .words import limits, method, reading

MOST_ROWS = 20
BANDS = ((1, 1), (2, 2), (3, 4), (5, 9), (10, 19), (20, 49), (50, None))
"""Bounds, both included, of the numbers of incidents by which places are counted."""
Curve = tuple[NDArray[np.float64], NDArray[np.float64]]


@dataclass(frozen=True)
class Places:
    """What is told of places: ``noun`` is their plural, « tronçons »; ``names`` one each, in the order given.

    ``complete`` tells that places without incidents are among them; ``events`` counts the incidents.
    """

    noun: str
    names: Sequence[str]
    complete: bool
    events: int
    weight: str = ""

    def chance(self) -> Curve | None:
        """Curve of incidents fallen at random; ``None`` where empty places are unknown, or incidents are weighted."""
        if not self.complete or self.weight:
            return None
        return chance_curve(len(self.names), self.events)


def share_sentences(found: Concentration, places: Places) -> list[str]:
    """« 50 % des faits sur 4,2 % des tronçons (27 sur 640). », one a share."""
    return [_share_sentence(found, places, share) for share in reversed(SHARES)]


def gini_sentence(found: Concentration, places: Places) -> str:
    """Coefficient, and what corrects it where incidents are few."""
    plain, corrected = gini(found.amounts), generalised_gini(found.amounts, _events(found, places))
    if round(plain, 3) == round(corrected, 3):
        return tr("Gini coefficient: {value}.", value=number(plain, 3))
    return tr(
        "Gini coefficient: {value}, corrected for fewer incidents than places ({plain} without correction).",
        value=number(corrected, 3),
        plain=number(plain, 3),
    )


def concentration_html(found: Concentration, places: Places, facts: str, warnings: Sequence[str] = ()) -> str:
    """The whole page; ``facts`` is its line below the title."""
    sections = [
        (tr("Curve"), curve(found, places)),
        (tr("Shares"), _shares(found, places)),
        (tr("Repeated places"), _bands(found)),
        (tr("The most affected"), _first(found, places)),
    ]
    return Page(
        tr("Concentration of incidents: {places}", places=places.noun),
        facts,
        [share_sentences(found, places)[1], gini_sentence(found, places)],
        warnings,
        sections,
        reading(places.chance() is not None),
        limits(places.complete),
        method(),
    ).html()


def _events(found: Concentration, places: Places) -> float:
    return found.total if places.weight else places.events


def _share_sentence(found: Concentration, places: Places, share: float) -> str:
    count, every = found.places_for(share), len(found.amounts)
    values = {
        "share": percent(share), "part": percent(count / every, 1), "places": places.noun, "count": number(count),
        "all": number(every),
    }  # fmt: skip
    if places.complete:
        return tr("{share} of the incidents on {part} of the {places} ({count} of {all}).", **values)
    return tr("{share} of the incidents on {part} of the {places} that have any ({count} of {all}).", **values)


def curve(found: Concentration, places: Places) -> Markup:
    """The curve of Lorenz, that of chance where it is known, and the shares to remember."""
    across, up = found.lorenz()
    chance = places.chance()
    marks = [(found.places_for(share) / len(found.amounts), share) for share in SHARES[1:]]
    return share_curve(
        tr("Share of the incidents held by the most affected {places}", places=places.noun),
        across,
        up,
        places_axis=tr("Share of the {places}, from the most affected", places=places.noun),
        events_axis=tr("Share of the incidents"),
        marks=marks,
        reference=(tr("by chance alone"), *chance) if chance else None,
        equality=tr("equality"),
        description=" ".join(share_sentences(found, places)),
    )


def _shares(found: Concentration, places: Places) -> Markup:
    chance, every = places.chance(), len(found.amounts)
    head = [tr("Share of the incidents"), tr("Number of {places}", places=places.noun), tr("Share of them")]
    head += [tr("By chance alone")] if chance else []
    rows = []
    for share in SHARES:
        count = found.places_for(share)
        row = [percent(share), number(count), percent(count / every, 1)]
        row += [percent(float(np.interp(share, chance[1], chance[0])), 1)] if chance else []
        rows.append(row)
    return table(head, rows)


def _bands(found: Concentration) -> Markup:
    """How many places hold one incident, two, and so on."""
    rows = []
    empty = len(found.amounts) - found.affected
    if empty:
        rows.append([number(0), number(empty), percent(empty / len(found.amounts), 1), percent(0, 1)])
    for low, high in BANDS:
        inside = (found.amounts >= low) & (found.amounts < (np.inf if high is None else high + 1))
        if low == 1:
            inside |= (found.amounts > 0) & (found.amounts < 1)
        if inside.any():
            held = float(found.amounts[inside].sum()) / found.total
            count = int(inside.sum())
            rows.append([_band(low, high), number(count), percent(count / len(found.amounts), 1), percent(held, 1)])
    head = (tr("Incidents"), tr("Places"), tr("Share of the places"), tr("Share of the incidents"))
    return table(head, rows)


def _band(low: int, high: int | None) -> str:
    if high is None:
        return f"≥ {number(low)}"
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def _first(found: Concentration, places: Places) -> Markup:
    count = min(MOST_ROWS, found.affected)
    digits = 0 if bool((found.amounts[:count] % 1 == 0).all()) else 1
    rows = [
        [
            number(rank + 1), places.names[int(found.order[rank])], number(float(found.amounts[rank]), digits),
            percent(float(found.share[rank]), 1), percent(float(found.cumulative[rank]), 1),
        ]
        for rank in range(count)
    ]  # fmt: skip
    what = tr("Sum of “{field}”", field=places.weight) if places.weight else tr("Incidents")
    return table((tr("Rank"), tr("Place"), what, tr("Share of all"), tr("Cumulative share")), rows)
