# SPDX-License-Identifier: GPL-2.0-or-later
"""What only all rows of a source tell together: the CRS, what 00:00 means, the decimal marks.

Texts are read piece by piece and let go; positions and moments, some forty bytes a row, stay.
"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..progress import Tick, stage, unwatched
from .files.source import Source
from .files.table import Table
from .labels import LIMITS, measured_text
from .moments import judged_moments
from .moments import moments as times
from .moments.moments import Moments, moments_as_written
from .moments.zones import Zones, zone_of
from .numbers import decimal_mark, mark_of, marks
from .places import positions as places
from .places.located import Located, Wanted, locate
from .places.positions import Positions, judged, read_positions
from .profiles.profile import Profile
from .texts import stripped

OF_POSITIONS = "position"
ALONE = 0.6
"""Share of the time of a survey after which pieces are read, and the rest looks at all of them."""


@dataclass(frozen=True)
class Survey:
    """Place and time of the rows, shape (n,) each, judged by all of them.

    ``reason`` says why a row has no position ("" for none); ``None`` where the source has no positions at all, and
    ``located`` is where no row has one. ``marks`` has the decimal mark of the positions and of each measured field.
    """

    reason: NDArray[np.object_] | None
    located: Located | None
    start: Moments
    end: Moments | None
    marks: dict[str, str]
    zones: Zones

    def part(self, rows: slice) -> Survey:
        """That of some rows."""
        return Survey(
            None if self.reason is None else self.reason[rows],
            self.located and self.located.part(rows),
            self.start.part(rows),
            self.end and self.end.part(rows),
            self.marks,
            self.zones,
        )


@dataclass(frozen=True)
class _Seen:
    """What one piece tells by itself."""

    positions: Positions | None
    start: Moments
    end: Moments | None
    marks: dict[str, str]


def survey(source: Source, profile: Profile, wanted: Wanted, tick: Tick = unwatched) -> Survey:
    """Survey of all rows of ``source``, read as ``profile`` (bound to its columns) says.

    Raises
    ------
    UnknownCrsError, ContradictedCrsError, UndecidedCrsError
        See :func:`.places.crs_choice.choose_crs`.
    """
    reading, looking, judging = stage(tick, 0, ALONE), stage(tick, ALONE, 0.9), stage(tick, 0.9, 1)
    seen = [_seen(piece, profile, {}) for piece in source.pieces(reading)]
    if any(one.marks != seen[0].marks for one in seen):
        # A mark that all pieces bear is that of the whole; where they differ, the whole decides.
        again = stage(tick, ALONE, ALONE)
        decided = _marks_of_all(source, profile, again)
        seen = [_seen(piece, profile, decided) for piece in source.pieces(again)]
    start = times.joined([one.start for one in seen])
    ends = [one.end for one in seen if one.end is not None]
    positions = [one.positions for one in seen if one.positions is not None]
    decimal = seen[0].marks
    seen.clear()
    whole = places.joined(positions) if positions else None
    positions.clear()
    located = None
    if whole is not None and whole.known.any():
        of_profile = profile.position.crs if profile.position else None
        located = locate(whole, of_profile, source.sample.declared_crs, wanted, looking)
    reason = located.reason if located else whole.reason if whole else None
    whole = None
    zones = zones_of(wanted.timezone or profile.timezone, located, wanted)
    if "occurred_from" in profile.moments:
        start = judged_moments.judged(start, profile.moments["occurred_from"], profile.midnight, zones, judging)
    end = judged_moments.judged(times.joined(ends), profile.moments["occurred_to"], "real", zones) if ends else None
    return Survey(reason, located, start, end, decimal, zones)


def zones_of(written: str | None, located: Located | None, wanted: Wanted) -> Zones:
    """Time zone of the source, and that of the place where its incidents are."""
    if located is not None:
        return Zones(written, zone_of(*located.middle))
    return Zones(written, zone_of(*wanted.territory.centre) if wanted.territory else None)


def _seen(piece: Table, profile: Profile, decided: dict[str, str]) -> _Seen:
    frame = piece.frame
    decimal = {key: decided.get(key) or decimal_mark(text) for key, text in _numbers(frame, profile).items()}
    start, end = (profile.moments.get(key) for key in ("occurred_from", "occurred_to"))
    return _Seen(
        _positions(piece, profile, decimal.get(OF_POSITIONS, "")),
        (moments_as_written(frame, start) if start else times.undated(len(frame))).slim(),
        moments_as_written(frame, end).slim() if end else None,
        decimal,
    )


def _positions(piece: Table, profile: Profile, decimal: str) -> Positions | None:
    if profile.position:
        return read_positions(piece.frame, profile.position, decimal)
    if piece.geometry is not None:
        x, y = piece.geometry
        return judged(x, y, np.isnan(x) | np.isnan(y))
    return None


def _numbers(frame: pd.DataFrame, profile: Profile) -> dict[str, pd.Series]:
    """Columns of numbers, the two of the positions as one, as they were written by one hand."""
    texts = {key: measured_text(frame, profile.fields[key]) for key in LIMITS if key in profile.fields}
    if profile.position:
        both = (profile.position.x, profile.position.y)
        texts[OF_POSITIONS] = pd.concat([stripped(frame[name]) for name in both])
    return texts


def _marks_of_all(source: Source, profile: Profile, tick: Tick) -> dict[str, str]:
    counts: dict[str, NDArray[np.int64]] = {}
    for piece in source.pieces(tick):
        for key, text in _numbers(piece.frame, profile).items():
            counts[key] = counts.get(key, np.zeros(2, np.int64)) + np.array(marks(text))
    return {key: mark_of(*map(int, count)) for key, count in counts.items()}
