# SPDX-License-Identifier: GPL-2.0-or-later
"""What the figures of a loading mean for whoever will map them, in sentences."""
from __future__ import annotations

from ...wording import later, number, percent, tr, translated
from .findings import Findings
from .reasons import meaning, sentence

GEOCODED_ENOUGH = 0.85
"""Share of rows with a position from which maps of incidents are reliable: Ratcliffe, J. H. (2004), « Geocoding crime
and a first estimate of a minimum acceptable hit rate », International Journal of Geographical Information Science
18(1), pp. 61–72."""
MANY_UNMAPPED = 0.05

PRECISIONS = {
    "minute": later("minute"),
    "hour": later("hour"),
    "part_of_day": later("part of the day"),
    "day": later("day"),
    "month": later("month"),
    "year": later("year"),
    "unknown": later("not known"),
}
UNITS = {
    "fact": later("facts"),
    "victim": later("victims"),
    "heard_victim": later("victims heard"),
    "vehicle": later("vehicles"),
    "suspect": later("suspects"),
    "call": later("calls"),
    "intervention": later("interventions"),
    "device": later("devices"),
    "": later("not known"),
}
PLACES = {
    "exact": later("exact"),
    "address": later("address"),
    "street": later("street"),
    "intersection": later("crossroads"),
    "place": later("named place"),
    "area": later("area"),
    "commune": later("commune"),
    "unknown": later("not known"),
}


def precision_word(word: str) -> str:
    """A time precision, in the person's language."""
    return translated(PRECISIONS[word])


def unit_word(word: str) -> str:
    """A counting unit, in the person's language."""
    return translated(UNITS[word])


def place_word(word: str) -> str:
    """A precision of place, in the person's language."""
    return translated(PLACES[word])


def warnings_of(findings: Findings) -> list[str]:
    """What should make a person think before mapping."""
    warnings = []
    positioned = 1 - findings.without_position / findings.rows
    if findings.without_position == findings.rows:
        warnings.append(tr("No row has a position: these incidents can be counted by area or by date, not mapped."))
    elif positioned < GEOCODED_ENOUGH:
        warnings.append(
            tr(
                "Only {share} of the rows have a position, below the {enough} from which maps of incidents are "
                "reliable (Ratcliffe, 2004).",
                share=percent(positioned),
                enough=percent(GEOCODED_ENOUGH),
            )
        )
    if findings.flags.get("no_date", 0) == findings.accepted:
        warnings.append(
            tr(
                "No incident has a date: no column could be read as dates in one layout. Say which one it is, and its "
                "layout, in “time.occurred_from” of a profile."
            )
        )
    if findings.repeated:
        warnings.append(
            tr(
                "{count} incidents repeat the position, start and category of another: perhaps the same one written "
                "twice. “Find duplicates” lists them.",
                count=number(findings.repeated),
            )
        )
    unmapped = findings.flags.get("unmapped", 0)
    if unmapped > MANY_UNMAPPED * findings.accepted:
        warnings.append(
            tr(
                "{share} of the incidents have no category of the nomenclature: give the words of the source in "
                "“fields.category” of a profile.",
                share=percent(unmapped / findings.accepted),
            )
        )
    return warnings


def spoken(findings: Findings) -> tuple[list[str], list[str]]:
    """What the log says, and what it warns of."""
    said = [tr("{about}: {found}", about=note.about, found=note.found) for note in findings.notes if not note.to_check]
    said += [
        tr("Rejected: {count}. {sentence}", count=number(reject.count), sentence=sentence(reject.reason))
        for reject in findings.rejects
    ]
    said += [
        tr("Flagged: {count}, {meaning}.", count=number(count), meaning=meaning(flag))
        for flag, count in findings.flags.items()
    ]
    said += [
        tr("“{label}” may be {code}: if it is, say so in “fields.category” of a profile.", label=label, code=code)
        for label, code in findings.likely.items()
    ]
    if findings.personal:
        columns = ", ".join(f"{one.column} ({one.sentence}, {one.reason})" for one in findings.personal)
        said.append(tr("Columns not imported because they tell of persons: {columns}.", columns=columns))
    kept_out = (*findings.never, *findings.left_out)
    if kept_out:
        said.append(tr("Columns not imported: {columns}.", columns=", ".join(kept_out)))
    said.append(
        tr(
            "{rows} rows read = {accepted} accepted + {rejected} rejected.",
            rows=number(findings.rows),
            accepted=number(findings.accepted),
            rejected=number(findings.rejected),
        )
    )
    return said, [*(note.found for note in findings.to_check), *warnings_of(findings)]
