# SPDX-License-Identifier: GPL-2.0-or-later
"""A file read block by block and cleaned piece by piece gives what it gives as a whole."""
from dataclasses import fields, replace

import pandas as pd
import pytest
from quietude.core.errors import Cancelled
from quietude.core.incidents.files import delimited, text_file
from quietude.core.incidents.files.delimited import open_delimited, read_delimited
from quietude.core.incidents.files.source import Source
from quietude.core.incidents.loading import Loading, load
from quietude.core.incidents.moments.day_or_month import DayOrMonthError
from quietude.core.incidents.places.located import Wanted

SAMPLES = ("police_municipale_2019_2024.csv", "signalements_allo_clairval.tsv")
HEADER = "Date;Heure;Nature;X;Y\n"
ROWS = (
    "03/02/2024;00:00;rixe;771041,5;6279223,5\n"
    "13/02/2024;08:00;\"épave; brûlée\nrue Foch\";771100;6279300\n"
    "14/02/2024;9h;tapage\n"
    "15/02/2024;\"10:00;rixe;771000;6279000\n"
    "\n"
    "31/02/2024;10:00;rixe;771 000,25;6279000\n"
    "16/02/2024;10:00;rixe;;\n"
)


def gathered(source):
    """Incidents, rejects and findings of a source, piece by piece."""
    loading = Loading(source, None, Wanted())
    parts = list(loading.parts())
    frames = (pd.concat([getattr(part, name) for part in parts], ignore_index=True) for name in ("accepted", "rejects"))
    return len(parts), *frames, loading.findings


def figures(findings):
    values = {field.name: getattr(findings, field.name) for field in fields(findings)}
    return {name: value.to_dict() if isinstance(value, pd.Series) else value for name, value in values.items()}


def same(source, whole):
    count, accepted, rejects, findings = gathered(source)
    pd.testing.assert_frame_equal(accepted, whole.cleaned.accepted)
    pd.testing.assert_frame_equal(rejects, whole.cleaned.rejects)
    assert figures(findings) == figures(whole.findings)
    return count


@pytest.fixture
def streamed(monkeypatch):
    """Factory: read every file block by block, of so many bytes, however small it is."""

    def shrink(block, sample=delimited.SAMPLE):
        monkeypatch.setattr(text_file, "IN_MEMORY", 0)
        monkeypatch.setattr(text_file, "BLOCK", block)
        monkeypatch.setattr(delimited, "SAMPLE", sample)

    return shrink


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_read_in_blocks_gives_what_it_gives_as_a_whole(name, streamed):
    from pathlib import Path

    path = Path(text_file.__file__).parents[3] / "resources" / "sample" / name
    whole = load(read_delimited(path), None, Wanted())
    streamed(150_000)
    assert same(open_delimited(path), whole) > 3


@pytest.mark.parametrize("block", [700, 1001, 5000])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_wherever_blocks_end_rows_and_rejects_keep_their_lines(written, streamed, block, encoding):
    path = written((HEADER + 60 * ROWS).replace("\n", "\r\n").encode(encoding))
    whole = load(read_delimited(path), None, Wanted())
    streamed(block)
    assert same(open_delimited(path), whole) > 1
    assert whole.findings.rows == 6 * 60


def test_pieces_of_a_table_in_memory_add_up_to_it(table):
    read = table(HEADER + 40 * ROWS)
    assert same(Source.of(read, size=7), load(read, None, Wanted())) > 5


def test_a_decimal_mark_that_few_rows_bear_is_that_of_all(table):
    points = "03/02/2024;08:00;rixe;771041;6279223\n" * 50
    read = table(HEADER + points + "03/02/2024;08:00;rixe;771041,5;6279223,5\n" * 5)
    count, accepted, _, _ = gathered(Source.of(read, size=10))
    assert accepted["x"].tolist() == [771041.0] * 50 + [771041.5] * 5
    assert count == 6


def test_midnights_are_judged_by_all_rows_together(table):
    hours = "".join(f"03/02/2024;{n % 24:02}:{n % 59 + 1:02};rixe;771041;6279223\n" for n in range(199))
    read = table(HEADER + hours + "03/02/2024;00:00;rixe;771041;6279223\n" * 60)
    assert gathered(Source.of(read, size=40))[3].precisions == {"minute": 199, "day": 60}


@pytest.mark.parametrize(
    ("telling", "names", "layout"),
    [
        ("07/13/2024;00:00;rixe;771041;6279223;", HEADER, "mm/dd/yyyy"),
        ("13/07/2024;00:00;rixe;771041;6279223;", HEADER, "dd/mm/yyyy"),
        ("05/06/2024;00:00;rixe;771041;6279223;25/06/2024", HEADER, "dd/mm/yyyy"),
        ("05/06/2024;00:00;rixe;771041;6279223;06/25/2024", HEADER, "mm/dd/yyyy"),
        ("", "Jour du fait;Heure;Nature;X;Y\n", "dd/mm/yyyy"),
    ],
)
def test_one_row_of_a_large_file_tells_the_day_from_the_month(written, streamed, telling, names, layout):
    names = names.replace("\n", ";Closed\n")
    common = "03/02/2024;08:00;rixe;771041;6279223;01/02/2024\n05/06/2024;08:00;rixe;771041;6279223;01/02/2024\n"
    path = written(names + 150 * common + telling + "\n" + 100 * common)
    whole = load(read_delimited(path), None, Wanted())
    streamed(4_000, sample=20)
    source = open_delimited(path)
    sampled = set(source.sample.frame[source.sample.frame.columns[0]])
    assert telling[:10] not in sampled or telling[:2] == "05" or not telling
    assert same(source, whole) > 5
    assert whole.findings.profile.moments["occurred_from"].layout == layout


def test_a_large_file_whose_order_alone_tells_the_day_from_the_month(written, streamed):
    days = [f"{month:02}/{day:02}/2024;08:00;rixe;771041;6279223\n" for month in range(1, 13) for day in range(1, 13)]
    path = written(HEADER + "".join(3 * row for row in days))
    whole = load(read_delimited(path), None, Wanted())
    streamed(4_000, sample=20)
    assert same(open_delimited(path), whole) > 3
    assert whole.findings.profile.moments["occurred_from"].layout == "mm/dd/yyyy"


def test_day_and_month_of_a_large_file_that_nothing_tells_apart_are_refused_alike(written, streamed):
    path = written("date;nature\n" + 400 * "03/02/2024;rixe\n05/06/2024;rixe\n")
    with pytest.raises(DayOrMonthError) as whole:
        load(read_delimited(path), None, Wanted())
    streamed(4_000, sample=20)
    with pytest.raises(DayOrMonthError) as refused:
        Loading(open_delimited(path), None, Wanted())
    assert str(refused.value) == str(whole.value)


def test_progress_never_goes_back_and_a_cancel_is_heard(written, streamed):
    path = written(HEADER + 300 * ROWS)
    streamed(2000)
    shares = []

    def tick(share):
        shares.append(share)
        return True

    source = open_delimited(path, None, tick)
    assert shares == sorted(shares) and len(shares) > 10 and max(shares) <= 1
    with pytest.raises(Cancelled):
        Loading(source, None, Wanted(), lambda share: False)
    with pytest.raises(Cancelled):
        list(Loading(source, None, Wanted()).parts(lambda share: share < 0.5))


def test_what_stands_for_a_large_file_holds_nothing_of_its_other_rows(written, streamed):
    path = written(HEADER + 3000 * "03/02/2024;08:00;rixe;771041;6279223\n")
    streamed(50_000)
    source = open_delimited(path)
    assert source.rows == 3000 and len(source.sample.frame) <= 3000
    assert source.sample.raw_of([0]) == ["03/02/2024;08:00;rixe;771041;6279223"]
    assert replace(source.sample).digest == read_delimited(path).digest
