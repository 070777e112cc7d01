# SPDX-License-Identifier: GPL-2.0-or-later
"""Every dirty file: what a person sees of it, and that no row is lost."""
from __future__ import annotations

import re

import pytest
from dirty_files.finding import FINDING
from dirty_files.meanings import MEANINGS
from dirty_files.places import PLACES
from dirty_files.times import TIMES
from quietude.core.errors import CoreError
from quietude.core.incidents.files.delimited import read_delimited
from quietude.core.incidents.findings.telling import spoken
from quietude.core.incidents.loading import load
from quietude.core.incidents.places.located import Wanted
from quietude.core.incidents.profiles.profile import Reading

CASES = (*FINDING, *TIMES, *PLACES, *MEANINGS)
OF_READING = ("delimiter", "encoding", "header_line")


@pytest.fixture
def load_case(written):
    def run(case):
        reading = Reading(**{key: value for key, value in case.wanted.items() if key in OF_READING})
        table = read_delimited(written(case.content, case.name), reading)
        return table, load(table, None, Wanted(**{k: v for k, v in case.wanted.items() if k not in OF_READING}))

    return run


def holds(text, words):
    return re.search(".*".join(map(re.escape, words.split(" … "))), text, re.DOTALL) is not None


@pytest.mark.parametrize("case", [case for case in CASES if case.refused], ids=str)
def test_a_file_that_cannot_be_read_surely_is_refused_with_a_sentence(case, load_case):
    with pytest.raises(CoreError) as refusal:
        load_case(case)
    assert holds(str(refusal.value), case.refused), str(refusal.value)


@pytest.mark.parametrize("case", [case for case in CASES if not case.refused], ids=str)
def test_a_dirty_file_is_understood_and_no_row_is_lost(case, load_case):
    table, loaded = load_case(case)
    findings, accepted = loaded.findings, loaded.cleaned.accepted
    assert findings.rows == findings.accepted + findings.rejected == len(accepted) + len(loaded.cleaned.rejects)
    if case.accepted is not None:
        counts = loaded.cleaned.rejects["reason"].value_counts().to_dict()
        assert (findings.accepted, counts) == (case.accepted, {k: n for k, n in case.reasons.items() if n})
    assert seen(case, table, loaded) == expected(case)
    said, doubted = (" ".join(sentences) for sentences in spoken(findings))
    assert holds(said, case.said), said
    assert holds(doubted, case.doubted), doubted


def expected(case):
    facts = {
        "encoding": case.encoding, "delimiter": case.delimiter, "crs": case.crs, "layout": case.layout,
        "starts": case.starts, "ends": case.ends, "precisions": case.precisions, "values": case.values,
        "personal": case.personal,
    }  # fmt: skip
    return {key: value for key, value in facts.items() if value} | {"flags": case.flags}


def seen(case, table, loaded):
    accepted, findings = loaded.cleaned.accepted, loaded.findings
    moment = findings.profile.moments.get("occurred_from")
    facts = {
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "crs": loaded.crs_used,
        "layout": moment.layout if moment else "",
        "starts": written_moments(accepted["occurred_from"], len(case.starts)),
        "ends": written_moments(accepted["occurred_to"], len(case.ends)),
        "precisions": tuple(accepted["time_precision"].head(len(case.precisions))),
        "values": {key: tuple(accepted[key].head(len(values))) for key, values in case.values.items()},
        "personal": {one.column: one.kind for one in findings.personal},
    }
    checked = expected(case)
    counted = {flag: findings.flags.get(flag, 0) for flag in case.flags} if case.flags else {}
    return {key: facts[key] for key in checked if key != "flags"} | {"flags": counted}


def written_moments(column, count):
    return tuple(column.head(count).dt.strftime("%Y-%m-%d %H:%M").fillna(""))


def test_there_are_enough_of_them():
    assert len(CASES) >= 60
    assert len({case.about for case in CASES}) == len(CASES)
