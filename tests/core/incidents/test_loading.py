# SPDX-License-Identifier: GPL-2.0-or-later
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from quietude.core.incidents import cleaning
from quietude.core.incidents.cleaning import RowsLostError
from quietude.core.incidents.files.delimited import read_delimited
from quietude.core.incidents.findings.reasons import REASONS
from quietude.core.incidents.findings.telling import warnings_of
from quietude.core.incidents.loading import NothingAcceptedError, NothingRecognisedError, load
from quietude.core.incidents.places.located import Wanted
from quietude.core.incidents.schema import INCIDENT_FIELDS, WORDS

HEADER = "Date;Heure;Nature;X;Y\n"
GOOD = "03/02/2024;23h45;Tapage nocturne;771041,5;6279223,5\n25/02/2024;08:00;rixe;771000;6279000\n"


def reasons(loaded):
    return dict(zip(loaded.cleaned.rejects["line"], loaded.cleaned.rejects["reason"]))


def test_a_clean_file_is_accepted_whole(loaded):
    made = loaded(HEADER + GOOD)
    first = made.cleaned.accepted.iloc[0]
    assert (made.findings.rows, made.findings.accepted, made.findings.rejected) == (2, 2, 0)
    assert (first["x"], first["y"], made.crs_used, made.target) == (771041.5, 6279223.5, "EPSG:2154", "EPSG:2154")
    assert (first["category"], first["category_raw"], first["family"]) == (
        "tapage_nocturne", "Tapage nocturne", "tranquillite",
    )  # fmt: skip
    assert first["occurred_from"] == first["occurred_to"] == pd.Timestamp("2024-02-03 23:45")
    assert (first["time_precision"], first["count_unit"], first["quantity"]) == ("minute", "call", 1)
    assert first["incident_id"].endswith("-0000002")


def test_only_the_fields_of_the_incident_layer_come_out(loaded):
    made = loaded("Date;Agent;Nature;X;Y;Observations\n25/02/2024;DUPONT J.;rixe;771041;6279223;vu M. X 06 12\n" * 1)
    columns = list(made.cleaned.accepted.columns)
    assert columns == [*(spec.name for spec in INCIDENT_FIELDS), "x", "y"]
    assert not made.cleaned.accepted.astype(str).apply(lambda c: c.str.contains("DUPONT|06 12")).any().any()
    assert [one.column for one in made.findings.personal] == ["Agent", "Observations"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("03/02/2024;08:00;rixe;;", "no_position"),
        ("03/02/2024;08:00;rixe;771041;", "no_position"),
        ("03/02/2024;08:00;rixe;inconnu;inconnu", "no_position"),
        ("03/02/2024;08:00;rixe;0;0", "null_island"),
        ("03/02/2024;08:00;rixe;0,0;0,00", "null_island"),
        ("03/02/2024;08:00;rixe;rue Foch;6279223", "bad_position"),
        ("03/02/2024;08:00;rixe;inf;6279223", "bad_position"),
        ("03/02/2024;08:00;rixe;1e300;6279223", "bad_position"),
        ("31/02/2024;08:00;rixe;771041;6279223", "bad_date"),
        ("2024-02-03;08:00;rixe;771041;6279223", "bad_date"),
        ("31/02/2024;08:00;rixe;;", "no_position"),
        (";;;;", "empty_row"),
        ("03/02/2024;08:00;rixe", "short_row"),
        ("03/02/2024;08:00;rixe;1;2;3", "long_row"),
        ('03/02/2024;"08:00;rixe;771041;6279223', "unclosed_quote"),
    ],
)
def test_a_faulty_row_is_rejected_with_its_line_reason_and_raw_text(loaded, row, reason):
    made = loaded(HEADER + GOOD + row + "\n" + GOOD)
    assert made.findings.accepted == 4
    reject = made.cleaned.rejects.iloc[0]
    assert (reject["line"], reject["reason"], reject["raw"]) == (4, reason, row)
    assert reject["sentence"] == REASONS[reason]


def test_rows_without_position_are_counted_by_what_the_row_holds(loaded):
    rows = "03/02/2024;08:00;rixe;;\n03/02/2024;08:00;rixe;0;0\n03/02/2024;08:00;rixe\n03/02/2024;1;rixe;x;y\n"
    assert loaded(HEADER + GOOD + rows).findings.without_position == 3


@pytest.mark.parametrize(
    ("row", "flag", "precision"),
    [
        (";;rixe;771041;6279223", "no_date", "unknown"),
        ("03/02/2024;27h80;rixe;771041;6279223", "bad_time", "day"),
        ("03/02/2024;;rixe;771041;6279223", None, "day"),
        ("03/02/2024;8h;rixe;771041;6279223", None, "hour"),
        ("31/03/2024;02:30;rixe;771041;6279223", "dst_gap", "minute"),
        ("27/10/2024;02:30;rixe;771041;6279223", "dst_twice", "minute"),
        ("03/02/2024;08:00;bizarrerie;771041;6279223", "unmapped", "minute"),
    ],
)
def test_what_is_known_of_a_row_is_kept_and_the_rest_flagged(loaded, row, flag, precision):
    profile = {
        "time": {
            "occurred_from": {"date": "Date", "layout": "dd/mm/yyyy", "time": "Heure"},
            "timezone": "Europe/Paris",
        },
        "position": {"x": "X", "y": "Y"},
        "fields": {"category": {"column": "Nature", "values": {"rixe": "rixe"}}},
    }
    last = loaded(HEADER + GOOD + row, profile).cleaned.accepted.iloc[-1]
    assert last["time_precision"] == precision
    assert last["quality_flags"].split(",") == [flag or ""]


def test_24_00_is_the_midnight_that_ends_the_day(loaded):
    made = loaded(HEADER + GOOD + "03/02/2024;24:00;rixe;771041;6279223")
    assert made.cleaned.accepted["occurred_from"].iloc[-1] == pd.Timestamp("2024-02-04 00:00")


def test_midnight_everywhere_means_that_the_hour_is_not_known(loaded):
    rows = "".join(f"{day:02}/02/2024;00:00;rixe;771041;6279223\n" for day in range(1, 29))
    made = loaded(HEADER + rows)
    assert made.findings.precisions == {"day": 28}
    assert made.findings.flags["midnight"] == 28


def test_midnight_among_other_hours_is_midnight(loaded):
    rows = "".join(f"{1 + n % 28:02}/02/2024;{n % 24:02}:00;rixe;771041;6279223\n" for n in range(96))
    assert "day" not in loaded(HEADER + rows).findings.precisions


def test_a_heap_of_midnights_among_minutes_is_a_heap_of_unknown_hours(loaded):
    rows = "".join(f"03/02/2024;{n % 24:02}:{n % 59 + 1:02};rixe;771041;6279223\n" for n in range(199))
    made = loaded(HEADER + rows + "03/02/2024;00:00;rixe;771041;6279223\n" * 60)
    assert made.findings.precisions == {"minute": 199, "day": 60}


def test_times_all_on_the_hour_are_known_to_the_hour(loaded):
    rows = "".join(f"03/02/2024;{n % 24:02}:00;rixe;771041;6279223\n" for n in range(48))
    made = loaded(HEADER + rows)
    assert made.findings.precisions == {"hour": 48}
    assert (made.cleaned.accepted["occurred_to"] - made.cleaned.accepted["occurred_from"]).unique() == [
        np.timedelta64(59, "m")
    ]


def test_dates_all_on_the_first_of_a_month_are_months(loaded):
    rows = "".join(f"01/{1 + n % 12:02}/2024;;rixe;771041;6279223\n" for n in range(36))
    made = loaded(HEADER + rows)
    assert made.findings.precisions == {"month": 36}
    assert made.cleaned.accepted["occurred_to"].iloc[1] == pd.Timestamp("2024-02-29 23:59")


def test_an_end_before_its_start_is_left_out_and_flagged(loaded):
    text = "date debut;date fin;nature;x;y\n25/02/2024 10:00;{};rixe;771041;6279223\n"
    kept, dropped = (loaded(text.format(end)).cleaned.accepted.iloc[0] for end in ("26/02/2024 11:30", "24/02/2024"))
    assert (kept["occurred_to"], kept["quality_flags"]) == (pd.Timestamp("2024-02-26 11:30"), "mapped_auto")
    assert dropped["occurred_to"] == dropped["occurred_from"]
    assert "end_before_start" in dropped["quality_flags"]


def test_a_source_without_coordinates_gives_incidents_known_by_area(loaded):
    made = loaded("date;nature;secteur\n25/02/2024;rixe;S3\n26/02/2024;rixe;S1\n")
    assert made.cleaned.accepted[["x", "y"]].isna().all().all()
    assert (made.findings.accepted, made.findings.without_position, made.crs_used) == (2, 2, "")
    assert made.findings.flags["no_geometry"] == 2


def test_quantities_are_whole_numbers_and_others_count_once(loaded):
    rows = "".join(f"25/02/2024;rixe;{n};771041;6279223\n" for n in ("3", "", "2,5", "-1", "beaucoup", "12"))
    made = loaded("date;nature;nombre;x;y\n" + rows, {
        "time": {"occurred_from": {"date": "date", "layout": "dd/mm/yyyy"}},
        "position": {"x": "x", "y": "y"},
        "fields": {"quantity": {"column": "nombre"}},
    })  # fmt: skip
    assert made.cleaned.accepted["quantity"].tolist() == [3, 1, 1, 1, 1, 12]
    assert made.findings.flags["bad_quantity"] == 3


def test_sensitivity_is_never_below_that_of_the_category(loaded):
    profile = {
        "time": {"occurred_from": {"date": "date", "layout": "dd/mm/yyyy"}},
        "position": {"x": "x", "y": "y"},
        "fields": {"category": {"column": "nature"}, "sensitivity": {"constant": "1"}},
    }
    made = loaded("date;nature;x;y\n1/2/2024;viol;771041;6279223\n2/2/2024;tapage;771041;6279223\n", profile)
    assert made.cleaned.accepted["sensitivity"].tolist() == [3, 1]


def test_words_of_the_source_come_to_our_closed_lists(loaded):
    rows = "25/02/2024;rixe;{};771041;6279223\n"
    made = loaded("date;nature;etat;x;y\n" + "".join(rows.format(w) for w in ("Clôturé", "EN COURS", "zut", "")))
    assert made.cleaned.accepted["status"].tolist() == ["closed", "active", None, None]
    assert made.findings.flags["unknown_word"] == 1


def test_every_word_that_comes_out_is_of_its_closed_list(loaded):
    accepted = loaded(HEADER + GOOD + ";;bizarre;771041;6279223").cleaned.accepted
    for field, words in WORDS.items():
        assert set(accepted[field].dropna()) <= set(words)


def test_the_same_file_gives_the_same_identifiers_twice(loaded):
    first, second = (loaded(HEADER + GOOD).cleaned.accepted for _ in range(2))
    pd.testing.assert_frame_equal(first, second)
    assert first["incident_id"].is_unique


def test_a_file_of_rejects_only_is_refused_with_its_reasons(loaded):
    with pytest.raises(NothingAcceptedError, match="2 × The row has no position"):
        loaded(HEADER + "03/02/2024;08:00;rixe;;\n" * 2)


def test_rows_that_do_not_add_up_stop_everything(loaded, monkeypatch):
    monkeypatch.setattr(cleaning, "_rejects", lambda table, reason: pd.DataFrame({"line": [], "reason": []}))
    with pytest.raises(RowsLostError, match="3 in, 2 accepted, 0 rejected"):
        loaded(HEADER + GOOD + "03/02/2024;08:00;rixe;;\n")


CELLS = st.sampled_from(
    ["03/02/2024", "25/12/2023", "31/02/2024", "", "08:00", "27h80", "rixe", "771041", "6279223", "0", "nan", "inf",
     '"', '"a;b"', "x" * 11_000, "é", "\x00", "-", "771 041,5", "1e400", "=1+1", "<b>", "'; drop table"]
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=st.lists(st.lists(CELLS, min_size=1, max_size=7), max_size=12))
def test_whatever_the_rows_hold_rows_in_are_accepted_plus_rejected(rows, tmp_path_factory):
    path = tmp_path_factory.mktemp("any") / "incidents.csv"
    path.write_text(HEADER + 8 * GOOD + "\n".join(";".join(row) for row in rows) + "\n", encoding="utf-8")
    table = read_delimited(path)
    made = load(table, None, Wanted())
    assert len(made.cleaned.accepted) + len(made.cleaned.rejects) == table.rows
    assert set(made.cleaned.rejects["reason"]) <= set(REASONS)
    assert sum(reject.count for reject in made.findings.rejects) == made.findings.rejected
    assert not set(made.cleaned.rejects["line"]) & {2, 3}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("<table>\n" + "<tr><td>1</td></tr>\n" * 20, id="web page"),
        pytest.param("Bonjour,\nvoici un texte, sans tableau.\n" * 20, id="prose"),
    ],
)
def test_a_text_in_which_nothing_is_recognised_is_refused(loaded, content):
    with pytest.raises(NothingRecognisedError, match="could be taken for a date, a position or a category"):
        loaded(content)


def test_dates_that_no_single_layout_reads_are_warned_of(loaded):
    mixed = "".join(f"{day};08:00;rixe;771000;6279000\n" for day in ("13/02/2024", "02/13/2024") * 5)
    warned = [warning for warning in warnings_of(loaded(HEADER + mixed).findings) if "has a date" in warning]
    assert len(warned) == 1
    assert not [warning for warning in warnings_of(loaded(HEADER + GOOD).findings) if "has a date" in warning]
