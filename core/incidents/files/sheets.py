# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sheet of a workbook, or layer of a file, holds the incidents."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...errors import CoreError
from ...wording import tr
from ..words import usual_names


class SheetTieError(CoreError):
    """Several sheets that look like incidents equally well."""

    def __init__(self, name: str, sheets: Sequence[str]) -> None:
        super().__init__(
            tr(
                "SHEET: several sheets or layers of “{name}” look like incidents; say in SHEET which one to read: "
                "{sheets}.",
                name=name,
                sheets=", ".join(sheets),
            )
        )


def sheet_of_incidents(name: str, columns: Mapping[str, Sequence[str]]) -> str:
    """The sheet with most of the usual columns of incidents; the first table where none has any.

    ``columns`` has those of each sheet: people begin their workbooks with a page of explanations, which has one.

    Raises
    ------
    SheetTieError
        Several sheets have as many.
    """
    known = {sheet: usual_names(names) for sheet, names in columns.items()}
    most = [sheet for sheet, count in known.items() if count == max(known.values())]
    if len(most) > 1 and known[most[0]] > 1:
        raise SheetTieError(name, most)
    if len(most) == 1:
        return most[0]
    return next((sheet for sheet, names in columns.items() if len(names) > 1), next(iter(columns)))
