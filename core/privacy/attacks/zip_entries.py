# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a zip, read from its bytes: what a library would skip is what hides things.

Source: PKWARE, « .ZIP File Format Specification » 6.3.9 (2020), § 4.3 and 4.4.
"""
from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from ...errors import CoreError
from ...wording import tr

END, CENTRAL, LOCAL = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"
END_SIZE, CENTRAL_SIZE, LOCAL_SIZE = 22, 46, 30
LONGEST_COMMENT = 65_535
STORED, DEFLATED = 0, 8
LINK = 0o120000
"""Type of file, among the permissions that Unix keeps, of a symbolic link."""


class UnreadableZipError(CoreError):
    """Not a zip, or one that is cut, encrypted or made to deceive."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(tr("“{file}” cannot be read as a zip: {reason}.", file=where or "zip", reason=reason))


@dataclass(frozen=True)
class Entry:
    """One file of a zip: ``start`` and ``end`` are the offsets of its local header and of the end of its data."""

    name: str
    system: int
    flags: int
    method: int
    when: tuple[int, int]
    crc: int
    packed: int
    size: int
    attributes: int
    extra: bytes
    comment: bytes
    start: int
    data: int
    same_twice: bool

    @property
    def end(self) -> int:
        """Offset of the byte after its data."""
        return self.data + self.packed

    @property
    def is_link(self) -> bool:
        """Whether it stands for another file."""
        return (self.attributes >> 16) & 0o170000 == LINK


@dataclass(frozen=True)
class Table:
    """Entries in the order of the central directory, which begins at ``start``; ``comment`` is that of the zip."""

    entries: tuple[Entry, ...]
    start: int
    comment: bytes
    trailing: int


def zip_table(content: bytes, where: str = "") -> Table:
    """Read the central directory and the local header of each entry.

    Raises
    ------
    UnreadableZipError
        No end of directory, or offsets that lead nowhere.
    """
    at = content.rfind(END, max(len(content) - END_SIZE - LONGEST_COMMENT, 0))
    if at < 0:
        raise UnreadableZipError(where, tr("it has no table of its files"))
    try:
        count, _, start, length = struct.unpack_from("<HIIH", content, at + 10)
        entries, position = [], start
        for _ in range(count):
            entry, position = _entry(content, position)
            entries.append(entry)
    except (struct.error, ValueError) as broken:
        raise UnreadableZipError(where, tr("its table of files is broken")) from broken
    comment = content[at + END_SIZE : at + END_SIZE + length]
    return Table(tuple(entries), start, comment, at - position + len(content) - at - END_SIZE - length)


def _entry(content: bytes, at: int) -> tuple[Entry, int]:
    signature, _, system, _, flags, method, time, date, crc, packed, size, n, m, k, _, _, attributes, start = (
        struct.unpack_from("<4sBBHHHHHIIIHHHHHII", content, at)
    )
    if signature != CENTRAL or content[start : start + 4] != LOCAL:
        raise ValueError
    after = at + CENTRAL_SIZE
    raw = content[after : after + n]
    extra, comment = content[after + n : after + n + m], content[after + n + m : after + n + m + k]
    _, *again, ln, lm = struct.unpack_from("<HHHHHIIIHH", content, start + 4)
    data = start + LOCAL_SIZE + ln + lm
    local_name, local_extra = content[start + LOCAL_SIZE : start + LOCAL_SIZE + ln], content[data - lm : data]
    local = (*again, local_name, local_extra)
    same = local == (flags, method, time, date, crc, packed, size, raw, extra)
    name = raw.decode("utf-8", "backslashreplace")
    entry = Entry(
        name, system, flags, method, (date, time), crc, packed, size, attributes, extra + local_extra, comment, start,
        data, same,
    )  # fmt: skip
    return entry, after + n + m + k


def content_of(content: bytes, entry: Entry, most: int) -> bytes:
    """Data of an entry, at most ``most`` bytes of it: a bomb never goes off.

    Raises
    ------
    UnreadableZipError
        Encrypted, unknown compression, or data that do not unpack, or unpack into others.
    """
    packed = content[entry.data : entry.end]
    if entry.flags & 1 or entry.method not in (STORED, DEFLATED):
        raise UnreadableZipError(entry.name, tr("it is encrypted, or compressed in a way that is not known here"))
    try:
        data = packed[:most] if entry.method == STORED else zlib.decompressobj(-15).decompress(packed, most)
    except zlib.error as broken:
        raise UnreadableZipError(entry.name, tr("its data do not unpack")) from broken
    if len(data) < most and (len(data) != entry.size or zlib.crc32(data) != entry.crc):
        raise UnreadableZipError(entry.name, tr("its data are not those that were packed"))
    return data
