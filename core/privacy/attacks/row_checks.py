# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows that are told from each other by more than their figures: a hidden one that is zero from one that is not."""
from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import struct
from collections.abc import Iterator, Mapping

from ...wording import later, number, tr
from .check import Check, Outcome
from .databases import opened
from .evidence import Evidence
from .reading import File

FIGURES = "facts"
STANDARD = 10_200
"""Version of the standard that a GeoPackage declares, at the byte 60 of its header; what follows 72 is reserved."""
BANDS = frozenset({0, 0.1, 0.25, 0.5, 1})
"""Shares between which that of the hidden facts is told."""
SAID = frozenset(
    "address_guessed_rightly addresses at_least_m at_most_m attacks audience base between by categories cell_size_m "
    "chosen_from_the_data classes column covered crossed crs differencing displacement dominance dpo_decision "
    "dwellings expires fewest fewest_near figures heat_map hidden_share in_words k kind largest_cell_m "
    "largest_rounding_error lowest_value_shown margins_published measured median median_m name one_address_at_most "
    "period personal_data_possible pixel_m places points possible_values_of_a_hidden_figure published radius_m "
    "recipient relative rounded_to_m rounding rows rule search_for_raw_data sensitive_left_out software "
    "sources_looked_at threshold total total_rounded_on_its_own utility validated zoning".split()
)
"""Names under which a report says something; the raw data are behind none of them."""


def alike(evidence: Evidence) -> Outcome:
    """Numbers of rows, outlines, types and words by which rows without a figure differ, and tables written oddly."""
    found: list[str] = []
    rows = 0
    for file in evidence.reading.of_kind("sqlite"):
        version, reserved = struct.unpack_from(">I", file.content, 60)[0], file.content[72:92]
        if version != STANDARD or reserved.strip(b"\0"):
            found.append(tr("a header that says more than the standard, in {file}", file=file.path))
        with opened(file.content) as database:
            try:
                count, differences = _of_facts(database, file)
            except sqlite3.DatabaseError:
                continue  # « sqlite-contents » tells
            rows += count
            found += differences
    found += [
        tr("a table that is not written as all are, in {file}", file=file.path)
        for file in evidence.reading.ending("csv")
        if not _plainly_written(file)
    ]
    found += [
        tr("names said twice, or written oddly, in {file}", file=file.path)
        for file in evidence.reading.ending("json")
        if json.dumps(json.loads(file.text), ensure_ascii=False, indent=2, sort_keys=True) + "\n" != file.text
    ]
    return Outcome.of(found, tr("{count} rows, told from each other by their figures alone", count=number(rows)))


def _of_facts(database: sqlite3.Connection, file: File) -> tuple[int, list[str]]:
    """Rows of the figures, and what tells some of them from others."""
    count, first, last = database.execute(f"SELECT count(*), min(fid), max(fid) FROM {FIGURES}").fetchone()  # nosec B608
    found = []
    if count and (first, last) != (1, count):
        found.append(tr("rows that are not numbered one after the other, in {file}", file=file.path))
    columns = {row[1] for row in database.execute(f"PRAGMA table_info({FIGURES})")}
    if {"n", "class"} <= columns:
        kinds = database.execute(
            f"SELECT DISTINCT typeof(n), CASE WHEN typeof(n) = 'integer' THEN '' ELSE class END FROM {FIGURES}"  # nosec B608
        ).fetchall()
        if not {kind for kind, _ in kinds} <= {"null", "integer"} or sum(kind == "null" for kind, _ in kinds) > 1:
            found.append(tr("hidden figures that are not all alike, in {file}", file=file.path))
        drawn = database.execute(f"SELECT count(*) FROM (SELECT DISTINCT cell_id, geom FROM {FIGURES})")  # nosec B608
        places = database.execute(f"SELECT count(DISTINCT cell_id) FROM {FIGURES}")  # nosec B608
        if drawn.fetchone() != places.fetchone():
            found.append(tr("a place that is drawn in two ways, in {file}", file=file.path))
    return count, found


def _plainly_written(file: File) -> bool:
    """Whether a table is what anybody's program would write of its cells, none of which has blanks at its ends."""
    rows = list(csv.reader(io.StringIO(file.text, newline="")))
    again = io.StringIO(newline="")
    csv.writer(again, lineterminator="\n").writerows(rows)
    return again.getvalue() == file.text and not any(cell != cell.strip() for row in rows for cell in row)


def words_of_the_report(evidence: Evidence) -> Outcome:
    """What a report says beside the rules and the figures: raw counts, exact shares, what was measured."""
    found = list(_strange(evidence.published.report))
    between = evidence.published.said("hidden_share", "between")
    if between is not None and not (isinstance(between, list) and set(between) <= BANDS):
        found.append(tr("a share of hidden facts that is no band"))
    measured = evidence.published.said("k", "measured")
    if measured is not None and not re.fullmatch(r">= \d+", str(measured)):
        found.append(tr("the smallest figure, {measured}", measured=measured))
    return Outcome.of(found, tr("rules and figures alone"))


def _strange(said: object) -> Iterator[str]:
    if isinstance(said, Mapping):
        for key, value in said.items():
            if key not in SAID:
                yield tr("“{name}”", name=key)
            yield from _strange(value)


FAMILY = later("Rows and report")
CHECKS = (
    Check("rows-alike", FAMILY, later("Rows told from each other"),
          later("Numbers, types, blanks and outlines by which a hidden zero differs from a hidden figure."), alike),
    Check("report-words", FAMILY, later("What the report says beside"),
          later("Raw counts, exact shares and whatever else a report of the package does not say."),
          words_of_the_report),
)  # fmt: skip
