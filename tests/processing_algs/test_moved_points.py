# SPDX-License-Identifier: GPL-2.0-or-later
"""Packages of moved points: what they hold, what is refused, and that every leak planted in one is caught."""
import csv
import io
import json
import os
import re
import sqlite3
import struct
import zlib
from functools import cache
from pathlib import Path

import numpy as np
import planting as plant
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProcessingFeedback
from quietude.core.privacy.attacks.evidence import Evidence
from quietude.core.privacy.attacks.moved.candidates import part_of_each, parts
from quietude.core.privacy.attacks.reading import read_package
from quietude.core.privacy.attacks.verification import CHECKS, verify
from shapely import wkt

pyrage = pytest.importorskip("pyrage")
EVERYONE = tuple(range(242))
BY_ID = {check.id: check for check in CHECKS}
KEY = "QUIETUDE_PSEUDONYM_KEY"
TERRITORY = "POLYGON((769400 6279400,771600 6279400,771600 6281600,769400 6281600,769400 6279400))"


@pytest.fixture(scope="module")
def homes():
    """An address every 40 m or so, to the metre."""
    random = np.random.default_rng(2)
    grid = np.array([(769_500 + 40 * i, 6_279_500 + 40 * j) for i in range(50) for j in range(50)])
    return grid + random.integers(-15, 15, grid.shape)


@pytest.fixture(scope="module")
def crowd(homes):
    """Places, categories and months of 240 events; the last two are the only graffiti of a month."""
    random = np.random.default_rng(3)
    at = homes[random.choice(len(homes), 242, False)] + random.uniform(-2, 2, (242, 2))
    kinds = [*random.choice(["noise", "theft", "graffiti"], 240).tolist(), "graffiti", "graffiti"]
    days = [f"2024-0{1 + index % 3}-1{index % 9}" for index in range(240)]
    return at, kinds, [*days, "2024-07-05", "2024-07-09"]


@pytest.fixture(scope="module")
def source(points, crowd):
    """Layer of some of the events."""

    def make(kept=EVERYONE):
        at, kinds, days = crowd
        rows = [(kinds[index], days[index], f"MC-2024-{index:05d}") for index in kept]
        return points(*at[list(kept)], fields="category:string,occurred_from:string,number:string", rows=rows)

    return make


@pytest.fixture(scope="module")
def built(provider, points, layer, homes, source, tmp_path_factory):
    """Factory: bytes of the package of some of the events once decrypted, made once for each choice."""
    import processing  # importable only once qgis_processing has run

    addresses, boundary = points(*homes), layer("Polygon", [TERRITORY])
    identity = pyrage.x25519.Identity.generate()

    @cache
    def build(kept=EVERYONE, **changed):
        asked = {
            "INPUT": source(kept), "AUDIENCE": "restricted", "ZONING": "displaced_points", "ADDRESSES": addresses,
            "BOUNDARY": boundary, "PERIOD": "month", "CATEGORY": "category", "COMMUNE": "Clairval",
            "RECIPIENT": "Préfecture", "RECIPIENT_KEY": str(identity.to_public()), "EXPIRES": "2099-12-31",
            "OUTPUT": str(tmp_path_factory.mktemp("package") / "p.zip"), **changed,
        }  # fmt: skip
        asked = {name: value for name, value in asked.items() if value is not None}
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(KEY, os.environ.get(KEY) or "5a" * 32)
            results = processing.run("quietude:exportpackage", asked)
        build.results = results
        return pyrage.decrypt(Path(results["OUTPUT"]).read_bytes(), [identity])

    return build


@pytest.fixture(scope="module")
def streets_of_points():
    """SVG of a map of 6,400 points that do not touch each other, and the number of pixels that they should fill."""
    from quietude.core.privacy.audiences.audience import RESTRICTED, Rules
    from quietude.core.privacy.moved.points import KIND, Displacement
    from quietude.core.privacy.pages.drawing import Canvas, map_group
    from quietude.core.privacy.places.units import Units
    from quietude.core.privacy.releases.release import Release
    from shapely.geometry import Point

    at = [(770_000 + 100 * i, 6_280_000 + 100 * j) for i in range(80) for j in range(80)]
    names = sorted(f"N{y}E{x}" for x, y in at)
    units = Units(tuple(names), tuple(Point(*_position(name)) for name in names), 2154, kind=KIND)
    moved = Displacement(11, 12, 100, 50)
    rules, ones = Rules(RESTRICTED, 3, 5), np.ones((6400, 1, 1))
    release = Release(rules, units, ("",), ("",), ones, 6400, False, None, moved=moved)
    canvas = Canvas.of(release)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {canvas.width} {canvas.height}">'
    radius = 5.5 * (2000 / 6400) ** 0.5
    pixels = (1485 * 1.2 / canvas.width) * (1050 * 1.2 / canvas.height)
    return svg + map_group(release, canvas, release.values[:, 0, 0]) + "</svg>", 6400 * np.pi * radius**2 * pixels


def _position(name):
    y, x = (int(part) for part in name[1:].split("E"))
    return x, y


def rows_of(package):
    return list(csv.DictReader(io.StringIO(plant.members(package)["donnees/faits.csv"].decode())))


def places_of(package):
    return {row["cell_id"] for row in rows_of(package)}


def test_it_holds_places_months_and_categories_alone_each_class_of_three_points_at_least(built):
    package = built()
    rows = rows_of(package)
    assert set(rows[0]) == {"cell_id", "period", "category"}
    assert all(re.fullmatch(r"N\d+0E\d+0", row["cell_id"]) for row in rows)
    sizes = {}
    for row in rows:
        sizes.setdefault((row["period"], row["category"]), set()).add(row["cell_id"])
    assert min(map(len, sizes.values())) >= 3 and ("2024-07", "graffiti") not in sizes
    assert len(rows) == len({tuple(row.values()) for row in rows})
    report = json.loads(plant.members(package)["rapport/rapport.json"])
    assert report["displacement"]["addresses"]["fewest"] >= 11 == report["displacement"]["addresses"]["threshold"]
    assert built.results["K_MEASURED"] == report["displacement"]["addresses"]["fewest"]
    assert "total" not in report["published"] and report["recipient"]["name"] == "Préfecture"


def test_with_or_without_an_event_of_a_hidden_class_the_package_is_the_same_byte_for_byte(built):
    assert built(EVERYONE[:-1]) == built() == built(EVERYONE[:-2])


def test_one_recipient_sees_the_same_points_again_and_another_recipient_others(built):
    once, other = built(), built(RECIPIENT="Bailleur")
    assert len(places_of(once) & places_of(other)) < 0.2 * len(places_of(once))
    assert built(RECIPIENT="PRÉFECTURE") != once and places_of(built(RECIPIENT="PRÉFECTURE")) == places_of(once)


def test_no_period_tells_where_the_points_of_another_are(built):
    assert len(places_of(built()) & places_of(built(PERIOD="year"))) < 0.2 * len(places_of(built()))


def test_the_ledger_knows_of_points_and_compares_figures_alone(built, tmp_path):
    ledger = str(tmp_path / "ledger.sqlite")
    built(LEDGER=ledger)
    built(LEDGER=ledger, PERIOD="year")
    with sqlite3.connect(ledger) as kept:
        assert kept.execute("SELECT count(*) FROM release").fetchone() == (2,)
        assert kept.execute("SELECT count(*) FROM figure").fetchone() == (0,)
    figures = {"ZONING": "grid", "CELL_SIZE": 1000, "ADDRESSES": None, "CATEGORY": None, "PERIOD": "all"}
    assert "n" in rows_of(built(LEDGER=ledger, **figures))[0]


def test_the_ledger_gives_one_kind_of_points_since_both_tell_which_hidden_counts_are_not_zero(built, tmp_path):
    moved, counted = str(tmp_path / "moved.sqlite"), str(tmp_path / "counted.sqlite")
    snapped = {"ZONING": "snapped_points", "CATEGORY": None, "PERIOD": "all"}
    built(LEDGER=moved)
    built(LEDGER=counted, **snapped)
    for ledger, asked in ((moved, snapped), (counted, {})):
        with pytest.raises(QgsProcessingException, match="counts at points and moved points.*1 to 2 facts"):
            built(LEDGER=ledger, TITLE="Second", **asked)


def test_a_received_package_of_points_opens_with_its_points_and_its_territory(built, run, tmp_path):
    (tmp_path / "lot reçu.zip").write_bytes(built())
    opened = run("openpackage", PACKAGE=str(tmp_path / "lot reçu.zip"), FOLDER=str(tmp_path / "là"))
    assert sorted(opened["LAYERS"].splitlines()) == ["Facts recorded", "Territory"]


def test_the_picture_draws_every_point_however_many(streets_of_points):
    from quietude.processing_algs.adapters.package.picture import drawn

    svg, expected = streets_of_points
    picture = drawn(svg)
    lines = np.frombuffer(zlib.decompress(picture.pixels), np.uint8).reshape(picture.height, -1)[:, 1:]
    pixels = lines.reshape(picture.height, picture.width, 3).astype(int)
    blue = (np.abs(pixels - [0x00, 0x72, 0xB2]).sum(axis=2) < 60).sum()
    assert blue > 0.5 * expected


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"AUDIENCE": "public"}, "never for a public package"),
        ({"AUDIENCE": "partner"}, "never for a partner package"),
        ({"ADDRESSES": None}, "ZONING = displaced_points needs ADDRESSES"),
        ({"TOTALS": True}, "TOTALS is for figures, and moved points have none"),
        ({"HEAT_RADIUS": 400}, "HEAT_RADIUS is for figures"),
        ({"ROUNDING": 5}, "ROUNDING is for figures"),
        ({"SENSITIVE": True}, "SENSITIVE needs ZONING = areas"),
        ({"K": 2}, "never shows fewer than 3"),
        ({"RECIPIENT": None}, "fill in RECIPIENT"),
        ({"K": 200}, "No category and period has 200 points"),
    ],
)
def test_what_does_not_go_with_moved_points_is_refused_with_its_sentence(built, changed, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        built(**changed)


def test_without_a_key_nothing_is_moved(built, monkeypatch):
    import quietude.processing_algs.sharing.recipient_key as module

    monkeypatch.setattr(module, "pseudonym_key", lambda: None)
    with pytest.raises(QgsProcessingException, match="needs a key, and there is none"):
        built(TITLE="Without a key")


def test_too_few_addresses_are_refused(built, points, homes):
    with pytest.raises(QgsProcessingException, match="has 9 different addresses"):
        built(ADDRESSES=points(*homes[:9]))


def test_an_exporter_that_would_move_points_among_five_addresses_is_stopped_by_what_verifies(built, monkeypatch):
    import quietude.core.privacy.moved.blocks as module

    monkeypatch.setattr(module, "FEWEST", 5)
    with pytest.raises(QgsProcessingException, match="The package was not written.*Addresses of a point"):
        built(TITLE="Small blocks")


@pytest.fixture(scope="module")
def truth(source):
    from quietude.processing_algs.adapters.package.traces import raw_traces

    return raw_traces(source(), QgsCoordinateReferenceSystem("EPSG:2154"), QgsProcessingFeedback(False))


@pytest.fixture(scope="module")
def judged(truth, homes):
    """Factory: all that an attacker holds who has the raw data and the addresses too."""
    addresses = tuple(homes.astype(np.float64).T)
    return lambda content, previous=None: Evidence(
        read_package(content), truth, read_package(previous) if previous else None, frozenset(), addresses
    )


def test_a_good_package_withstands_every_attack(built, judged):
    findings = verify(judged(built(), built(RECIPIENT="Bailleur")))
    assert [finding.sentence for finding in findings if not finding.passed] == []


def test_without_the_layer_of_addresses_the_verification_says_what_it_could_not_do(built, run, tmp_path):
    (tmp_path / "p.zip").write_bytes(built())
    results = run("verifypackage", PACKAGE=str(tmp_path / "p.zip"), REPORT=str(tmp_path / "r.html"))
    assert results["PASSED"] and "needs the layer of addresses" in (tmp_path / "r.html").read_text()


def test_the_algorithm_counts_the_addresses_again(built, run, points, homes, source, tmp_path):
    (tmp_path / "p.zip").write_bytes(built())
    asked = {"PACKAGE": str(tmp_path / "p.zip"), "TRUTH": source(), "REPORT": str(tmp_path / "r.html")}
    assert run("verifypackage", ADDRESSES=points(*homes), **asked)["PASSED"]
    # Half of the addresses are gone: nobody may say that each point still stands for as many.
    assert run("verifypackage", ADDRESSES=points(*homes[::2]), **asked)["FAILED"] == "moved-candidates"


def sql(*statements):
    return lambda good: plant.in_database(good, *statements)


def in_report(old, new):
    return lambda good: plant.package_with(good, rapport__rapport___json=plant.in_text("rapport.json", old, new))


def blob(x, y):
    return struct.pack("<2sBBi4d", b"GP", 0, 3, 2154, x, x, y, y) + struct.pack("<BIdd", 1, 1, x, y)


at = _position


def repositioned(good, where):
    """The package with its points elsewhere: ``where`` gives x and y of each by its name."""
    values, text = [], plant.members(good)["donnees/faits.csv"].decode()
    for place in sorted(places_of(good)):
        x, y = where(place)
        values += [place, f"N{y}E{x}", blob(x, y)]
        text = text.replace(place, f"N{y}E{x}")
    rows = ",".join(["(?, ?, ?)"] * (len(values) // 3))
    elsewhere = f"WITH moved(old, new, at) AS (VALUES {rows}) UPDATE facts SET geom = at, cell_id = new FROM moved"
    changed = plant.in_database(good, (f"{elsewhere} WHERE cell_id = old", values))
    return plant.package_with(changed, donnees__faits___csv=text.encode())


@pytest.fixture(scope="module")
def nearby(homes, crowd):
    """Candidates of a point by its name, and those of them where something happened."""
    found = parts(*homes.astype(np.float64).T, wkt.loads(TERRITORY))
    nearest = homes[np.hypot(*(crowd[0][:, None] - homes[None]).transpose(2, 0, 1)).argmin(axis=1)]
    places = {tuple(home) for home in nearest.tolist()}

    def of(place):
        part = part_of_each(found, np.array([at(place)]))[0]
        return part, [one for one in part.addresses.tolist() if tuple(one) in places]

    return of


def unmoved(good, nearby):
    """Points on the rounded place of what happened."""
    return repositioned(good, lambda place: [round(axis / 10) * 10 for axis in nearby(place)[1][0]])


def ring(good, nearby):
    """Points as far from what happened as they may stand."""

    def farthest(place):
        part, happened = nearby(place)
        standing = part.standing()
        return standing[np.hypot(*(standing - happened[0]).T).argmax()].tolist()

    return repositioned(good, farthest)


def timid(good, nearby):
    """Points that hardly leave what happened."""

    def near(place):
        part, happened = nearby(place)
        standing = part.standing()
        return standing[np.hypot(*(standing - happened[0]).T).argsort()[4]].tolist()

    return repositioned(good, near)


def kept(good, nearby):
    """One point for all that happened among the same addresses."""
    return repositioned(good, lambda place: nearby(place)[0].standing()[5].tolist())


def crowded(good, nearby):
    """A second point of a class among the same addresses."""
    row = rows_of(good)[0]
    part, _ = nearby(row["cell_id"])
    x, y = next(one for one in part.standing().tolist() if tuple(one) != at(row["cell_id"]))
    values = (9999, blob(x, y), f"N{y}E{x}", row["period"], row["category"])
    return plant.in_database(good, ("INSERT INTO facts VALUES (?, ?, ?, ?, ?)", values))


def in_csv(old, new):
    return lambda good: plant.package_with(good, donnees__faits___csv=plant.in_text("faits.csv", old, new))


def counted(good):
    """A count beside each row of the CSV."""
    lines = plant.members(good)["donnees/faits.csv"].decode().splitlines()
    text = "\n".join([f"{lines[0]},n", *(f"{line},1" for line in lines[1:])])
    return plant.package_with(good, donnees__faits___csv=text.encode())


def two_points(good):
    first = "category = 'theft' AND period = '2024-01'"
    kept = f"(SELECT fid FROM facts WHERE {first} LIMIT 2)"
    return plant.in_database(good, f"DELETE FROM facts WHERE {first} AND fid NOT IN {kept}")


GEOMETRY = "UPDATE facts SET geom = (SELECT geom FROM facts WHERE fid = (SELECT max(fid) FROM facts)) WHERE fid = 1"
LEAKS = [
    ("a count", "moved-columns", sql("ALTER TABLE facts ADD COLUMN n INTEGER")),
    ("a count in the table", "moved-columns", counted),
    ("an hour", "moved-columns", sql("ALTER TABLE facts ADD COLUMN hour INTEGER")),
    ("positions that are not rounded", "moved-positions", lambda good: repositioned(
        good, lambda one: (at(one)[0] + 3, at(one)[1]))),
    ("a point drawn elsewhere", "moved-positions", sql(GEOMETRY)),
    ("a place with a name", "moved-positions", sql("UPDATE facts SET cell_id = 'rue Haute' WHERE fid = 1")),
    ("the position of an event", "moved-positions", sql(
        ("UPDATE facts SET geom = ? WHERE fid = 1", (blob(770123.4, 6280456.7),)))),
    ("two points of a kind", "moved-classes", two_points),
    ("a day", "moved-classes", in_csv(",2024-01,", ",2024-01-12,")),
    ("a point written twice", "moved-classes", sql(
        "INSERT INTO facts SELECT 9999, geom, cell_id, period, category FROM facts WHERE fid = 1")),
    ("nobody's package", "moved-recipient", in_report('"name": "Préfecture"', '"name": ""')),
    ("a package for partners", "moved-recipient", in_report('"audience": "restricted"', '"audience": "partner"')),
    ("a package for ever", "moved-recipient", in_report('"expires": "2099-12-31"', '"expires": ""')),
    ("a point out of the territory", "moved-territory", lambda good: repositioned(
        good, lambda one: (at(one)[0] + 2200, at(one)[1]))),
    ("a point that no address has", "moved-candidates", lambda good: repositioned(
        good, lambda one: (at(one)[0] + 40_000, at(one)[1]))),
    ("more addresses than there are", "moved-candidates", in_report('"fewest": 1', '"fewest": 2')),
    ("less displacement than there is", "moved-candidates", in_report('"median_m": ', '"median_m": 1')),
    ("a second point of a class", "moved-candidates", crowded),
    ("a point that comes back", "moved-history", kept),
    ("points that were not moved", "moved-copies", unmoved),
    ("points on the nearest multiple of 10 m", "moved-guess", unmoved),
    ("points that hardly moved", "moved-guess", timid),
    ("points on a ring", "moved-guess", ring),
    ("the points of another recipient", "moved-shared", in_report('"name": "Préfecture"', '"name": "Bailleur"')),
]  # fmt: skip


@pytest.mark.parametrize(("check", "planted"), [leak[1:] for leak in LEAKS], ids=[leak[0] for leak in LEAKS])
def test_a_leak_planted_among_moved_points_is_caught_by_the_check_named_for_it(built, judged, nearby, check, planted):
    good = built()
    changed = planted(good, nearby) if planted in (unmoved, ring, timid, crowded, kept) else planted(good)
    assert not BY_ID[check].look(judged(good, built(RECIPIENT="Bailleur"))).found
    outcome = BY_ID[check].look(judged(changed, good))
    assert outcome.found, outcome.figure


def test_every_check_of_moved_points_is_put_to_the_test():
    assert {check for check in BY_ID if check.startswith("moved-")} == {check for _, check, _ in LEAKS}
