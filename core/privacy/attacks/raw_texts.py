# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of the raw data looked for in every text of a package."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from .reading import File
from .views import views
from .windows import WIDTH, Windows

SHORTEST, SHORTEST_NUMBER = 5, 8
NUMBER = re.compile(r"[\d.,:\s TZtz+-]+")
WORDS = (re.compile(r"[\w'-]+"), re.compile(r"[^\s,;:<>\"'|(){}\[\]=/\\]+"))
PHONE = re.compile(r"(?<![\d.,])(?:\+33|0033|0)[\s.-]?[1-9](?:[\s.-]?\d{2}){4}(?![\d])")
DIGIT = re.compile("[0-9]")
BETWEEN = "\0"
OF_ROWS = ("rows", "reversed")
"""Views of a database that are made of its values alone."""


def _digits(phone: str) -> str:
    return re.sub(r"^(\+33|0033)", "0", re.sub(r"[\s.-]", "", phone))


class RawTexts:
    """Values to look for, in lower case; ``said`` are texts that the package may hold whatever the facts."""

    def __init__(self, values: Iterable[str], said: str) -> None:
        self._said = said.casefold()
        # A million values are put in lower case, measured and told from numbers at once, as one text.
        known = _Encoded(BETWEEN.join(values).casefold())
        figures = known.made_of(NUMBER)
        kept = known.characters >= np.where(figures, SHORTEST_NUMBER, SHORTEST)
        long = kept & (known.length >= WIDTH) & ~known.made_of(DIGIT)
        self.count = int(kept.sum())
        self.words = set(known.texts(kept & ~long))
        self.phones = {_digits(one) for one in known.texts(kept & known.may_be_phones) if PHONE.fullmatch(one)}
        starts = known.beginnings(long)
        order = np.argsort(starts, kind="stable")
        self._known, self._starts, self._long = known, starts[order], np.flatnonzero(long)[order]
        self._windows = Windows(starts)

    def found_in(self, file: File) -> Iterator[tuple[str, str]]:
        """Encoding and value of what a file holds of them."""
        for encoding, text in views(file):
            # The numbers of a page make any short word by chance; its rows are read beside it, and nothing else is
            # in it (« sqlite-residue »).
            short = file.kind != "sqlite" or encoding in OF_ROWS
            yield from ((encoding, one) for one in self._in_text(text, short) if one not in self._said)

    def _in_text(self, text: str, short: bool) -> Iterator[str]:
        if short:
            words = {word for pattern in WORDS for word in pattern.findall(text)}
            yield from sorted(words & self.words)
        yield from self._long_ones(text)
        if self.phones:
            yield from (one for one in PHONE.findall(text) if _digits(one) in self.phones)

    def _long_ones(self, text: str) -> Iterator[str]:
        content = text.encode("utf-8", "ignore")
        for offset in self._windows.hits(content):
            key = np.frombuffer(content, np.dtype("<u8"), 1, offset)
            first, last = np.searchsorted(self._starts, key)[0], np.searchsorted(self._starts, key, side="right")[0]
            for index in self._long[first:last]:
                one = self._known.octets_of(index)
                if content.startswith(one, offset) and _stands_alone(content, offset, len(one), one.decode()):
                    yield one.decode()


class _Encoded:
    """Texts one after the other in UTF-8, a zero after each; n of them."""

    def __init__(self, joined: str) -> None:
        content = (joined + BETWEEN).encode("utf-8", "ignore")
        self._octets = np.frombuffer(content + bytes(WIDTH), np.uint8)
        self._end = np.flatnonzero(self._octets[: len(content)] == 0)
        self._start = np.concatenate([[0], self._end[:-1] + 1])

    @property
    def length(self) -> NDArray[np.int64]:
        """Bytes of each."""
        return np.asarray(self._end - self._start, np.int64)

    @property
    def characters(self) -> NDArray[np.int64]:
        """Characters of each: all bytes but those that continue one."""
        return self.length - np.add.reduceat((self._octets[: self._end[-1] + 1] & 0xC0) == 0x80, self._start)

    @property
    def may_be_phones(self) -> NDArray[np.bool_]:
        """Whether each begins as a phone number does."""
        return np.isin(self._octets[self._start], np.frombuffer(b"0+", np.uint8))

    def made_of(self, characters: re.Pattern[str]) -> NDArray[np.bool_]:
        """Whether each holds nothing but such characters."""
        good = np.array([code == 0 or code > 127 or bool(characters.fullmatch(chr(code))) for code in range(256)])
        octets = self._octets[: self._end[-1] + 1]
        made = np.asarray(np.logical_and.reduceat(good[octets], self._start))
        # Beyond ASCII the pattern itself decides.
        for index in np.flatnonzero(made & (np.maximum.reduceat(octets, self._start) > 127)):
            made[index] = re.fullmatch(f"(?:{characters.pattern})+", self.octets_of(index).decode()) is not None
        return made

    def octets_of(self, index: int) -> bytes:
        """Bytes of one."""
        return self._octets[self._start[index] : self._end[index]].tobytes()

    def texts(self, which: NDArray[np.bool_]) -> list[str]:
        """Some of them."""
        return [self.octets_of(index).decode() for index in np.flatnonzero(which)]

    def beginnings(self, which: NDArray[np.bool_]) -> NDArray[np.uint64]:
        """First bytes of some, as :class:`.windows.Windows` takes them."""
        windows = np.lib.stride_tricks.sliding_window_view(self._octets, WIDTH)[self._start[which]]
        return np.frombuffer(windows.tobytes(), np.dtype("<u8"))


def _stands_alone(content: bytes, offset: int, length: int, text: str) -> bool:
    """Digits within a longer number are there by chance."""
    around = content[max(offset - 1, 0) : offset] + content[offset + length : offset + length + 1]
    return not (NUMBER.fullmatch(text) and re.search(rb"[0-9]", around))
