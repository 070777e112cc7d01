# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of two numbers is the day, where no day of a column is beyond the 12th."""
from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd

from ...errors import CoreError
from ...wording import tr
from ..files.table import Note, doubt
from ..nomenclature import plain
from .dates import read_days

TWINS = {"dd/mm/yyyy": "mm/dd/yyyy", "dd/mm/yy": "mm/dd/yy"}
"""Layouts that the same dates can be written in."""
FRENCH = frozenset(
    "heure debut fin commune adresse quartier numero secteur lieu rue voie mois jour annee de du des le la statut "
    "nombre libelle fait faits".split()
)
"""Words of names of columns that English does not have."""
ENOUGH_DAYS = 5
"""Different days from which their order in the file tells."""


class DayOrMonthError(CoreError):
    """Dates that two layouts read equally well."""

    def __init__(self, column: str, example: str, french: str, american: str) -> None:
        super().__init__(
            tr(
                "DATE_FORMAT: no date of “{column}” has a day beyond the 12th, so “{example}” may be {french} or "
                "{american}: say which in DATE_FORMAT.",
                column=column,
                example=example,
                french=french,
                american=american,
            )
        )


def layout_told(
    column: str, names: Iterable[str], pieces: Iterable[pd.Series], others: Iterable[Mapping[str, float]], french: str
) -> tuple[str, Note | None]:
    """The layout of the dates of ``column``, told by other columns, the order of the rows or French ``names``.

    ``pieces`` are all of its dates; ``others`` say what share of each other column either layout reads. With the
    layout, what to say of it: nothing where it is sure.

    Raises
    ------
    DayOrMonthError
        None of these tells.
    """
    american = TWINS[french]
    days, example = _read_both_ways(pieces, french, american)
    if days[french].equals(days[american]):
        return french, None
    for shares in others:
        if shares and shares.get(french, 0) != shares.get(american, 0):
            return next(iter(shares)), None
    in_order = [layout for layout in (french, american) if _in_order(days[layout])]
    if len(in_order) == 1:
        why = tr("in which alone the rows are in the order of time")
    elif any(map(_is_french, names)):
        in_order, why = [french], tr("as French names of columns suggest")
    else:
        raise DayOrMonthError(column, example, french, american)
    found = tr(
        "no date of “{column}” has a day beyond the 12th: they were read as {layout}, {why}; if that is wrong, give "
        "DATE_FORMAT",
        column=column,
        layout=in_order[0],
        why=why,
    )
    return in_order[0], doubt(found)


def _is_french(name: str) -> bool:
    """Whether a column has a name that only French gives."""
    return not name.isascii() or not FRENCH.isdisjoint(plain(name).split())


def _read_both_ways(pieces: Iterable[pd.Series], *layouts: str) -> tuple[dict[str, pd.Series], str]:
    """Days of a column in each layout, NaT where there is none, and the first text."""
    read: dict[str, list[pd.Series]] = {layout: [] for layout in layouts}
    first = ""
    for piece in pieces:
        first = first or "".join(piece.iloc[:1])
        for layout, days in read.items():
            days.append(read_days(piece, layout).start)
    return {layout: pd.concat(days, ignore_index=True) for layout, days in read.items()}, first


def _in_order(days: pd.Series) -> bool:
    """Whether days never go back, or never forward."""
    days = days.dropna()
    return days.nunique() >= ENOUGH_DAYS and bool(days.is_monotonic_increasing or days.is_monotonic_decreasing)
