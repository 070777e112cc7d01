# SPDX-License-Identifier: GPL-2.0-or-later
"""Clusters through the toolbox."""
import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIVE = [(0, 0), (10, 0), (0, 10), (10, 10), (5, 5)]
FOUR = [(1000, 0), (1010, 0), (1000, 10), (1010, 10)]
ALONE = [(500, 500)]
SETTINGS = {"DISTANCE": 20, "MIN_EVENTS": 4}


@pytest.fixture
def group(run):
    def group(**parameters):
        return run("clusters", **{"OUTPUT": "memory:", "HULLS": "memory:", **SETTINGS, **parameters})

    return group


@pytest.fixture
def here(points):
    """Incidents at metres east and north of a place in Lambert-93."""

    def make(positions, **more):
        return points(*[(700_000 + x, 6_600_000 + y) for x, y in positions], **more)

    return make


def rows(layer):
    return [dict(zip(row.fields().names(), row.attributes())) for row in layer.getFeatures()]


def numbers(layer):
    return [None if row["cluster"] == NULL else row["cluster"] for row in rows(layer)]


def test_the_largest_cluster_is_the_first_and_noise_is_kept_without_a_number(group, here, heard):
    results = group(INPUT=here([*FOUR, *ALONE, *FIVE]))
    assert numbers(results["OUTPUT"]) == [2] * 4 + [None] + [1] * 5
    assert (results["CLUSTERS"], results["NOISE"], results["DISTANCE_USED"]) == (2, 1, 20)
    assert "10 incidents = 9 in 2 clusters + 1 in none; the largest has 5 (50%)." in heard.info


def test_roles_tell_cores_borders_and_noise(group, here):
    line = here([(0, 0), (10, 0), (20, 0), (35, 0), (90, 0)])
    table = rows(group(INPUT=line, DISTANCE=15, MIN_EVENTS=3)["OUTPUT"])
    assert [row["role"] for row in table] == ["border", "core", "core", "border", "noise"]
    assert [row["cluster_n"] for row in table] == [4, 4, 4, 4, NULL]


def test_own_fields_are_kept_and_those_of_the_same_name_renamed(group, here):
    rows_of = [("Tapage", 7, "2024-05-01T22:15:00"), (None, None, None), *[("Tag", 1, "2024-05-02T00:00:00")] * 3]
    layer = here(FIVE, fields="kind:string,cluster:integer,when:datetime", rows=rows_of)
    first, second, *_ = rows(group(INPUT=layer)["OUTPUT"])
    assert (first["kind"], first["cluster_source"], first["cluster"]) == ("Tapage", 7, 1)
    assert first["when"].toString("yyyy-MM-dd HH:mm") == "2024-05-01 22:15"
    assert (second["kind"], second["cluster_source"], second["when"]) == (NULL, NULL, NULL)


def test_outlines_tell_what_happened_inside_and_when(group, here):
    kinds = ["noise", "tags", "tags", "noise", "tags"]
    days = ["2024-03-05", "2024-03-01", "2024-03-09", None, "2024-03-02"]
    layer = here([(40 * x, 40 * y) for x, y in FIVE], fields="category:string,occurred_from:date",
                 rows=list(zip(kinds, days)))  # fmt: skip
    results = group(INPUT=layer, DISTANCE=600)
    (row,) = rows(results["HULLS"])
    assert (row["n"], row["places"], row["category"], row["category_n"]) == (5, 5, "tags", 3)
    assert row["first_day"].toString("yyyy-MM-dd") == "2024-03-01"
    assert (row["last_day"].toString("yyyy-MM-dd"), row["span_days"]) == ("2024-03-09", 8)
    assert row["area_km2"] == pytest.approx(0.16) and row["per_km2"] == pytest.approx(5 / 0.16)
    assert not row["widened"]


def test_values_of_any_type_are_kept_as_they_read(group, here):
    rows_of = [("08:30:00", True, 2.5, None)] + [("09:00:00", False, 1.0, 3)] * 4
    layer = here(FIVE, fields="at:time,solved:boolean,gravity:double,kind:integer", rows=rows_of)
    results = group(INPUT=layer, CATEGORY="kind")
    first, second, *_ = rows(results["OUTPUT"])
    assert (first["at"], first["solved"], first["gravity"], first["kind"]) == ("08:30:00", True, 2.5, NULL)
    assert (second["solved"], second["kind"]) == (False, 3)
    assert (rows(results["HULLS"])[0]["category"], rows(results["HULLS"])[0]["category_n"]) == ("3", 4)


def test_outlines_without_width_are_drawn_and_told(group, here, heard):
    results = group(INPUT=here([(0, 0)] * 5), DISTANCE=100)
    (row,) = rows(results["HULLS"])
    assert row["widened"] and row["per_km2"] == NULL and row["area_km2"] > 0
    assert any("small disc or strip: 1." in line for line in heard.info)


def test_bursts_are_near_in_time_too(group, here):
    days = ["2024-01-01"] * 4 + ["2024-06-01"] * 5
    positions = [FIVE[rank % 5] for rank in range(9)]
    layer = here(positions, fields="occurred_from:date", rows=[(day,) for day in days])
    assert numbers(group(INPUT=layer)["OUTPUT"]) == [1] * 9
    assert numbers(group(INPUT=layer, METHOD="st_dbscan", DAYS=3)["OUTPUT"]) == [2] * 4 + [1] * 5


def test_days_that_are_not_known_make_no_burst(group, here, heard):
    layer = here([*FIVE, (5, 5)], fields="occurred_from:string", rows=[("2024-01-01",)] * 5 + [("2024-01",)])
    results = group(INPUT=layer, METHOD="st_dbscan")
    assert numbers(results["OUTPUT"]) == [1] * 5 + [None]
    assert rows(results["OUTPUT"])[5]["role"] == "undated"
    assert any("their day is not known: 1." in line for line in heard.warnings)


def test_distances_are_metres_in_degrees_too(group, points):
    corner, metre = (3.8767, 43.6086), 1 / 111_100
    layer = points(*[(corner[0], corner[1] + 10 * rank * metre) for rank in range(5)], crs="EPSG:4326")
    results = group(INPUT=layer, DISTANCE=12, MIN_EVENTS=2)
    assert (results["CLUSTERS"], results["NOISE"]) == (1, 0)
    assert group(INPUT=layer, DISTANCE=8, MIN_EVENTS=2)["CLUSTERS"] == 0
    assert results["OUTPUT"].crs().authid() == "EPSG:2154"


def test_a_distance_left_empty_is_announced_and_returned(group, here, heard):
    grid = [(50 * (rank % 10), 50 * (rank // 10)) for rank in range(100)]
    used = group(INPUT=here(grid), DISTANCE=None, MIN_EVENTS=5)["DISTANCE_USED"]
    assert used == 50
    assert any(line.startswith("Distance: 50 m (25% of the incidents have at least 4 others") for line in heard.info)


def test_where_nothing_is_dense_it_says_so(group, here, heard):
    results = group(INPUT=here([(0, 0), (900, 0)]))
    assert (results["CLUSTERS"], results["NOISE"]) == (0, 2)
    assert any(line.startswith("No cluster: nowhere are 4 incidents within 20 m") for line in heard.warnings)


def test_files_have_their_style_beside_them(run, here, tmp_path):
    places, zones = str(tmp_path / "places.gpkg"), str(tmp_path / "zones.gpkg")
    run("clusters", INPUT=here([*FIVE, *FOUR, *ALONE]), OUTPUT=places, HULLS=zones, **SETTINGS)
    shown = QgsVectorLayer(places, "places")
    labels = [one.label() for one in shown.renderer().categories()]
    assert labels == ["Cluster 1", "Cluster 2", "In no cluster: 1"]
    zones = QgsVectorLayer(zones, "zones")
    assert zones.labelsEnabled() and len(zones.renderer().categories()) == 2


def test_a_person_may_stop_it(group, here, heard):
    heard.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        group(INPUT=here(FIVE))


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"METHOD": "st_dbscan"}, "choose the field of the dates"),
        ({"METHOD": "st_dbscan", "TIME": "kind"}, "holds no date"),
        ({"METHOD": "st_dbscan", "TIME": "month"}, "No day is known in the field “month”"),
        ({"TIME": "nowhere"}, "has no field “nowhere”"),
        ({"CATEGORY": "nowhere"}, "has no field “nowhere”"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(group, here, wrong, sentence):
    layer = here(FIVE, fields="kind:string,month:string", rows=[("a", "2024-05")] * 5)
    with pytest.raises(QgsProcessingException, match=sentence):
        group(INPUT=layer, **wrong)
