# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a row is rejected, and what is worth knowing of one that is not, in sentences."""
from __future__ import annotations

from ...wording import later, translated

REASONS = {
    "short_row": later("The row has fewer fields than the header: the columns cannot be told apart."),
    "long_row": later("The row has more fields than the header: a delimiter stands inside a value."),
    "unclosed_quote": later("A quote is opened and never closed on this line: the rows after it were read anew."),
    "nul_byte": later("The row holds a NUL byte: the file was damaged on the way."),
    "field_too_long": later("A field is longer than 10,000 characters."),
    "empty_row": later("Every field of the row is empty."),
    "bad_date": later("The date is not one of the calendar, written in the layout of its column."),
    "no_position": later("The row has no position: its coordinates are empty."),
    "null_island": later("The position is 0, 0: the source hides it or does not know it."),
    "bad_position": later("The coordinates are not two finite numbers of a possible size."),
    "out_of_world": later("The position is not on Earth in the coordinate reference system of the source."),
    "out_of_crs": later(
        "The position is far from most and out of the ground that the coordinate reference system covers: are its "
        "coordinates exchanged?"
    ),
    "outside_area": later("The position is outside the territory given in AREA."),
    "not_a_point": later("The geometry is not a point."),
}
"""Sentence of each reason to reject a row."""

FLAGS = {
    "no_date": later("the row has no date"),
    "bad_date": later("the date could not be read and was left empty"),
    "bad_time": later("the hour could not be read: the day alone is known"),
    "midnight": later("00:00 means in this source that the hour is not known"),
    "bad_end": later("the end could not be read and was left out"),
    "end_before_start": later("the end is before the start and was left out"),
    "long_span": later("more than 31 days between start and end"),
    "zone_converted": later("the hour was written in another time zone, and brought to that of the place"),
    "dst_gap": later("an hour that does not exist on the day of the change to summer time"),
    "dst_twice": later("an hour that exists twice on the day of the change to winter time"),
    "unmapped": later("the category is not in the nomenclature"),
    "mapped_auto": later("the category was recognised by its name"),
    "bad_quantity": later("the quantity is not a whole number above 0: counted once"),
    "unknown_word": later("a word of the source has no equivalent in our lists: left empty"),
    "no_geometry": later("known by area only, without a position"),
    "overseas": later("in another French territory than most rows"),
    "place_heap": later("one of many at one exact position, perhaps not where it happened"),
    "identifier_removed": later("the label held a telephone, an e-mail, a plate or a number of a person: removed"),
    "far_away": later("more than 1,000 km from most rows"),
}
"""Meaning of each code of ``quality_flags``."""


def sentence(reason: str) -> str:
    """Sentence of a reason, in the person's language."""
    return translated(REASONS[reason])


def meaning(flag: str) -> str:
    """Meaning of a quality flag, in the person's language."""
    return translated(FLAGS[flag])
