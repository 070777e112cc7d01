# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of the raw data looked for in every text of a package."""
from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from .reading import File
from .views import views
from .windows import WIDTH, Windows

SHORTEST, SHORTEST_NUMBER = 5, 8
NUMBER = re.compile(r"[\d.,:\s TZtz+-]+")
WORDS = (re.compile(r"[\w'-]+"), re.compile(r"[^\s,;:<>\"'|(){}\[\]=/\\]+"))
PHONE = re.compile(r"(?<![\d.,])(?:\+33|0033|0)[\s.-]?[1-9](?:[\s.-]?\d{2}){4}(?![\d])")


def _digits(phone: str) -> str:
    return re.sub(r"^(\+33|0033)", "0", re.sub(r"[\s.-]", "", phone))


class RawTexts:
    """Values to look for, in lower case; ``said`` are texts that the package may hold whatever the facts."""

    def __init__(self, values: set[str], said: str) -> None:
        self._said = said.casefold()
        lower = {value.casefold() for value in values}
        self.texts = {one for one in lower if len(one) >= (SHORTEST_NUMBER if NUMBER.fullmatch(one) else SHORTEST)}
        self.phones = {_digits(one) for one in self.texts if PHONE.fullmatch(one)}
        starts: list[bytes] = []
        self._lengths: dict[bytes, set[int]] = {}
        for one in self.texts:
            encoded = one.encode("utf-8", "ignore")
            if len(encoded) >= WIDTH and not one.isdecimal():
                starts.append(encoded[:WIDTH])
                self._lengths.setdefault(encoded[:WIDTH], set()).add(len(encoded))
        self._windows = Windows(np.frombuffer(b"".join(starts), np.dtype("<u8")))

    def found_in(self, file: File) -> Iterator[tuple[str, str]]:
        """Encoding and value of what a file holds of them."""
        for encoding, text in views(file):
            yield from ((encoding, one) for one in self._in_text(text) if one not in self._said)

    def _in_text(self, text: str) -> Iterator[str]:
        words = {word for pattern in WORDS for word in pattern.findall(text)}
        yield from sorted(words & self.texts)
        yield from self._long_ones(text)
        if self.phones:
            yield from (one for one in PHONE.findall(text) if _digits(one) in self.phones)

    def _long_ones(self, text: str) -> Iterator[str]:
        content = text.encode("utf-8", "ignore")
        for offset in self._windows.hits(content):
            for length in self._lengths[content[offset : offset + WIDTH]]:
                one = content[offset : offset + length].decode("utf-8", "ignore")
                if one in self.texts and _stands_alone(content, offset, length, one):
                    yield one


def _stands_alone(content: bytes, offset: int, length: int, text: str) -> bool:
    """Digits within a longer number are there by chance."""
    around = content[max(offset - 1, 0) : offset] + content[offset + length : offset + length + 1]
    return not (NUMBER.fullmatch(text) and re.search(rb"[0-9]", around))
