# SPDX-License-Identifier: GPL-2.0-or-later
"""A checker that knows only the bytes of a package and the raw facts, and looks for the second in the first."""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from ..errors import CoreError
from ..wording import tr
from .archive import SUMS, sums_hold
from .check_formats import format_leaks
from .needles import Needles
from .nesting import PDF, PNG, ZIP, nested
from .traces import NUMBER, RawTraces

DECIMAL = re.compile(r"-?\d+\.\d+|(?<![\w.,])-?\d+,\d+")
"""With a comma only where a number begins: the last digits of a cell's name, then a count, are none."""
LARGE = 1000.0
DECIMALS = 4
"""Decimals from which a number below :data:`LARGE`, a degree, tells a place within 10 m."""
WORDS = (re.compile(r"[^\s,;:<>\"'|(){}\[\]=/\\]+"), re.compile(r"[\w-]+"))
SHOWN_LEAKS = 5


class LeakError(CoreError):
    """The package would have betrayed something: it was not written."""

    def __init__(self, leaks: list[str]) -> None:
        shown = "; ".join(leaks[:SHOWN_LEAKS]) + ("…" if len(leaks) > SHOWN_LEAKS else "")
        super().__init__(tr("The package was not written: the check of its bytes found {leaks}.", leaks=shown))


def check_package(package: bytes, raw: RawTraces, said: str) -> None:
    """Refuse a package that holds anything of the raw facts.

    Parameters
    ----------
    package
        Bytes of the zip.
    raw
        What must not be found.
    said
        Texts that may be found although the raw layer has them: what the producer typed, names of published places
        and categories, and what the pages say whatever the facts.

    Raises
    ------
    LeakError
        Names of the files and what they betray.
    """
    leaks = list(leaks_in(package, raw, said))
    if leaks:
        raise LeakError(leaks)


def leaks_in(package: bytes, raw: RawTraces, said: str = "") -> Iterator[str]:
    """Every leak, in words."""
    wanted = raw.unless_said(said)
    coordinates, needles = wanted.telling_coordinates(), wanted.needles()
    search = Needles(needles)
    members: dict[str, bytes] = {}
    for name, content in nested("", package):
        members[name] = content
        yield from format_leaks(name, content)
        # What compressed files hold is looked at on its own; pixels are no text.
        if not content.startswith((ZIP, PNG, PDF)) and ".pdf/" not in name:
            yield from _binary_leaks(name, content, search, needles)
            yield from _text_leaks(name, content, coordinates, wanted)
    files = {name: content for name, content in members.items() if name and not re.search(r"\.(qgz|pdf|gpkg)/", name)}
    if not sums_hold(files):
        yield tr("sums that do not match the files in {file}", file=SUMS)


def _binary_leaks(name: str, content: bytes, search: Needles, meaning: Mapping[bytes, str]) -> Iterator[str]:
    for offset, needle in search.found_in(content):
        text = meaning[needle]
        around = content[max(offset - 1, 0) : offset] + content[offset + len(needle) :][:1]
        if not text:
            yield tr("a coordinate of an event, in binary, in {file}", file=name)
            return
        # Digits within a longer word, such as a sum, are there by chance.
        if not (NUMBER.fullmatch(text) and any(chr(byte).isalnum() for byte in around)):
            yield tr("“{words}”, from the raw data, in {file}", words=text, file=name)
            return


def _text_leaks(name: str, content: bytes, coordinates: NDArray[np.float64], wanted: RawTraces) -> Iterator[str]:
    text = content.decode("utf-8", errors="ignore")
    for number in set(DECIMAL.findall(text)):
        if _is_coordinate(number, coordinates):
            yield tr("the coordinate {number} of an event in {file}", number=number, file=name)
            break
    words = {word for pattern in WORDS for word in pattern.findall(text)}
    for leaked in sorted(words & wanted.texts)[:1]:
        yield tr("“{words}”, from the raw data, in {file}", words=leaked, file=name)
    lower = text.lower()
    for word in sorted(wanted.surroundings):
        if re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", lower):
            yield tr("“{words}”, a name of this computer or account, in {file}", words=word, file=name)


def _is_coordinate(number: str, coordinates: NDArray[np.float64]) -> bool:
    number = number.replace(",", ".")
    digits, value = len(number.partition(".")[2]), float(number)
    if abs(value) < LARGE and digits < DECIMALS:
        return False
    tolerance = 0.5000001 * 10.0**-digits
    start = int(np.searchsorted(coordinates, value - tolerance))
    return start < len(coordinates) and float(coordinates[start]) <= value + tolerance
