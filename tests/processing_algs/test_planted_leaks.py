# SPDX-License-Identifier: GPL-2.0-or-later
"""The checks bite: each leak, planted alone in a good package, is caught by the check that is named for it."""
import base64
import csv
import io
import re
import struct

import numpy as np
import planting as plant
import pyproj
import pytest
from quietude.core.privacy.attacks.evidence import Evidence
from quietude.core.privacy.attacks.reading import read_package
from quietude.core.privacy.attacks.verification import CHECKS, verify

X, Y = 770_123.456, 6_280_034.75
BY_ID = {check.id: check for check in CHECKS}
ACCOUNT = frozenset({"jdupuis-poste12"})


@pytest.fixture(scope="module")
def town(points):
    """400 events of Lambert-93, each with what must never leave: number, name, phone, address, remark."""
    random = np.random.default_rng(4)
    positions = random.normal((770_500, 6_280_500), 900, (399, 2)).tolist()
    rows = [
        (f"MC-2024-{index:05d}", f"Durand{index:03d}", f"0612{index:06d}", f"{index} rue des Lilas mauves")
        for index in range(400)
    ]
    fields = "incident_id:string,plaignant:string,telephone:string,adresse:string"
    return points((X, Y), *positions, fields=fields, rows=rows)


@pytest.fixture(scope="module")
def good(provider, town, layer, tmp_path_factory):
    """Bytes of a good package of the town."""
    import processing  # importable only once qgis_processing has run

    boundary = "POLYGON((767000 6277000, 774000 6277000, 774000 6284000, 767000 6284000, 767000 6277000))"
    target = tmp_path_factory.mktemp("good") / "p.zip"
    asked = {"BOUNDARY": layer("Polygon", [boundary]), "COMMUNE": "Clairval", "TITLE": "Nuisances"}
    processing.run("quietude:exportpackage", {"INPUT": town, "CELL_SIZE": 1000, "OUTPUT": str(target), **asked})
    return target.read_bytes()


@pytest.fixture(scope="module")
def truth(town):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback
    from quietude.processing_algs.adapters.package.traces import raw_traces

    return raw_traces(town, QgsCoordinateReferenceSystem("EPSG:3035"), QgsProcessingFeedback(False))


def evidence(content, truth, previous=None):
    return Evidence(read_package(content), truth, read_package(previous) if previous else None, ACCOUNT)


def test_the_good_package_withstands_every_attack(good, truth):
    findings = verify(evidence(good, truth, good))
    assert [finding.sentence for finding in findings if not finding.passed] == []
    assert len(findings) >= 38


def text(path, old, new):
    return lambda good: plant.package_with(good, **{_key(path): plant.in_text(path, old, new)})


def added(path, content):
    return lambda good: plant.package_with(good, **{_key(path): content})


def in_page(words):
    return text("LISEZMOI.html", "</main>", f"<p>{words}</p></main>")


def raw(content):
    return lambda good: plant.package_with(good, donnees__dictionnaire___csv=lambda old: old + b"\nx,x," + content)


def _key(path):
    return path.replace(".", "___").replace("/", "__")


def project(old, new):
    return lambda good: plant.in_project(good, old, new)


def sql(*statements):
    return lambda good: plant.in_database(good, *statements)


def rezipped(**changes):
    return lambda good: plant.zipped(plant.members(good), **changes)


def figure(change):
    """A change of the first shown figure of the CSV."""

    def planted(good):
        rows = list(csv.reader(io.StringIO(plant.members(good)["donnees/faits.csv"].decode())))
        at = next(index for index, row in enumerate(rows) if index and row[1])
        change(rows, at)
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(rows)
        return plant.package_with(good, donnees__faits___csv=text.getvalue().encode())

    return planted


def becomes(value):
    return figure(lambda rows, at: rows[at].__setitem__(1, str(value)))


LAKE = ("INSERT INTO facts (fid, cell_id) VALUES (9999, ?)", ("x" * 700,))
RTREE = "CREATE VIRTUAL TABLE rtree_facts_geom USING rtree(id, minx, maxx, miny, maxy)"
PDF_AUTHOR = lambda pdf: pdf.replace(b"<< /Type /Catalog", b"<< /Author (J. Dupuis) /Type /Catalog")  # noqa: E731
EXACT_SHARE = lambda report: re.sub(rb'"between": [^"]*"', b'"between": [0.0404, 0.0406], "', report)  # noqa: E731
VECTORS = lambda pdf: pdf.replace(b" cm /P Do Q", b" cm /P Do Q 412.1 300.7 m 414 302 l S")  # noqa: E731
DEGREES = pyproj.Transformer.from_crs(2154, 4326, always_xy=True).transform(X, Y)


def sexagesimal(angle):
    minutes = angle % 1 * 60
    return f"{int(angle)}°{int(minutes):02d}'{minutes % 1 * 60:05.2f}&quot;"


LEAKS = [
    # 1. What stays in the pages of a database.
    ("a deleted row", "sqlite-residue", sql(LAKE, "DELETE FROM facts WHERE fid = 9999")),
    ("a dropped layer", "sqlite-residue", sql("CREATE TABLE raw (a TEXT)", "DROP TABLE raw")),
    ("a deleted coordinate", "raw-floats", sql(
        ("INSERT INTO facts (fid, n) VALUES (9998, ?)", (X,)), LAKE, "DELETE FROM facts WHERE fid = 9998")),
    ("an R-tree", "raw-floats", sql(RTREE, ("INSERT INTO rtree_facts_geom VALUES (1, ?, ?, ?, ?)", (X, X, Y, Y)))),
    ("the extent of the raw layer", "sqlite-contents", sql("UPDATE gpkg_contents SET min_x = min_x - 12.5")),
    # 2. What a database says of its making.
    ("a counter", "sqlite-strangers", sql("CREATE TABLE facts_x (a INTEGER PRIMARY KEY AUTOINCREMENT)")),
    ("a time of change", "sqlite-contents", sql("UPDATE gpkg_contents SET last_change = '2024-05-03T22:10:07Z'")),
    ("styles", "sqlite-strangers", sql("CREATE TABLE layer_styles (owner TEXT)")),
    ("metadata", "sqlite-strangers", sql("CREATE TABLE gpkg_metadata (metadata TEXT)")),
    ("projects", "sqlite-strangers", sql("CREATE TABLE qgis_projects (name TEXT, metadata BLOB)")),
    ("a trigger", "sqlite-strangers", sql("CREATE TRIGGER t AFTER INSERT ON facts BEGIN DELETE FROM facts; END")),
    ("rows in the order of the raw data", "row-order", figure(lambda rows, at: rows.append(rows.pop(1)))),
    # 3. What a project says.
    ("an author", "project-tags", project("<projectlayers>", "<author>J. Dupuis</author><projectlayers>")),
    ("an account", "project-tags", project("<qgis ", '<qgis saveUserFull="J. Dupuis" ')),
    ("a path", "project-words", project("<title>", "<title>/home/jdupuis/")),
    ("a server", "project-words", project("<title>", "<title>host=10.2.3.4 user=jd password=x ")),
    ("a source elsewhere", "project-sources", project("attachment:faits.gpkg|layername=facts", "raw.gpkg|layername=a")),
    ("a filter", "project-sources", project("|layername=facts<", "|layername=facts|subset=\"nom\" = 'Durand'<")),
    ("a formula", "project-tags", project("<aliases>", '<expressionfields><field/></expressionfields><aliases>')),
    ("a class from raw values", "project-values", project(r'(?s)<category [^>]*value="', "37.2 - ")),
    ("a view of the raw data", "project-values", project(r'(?s)<DefaultViewExtent [^>]*xmin="', "1")),
    ("a layout", "project-tags", project("<projectlayers>", '<Layouts name="Dossier Durand"/><projectlayers>')),
    # 4. Styles, documents, pictures.
    ("a style file", "unknown-files", added("donnees/faits.qml", b"<qgis/>")),
    ("statistics", "unknown-files", added("cartes/carte.png.aux.xml", b"<PAMDataset/>")),
    ("a world file", "unknown-files", added("cartes/carte.pgw", b"1.0\n0.0\n")),
    ("the author of a document", "pdf-objects", added("cartes/carte.pdf", PDF_AUTHOR)),
    ("points drawn in a document", "pdf-objects", added("cartes/carte.pdf", VECTORS)),
    ("the author of a picture", "png-chunks", added("cartes/carte.png", plant.with_chunk(b"tEXt", b"Author\0me"))),
    ("bytes after a picture", "png-chunks", added("cartes/carte.png", lambda png: png + b"raw")),
    # 5. Zips.
    ("the time of making", "zip-owners", rezipped(date_time=(2024, 5, 3, 22, 10, 6))),
    ("the owner", "zip-owners", rezipped(extra=struct.pack("<HHI", 0x7875, 4, 1000))),
    ("permissions", "zip-owners", rezipped(external_attr=0o100600 << 16)),
    ("bytes between files", "zip-gaps", lambda good: plant.with_gap(good, b"raw")),
    ("files out of order", "zip-order", lambda good: plant.zipped(dict(files := plant.members(good)), [*files][::-1])),
    ("a file that was changed", "sums", lambda good: plant.zipped({**plant.members(good), "LISEZMOI.html": b"<html>"})),
    # 6. Tables.
    ("a formula in a table", "csv-formulas", raw(b"=HYPERLINK(1)")),
    # 7. What opens badly.
    ("a name that climbs", "zip-names", added("../evil.txt", b"x")),
    ("a link", "zip-names", rezipped(external_attr=0o120777 << 16)),
    ("a bomb", "zip-bombs", added("donnees/faits.csv", bytes(4_000_000))),
    ("an entity", "markup-entities", text("metadonnees/iso19139.xml", "<gmd:MD", "<!DOCTYPE a [<!ENTITY b>]><gmd:MD")),
    ("a script", "pages-active", in_page("<script>fetch('x')</script>")),
    ("a picture from a server", "pages-active", in_page("<img src='https://stat.example.org/p.gif'>")),
    ("a point on the map of the page", "page-map", text("LISEZMOI.html", "</svg>", '<circle cx="412.3" r="2"/></svg>')),
    ("a shape on the map of the page", "page-map", text(
        "LISEZMOI.html", "</svg>", '<path d="M412.3 300.7L413 301L412 302Z" fill="#5c0d1c"/></svg>')),
    ("shapes moved on the map of the page", "page-map", text(
        "LISEZMOI.html", '<path d="', '<path transform="translate(3.1 7.2)" d="')),
    ("a bar on the map of the page", "page-map", text("LISEZMOI.html", "</svg>", '<rect x="412.3" y="300.7"/></svg>')),
    # 8. The report and the figures.
    ("a raw count", "report", text("rapport/rapport.json", '"published": {', '"raw_count": 397, "published": {')),
    ("a figure of the report", "report", text("rapport/rapport.json", '"figures": ', '"figures": 1')),
    ("rules that are too weak", "audience-rules", text("rapport/rapport.json", '"threshold": 11', '"threshold": 4')),
    ("a figure below k", "small-figures", becomes(5)),
    ("a figure that is not rounded", "small-figures", becomes(17)),
    ("a figure that differs between files", "same-everywhere", becomes(600)),
    ("an invented figure", "recount", becomes(600)),
    ("a row for one event", "uniqueness", figure(lambda rows, at: rows.insert(at, rows[at]))),
    ("names for categories", "columns", added("donnees/faits.csv", (
        b"cell_id,category,n,class\nA,DUPONT Jean,20,x\nA,MARTIN Sophie,20,x\nA,LEROY Karim,15,x\n"))),
    ("a column of hours", "columns", text("donnees/faits.csv", "cell_id,n,class", "cell_id,n,hour")),
    # Rows told from each other, and what the report says beside.
    ("a hidden zero as an empty text", "rows-alike", sql("UPDATE facts SET n = '' WHERE fid = (SELECT min(fid) FROM "
                                                        "facts WHERE n IS NULL)")),
    ("a hidden zero in words of its own", "rows-alike", sql("UPDATE facts SET class = class || ' ' WHERE fid = (SELECT "
                                                            "min(fid) FROM facts WHERE n IS NULL)")),
    ("a number that a row skips", "rows-alike", sql("UPDATE facts SET fid = fid + 1000 WHERE fid = (SELECT max(fid) "
                                                   "FROM facts)")),
    ("a count in the header of a database", "rows-alike", sql("PRAGMA user_version = 397")),
    ("a blank at the end of a line", "rows-alike", text("donnees/faits.csv", "\n", " \n")),
    ("quotes around a hidden zero", "rows-alike", text("donnees/faits.csv", "fewer than 11 or hidden",
                                                       '"fewer than 11 or hidden"')),
    ("an event count of the report", "report-words", text("rapport/rapport.json", '"published": {',
                                                          '"events": 397, "published": {')),
    ("the exact share of what is hidden", "report-words", added("rapport/rapport.json", EXACT_SHARE)),
    ("a name said twice", "rows-alike", text("rapport/rapport.json", '"hidden_share": {',
                                             '"hidden_share": {"between": [0.0404, 0.0406], ')),
    ("the smallest figure", "report-words", text("rapport/rapport.json", '"measured": ">= 11"', '"measured": "12"')),
    # With the raw data, in every encoding.
    ("an identifier", "raw-values", in_page("MC-2024-00007")),
    ("a name backwards", "raw-values", in_page("700dnaruD")),
    ("an address in UTF-16", "raw-values", raw("17 rue des Lilas mauves".encode("utf-16-le"))),
    ("a name in hexadecimal", "raw-values", in_page(b"Durand007".hex())),
    ("an identifier in base64", "raw-values", in_page(base64.b64encode(b"<<MC-2024-00007>>").decode())),
    ("an identifier with elements between its letters", "raw-values", in_page("<b></b>".join("MC-2024-00007"))),
    ("an identifier with characters of no width", "raw-values", in_page("\u200b".join("MC-2024-00007"))),
    ("an identifier as JSON escapes it", "raw-values", text("datapackage.json", '"description": "', '"description": "'
        + "".join(f"\\u{ord(one):04x}" for one in "MC-2024-00007"))),
    ("a phone with dots", "raw-values", in_page("06.12.00.00.07")),
    ("an address within a database", "raw-values", sql(
        "CREATE TABLE facts_notes (a TEXT)", "INSERT INTO facts_notes VALUES ('12 rue des Lilas mauves')")),
    ("a coordinate", "raw-coordinates", in_page(f"{X:.1f}")),
    ("a position to the metre", "raw-coordinates", in_page(f"{X:.0f} {Y:.0f}")),
    ("a coordinate in binary", "raw-floats", raw(struct.pack("<d", Y))),
    ("a coordinate in reversed binary", "raw-floats", raw(struct.pack(">d", Y))),
    ("a position as web maps write it", "raw-coordinates", in_page("{:.2f} {:.2f}".format(*pyproj.Transformer.from_crs(
        2154, 3857, always_xy=True).transform(X, Y)))),
    ("a coordinate as people write it", "raw-coordinates", in_page("770 123,46 m")),
    ("a coordinate with an exponent", "raw-coordinates", in_page("7.70123456e5")),
    ("a position in degrees and minutes", "raw-coordinates", in_page(", ".join(map(sexagesimal, DEGREES)))),
    ("a position as a geohash", "codes", in_page("spey8zyq7")),
    ("a position as a plus code", "codes", in_page("8FM5JV6Q+2X")),
    ("a position in base 36", "codes", text("donnees/dictionnaire.csv", "cell_id", "gidf 3qm1v2")),
    ("a geometry in hexadecimal", "codes", in_page(struct.pack("<BIdd", 1, 1, X, Y).hex())),
    ("a date in seconds", "codes", text("rapport/rapport.json", '"published": {', '"published": {"at": 1714770607, ')),
    ("a short digest of a name", "codes", text("donnees/faits.csv", "\n", ",9b3f02a1\n")),
    ("another outline for a cell", "cell-outlines", sql(
        "UPDATE facts SET geom = (SELECT geom FROM facts WHERE fid = 2) WHERE fid = 1")),
    ("a digest of a name", "pseudonyms", in_page("5f4dcc3b" + "5aa765d6" + "1d8327de" + "b882cf99")),
    ("an e-mail", "identifiers", in_page("j.dupuis@clairval.example")),
    ("the name of this machine", "surroundings", in_page("jdupuis-poste12")),
    ("a signature that tells when", "signature", added(
        "SHA256SUMS.minisig", b"untrusted comment: x\nRU\ntrusted comment: timestamp:1714770607\tfile:a\nRU\n")),
]  # fmt: skip


@pytest.mark.parametrize(("check", "planted"), [leak[1:] for leak in LEAKS], ids=[leak[0] for leak in LEAKS])
def test_a_planted_leak_is_caught_by_the_check_named_for_it(good, truth, check, planted):
    outcome = BY_ID[check].look(evidence(planted(good), truth))
    assert outcome.found, outcome.figure


def test_the_leaks_that_are_planted_are_many_and_every_check_of_the_bytes_is_put_to_the_test():
    tried = {check for _, check, _ in LEAKS}
    elsewhere = {"day-parts", "total", "intruder", "margins", "previous", "dominance", "recovery", "raw-order"}
    assert len(LEAKS) >= 60
    # Those of moved points are put to the test on a package that has some.
    assert {check for check in set(BY_ID) - tried if not check.startswith("moved-")} == elsewhere
