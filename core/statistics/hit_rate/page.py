# SPDX-License-Identifier: GPL-2.0-or-later
"""The table and the report of how well hot spots told where the next incidents would be."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from markupsafe import Markup

from ...report.page import Page, facts_line
from ...report.parts import joined, table
from ...report.shares import share_curve
from ...wording import number, percent, tr
from .hit_rate import accuracy_index, hit_rate, hit_rate_interval, recapture_index


@dataclass(frozen=True)
class Hot:
    """Hot spots of one size: what they are called, their part of the study area, and the later events they hold.

    ``threshold`` is the lowest value taken, ``earlier_rate`` the share of the earlier events inside, ``best`` the most
    later events that as large an area could have held; NaN where unknown.
    """

    name: str
    area_km2: float
    area_share: float
    hits: float
    threshold: float = np.nan
    earlier_rate: float = np.nan
    best: float = np.nan


@dataclass(frozen=True)
class Assessment:
    """Hot spots of rising size, among ``events`` later events; ``chosen`` is the rank of those that are judged."""

    sizes: Sequence[Hot]
    chosen: int
    events: int
    source: str
    map_name: str
    warnings: Sequence[str]

    def frame(self) -> pd.DataFrame:
        """Figures of each size, in the order of the result."""
        read = pd.DataFrame([vars(size) for size in self.sizes])
        hits, area = read["hits"].to_numpy(np.float64), read["area_share"].to_numpy(np.float64)
        rate, (low, high) = hit_rate(hits, self.events), hit_rate_interval(hits, self.events)
        best = read["best"].to_numpy(np.float64)
        return pd.DataFrame(
            {
                "hot_spots": read["name"],
                "threshold": read["threshold"],
                "area_km2": read["area_km2"],
                "area_share": area,
                "n": hits.astype(np.int64),
                "hit_rate": rate,
                "hit_rate_low": low,
                "hit_rate_high": high,
                "pai": accuracy_index(rate, area),
                "rri": recapture_index(rate, read["earlier_rate"].to_numpy(np.float64)),
                "pei": np.where(best > 0, hits / np.where(best > 0, best, 1), np.nan),
            }
        )

    @property
    def sentence(self) -> str:
        """« Points chauds … : 22 % des 480 faits ultérieurs sur 3,1 % du territoire, PAI 7,1 »."""
        row = self.frame().iloc[self.chosen]
        return tr(
            "{hot_spots}: {rate} of the {events} later incidents (between {low} and {high}) on {ground} of the study "
            "area; PAI {pai}.",
            hot_spots=row["hot_spots"], rate=percent(row["hit_rate"], 1), events=number(self.events),
            low=percent(row["hit_rate_low"], 1), high=percent(row["hit_rate_high"], 1),
            ground=percent(row["area_share"], 1), pai=_two(row["pai"]),
        )  # fmt: skip

    @property
    def verdict(self) -> str:
        """What the index says, in words; chance is the share of the area."""
        row = self.frame().iloc[self.chosen]
        ground = percent(row["area_share"], 1)
        if row["hit_rate_low"] > row["area_share"]:
            said = tr("Better than chance: hot spots put anywhere would hold {ground} of them.", ground=ground)
        else:
            said = tr("Not surely better than chance: hot spots put anywhere would hold {ground}.", ground=ground)
        if np.isnan(row["rri"]):
            return said
        kept = tr("RRI {rri}: the hot spots hold {rri} times the share that they held before.", rri=_two(row["rri"]))
        return f"{said} {kept}"


def hit_rate_page(found: Assessment) -> Page:
    """The whole report."""
    return Page(
        title=tr("Hit rate of the hot spots"),
        facts=facts_line(events=found.events, source=found.source, more=tr("map: {name}", name=found.map_name)),
        results=[found.sentence, found.verdict],
        warnings=found.warnings,
        sections=[(tr("Incidents found by the ground covered"), _curve(found))],
        reading=[
            tr(
                "The curve tells what share of the later incidents the hottest places hold, by the share of the ground "
                "they cover. The farther above the diagonal, which is chance, the better; compare two maps at the "
                "same share of the ground."
            ),
            tr(
                "PAI is the hit rate divided by the share of the ground: 5 means five times as many incidents as "
                "chance. It rises when hot spots shrink: a PAI alone does not say that a map is better. RRI near 1: "
                "the places kept their share; below, the incidents went elsewhere."
            ),
        ],
        limits=[
            tr(
                "The later incidents must come after all those that made the map. Where patrols went because of the "
                "map, fewer incidents may mean success, and more may mean better recording."
            ),
        ],
        method=[
            tr(
                "PAI: Chainey, Tompson and Uhlig (2008). RRI: Levine (2008). PEI: Hunt (2016). Interval of the hit "
                "rate: Clopper and Pearson (1934)."
            ),
        ],
    )


def _curve(found: Assessment) -> Markup:
    frame = found.frame()
    row = frame.iloc[found.chosen]
    ground, rate = frame["area_share"].to_numpy(np.float64), frame["hit_rate"].to_numpy(np.float64)
    curve = share_curve(
        tr("Later incidents held by the hottest places"), np.r_[0, ground, 1], np.r_[0, rate, 1],
        places_axis=tr("share of the study area"), events_axis=tr("share of the later incidents"),
        marks=[(float(row["area_share"]), float(row["hit_rate"]))], equality=tr("chance"),
    )  # fmt: skip
    head = (tr("Hot spots"), tr("Area (km²)"), tr("Share of the area"), tr("Incidents"), tr("Hit rate"), "PAI", "RRI")
    lines = [
        (
            line.hot_spots, number(line.area_km2, 2), percent(line.area_share, 1), number(line.n),
            percent(line.hit_rate, 1), _two(line.pai), _two(line.rri),
        )  # fmt: skip
        for line in frame.itertuples(index=False)
    ]
    return joined((curve, table(head, lines, [found.chosen])))


def _two(value: float) -> str:
    return "–" if np.isnan(value) else number(value, 2)
