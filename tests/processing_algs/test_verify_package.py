# SPDX-License-Identifier: GPL-2.0-or-later
"""A package verified, and one that was received opened."""
import io
import sqlite3
import zipfile

import numpy as np
import planting as plant
import pytest
from qgis.core import QgsProcessingException, QgsProject

KEY_TEXT = "untrusted comment: minisign encrypted secret key\n"


@pytest.fixture(scope="module")
def crowd(points):
    """500 events with years, close together."""
    random = np.random.default_rng(6)
    positions = random.normal((770_500, 6_280_500), 700, (500, 2)).tolist()
    rows = [(f"MC-{index:06d}", f"{2022 + index % 2}-05-03T22:10:00") for index in range(500)]
    return points(*positions, fields="incident_id:string,occurred_from:string", rows=rows)


@pytest.fixture(scope="module")
def made(provider, crowd, tmp_path_factory):
    """Path of the package of the crowd, by kilometre cells."""
    import processing  # importable only once qgis_processing has run

    target = tmp_path_factory.mktemp("made") / "Nuisances d'été.zip"
    asked = {"INPUT": crowd, "CELL_SIZE": 1000, "TITLE": "Nuisances", "OUTPUT": str(target)}
    processing.run("quietude:exportpackage", asked)
    return target


def test_a_good_package_passes_with_and_without_the_raw_layer(run, made, crowd, tmp_path):
    report = tmp_path / "r.html"
    result = run("verifypackage", PACKAGE=str(made), TRUTH=crowd, PREVIOUS=str(made), REPORT=str(report))
    assert (result["PASSED"], result["FAILED_CHECKS"], result["FAILED"]) == (True, 0, "")
    page = report.read_text(encoding="utf-8")
    assert "withstands every attack" in page and "needs the" not in page and page.count("✓") >= 38
    alone = run("verifypackage", PACKAGE=str(made), REPORT=str(report))
    assert alone["PASSED"]
    assert "needs the raw layer" in report.read_text(encoding="utf-8")


def test_a_leak_is_named_in_the_report_and_the_log(run, made, crowd, heard, tmp_path):
    leaking = tmp_path / "leaking.zip"
    leaking.write_bytes(plant.package_with(made.read_bytes(), notes___csv=b"MC-000007,770123"))
    report = tmp_path / "r.html"
    result = run("verifypackage", PACKAGE=str(leaking), TRUTH=crowd, REPORT=str(report))
    assert not result["PASSED"]
    assert {"unknown-files", "raw-values"} <= set(result["FAILED"].split(","))
    assert result["FAILED_CHECKS"] == len(result["FAILED"].split(",")) == len(heard.warnings)
    assert "mc-000007" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["verifypackage", "openpackage"])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "no package"), (b"hello", "cannot be read as a zip"), (b"PK\x05\x06" + bytes(9), "broken"),
     (b"age-encryption.org/v1\n", "decrypt it first")],
)  # fmt: skip
def test_what_is_no_package_is_refused_with_a_sentence(run, tmp_path, name, content, sentence):
    path = tmp_path / "p.zip"
    if content is not None:
        path.write_bytes(content)
    targets = {"verifypackage": {"REPORT": str(tmp_path / "r.html")}, "openpackage": {"FOLDER": str(tmp_path)}}
    with pytest.raises(QgsProcessingException, match=sentence):
        run(name, PACKAGE=str(path), **targets[name])


def test_a_received_package_opens_under_its_name_from_a_moved_read_only_folder(run, made, tmp_path):
    folder = tmp_path / "Reçu à l'été"
    result = run("openpackage", PACKAGE=str(made), FOLDER=str(folder))
    assert (result["GROUP"], result["SIGNATURE"]) == ("Nuisances d'été", "unsigned")
    group = QgsProject.instance().layerTreeRoot().findGroup("Nuisances d'été")
    layers = [node.layer() for node in group.findLayers()]
    assert [layer.name() for layer in layers] == result["LAYERS"].split("\n") == ["Nuisances"]
    assert all(layer.isValid() and layer.readOnly() and layer.renderer().categories() for layer in layers)
    assert [layer.attributeAlias(layer.fields().lookupField("n")) for layer in layers] == ["Facts"]
    assert sorted(path.name for path in folder.iterdir()) == ["Nuisances d'été"]
    QgsProject.instance().layerTreeRoot().removeChildNode(group)
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers])
    with pytest.raises(QgsProcessingException, match="there already"):
        run("openpackage", PACKAGE=str(made), FOLDER=str(folder))


HOSTILE = {
    "a name that climbs": lambda good: plant.package_with(good, **{"..__evil___txt": b"x"}),
    "an absolute name": lambda good: plant.package_with(good, **{"__etc__evil": b"x"}),
    "a link": lambda good: plant.zipped(plant.members(good), external_attr=0o120777 << 16),
    "a bomb": lambda good: plant.package_with(good, donnees__faits___csv=bytes(5_000_000)),
    "an unknown file": lambda good: plant.package_with(good, setup___exe=b"MZ"),
    "a trigger": lambda good: plant.in_database(good, "CREATE TRIGGER t AFTER INSERT ON facts BEGIN SELECT 1; END"),
    "a view": lambda good: plant.in_database(good, "CREATE VIEW v AS SELECT 1"),
    "an action": lambda good: plant.in_project(good, "<aliases>", "<attributeactions/><aliases>"),
    "a server": lambda good: plant.in_project(good, "attachment:faits.gpkg|layername=facts", "http://evil/x"),
    "an entity": lambda good: plant.package_with(
        good, metadonnees__iso19139___xml=b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a>"
    ),
    "an entity in other letters": lambda good: plant.package_with(
        good, metadonnees__iso19139___xml="<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a>".encode("utf-16")
    ),
    "a provider of other files": lambda good: plant.in_project(good, ">ogr</provider>", ">delimitedtext</provider>"),
    "a class drawn by an expression": lambda good: plant.in_project(good, 'attr="class"', 'attr="env(\'HOME\')"'),
    "a column that is computed": lambda good: plant.in_database(
        good, "ALTER TABLE facts ADD COLUMN z TEXT GENERATED ALWAYS AS (hex(cell_id))"
    ),
    "a script after a slash": lambda good: plant.package_with(
        good, LISEZMOI___html=lambda page: page.replace(b"</body>", b"<svg/onload=alert(1)></body>")
    ),
    "a document that acts": lambda good: plant.package_with(
        good, cartes__carte___pdf=lambda pdf: pdf.replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction 1 0 R", 1)
    ),
    "a page called a picture": lambda good: plant.package_with(good, cartes__carte___png=b"<svg onload='x()'/>"),
    "a formula": lambda good: plant.package_with(good, donnees__dictionnaire___csv=b"column\n=cmd|'/C calc'!A0\n"),
    "a changed file": lambda good: plant.zipped({**plant.members(good), "LISEZMOI.html": b"<p>other</p>"}),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_package_is_refused_before_anything_is_written(run, made, tmp_path, kind):
    path = tmp_path / "hostile.zip"
    path.write_bytes(HOSTILE[kind](made.read_bytes()))
    with pytest.raises(QgsProcessingException, match="was not opened, and nothing of it was written"):
        run("openpackage", PACKAGE=str(path), FOLDER=str(tmp_path / "out"))
    assert list(tmp_path.iterdir()) == [path]


def test_bytes_that_are_not_those_that_were_packed_are_refused(run, made, tmp_path):
    path, content = tmp_path / "broken.zip", bytearray(made.read_bytes())
    for header, sum_at in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        content[content.find(header) + sum_at] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match="not those that were packed"):
        run("openpackage", PACKAGE=str(path), FOLDER=str(tmp_path / "out"))


def test_a_package_without_its_data_is_no_map(run, made, tmp_path):
    path, files = tmp_path / "empty.zip", plant.members(made.read_bytes())
    path.write_bytes(plant.zipped(plant.summed({name: files[name] for name in files if name != "donnees/faits.gpkg"})))
    with pytest.raises(QgsProcessingException, match=r"faits\.gpkg.* cannot be opened by QGIS"):
        run("openpackage", PACKAGE=str(path), FOLDER=str(tmp_path / "out"))


def signing_key(tmp_path):
    """A private key of minisign without password, and its public key."""
    import base64
    import hashlib

    from quietude.core.privacy.sealing import ed25519
    from quietude.core.privacy.sealing.minisign import SigningKey

    pair = bytes(range(32)) + ed25519.public_key(bytes(range(32)))
    check = hashlib.blake2b(b"Ed" + b"quietude" + pair, digest_size=32).digest()
    content = b"Ed\0\0B2" + bytes(48) + b"quietude" + pair + check
    path = tmp_path / "minisign.key"
    path.write_text(KEY_TEXT + base64.b64encode(content).decode())
    return path, SigningKey(b"quietude", bytes(range(32))).public


def test_a_signed_package_is_verified_with_the_key_of_its_sender_alone(run, crowd, tmp_path):
    key, public = signing_key(tmp_path)
    package = tmp_path / "signed.zip"
    run("exportpackage", INPUT=crowd, CELL_SIZE=1000, SIGNING_KEY=str(key), OUTPUT=str(package))
    opened = {"PACKAGE": str(package), "FOLDER": str(tmp_path / "out")}
    assert run("openpackage", **opened, PUBLIC_KEY=public)["SIGNATURE"] == "verified"
    other = public[:20] + ("A" if public[20] != "A" else "B") + public[21:]
    with pytest.raises(QgsProcessingException, match="not that of PUBLIC_KEY"):
        run("openpackage", **opened, PUBLIC_KEY=other)
    QgsProject.instance().clear()


def test_an_unsigned_package_is_refused_where_a_key_is_given(run, made, tmp_path):
    _, public = signing_key(tmp_path)
    with pytest.raises(QgsProcessingException, match="it is not signed"):
        run("openpackage", PACKAGE=str(made), FOLDER=str(tmp_path / "out"), PUBLIC_KEY=public)


def test_the_ledger_refuses_the_second_of_two_packages_that_differ_by_a_few_facts(run, points, tmp_path):
    ledger, target = tmp_path / "ledger.sqlite", tmp_path / "p.zip"
    spread = [(3_820_500 + 7 * index, 2_300_500) for index in range(120)]
    asked = {"CELL_SIZE": 2000, "LEDGER": str(ledger), "OUTPUT": str(target)}
    run("exportpackage", INPUT=points(*spread[:112], crs="EPSG:3035"), **asked)
    first = target.read_bytes()
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert b"checked" in archive.read("rapport/rapport.json")
    with pytest.raises(QgsProcessingException, match=r"obs-.*would show that 1 to 10 facts were added"):
        run("exportpackage", INPUT=points(*spread[:116], crs="EPSG:3035"), **asked)
    assert target.read_bytes() == first
    with sqlite3.connect(ledger) as database:
        assert database.execute("SELECT count(*) FROM release").fetchone() == (1,)


def test_without_a_ledger_the_package_says_that_differences_are_not_controlled(made):
    for name in ("LISEZMOI.html", "rapport/rapport.html", "rapport/rapport.json"):
        assert b"not compared" in plant.members(made.read_bytes())[name] or name == "rapport/rapport.html"
    assert b"Differencing was not checked" in plant.members(made.read_bytes())["rapport/rapport.html"]


RESTRICTED = {"AUDIENCE": "restricted", "CELL_SIZE": 1000, "RECIPIENT": "Bureau 3", "EXPIRES": "2099-12-31"}


def test_a_restricted_package_is_encrypted_for_its_recipient_and_says_so(run, crowd, monkeypatch, tmp_path):
    pyrage = pytest.importorskip("pyrage")
    monkeypatch.setenv("QUIETUDE_PSEUDONYM_KEY", "5a" * 32)
    identity = pyrage.x25519.Identity.generate()
    asked = {**RESTRICTED, "RECIPIENT_KEY": str(identity.to_public()), "OUTPUT": str(tmp_path / "p.zip")}
    result = run("exportpackage", INPUT=crowd, **asked)
    assert result["OUTPUT"].endswith("p.zip.age")
    sealed = (tmp_path / "p.zip.age").read_bytes()
    assert sealed.startswith(b"age-encryption.org/v1") and not (tmp_path / "p.zip").exists()
    page = plant.members(pyrage.decrypt(sealed, [identity]))["LISEZMOI.html"].decode()
    assert "For Bureau 3 alone" in page and "2099-12-31" in page and "Copy " in page


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [({"RECIPIENT": ""}, "fill in RECIPIENT"), ({"RECIPIENT_KEY": ""}, "RECIPIENT_KEY"), ({"EXPIRES": ""}, "EXPIRES"),
     ({"EXPIRES": "soon"}, "no day to come"), ({"EXPIRES": "2001-01-01"}, "no day to come"),
     ({"RECIPIENT_KEY": "age1x"}, "no public key of age")],
)  # fmt: skip
def test_a_restricted_package_for_nobody_is_refused(run, crowd, tmp_path, changed, sentence):
    pytest.importorskip("pyrage")
    asked = {**RESTRICTED, "RECIPIENT_KEY": "age1x", **changed}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("exportpackage", INPUT=crowd, **asked, OUTPUT=str(tmp_path / "p.zip"))


def test_without_pyrage_a_restricted_package_is_refused_and_what_to_install_is_said(run, crowd, monkeypatch, tmp_path):
    monkeypatch.setitem(__import__("sys").modules, "pyrage", None)
    with pytest.raises(QgsProcessingException, match="pip install pyrage"):
        run("exportpackage", INPUT=crowd, **RESTRICTED, RECIPIENT_KEY="age1x", OUTPUT=str(tmp_path / "p.zip"))
    assert list(tmp_path.iterdir()) == []
