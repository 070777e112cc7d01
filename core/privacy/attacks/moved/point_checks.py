# SPDX-License-Identifier: GPL-2.0-or-later
"""Moved points that count, single out, tell the day, or stand for whom they must not."""
from __future__ import annotations

import re
from collections.abc import Iterator

import pandas as pd
from shapely.geometry import Point
from shapely.prepared import prep

from ....wording import later, number, tr
from ...persons.published_labels import kind_in_words, kind_of_values
from ..check import Check, Outcome
from ..evidence import Evidence
from .points_read import NAME, Points, points_of, territory_of

COLUMNS = frozenset({"fid", "geom", "cell_id", "period", "category"})
MONTH = re.compile(r"(\d{4}(-(Q[1-4]|\d{2}))?)?")
FEWEST_POINTS, STEP, NEAR = 3, 10, 1e-6
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def none() -> Outcome:
    """What is answered of packages without moved points."""
    return Outcome(tr("no moved points"))


def columns(evidence: Evidence) -> Outcome:
    """Counts, ranks, whatever is more than place, period and category."""
    if points_of(evidence.published) is None:
        return none()
    found = [
        tr("the column “{name}” in {file}", name=name, file=table.path)
        for table in evidence.published.tables
        for name in table.columns
        if name not in COLUMNS
    ]
    return Outcome.of(found, tr("place, period and category alone"))


def positions(evidence: Evidence) -> Outcome:
    """Positions that are no multiples of 10 m, or that are not where their names say."""
    points = points_of(evidence.published)
    if points is None:
        return none()
    found = [
        tr("“{place}” is no position", place=name)
        for name in sorted(set(evidence.published.frame["cell_id"].astype(str)))
        if not NAME.fullmatch(name)
    ]
    found += [tr("N{y}E{x} is no multiple of {step} m", x=x, y=y, step=STEP) for x, y in points.at.tolist()
              if x % STEP or y % STEP]  # fmt: skip
    found += [tr("“{place}” is drawn elsewhere", place=name) for name in _elsewhere(evidence)]
    count = number(len(points.at))
    return Outcome.of(found, tr("{count} points, all on multiples of {step} m", count=count, step=STEP))


def _elsewhere(evidence: Evidence) -> Iterator[str]:
    for name, shape in evidence.published.shapes.items():
        match = NAME.fullmatch(str(name))
        said = (int(match.group(2)), int(match.group(1))) if match else (0, 0)
        if shape.geom_type != "Point" or abs(shape.x - said[0]) > NEAR or abs(shape.y - said[1]) > NEAR:
            yield str(name)


def classes(evidence: Evidence) -> Outcome:
    """Categories and periods of one or two points, points written twice, and days."""
    points = points_of(evidence.published)
    if points is None:
        return none()
    fewest = max(FEWEST_POINTS, evidence.published.k)
    found = []
    for table in evidence.published.tables:
        twice = int(table.frame.duplicated(["cell_id", "period", "category"]).sum())
        if twice:
            found.append(tr("{count} rows that repeat a place in {file}", count=twice, file=table.path))
        for (period, category), rows in table.frame.groupby(["period", "category"]):
            if rows["cell_id"].nunique() < fewest:
                what = f"{period} {category}".strip()
                found.append(tr("“{name}”: {count} points", name=what, count=rows["cell_id"].nunique()))
    labels = pd.Series(sorted(set(points.rows["category"]) - {""}), dtype=object)
    kind = kind_of_values(labels, labels)
    found += [tr("categories that are {kind}", kind=kind_in_words(kind))] if kind else []
    days = sorted(period for period in set(points.rows["period"]) if not MONTH.fullmatch(period))
    found += [tr("the period “{name}”", name=one) for one in days]
    count = points.rows.groupby(["period", "category"]).ngroups
    return Outcome.of(found, tr("{count} categories and periods, of {k} points at least", count=count, k=fewest))


def recipients(evidence: Evidence) -> Outcome:
    """Moved points for anybody but one named recipient, for some time."""
    published = evidence.published
    if points_of(published) is None:
        return none()
    found = []
    if published.said("audience") != "restricted":
        found.append(tr("the audience “{name}”", name=published.said("audience")))
    if not published.said("recipient", "name"):
        found.append(tr("no recipient is named"))
    if not DAY.fullmatch(str(published.said("recipient", "expires"))):
        found.append(tr("no day of destruction is named"))
    return Outcome.of(found, tr("for one recipient, until {day}", day=published.said("recipient", "expires")))


def territory(evidence: Evidence) -> Outcome:
    """Points outside of the territory: those who live there are fewer."""
    points = points_of(evidence.published)
    if points is None:
        return none()
    drawn = territory_of(evidence.reading)
    if drawn is None:
        return Outcome(tr("no territory is drawn"))
    inside = prep(drawn)
    found = [tr("N{y}E{x} is outside", x=x, y=y) for x, y in points.at.tolist() if not inside.intersects(Point(x, y))]
    return Outcome.of(found, tr("{count} points, all in the territory", count=number(len(points.at))))


def shared(evidence: Evidence) -> Outcome:
    """Points that two recipients have in common, who could then put their packages together."""
    now, then = points_of(evidence.published), points_of(evidence.earlier)
    if now is None or then is None:
        return none()
    names = [str(one.said("recipient", "name")).casefold() for one in (evidence.published, evidence.earlier)]
    if names[0] == names[1]:
        return Outcome(tr("the same recipient: the same points"))
    same, fewer = _in_common(now, then), min(len(now.at), len(then.at))
    told = tr("{same} points of {count} are those of the other recipient", same=number(same), count=number(fewer))
    return Outcome.of([told] if same >= FEWEST_POINTS and same > fewer / 2 else [], told)


def _in_common(now: Points, then: Points) -> int:
    return len({tuple(one) for one in now.at.tolist()} & {tuple(one) for one in then.at.tolist()})


FAMILY = later("Moved points")
CHECKS = (
    Check("moved-columns", FAMILY, later("Columns of points"), later("A count, a rank, an hour beside a point."),
          columns),
    Check("moved-positions", FAMILY, later("Positions of points"),
          later("Positions that are not rounded to 10 m, or that differ from what is drawn."), positions),
    Check("moved-classes", FAMILY, later("Few points of a kind"),
          later("A category and period of one or two points, a point written twice, a day."), classes),
    Check("moved-recipient", FAMILY, later("Recipient of points"),
          later("Points for the public, for partners, for nobody in particular or for ever."), recipients),
    Check("moved-territory", FAMILY, later("Points and territory"), later("Points outside of the territory."),
          territory),
    Check("moved-shared", FAMILY, later("Points of two recipients"),
          later("The same points for two recipients."), shared, ("previous",)),
)  # fmt: skip
