# SPDX-License-Identifier: GPL-2.0-or-later
"""SQLite files whose pages hold nothing but their rows.

A page that grows too full is divided, and its old list of rows stays where no query shows it. VACUUM does the same.
Source: SQLite, « Database File Format » (sqlite.org/fileformat2.html), § 1.6.
"""
from __future__ import annotations

import struct

SIZE_AT, VERSION_AT, HEADER = 16, 96, 100
TREES = {2: 12, 5: 12, 10: 8, 13: 8}
"""Bytes of the header of a page by its kind: inner and leaf pages of indexes and tables."""
NO_VERSION = 3_000_000
"""SQLite writes down its own version, which tells of the machine: all packages have this one (§ 1.3.20)."""
CELLS_AT, START_AT, LARGEST = 3, 5, 65_536


def blanked(content: bytes) -> bytes:
    """The same database, with zeros between the list of rows of each page and its first row, and no version of SQLite.

    Parameters
    ----------
    content
        A database of fewer than 2²⁴ pages that nobody has open, without free blocks.
    """
    size = struct.unpack_from(">H", content, SIZE_AT)[0]
    size = LARGEST if size == 1 else size
    blank = bytearray(content)
    struct.pack_into(">I", blank, VERSION_AT, NO_VERSION)
    for page in range(0, len(content), size):
        at = page or HEADER
        # Pages with the rest of a long row begin with the number of a page, whose first byte is zero.
        if content[at] in TREES:
            cells, start = (struct.unpack_from(">H", content, at + field)[0] for field in (CELLS_AT, START_AT))
            first, end = at + TREES[content[at]] + 2 * cells, page + (start or LARGEST)
            blank[first:end] = bytes(end - first)
    return bytes(blank)
