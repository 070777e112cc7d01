# SPDX-License-Identifier: GPL-2.0-or-later
"""A text file as blocks of lines, plain or gzipped; a large one is never in memory as a whole."""
from __future__ import annotations

import codecs
import gzip
import hashlib
import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...errors import CoreError
from ...progress import Tick, advance, stage, unwatched
from ...wording import number, tr
from .encoding import EncodingError, decode, refuse_binary
from .encoding_of_blocks import Coding, coding_of
from .records import physical_lines

LARGEST = 2 * 1024**3
"""Bytes that are still read into memory: beyond, the file is a mistake or a bomb."""
LARGEST_TEXT = 32 * 1024**3
"""Bytes of text, once unpacked, that are still read, block by block."""
IN_MEMORY = 24 * 1024**2
"""Bytes of text, once unpacked, up to which a file is kept in memory."""
HEAD = 2000
"""Lines, at least, from which delimiter and header are told."""
BLOCK = 2 * 1024**2
"""Bytes read together: few enough that nobody waits for a block."""


class UnreadableFileError(CoreError):
    """A file that is missing, forbidden or broken."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(tr("FILE: “{path}” cannot be read: {reason}", path=path, reason=reason))


class TooLargeError(CoreError):
    """A file that would fill the memory, or never end."""

    def __init__(self, path: str, largest: int) -> None:
        super().__init__(
            tr(
                "FILE: “{path}” unpacks to more than {size} GB: split it, or check where it comes from.",
                path=path,
                size=number(largest / 1024**3),
            )
        )


@dataclass(frozen=True)
class TextFile:
    """A text file of known encoding. ``blocks`` gives its lines, in order, as often as wanted."""

    encoding: str
    damaged: int
    """Characters that had to be replaced by « � »."""
    digest: str
    head: list[str]
    """The first lines: all, where they are in memory."""
    blocks: Callable[[], Iterator[list[str]]]
    lines: int
    """Number of lines, about."""
    in_memory: bool


def read_text(path: Path, encoding: str | None = None, tick: Tick = unwatched) -> TextFile:
    """Find the encoding of a file, or check the one given, by all of its bytes.

    Raises
    ------
    UnreadableFileError, TooLargeError, NotTextError, EncodingError
        The file cannot be opened, is far too large, is no text, or is not in ``encoding``.
    """
    digest, kept, size = hashlib.sha256(), [], 0
    for block in blocks_of(path, LARGEST_TEXT, stage(tick, 0, 0.5)):
        size += len(block)
        digest.update(block)
        if size <= IN_MEMORY:
            kept.append(block)
    if size > IN_MEMORY:
        kept.clear()
        return _streamed(path, encoding, digest.hexdigest(), size, tick)
    decoded = decode(b"".join(kept), encoding)
    refuse_binary(decoded.text, path.name)
    lines = physical_lines(decoded.text)
    counted = max(len(lines), 1)
    return TextFile(
        decoded.encoding, decoded.damaged, digest.hexdigest(), lines, lambda: iter([lines]), counted, in_memory=True
    )


def read_bytes(path: Path) -> bytes:
    """Content of a file, unpacked if it is gzipped, never more than :data:`LARGEST` bytes."""
    return b"".join(blocks_of(path, LARGEST))


def blocks_of(path: Path, largest: int, tick: Tick = unwatched) -> Iterator[bytes]:
    """Content of a file, unpacked if it is gzipped, a block at a time, never more than ``largest`` bytes."""
    try:
        with path.open("rb") as held:
            packed = held.read(2) == b"\x1f\x8b"
            whole = max(held.seek(0, io.SEEK_END), 1)
            held.seek(0)
            file, size = gzip.GzipFile(fileobj=held) if packed else held, 0
            while block := file.read(BLOCK):
                size += len(block)
                if size > largest:
                    raise TooLargeError(path.name, largest)
                advance(tick, min(held.tell() / whole, 1))
                yield block
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableFileError(str(path), getattr(error, "strerror", None) or str(error)) from error


def _streamed(path: Path, asked: str | None, digest: str, size: int, tick: Tick) -> TextFile:
    # Nobody knows how often the file has to be read for its encoding: the share done stays, a cancel is heard.
    coding = coding_of(lambda: blocks_of(path, LARGEST_TEXT, stage(tick, 0.5, 0.5)), asked)

    def blocks() -> Iterator[list[str]]:
        try:
            yield from _lines(blocks_of(path, LARGEST_TEXT), coding)
        except UnicodeDecodeError as error:
            raise EncodingError(coding.name, error.start) from error

    head: list[str] = []
    for lines in blocks():
        head += lines
        if len(head) >= HEAD:
            break
    refuse_binary("\n".join(head), path.name)
    counted = max(len(head) * size // sum(len(line) + 1 for line in head), 1)
    return TextFile(coding.name, coding.damaged, digest, head, blocks, counted, False)


def _lines(blocks: Iterator[bytes], coding: Coding) -> Iterator[list[str]]:
    """Lines of a text, as :func:`.records.physical_lines` has them, a block at a time."""
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(coding.codec)(coding.errors), translate=True)
    begun: list[str] = []
    for block in blocks:
        first, *others = decoder.decode(block).split("\n")
        begun.append(first)
        if others:
            yield ["".join(begun), *others[:-1]]
            begun = others[-1:]
    rest = physical_lines("".join(begun) + decoder.decode(b"", final=True))
    if rest:
        yield rest
