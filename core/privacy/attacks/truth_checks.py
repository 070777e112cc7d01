# SPDX-License-Identifier: GPL-2.0-or-later
"""What an attacker who holds the raw data finds of them in a package."""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from scipy.stats import spearmanr

from ...wording import later, number, percent, tr
from .address_chance import CHANCE, NEAR, guessed_beside_addresses
from .check import Check, Outcome
from .corners import corners_on_events
from .evidence import Evidence
from .raw_coordinates import MOVES, BinaryCoordinates, Found, in_text
from .raw_texts import SHORTEST_NUMBER, RawTexts
from .reading import File
from .truth import Positions, Truth
from .views import rows_of
from .vocabulary import said

DOMINANCE = 0.85
MOST_GUESSES = 20_000
Guesses = NDArray[np.float64]


def _truth(evidence: Evidence) -> Truth:
    if evidence.truth is None:
        raise LookupError
    return evidence.truth


def raw_values(evidence: Evidence) -> Outcome:
    """Attribute values of fewer than k events, in any encoding, at any depth."""
    search = RawTexts(_truth(evidence).rare_values(evidence.published.k, SHORTEST_NUMBER - 1), said(evidence))
    found = []
    for file in evidence.reading.distinct():
        if not file.is_pixels:
            found += [
                tr("“{words}” of the raw data ({encoding}) in {file}", words=words, encoding=encoding, file=file.path)
                for encoding, words in dict.fromkeys(search.found_in(file))
            ][:20]
    return Outcome.of(found, tr("{count} values looked for, none found", count=number(search.count)))


def written_coordinates(evidence: Evidence) -> Outcome:
    """Coordinates written as numbers, at any rounding."""
    found, chance = [], 0.0
    for file in evidence.reading.distinct():
        if file.is_pixels:
            continue
        text = "\n".join(rows_of(file.content)) if file.kind == "sqlite" else file.text
        for one in in_text(text, _truth(evidence)):
            chance += one.by_chance
            if one.beyond_chance:
                found.append(_told(one, file))
    events = number(len(_truth(evidence)))
    clean = tr("positions of {events} events: no more than chance ({chance})", events=events, chance=number(chance, 1))
    return Outcome.of(found, clean)


def _told(one: Found, file: File) -> str:
    return tr(
        "{count} positions of events in {file}, such as {example} (by chance: {chance})",
        count=number(one.count),
        file=file.path,
        example=one.example,
        chance=number(one.by_chance, 1),
    )


def binary_coordinates(evidence: Evidence) -> Outcome:
    """Coordinates as floating numbers of eight or four bytes, at any offset of any file."""
    search = BinaryCoordinates(_truth(evidence))
    found = [
        tr("a position of an event, in {bits} bits, in {file}", bits=bits, file=file.path)
        for file in evidence.reading.distinct()
        if not file.is_pixels
        for bits in search.found_in(file)
    ]
    if (drawn := corners_on_events(evidence, _truth(evidence))).beyond_chance:
        found.append(
            tr("a position of an event at {count} corners of the outlines, such as {example}, in {file}",
               count=number(drawn.count), example=drawn.example, file="donnees/faits.gpkg")
        )  # fmt: skip
    count = number(len(search.double.keys) + len(search.single.keys))
    return Outcome.of(found, tr("{count} strings of bytes looked for, none found", count=count))


def figures(evidence: Evidence) -> Outcome:
    """Published figures that fewer than k events make, or that are not those of the raw data."""
    frame, published = evidence.recounted, evidence.published
    if frame is None:
        return Outcome(tr("the raw data do not tell the places, periods or categories of the package"))
    shown = frame[frame["n"].notna()]
    few = int((shown["events"] < published.k).sum())
    low, _ = published.bounds(shown["n"].to_numpy())
    more = int((shown["events"].to_numpy() < low).sum())
    found = [tr("{count} figures of fewer than {k} events", count=few, k=published.k)] if few else []
    found += [tr("{count} figures larger than the raw count", count=more)] if more else []
    least = number(shown["events"].min()) if len(shown) else "–"
    exact = int((shown["events"] >= low).sum()) if len(shown) else 0
    clean = tr("{exact} of {count} figures hold, the smallest of {least} events", exact=number(exact),
               count=number(len(shown)), least=least)  # fmt: skip
    return Outcome.of(found, clean)


def dominance(evidence: Evidence) -> Outcome:
    """Figures of which one address makes more than 85 %."""
    frame = evidence.recounted
    if frame is None:
        return Outcome(tr("the raw data do not tell the places, periods or categories of the package"))
    shown = frame[frame["n"].notna()]
    share = (shown["largest"] / shown["events"].clip(lower=1)).to_numpy()
    over = int((share > DOMINANCE).sum())
    found = [tr("{count} figures that one address makes to more than {most}", count=over, most=percent(DOMINANCE))]
    clean = tr("one address makes {share} of a figure at most", share=percent(float(share.max(initial=0)), 1))
    return Outcome.of(found if over else [], clean)


def recovery(evidence: Evidence) -> Outcome:
    """Events guessed at the corners and centres of what is drawn, and how many chance would guess."""
    x, y = _truth(evidence).here
    kept = np.isfinite(x) & np.isfinite(y)
    drawn = [guesses for guesses in _guesses(evidence) if len(guesses)]
    if not drawn or not kept.any():
        return Outcome(tr("nothing drawn but the areas of the producer"))
    events = cKDTree(np.column_stack([x, y])[kept])
    if evidence.published.said("zoning", "kind") == "snapped_points":
        return _found_beside_addresses(drawn[0], events, evidence.addresses)
    told = [_guessed(guesses, events) for guesses in drawn]
    return Outcome.of((words for words, beyond in told if beyond), "; ".join(words for words, _ in told))


def _guessed(guesses: Guesses, events: cKDTree) -> tuple[str, bool]:
    """How many guesses find an event, in words, and whether chance would not find as many."""
    hits = int((events.query(guesses)[0] <= NEAR).sum())
    moved = [int((events.query(guesses + np.array([move, -move]))[0] <= NEAR).sum()) for move in MOVES]
    chance = float(np.mean(moved))
    spread = max(chance**0.5, float(np.std(moved)), 1.0)
    return _found_by_chance(hits, len(guesses), chance), hits > chance + CHANCE * spread


def _found_by_chance(hits: int, count: int, chance: float) -> str:
    return tr("{hits} of {count} guesses within {near} m, {chance} by chance", hits=number(hits), count=number(count),
              near=number(NEAR), chance=number(chance, 1))  # fmt: skip


def _found_beside_addresses(points: Guesses, events: cKDTree, addresses: Positions | None) -> Outcome:
    if addresses is None:
        return Outcome(tr("points stand where addresses do: without that layer, nobody knows what chance would guess"))
    guessed = guessed_beside_addresses(points, events, addresses)
    words = _found_by_chance(guessed.hits, len(points), guessed.chance)
    return Outcome.of([words] if guessed.beyond else [], words)


def _guesses(evidence: Evidence) -> list[Guesses]:
    """Centres and corners of published shapes, but for areas, whose borders are streets whatever the events.

    Moved points stand near their addresses by design: their own checks guess better.
    """
    if evidence.published.said("zoning", "kind") in ("areas", "displaced_points"):
        return []
    shapes = list(evidence.published.shapes.values())[:MOST_GUESSES]
    parts = [part for one in shapes for part in getattr(one, "geoms", [one])]
    corners = [np.asarray(getattr(part, "exterior", part).coords)[:, :2] for part in parts]
    centres = np.array([[one.centroid.x, one.centroid.y] for one in shapes]).reshape(-1, 2)
    return [centres, np.unique(np.vstack([centres[:0], *corners]), axis=0)[:MOST_GUESSES]]


def order(evidence: Evidence) -> Outcome:
    """Rank correlation of the rows of the package with the first of their events in the raw data."""
    frame = evidence.recounted
    if frame is None or len(frame) < 3 or frame["events"].std() == 0:
        return Outcome(tr("too few rows"))
    keys = list(zip(*(frame[name].astype(str) for name in ("cell_id", "period", "category"))))
    places = [key[0] for key in keys]
    if places == sorted(places):
        return Outcome(tr("rows are in the order of their names, which tells nothing of the raw data"))
    rows = np.arange(len(frame))
    known = frame["events"].to_numpy() > 0
    with_counts = spearmanr(rows, frame["events"])[0]
    with_first = spearmanr(rows[known], frame["first"].to_numpy()[known])[0]
    strongest = max(abs(float(with_counts)), abs(float(with_first)))
    told = tr("correlation of the rows with the raw data: {rho}", rho=number(strongest, 2))
    return Outcome.of([told] if strongest * (len(frame) - 1) ** 0.5 > CHANCE else [], told)


FAMILY = later("With the raw data")
CHECKS = (
    Check("raw-values", FAMILY, later("Values of the raw data"),
          later("Identifiers, names, addresses, phones: as UTF-8, UTF-16, Latin-1, hexadecimal, base64, backwards."),
          raw_values, ("truth",)),
    Check("raw-coordinates", FAMILY, later("Positions written"),
          later("Coordinates of events as numbers, alone or in pairs, at any rounding."), written_coordinates,
          ("truth",)),
    Check("raw-floats", FAMILY, later("Positions in binary"),
          later("Coordinates of events as floating numbers, in pages, geometries and indexes."), binary_coordinates,
          ("truth",)),
    Check("recount", FAMILY, later("Figures counted again"), later("Figures of fewer than k events, or invented."),
          figures, ("truth",)),
    Check("dominance", FAMILY, later("One address behind a figure"),
          later("Figures nearly all of which come from one address."), dominance, ("truth",)),
    Check("recovery", FAMILY, later("Events guessed from what is drawn"),
          later("Corners and centres of what is drawn that fall on events more often than by chance."), recovery,
          ("truth",)),
    Check("raw-order", FAMILY, later("Order of the raw data"), later("Rows that follow the raw data."), order,
          ("truth",)),
)  # fmt: skip
