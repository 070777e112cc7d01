# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of columns, as a source writes them and as they can be used."""
from __future__ import annotations

import re
from collections.abc import Sequence

from ...errors import CoreError
from ...wording import tr
from ..nomenclature import plain

LONGEST_NAME = 64
_DBASE_TYPE = re.compile(r",(?:[NF],\d+,\d+|[CDL],\d+)$")


class NoHeaderError(CoreError):
    """The first line holds data, not names."""

    def __init__(self, line: int, cells: Sequence[str]) -> None:
        super().__init__(
            tr(
                "Line {line} should name the columns, but reads “{cells}”: add a line with their names, or say "
                "which line has them with file.header_line in a profile.",
                line=line,
                cells=" | ".join(cells)[:120],
            )
        )


def usable_names(header: Sequence[str]) -> tuple[list[str], list[str]]:
    """Usable, distinct names for the cells of a header, and those among them that had to be changed.

    Blanks around, control characters and the types that dBASE dumps append (« Nom,C,254 ») go; a nameless column is
    called after its rank, a repeated name gets a number.
    """
    names: list[str] = []
    changed: list[str] = []
    taken: set[str] = set()
    for rank, cell in enumerate(header, start=1):
        printable = "".join(letter if letter.isprintable() else " " for letter in cell).strip()
        base = _DBASE_TYPE.sub("", printable)[:LONGEST_NAME] or f"column_{rank}"
        name, copy = base, 2
        while (plain(name) or name) in taken:
            name, copy = f"{base}_{copy}", copy + 1
        taken.add(plain(name) or name)
        names.append(name)
        if name != cell.strip():
            changed.append(name)
    return names, changed


def looks_like_data(cells: Sequence[str]) -> bool:
    """Whether most cells of a supposed header are numbers or dates."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    numbers = [cell for cell in filled if re.fullmatch(r"[-+\d.,:/\sT]+", cell)]
    return 2 * len(numbers) > len(filled)


class MissingColumnsError(CoreError):
    """A profile speaks of columns that the source does not have."""

    def __init__(self, profile: str, missing: Sequence[str], header: Sequence[str]) -> None:
        super().__init__(
            tr(
                "PROFILE: the profile “{profile}” needs the columns {missing}, which the source does not have. "
                "Its columns: {header}. Choose another profile, or auto.",
                profile=profile,
                missing=", ".join(missing),
                header=", ".join(header),
            )
        )


class Header:
    """Column names found whatever their case, accents and punctuation."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self._by_plain = {plain(name) or name: name for name in reversed(self.names)}

    def find(self, wanted: str) -> str | None:
        """The column that ``wanted`` names, if there is one."""
        if wanted in self.names:
            return wanted
        return self._by_plain.get(plain(wanted) or wanted)

    def __contains__(self, wanted: str) -> bool:
        return self.find(wanted) is not None
