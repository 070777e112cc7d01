# SPDX-License-Identifier: GPL-2.0-or-later
"""Files broken at random: every row is accepted or rejected, or the file is refused with a sentence; nothing else."""
from __future__ import annotations

import pytest
from dirty_files.finding import FINDING
from dirty_files.meanings import MEANINGS
from dirty_files.places import PLACES
from dirty_files.times import TIMES
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from quietude.core.errors import CoreError
from quietude.core.incidents.files.delimited import read_delimited
from quietude.core.incidents.findings.reasons import FLAGS, REASONS
from quietude.core.incidents.loading import load
from quietude.core.incidents.places.located import Wanted
from quietude.core.incidents.schema import WORDS

SEEDS = [
    case.content if isinstance(case.content, bytes) else case.content.encode()
    for case in (*FINDING, *TIMES, *PLACES, *MEANINGS)
    if len(case.content) < 2_000
]
HOSTILE = [b'"', b";", b",", b"\t", b"\n", b"\r", b"\0", b"\xff", b"\xc3", b"nan", b"1e400", b"-", b"9" * 30, b"=cmd|"]
OPERATIONS = ("flip", "cut", "double", "drop", "insert", "swap")


@st.composite
def broken(draw):
    """A dirty file with a few accidents: bytes changed, lost, repeated or put in."""
    data = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, max(len(data) - 1, 0)))
        end = min(start + draw(st.integers(1, 40)), len(data))
        operation = draw(st.sampled_from(OPERATIONS))
        if operation == "flip" and data:
            data = data[:start] + bytes([draw(st.integers(0, 255))]) + data[start + 1 :]
        elif operation == "cut":
            data = data[:start]
        elif operation == "double":
            data = data[:end] + data[start:end] + data[end:]
        elif operation == "drop":
            data = data[:start] + data[end:]
        elif operation == "swap":
            data = data[start:end] + data[:start] + data[end:]
        else:
            data = data[:start] + draw(st.sampled_from(HOSTILE)) + data[start:]
    return data


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz") / "incidents.csv"


@seed(2024)
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=broken())
def test_a_broken_file_loses_no_row_and_raises_nothing_but_sentences(path, data):
    path.write_bytes(data)
    try:
        table = read_delimited(path)
        loaded = load(table, None, Wanted())
    except CoreError as refusal:
        assert len(str(refusal)) > 20
        return
    accepted, rejects = loaded.cleaned.accepted, loaded.cleaned.rejects
    assert loaded.findings.rows == table.rows == len(accepted) + len(rejects)
    assert set(rejects["reason"]) <= set(REASONS)
    assert accepted["incident_id"].is_unique
    assert set(",".join(accepted["quality_flags"]).split(",")) <= {"", *FLAGS}
    assert accepted["time_precision"].isin(WORDS["time_precision"]).all()
    late = accepted["occurred_to"] < accepted["occurred_from"]
    assert not late.any()
