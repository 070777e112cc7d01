# SPDX-License-Identifier: GPL-2.0-or-later
"""The encoding of a file too large to be in memory; found as :func:`.encoding.decode` finds that of a whole one."""
from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from .encoding import (
    BEYOND_ASCII,
    BYTE_ORDER_MARKS,
    FOREIGN,
    MIXED,
    MULTIBYTE,
    TOLERATED_DAMAGE,
    UNDEFINED_IN_CP1252,
    EncodingError,
    utf16_by_zeros,
)

Blocks = Callable[[], Iterator[bytes]]


@dataclass(frozen=True)
class Coding:
    """How to decode a file (codec, and what to do with what it cannot decode), and what people call it."""

    codec: str
    errors: str
    name: str
    damaged: int = 0


def coding_of(blocks: Blocks, asked: str | None = None) -> Coding:
    """Coding of a file: the encoding asked for, or the one that all of its bytes tell.

    Raises
    ------
    EncodingError
        ``asked`` does not exist.
    """
    if asked == MIXED:
        return Coding("utf-8", MIXED, MIXED)
    if asked is not None:
        try:
            codec = codecs.lookup(asked).name
        except LookupError as error:
            raise EncodingError(asked) from error
        return Coding("utf-8-sig" if codec == "utf-8" else codec, "strict", asked)
    first = next(blocks(), b"")
    for mark, name in BYTE_ORDER_MARKS:
        if first.startswith(mark):
            return Coding(name, "replace", name)
    wide = utf16_by_zeros(first)
    if wide:
        return Coding(wide, "replace", wide)
    ascii_only, unicode_only = _told(blocks)
    if unicode_only:
        return Coding("utf-8", "replace", "ascii" if ascii_only else "utf-8")
    return _eight_bits(blocks)


def _told(blocks: Blocks) -> tuple[bool, bool]:
    """Whether all bytes are ASCII, and whether all are UTF-8."""
    decoder, ascii_only = codecs.getincrementaldecoder("utf-8")(), True
    try:
        for block in blocks():
            ascii_only = ascii_only and block.isascii()
            if not ascii_only:
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False, False
    return ascii_only, True


@dataclass
class _Seen:
    """Bytes beyond ASCII, counted line by line: no character spans two."""

    whole: int = 0
    beyond: int = 0
    undefined: bool = False
    _rest: bytes = field(default=b"")

    def add(self, block: bytes) -> None:
        lines, mark, self._rest = (self._rest + block).rpartition(b"\n")
        self._count(lines if mark else self._rest)
        self._rest = self._rest if mark else b""

    def end(self) -> None:
        self._count(self._rest)

    def _count(self, data: bytes) -> None:
        if data.isascii():
            return
        self.whole += sum(len(match) for match in MULTIBYTE.findall(data))
        self.beyond += len(BEYOND_ASCII.findall(data))
        self.undefined = self.undefined or UNDEFINED_IN_CP1252.search(data) is not None


def _eight_bits(blocks: Blocks) -> Coding:
    """Damaged UTF-8 where nearly every character beyond ASCII is well formed, otherwise cp1252 or Latin-1."""
    seen = _Seen()
    for block in blocks():
        seen.add(block)
    seen.end()
    if seen.beyond - seen.whole < TOLERATED_DAMAGE * seen.beyond:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        damaged = sum(decoder.decode(block).count("\N{REPLACEMENT CHARACTER}") for block in blocks())
        return Coding("utf-8", "replace", "utf-8", damaged + decoder.decode(b"", final=True).count("\ufffd"))
    if seen.whole > FOREIGN * seen.beyond:
        return Coding("utf-8", MIXED, MIXED)
    name = "latin-1" if seen.undefined else "cp1252"
    return Coding(name, "strict", name)
