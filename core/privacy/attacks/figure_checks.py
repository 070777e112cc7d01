# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures that are too small, too fine or not what the report says."""
from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from ...wording import later, number, tr
from ..persons.published_labels import kind_in_words, kind_of_values
from .check import Check, Outcome
from .evidence import Evidence
from .published import KEYS, TOTAL

COLUMNS = frozenset({"fid", "geom", "cell_id", "period", "category", "day_part", "n", "class", "level", "label"})
PERIOD = re.compile(r"(\d{4}(-(Q[1-4]|\d{2}))?)?")
FEWEST_CATEGORIES = 2
FLOORS = {"public": (11, 6, 5), "partner": (6, 6, 1), "restricted": (3, 3, 1)}
"""For each audience: k, k with a decision of the data protection officer, and the rounding, at least."""


def columns(evidence: Evidence) -> Outcome:
    """Columns that no package has: hours, addresses, pseudonyms, remarks."""
    found = [
        tr("the column “{name}” in {file}", name=name, file=table.path)
        for table in evidence.published.tables
        for name in table.columns
        if name not in COLUMNS
    ]
    periods = set(evidence.published.frame["period"].astype(str)) - {TOTAL}
    odd = [one for one in sorted(periods) if not PERIOD.fullmatch(one)]
    found += [tr("the period “{name}”", name=one) for one in odd]
    labels = pd.Series(sorted(set(evidence.published.shown["category"].astype(str)) - {"", TOTAL}), dtype=object)
    kind = kind_of_values(labels, labels)
    found += [tr("categories that are {kind}", kind=kind_in_words(kind))] if kind else []
    return Outcome.of(found, tr("place, period, category and figure alone"))


def small(evidence: Evidence) -> Outcome:
    """Figures below k, or that are no multiple of the rounding, over every combination of columns."""
    published = evidence.published
    found = []
    for table in published.tables:
        shown = table.frame["n"].dropna().to_numpy()
        if (shown < published.k).any():
            found.append(tr("{n} in {file}, below {k}", n=number(shown.min()), file=table.path, k=published.k))
        if (shown % published.base != 0).any():
            found.append(tr("figures in {file} that are not rounded to {base}", file=table.path, base=published.base))
    lowest = published.frame["n"].min()
    if not published.tables:
        found.append(tr("no table of figures"))
    return Outcome.of(found, tr("the lowest is {n}, k is {k}", n=number(lowest), k=published.k))


def rules(evidence: Evidence) -> Outcome:
    """Thresholds weaker than the audience's."""
    published, found = evidence.published, []
    audience = str(published.said("audience"))
    k, decided, base = FLOORS.get(audience, FLOORS["public"])
    floor = decided if published.said("validated") else k
    if published.k < floor:
        found.append(tr("k = {k}, where {floor} is the least", k=published.k, floor=floor))
    if published.base < base:
        found.append(tr("rounding to {base}, where {floor} is the least", base=published.base, floor=base))
    fine = set(published.frame["period"].astype(str).str.len()) & {7}
    size = published.said("zoning", "cell_size_m")
    if audience == "public" and fine and size and float(size) < 1000:
        found.append(tr("months or quarters on cells of {size} m", size=number(float(size))))
    clean = tr("{audience}: k = {k}, rounded to {base}", audience=audience, k=published.k, base=published.base)
    return Outcome.of(found, clean)


def uniqueness(evidence: Evidence) -> Outcome:
    """Rows that stand for one event, and cells that tell what everybody there had."""
    published, found = evidence.published, []
    for table in published.tables:
        twice = int(table.frame.duplicated(list(KEYS)).sum())
        if twice:
            found.append(tr("{count} rows that repeat a place in {file}", count=twice, file=table.path))
        shown = table.frame[table.frame["n"].notna()]
        if (shown["category"] != "").any():
            shown = shown[shown["category"] != TOTAL]
            alone = shown.groupby(["cell_id", "period"])["category"].nunique() < FEWEST_CATEGORIES
            if alone.any():
                count = int(alone.sum())
                found.append(tr("{count} places with a single category in {file}", count=count, file=table.path))
    return Outcome.of(found, tr("{count} rows, each of at least {k} events", count=len(published.shown), k=published.k))


def same_everywhere(evidence: Evidence) -> Outcome:
    """Tables that differ from one file to another: their difference would tell."""
    first, found = evidence.published.frame, []
    reference = {tuple(row) for row in _rows(first)}
    for table in evidence.published.tables[1:]:
        other = {tuple(row) for row in _rows(table.frame)}
        if other != reference and set(table.frame["cell_id"]) & set(first["cell_id"]):
            found.append(tr("{count} rows of {file} differ", count=len(other ^ reference), file=table.path))
    return Outcome.of(found, tr("{count} tables, all the same", count=len(evidence.published.tables)))


def _rows(frame: pd.DataFrame) -> Iterator[tuple[object, ...]]:
    return zip(*(frame[name].astype(str) for name in KEYS), frame["n"].fillna(-1))


def report(evidence: Evidence) -> Outcome:
    """Figures of the disclosure report, computed again from the tables."""
    published = evidence.published
    shown = published.shown
    if not published.report:
        return Outcome(tr("no report"), (tr("no report"),))
    low, high = published.bounds(published.broadest["n"].to_numpy())
    total = float(published.said("published", "total") or 0)
    again = {
        ("published", "figures"): len(shown),
        ("published", "places"): shown["cell_id"].nunique(),
        ("zoning", "places"): published.frame["cell_id"].nunique(),
        ("k", "lowest_value_shown"): published.lowest,
    }
    found = [
        tr("{name}: {said} said, {found} found", name=".".join(keys), said=published.said(*keys), found=value)
        for keys, value in again.items()
        if published.said(*keys) is not None and published.said(*keys) != value
    ]
    if not low.sum() - published.base <= total <= high.sum() + published.base:
        found.append(tr("a total of {total} that the figures cannot make", total=number(total)))
    found += [tr("the raw figure “{name}”", name=key) for key in _raw_keys(published.report)]
    return Outcome.of(found, tr("{count} figures found again", count=len(again) + 1))


def _raw_keys(report: object, prefix: str = "") -> Iterator[str]:
    """Names under which a report would give away what must stay."""
    if isinstance(report, dict):
        for key, value in report.items():
            if re.search(r"^raw_|^true_|minimum|extent|bbox|salt|secret|seed", str(key)):
                yield f"{prefix}{key}"
            yield from _raw_keys(value, f"{prefix}{key}.")


def total(evidence: Evidence) -> Outcome:
    """A total from which one figure can be told more closely than by its rounding."""
    published = evidence.published
    values = published.broadest["n"].to_numpy()
    said = published.said("published", "total")
    if said is None or not published.said("published", "total_rounded_on_its_own") or not len(values):
        return Outcome(tr("no total of its own"))
    low, high = published.bounds(values)
    least, most = np.ceil(said - published.base / 2), np.ceil(said + published.base / 2) - 1
    narrower = (least - (high.sum() - high) > low) | (most - (low.sum() - low) < high)
    found = [tr("{count} figures that the total narrows", count=int(narrower.sum()))] if narrower.any() else []
    return Outcome.of(found, tr("no figure is narrowed by the total"))


FAMILY = later("The figures")
CHECKS = (
    Check("columns", FAMILY, later("Columns"), later("Hours, addresses, positions, pseudonyms: rows of single events."),
          columns),
    Check("small-figures", FAMILY, later("Figures below k"),
          later("Any figure that fewer than k events could make, or that shows more than its rounding."), small),
    Check("audience-rules", FAMILY, later("Thresholds of the audience"),
          later("Rules weaker than those of the audience the package is for."), rules),
    Check("uniqueness", FAMILY, later("Rows that single out"),
          later("A row for one event, or a place that tells the category of everybody there."), uniqueness),
    Check("same-everywhere", FAMILY, later("Files that contradict each other"),
          later("Two tables of one package whose difference tells a hidden figure."), same_everywhere),
    Check("total", FAMILY, later("The total"), later("A figure deduced from the total and all the others."), total),
    Check("report", FAMILY, later("The disclosure report"),
          later("Figures of the report that are not those of the tables, or that should not be there."), report),
)  # fmt: skip
