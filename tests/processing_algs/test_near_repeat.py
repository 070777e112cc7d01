# SPDX-License-Identifier: GPL-2.0-or-later
"""Near repeats through the toolbox."""
from pathlib import Path

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

BANDS = {"DISTANCES": "0,100,200", "DAYS": "0,3,6", "PERMUTATIONS": 19}


@pytest.fixture
def repeats(run, tmp_path):
    def repeats(**parameters):
        report = str(tmp_path / "report.html")
        return run("nearrepeat", **{"OUTPUT": "memory:", "REPORT": report, **BANDS, **parameters})

    return repeats


@pytest.fixture
def events(points):
    """Factory: incidents from (x, y, "yyyy-mm-dd"), metres east and north of a place in Lambert-93."""

    def make(*rows, **more):
        places = [(700_000 + x, 6_600_000 + y) for x, y, _ in rows]
        return points(*places, fields="occurred_from:date", rows=[(day,) for _, _, day in rows], **more)

    return make


def rows(layer):
    return [dict(zip(row.fields().names(), row.attributes())) for row in layer.getFeatures()]


def held(layer):
    return [(row["distance_band"], row["time_band"]) for row in rows(layer) for _ in range(row["observed"])]


TWO = (0, 0, "2024-03-01"), (100, 0, "2024-03-04")


def test_two_events_100_m_and_3_days_apart_are_in_the_bands_that_end_there(repeats, events):
    assert held(repeats(INPUT=events(*TWO))["OUTPUT"]) == [("[0, 100]", "[0, 3]")]
    finer = repeats(INPUT=events(*TWO), DISTANCES="0,50,100,150", DAYS="0,2,3,4")["OUTPUT"]
    assert held(finer) == [("(50, 100]", "(2, 3]")]


def test_zero_twice_sets_the_same_place_and_the_same_day_apart(repeats, events):
    same = events((0, 0, "2024-03-01"), (0, 0, "2024-03-01"), (10, 0, "2024-03-02"))
    table = repeats(INPUT=same, DISTANCES="0,0,100", DAYS="0,0,3")["OUTPUT"]
    assert held(table) == [("[0, 0]", "[0, 0]"), ("(0, 100]", "(0, 3]"), ("(0, 100]", "(0, 3]")]


def test_every_band_has_a_row_even_empty(repeats, events):
    table = rows(repeats(INPUT=events(*TWO), DISTANCES="0,200,400,600", DAYS="0,7,14,21")["OUTPUT"])
    assert len(table) == 9
    assert [row["distance_band"] for row in table[::3]] == ["[0, 200]", "(200, 400]", "(400, 600]"]
    assert [row["time_band"] for row in table[:3]] == ["[0, 7]", "(7, 14]", "(14, 21]"]
    assert table[8]["observed"] == 0 and table[8]["ratio"] == NULL and table[8]["p"] == 1


def test_distances_are_metres_whatever_the_crs(repeats, points):
    degrees = points((3.8767, 43.6086), (3.8767, 43.6086 + 95 / 111_100), crs="EPSG:4326",
                     fields="occurred_from:string", rows=[("2024-03-01 22:10",), ("2024-03-02 01:00",)])  # fmt: skip
    assert held(repeats(INPUT=degrees)["OUTPUT"]) == [("[0, 100]", "[0, 3]")]


def test_manhattan_walks_along_the_axes(repeats, events):
    corner = events((0, 0, "2024-03-01"), (80, 80, "2024-03-01"))
    assert held(repeats(INPUT=corner, METRIC="manhattan")["OUTPUT"]) == [("(100, 200]", "[0, 3]")]


def test_days_that_are_not_known_are_left_out_and_told(repeats, points, heard):
    mixed = points(*[(700_000, 6_600_000)] * 5, fields="occurred_from:string,time_precision:string",
                   rows=[("2024-03-01", "day"), ("2024-03-02", "hour"), ("2024-03", "month"),
                         ("2024-03-01", "month"), (None, None)])  # fmt: skip
    results = repeats(INPUT=mixed)
    assert (results["EVENTS"], results["LEFT_OUT"]) == (2, 3)
    assert any("1 without a date, 2 of which" in line for line in heard.warnings)


def test_the_report_and_the_log_tell_the_nearest_band(repeats, events, heard):
    page = Path(repeats(INPUT=events(*TWO))["REPORT"]).read_text(encoding="utf-8")
    sentence = "Nearest and soonest band, [0, 100] m and [0, 3] days: 1 pairs, 1.0 expected (×\u00a01.00, p = 1.000)."
    assert sentence in page and sentence in heard.info
    assert "(100, 200] m" in page and "chance makes" in page


def test_pairs_go_from_the_earlier_incident_to_the_later_one(repeats, points, tmp_path):
    target = tmp_path / "pairs.gpkg"
    named = points((700_000, 6_600_000), (700_060, 6_600_080), fields="incident_id:string,occurred_from:date",
                   rows=[("later", "2024-03-05"), ("earlier", "2024-03-03")])  # fmt: skip
    results = repeats(INPUT=named, PAIRS=str(target))
    pairs = QgsVectorLayer(results["PAIRS"], "pairs")
    (row,) = rows(pairs)
    assert (row["first_id"], row["second_id"], row["distance_m"], row["days"]) == ("earlier", "later", 100, 2)
    assert (row["distance_band"], row["time_band"]) == ("[0, 100]", "[0, 3]")
    assert row["first_day"].toString("yyyy-MM-dd") == "2024-03-03"
    line = next(pairs.getFeatures()).geometry().asPolyline()
    assert (line[0].x(), line[1].x()) == (700_060, 700_000)
    assert pairs.renderer().type() == "categorizedSymbol"
    assert [one.value() for one in pairs.renderer().categories()] == [""]
    assert not row["raised"]


def test_as_many_pairs_are_drawn_as_the_table_counts(repeats, events):
    crowd = events(*[(37 * rank % 300, 61 * rank % 290, f"2024-03-{1 + rank * 7 % 28:02d}") for rank in range(60)])
    results = repeats(INPUT=crowd, DISTANCES="20,100,200", PAIRS="memory:")
    assert results["PAIRS"].featureCount() == sum(row["observed"] for row in rows(results["OUTPUT"])) > 50


def test_pairs_of_raised_bands_are_drawn_by_the_time_between_them(repeats, events, tmp_path):
    bursts = [(1000 * rank % 7000, 0, f"20{10 + rank}-03-01") for rank in range(12)]
    after = [(x + 50, 0, day.replace("-01", "-02")) for x, _, day in bursts]
    results = repeats(INPUT=events(*bursts, *after), PERMUTATIONS=99, PAIRS=str(tmp_path / "pairs.gpkg"))
    pairs = QgsVectorLayer(results["PAIRS"], "pairs")
    assert [(row["time_band"], row["raised"]) for row in rows(pairs)] == [("[0, 3]", True)] * 12
    labels = [one.label() for one in pairs.renderer().categories()]
    assert labels == ["[0, 3] days", "no more pairs than chance explains"]


def test_pairs_are_not_made_unless_asked_for(repeats, events):
    assert repeats(INPUT=events(*TWO))["PAIRS"] is None


def test_duplicates_are_told(repeats, events, heard):
    repeats(INPUT=events(TWO[0], TWO[0], TWO[1]))
    assert any("same place on the same day: 1." in line for line in heard.info)


def test_a_person_may_stop_it(repeats, events, heard):
    heard.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        repeats(INPUT=events(*TWO))


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"DISTANCES": "0"}, "DISTANCES: “0” gives no bands"),
        ({"DISTANCES": "200,100"}, "gives no bands"),
        ({"DISTANCES": "-5,100"}, "gives no bands"),
        ({"DISTANCES": "0,many"}, "gives no bands"),
        ({"DISTANCES": "0,nan"}, "gives no bands"),
        ({"DISTANCES": "0,inf"}, "gives no bands"),
        ({"DISTANCES": ",".join(map(str, range(40)))}, "at most 31"),
        ({"DAYS": "0,1.5"}, "parts of a day"),
        ({"DAYS": ""}, "DAYS"),
        ({"TIME": "nowhere"}, "has no field “nowhere”"),
        ({"TIME": "kind"}, "holds no date"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(repeats, points, wrong, sentence):
    two = points((0, 0), (10, 10), fields="occurred_from:date,kind:string", rows=[("2024-03-01", "a")] * 2)
    with pytest.raises(QgsProcessingException, match=sentence):
        repeats(INPUT=two, **wrong)


def test_a_layer_without_dates_is_refused(repeats, points):
    with pytest.raises(QgsProcessingException, match="choose the field of the dates"):
        repeats(INPUT=points((0, 0), (1, 1)))


def test_one_event_has_nothing_to_repeat(repeats, events):
    with pytest.raises(QgsProcessingException, match="at least two events"):
        repeats(INPUT=events(TWO[0]))


def test_long_work_is_told_before_it_starts(heard):
    from quietude.processing_algs.statistics.near_repeat.table import warn_if_long

    warn_if_long(1.5, heard)
    assert heard.warnings == []
    warn_if_long(12.3, heard)
    assert heard.warnings[0].startswith("This takes about 12 minutes.")
