# SPDX-License-Identifier: GPL-2.0-or-later
"""Zips that say more than their files: times, owners, comments, gaps, names that lead elsewhere."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ...wording import later, number, tr
from .check import Check, Outcome
from .evidence import Evidence
from .reading import Reading
from .zip_entries import Entry

EPOCH = (33, 0)
"""1 January 1980 at midnight, as DOS writes it: a date that tells nothing."""
PLAIN = (3, 0o100644 << 16)
"""Made on Unix, an ordinary file that all may read: the only owner and permissions of a package."""
UTF_8_NAME = 0x800
MOST_RATIO, MOST_TOTAL, FEWEST_BYTES = 200, 1 << 30, 1 << 20
ESCAPES = re.compile(r"(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\\|[\x00-\x1f]")


def _entries(reading: Reading) -> Iterator[tuple[str, Entry]]:
    for path, table in reading.tables.items():
        yield from ((f"{path}/{entry.name}".lstrip("/") if path else entry.name, entry) for entry in table.entries)


def times_and_owners(evidence: Evidence) -> Outcome:
    """Extra fields, comments, dates, systems and permissions."""
    found = []
    for path, table in evidence.reading.tables.items():
        if table.comment:
            found.append(tr("a comment in {file}", file=path or "zip"))
    for path, entry in _entries(evidence.reading):
        if entry.extra or entry.comment:
            found.append(tr("extra fields of “{entry}”", entry=path))
        if entry.when != EPOCH:
            found.append(tr("the date of “{entry}”", entry=path))
        if (entry.system, entry.attributes) != PLAIN:
            found.append(tr("the owner or permissions of “{entry}”", entry=path))
    return Outcome.of(found, tr("{count} entries, all alike", count=number(sum(1 for _ in _entries(evidence.reading)))))


def gaps(evidence: Evidence) -> Outcome:
    """Bytes that belong to no entry, and local headers that contradict the directory."""
    found = []
    for path, table in evidence.reading.tables.items():
        position = 0
        for entry in sorted(table.entries, key=lambda one: one.start):
            if entry.start != position:
                found.append(tr("bytes that belong to no file in {file}", file=path or "zip"))
            if not entry.same_twice or entry.flags & ~UTF_8_NAME:
                found.append(tr("two headers of “{entry}” that differ", entry=entry.name))
            position = entry.end
        if table.start != position or table.trailing:
            found.append(tr("bytes that belong to no file in {file}", file=path or "zip"))
    return Outcome.of(found, tr("every byte belongs to a file"))


def order(evidence: Evidence) -> Outcome:
    """Names sorted, each once."""
    found = []
    for path, table in evidence.reading.tables.items():
        names = [entry.name for entry in table.entries]
        if names != sorted(names):
            found.append(tr("entries out of order in {file}", file=path or "zip"))
        found += [
            tr("“{entry}” twice in {file}", entry=name, file=path or "zip")
            for name, times in Counter(name.casefold() for name in names).items()
            if times > 1
        ]
    return Outcome.of(found, tr("sorted by name, each once"))


def names_that_escape(evidence: Evidence) -> Outcome:
    """Names that lead out of the folder, and links."""
    found = []
    for path, entry in _entries(evidence.reading):
        if ESCAPES.search(entry.name):
            found.append(tr("“{entry}” leads out of its folder", entry=path))
        if entry.is_link:
            found.append(tr("“{entry}” is a link", entry=path))
    return Outcome.of(found, tr("no name leads elsewhere"))


def bombs(evidence: Evidence) -> Outcome:
    """Little that unpacks into very much."""
    found, total = [*evidence.reading.broken], 0
    for path, entry in _entries(evidence.reading):
        total += entry.size
        if entry.size > max(MOST_RATIO * entry.packed, FEWEST_BYTES):
            found.append(tr("“{entry}” unpacks to {bytes} bytes", entry=path, bytes=number(entry.size)))
    if total > MOST_TOTAL:
        found.append(tr("{bytes} bytes in all", bytes=number(total)))
    return Outcome.of(found, tr("{bytes} bytes in all", bytes=number(total)))


FAMILY = later("The archive")
CHECKS = (
    Check("zip-owners", FAMILY, later("Times and owners"),
          later("Dates, accounts, comments and extra fields of the archives."), times_and_owners),
    Check("zip-gaps", FAMILY, later("Bytes between files"),
          later("Bytes before, between or after the files, and headers that contradict each other."), gaps),
    Check("zip-order", FAMILY, later("Order of the files"),
          later("Files in another order than that of their names, or twice."), order),
    Check("zip-names", FAMILY, later("Names that lead elsewhere"),
          later("Absolute names, “..”, links: what writes outside the folder."), names_that_escape),
    Check("zip-bombs", FAMILY, later("Bombs"), later("Little that unpacks into very much, archives within archives."),
          bombs),
)  # fmt: skip
