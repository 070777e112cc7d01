# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that counting on grids and in areas declare alike."""
from __future__ import annotations

from ...core.lattice.periods import PERIODS
from ...core.wording import later, tr
from .. import parameters as declare

GROUP = ("counts", later("Counts"))


def breakdown():
    """What to sum, and by what to tell events apart."""
    return (
        declare.field(
            "WEIGHT", tr("Weight"),
            tr(
                "Number that each row counts for, such as its number of incidents (quantity) or its gravity. Left "
                "empty: 1. The field weight of the result and all its rates use it; n always counts rows."
            ),
            numeric=True,
        ),
        declare.field(
            "CATEGORY", tr("Category"),
            tr("Field whose values get a column n_… each. Left empty: no breakdown by category."),
        ),
        declare.field(
            "TIME", tr("Date"),
            tr(
                "Date of the incidents, used with a period other than “all”: a date field, or a text that begins like "
                "2024-05-31. Left empty: occurred_from where the layer has it."
            ),
        ),
        declare.words(
            "PERIOD", tr("Period"), PERIODS, "all",
            tr(
                "Adds a column n_… for each year, quarter or month that has incidents; with a category, for each "
                "category in each period too."
            ),
        ),
    )


def figures():
    """Totals that every counting returns."""
    return (
        declare.figure("COUNTED", tr("Incidents counted")),
        declare.figure("OUTSIDE", tr("Incidents outside")),
    )
