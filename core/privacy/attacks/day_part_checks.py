# SPDX-License-Identifier: GPL-2.0-or-later
"""Hours told finer, or to others, than partners may have them."""
from __future__ import annotations

import re

from ...wording import later, tr
from .check import Check, Outcome
from .evidence import Evidence
from .published import TOTAL

FOUR = frozenset({"00-06", "06-12", "12-18", "18-24"})
QUARTER = re.compile(r"(\d{4}(-Q[1-4])?)?")


def day_parts(evidence: Evidence) -> Outcome:
    """Parts of the day that are not the four, by month, for the public, or beside categories."""
    published = evidence.published
    if not published.by_part:
        return Outcome(tr("no parts of the day"))
    found = []
    if published.said("audience") != "partner":
        found.append(tr("parts of the day in a {audience} package", audience=published.said("audience")))
    for table in published.tables:
        others = sorted(set(table.frame["category"].astype(str)) - FOUR - {TOTAL})
        found += [tr("the part of the day “{name}” in {file}", name=name, file=table.path) for name in others]
        if "category" in table.columns:
            found.append(tr("parts of the day beside categories in {file}", file=table.path))
        periods = sorted(set(table.frame["period"].astype(str)) - {TOTAL})
        found += [tr("the period “{name}”", name=one) for one in periods if not QUARTER.fullmatch(one)]
    return Outcome.of(found, tr("the four parts of the day, by quarter at least"))


CHECKS = (
    Check("day-parts", later("The figures"), later("Parts of the day"),
          later("Hours by month, for others than partners, or finer than a quarter of the day."), day_parts),
)  # fmt: skip
