# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a SQLite file, read from its bytes: what no query shows.

Source: SQLite, « Database File Format » (sqlite.org/fileformat2.html), § 1.3 and 1.6.
"""
from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

HEADER = 100
TREES = {2: 12, 5: 12, 10: 8, 13: 8}
"""Bytes of the header of a page by its kind: inner and leaf pages of indexes and tables."""
TABLE_LEAF, TABLE_INNER = 13, 5


@dataclass(frozen=True)
class Pages:
    """``size`` of a page in bytes, ``free`` pages that the header declares, ``content`` of the file."""

    content: bytes
    size: int
    count: int
    free: int

    @classmethod
    def of(cls, content: bytes) -> Pages:
        """Read the header of a file."""
        size = struct.unpack_from(">H", content, 16)[0]
        size = 65_536 if size == 1 else size
        return cls(content, size, struct.unpack_from(">I", content, 28)[0], struct.unpack_from(">I", content, 36)[0])

    def residue(self) -> Iterator[tuple[int, bytes]]:
        """Number of a page and bytes of it that no row uses and that are not zero."""
        for number in range(1, len(self.content) // self.size + 1):
            page = self.content[(number - 1) * self.size : number * self.size]
            for start, end in self._unused(page, HEADER if number == 1 else 0):
                left = page[start:end]
                if left.strip(b"\0"):
                    yield number, left

    def beyond(self) -> int:
        """Bytes after the last page that the header counts."""
        return max(len(self.content) - self.count * self.size, 0)

    def _unused(self, page: bytes, at: int) -> Iterator[tuple[int, int]]:
        kind = page[at]
        if kind not in TREES:
            return
        block, cells, start = struct.unpack_from(">HHH", page, at + 1)
        pointers = at + TREES[kind]
        yield pointers + 2 * cells, start or 65_536
        while block:
            following, length = struct.unpack_from(">HH", page, block)
            yield block + 4, block + length
            block = following if following > block else 0
