# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts along street segments as rows, ready to be written."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsProcessingFeedback

from ...core.errors import CoreError
from ...core.lattice.street_names import normal_names
from ...core.lattice.streets import Assigned, Streets
from ...core.statistics.rates import SMALL_COUNT
from ...core.wording import figure, number, tr
from ..adapters.progress import tick_of
from ..adapters.street_lines import StreetLayer
from ..adapters.vectors import Column
from .columns import part_columns, street_columns
from .counted_events import CountedEvents
from .own_fields import OwnFields


class NoneNearError(CoreError):
    """Streets and incidents that do not meet."""

    def __init__(self, count: int, distance: float) -> None:
        super().__init__(
            tr(
                "None of the {count} incidents is within {distance} m of a street: check the CRS of both layers, or "
                "choose a longer distance.",
                count=number(count),
                distance=figure(distance),
            )
        )


@dataclass(frozen=True)
class StreetTable:
    """Figures of every segment, in the order of ``columns``."""

    columns: tuple[Column, ...]
    frame: pd.DataFrame
    streets: StreetLayer
    own: OwnFields
    counted: int
    by_name: int

    @property
    def all_columns(self) -> tuple[Column, ...]:
        """Own attributes of the segments, then the figures."""
        return (*self.own.columns, *self.columns)

    def features(self) -> Iterator[QgsFeature]:
        """Segments with their own attributes and their figures."""
        figures = self.frame.astype(object).where(self.frame.notna(), None).itertuples(index=False)
        for source, line, row in zip(self.streets.features, self.streets.multilines(), figures):
            feature = QgsFeature()
            feature.setGeometry(line)
            feature.setAttributes([*self.own.values(source, self.streets), *row])
            yield feature


def count_on_streets(
    streets: StreetLayer, counted: CountedEvents, within: float, named: tuple[str, str] | None,
    feedback: QgsProcessingFeedback,
) -> StreetTable:
    """Assign each incident to its segment, count, and say what was found.

    ``named`` are the fields of street names, of the streets and of the incidents.

    Raises
    ------
    NoneNearError
        No incident is within ``within`` metres of a segment.
    """
    events = counted.events
    of_streets, of_events = _name_codes(streets, counted, named) if named else (None, None)
    lines, segment = streets.lines(events.crs)
    if not lines:
        raise NoneNearError(len(events), within)
    index = Streets(lines, segment, of_streets)
    assigned = index.nearest(events.x, events.y, within, of_events, tick_of(feedback))
    _say(assigned, within, named, feedback)
    if not (assigned.segment >= 0).any():
        raise NoneNearError(len(events), within)
    count = len(streets.features)
    parts = counted.parts(assigned.segment, count)
    frame = _figures(streets, counted, assigned)
    frame = frame.assign(**{f"n_{part.slug}": part.counts.astype(np.int64) for part in parts})
    columns = (*street_columns(counted.weight), *part_columns(parts))
    own = OwnFields.of([streets], [column.name for column in columns], feedback)
    inside = int((assigned.segment >= 0).sum())
    return StreetTable(columns, frame, streets, own, inside, int(assigned.by_name.sum()))


def _figures(streets: StreetLayer, counted: CountedEvents, assigned: Assigned) -> pd.DataFrame:
    count, length = len(streets.features), streets.length_m
    totals = counted.totals(assigned.segment, count)
    n, weight = totals["n"].to_numpy(np.float64), totals["weight"].to_numpy(np.float64)
    near = assigned.segment >= 0
    metres = np.bincount(assigned.segment[near], assigned.distance[near], minlength=count)
    return pd.DataFrame(
        {
            "n": n.astype(np.int64),
            "weight": weight,
            "per_100m": np.where(length > 0, 100 * weight / np.where(length > 0, length, 1), np.nan),
            "length_m": length,
            "mean_distance_m": np.where(n > 0, metres / np.maximum(n, 1), np.nan),
            "small_n": n < SMALL_COUNT,
        }
    )


def _name_codes(
    streets: StreetLayer, counted: CountedEvents, named: tuple[str, str]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Codes of the names of segments and of events, the same for the same name, −1 for none."""
    of_streets = normal_names(streets.values(named[0]))
    of_events = normal_names(counted.events.frame[named[1]])
    codes = {name: code for code, name in enumerate(dict.fromkeys(filter(None, of_streets)))}
    return tuple(np.array([codes.get(name, -1) for name in names], np.int64) for names in (of_streets, of_events))


def _say(
    assigned: Assigned, within: float, named: tuple[str, str] | None, feedback: QgsProcessingFeedback
) -> None:
    near, events = int((assigned.segment >= 0).sum()), len(assigned.segment)
    feedback.pushInfo(
        tr(
            "{events} incidents = {counted} on {segments} segments + {outside} farther than {distance} m from any.",
            events=number(events),
            counted=number(near),
            segments=number(len(np.unique(assigned.segment[assigned.segment >= 0]))),
            outside=number(events - near),
            distance=figure(within),
        )
    )
    if assigned.tied.any():
        feedback.pushInfo(
            tr(
                "{count} incidents are at the same distance from several segments, at a crossing for instance: they "
                "are counted on the first one of the layer.",
                count=number(int(assigned.tied.sum())),
            )
        )
    if named:
        feedback.pushInfo(
            tr(
                "{count} incidents are on the segment that bears the name of their street, though another is nearer.",
                count=number(int(assigned.by_name.sum())),
            )
        )
