# SPDX-License-Identifier: GPL-2.0-or-later
"""A dirty file and what loading should make of it; what is not stated is not checked."""
from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Case:
    """``content`` is text (written as UTF-8) or bytes; ``reasons`` counts the rejects of each reason."""

    about: str
    content: str | bytes
    accepted: int | None = None
    reasons: dict[str, int] = field(default_factory=dict)
    flags: dict[str, int] = field(default_factory=dict)
    refused: str = ""
    """Words of the sentence that refuses the file, separated by « … »."""
    said: str = ""
    """Words that the notes must hold, separated by « … »."""
    doubted: str = ""
    """Words that what is to be checked must hold."""
    encoding: str = ""
    delimiter: str = ""
    layout: str = ""
    crs: str = ""
    starts: tuple[str, ...] = ()
    """Start of the first incidents, as « 2024-02-25 23:45 »; « » for none."""
    ends: tuple[str, ...] = ()
    precisions: tuple[str, ...] = ()
    values: dict[str, tuple] = field(default_factory=dict)
    """Values of fields of the first incidents."""
    personal: dict[str, str] = field(default_factory=dict)
    """Columns left out because of persons, and the kind of what they hold."""
    wanted: dict = field(default_factory=dict)
    """What the person asked for, as parameters of :class:`Wanted` and :class:`Reading`."""
    name: str = "incidents.csv"

    def __str__(self) -> str:
        return self.about.replace(" ", "_")


HEADER = "Date;Heure;Nature;X;Y\n"
ROWS = "25/02/2024;23h45;Rixe;771041,5;6279223,5\n13/03/2024;08:00;Épave;771100,0;6279300,0\n"


def dated(*dates: str, header: str = "Date;Nature") -> str:
    """A file with one incident a date, its other columns being filled alike."""
    filled = {"Nature": "rixe", "X": "771041", "Y": "6279223", "Heure": ""}
    names = header.split(";")
    return "\n".join([header, *(";".join(filled.get(name, date) for name in names) for date in dates)]) + "\n"


def placed(*places: str, header: str = "Date;Nature;X;Y") -> str:
    """A file with one incident a place « x;y »."""
    return "\n".join([header, *(f"25/02/2024;rixe;{place}" for place in places)]) + "\n"
