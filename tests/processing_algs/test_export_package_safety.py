# SPDX-License-Identifier: GPL-2.0-or-later
"""The public package betrays nothing of the raw data, of who made it, or of when."""
import getpass
import hashlib
import io
import os
import sqlite3
import struct
import subprocess
import sys
import textwrap
import zipfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from qgis.core import QgsProcessingAlgRunnerTask, QgsProcessingException
from quietude.core.privacy.attacks.reading import read_package

EVERYONE = tuple(range(400))
SECOND_PROCESS = """
    import sys
    sys.path.insert(0, {tests!r})
    import conftest
    from qgis.testing import start_app
    start_app()
    sys.path.append({plugins!r})
    import processing
    from processing.core.Processing import Processing
    Processing.initialize()
    from qgis.core import QgsApplication
    from quietude.processing_algs.provider import QuietudeProvider
    provider = QuietudeProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    processing.run("quietude:exportpackage", {{
        "INPUT": {layer!r}, "CELL_SIZE": 1000, "PERIOD": "year", "TITLE": "Bruit", "OUTPUT": {target!r},
    }})
"""


def nested(package):
    """Path and content of each file of a package, at any depth."""
    return [(file.path, file.content) for file in read_package(package).files]


@pytest.fixture(scope="module")
def crowd():
    """Positions in Lambert-93 and years of 400 events, most of them close together."""
    random = np.random.default_rng(8)
    near, far = random.normal((770_500, 6_280_500), 400, (360, 2)), random.uniform(765_000, 775_000, (40, 2))
    far[:, 1] += 6_280_000 - 770_000
    return np.vstack([near, far]), random.choice(["2020", "2021", "2022"], 400)


@pytest.fixture(scope="module")
def built(provider, points, crowd, tmp_path_factory):
    """Factory: bytes of the package of some of the events, made once for each choice of them."""
    import processing  # importable only once qgis_processing has run

    @cache
    def build(kept=EVERYONE, **parameters):
        chosen = list(kept)
        rows = [(f"MC-2024-{index:05d}", f"{crowd[1][index]}-03-01", f"{index} rue des Lilas") for index in chosen]
        fields = "incident_id:string,occurred_from:string,address:string"
        layer = points(*crowd[0][chosen], fields=fields, rows=rows)
        target = tmp_path_factory.mktemp("package") / "p.zip"
        asked = {"INPUT": layer, "CELL_SIZE": 1000, "PERIOD": "year", "OUTPUT": str(target), **parameters}
        processing.run("quietude:exportpackage", asked)
        return target.read_bytes()

    return build


def units_of(crowd):
    """Cell and year of each event, as anybody would find them."""
    import pyproj

    x, y = pyproj.Transformer.from_crs(2154, 3035, always_xy=True).transform(*crowd[0].T)
    return list(zip((x // 1000).tolist(), (y // 1000).tolist(), crowd[1].tolist()))


def test_with_or_without_an_event_of_a_hidden_cell_the_package_is_the_same_byte_for_byte(built, crowd):
    units = units_of(crowd)
    hidden = [index for index, unit in enumerate(units) if units.count(unit) < 11]
    assert built(tuple(one for one in EVERYONE if one != hidden[0])) == built()
    assert built(tuple(one for one in EVERYONE if one not in (hidden[0], hidden[-1]))) == built()


def test_the_order_of_the_events_does_not_show(built):
    assert built(EVERYONE[::-1]) == built()


def test_nothing_of_the_raw_data_is_in_any_byte_at_any_depth(built, crowd):
    package = built()
    floats = {struct.pack(order, value) for value in crowd[0].ravel() for order in ("<d", ">d")}
    texts = [f"MC-2024-{index:05d}" for index in EVERYONE]
    texts += ["rue des Lilas", f'"{getpass.getuser()}"', str(Path.home()), "occurred_from", "incident_id", "saveUser"]
    wanted = [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le")]
    files = dict(nested(package))
    assert any(name.startswith("carte.qgz/carte.qgs") for name in files)
    for name, content in files.items():
        if name.endswith(".png") or ".pdf/" in name:
            continue
        assert not [text for text in wanted if text in content], name
        assert not any(content[start : start + 8] in floats for start in range(min(len(content), 300_000))), name


def test_two_processes_make_the_same_bytes(points, crowd, tmp_path):
    layer = tmp_path / "crowd.csv"
    lines = [f"{x},{y},{year}-03-01" for (x, y), year in zip(crowd[0], crowd[1])]
    layer.write_text("\n".join(["x,y,occurred_from", *lines]))
    source = f"delimitedtext://file://{layer}?type=csv&xField=x&yField=y&crs=EPSG:2154"
    made = []
    for seed in ("1", "2"):
        target = tmp_path / seed / "p.zip"
        names = {"tests": str(Path(__file__).parents[1]), "plugins": plugins(), "layer": source, "target": str(target)}
        script = textwrap.dedent(SECOND_PROCESS.format(**names))
        surroundings = {**os.environ, "PYTHONHASHSEED": seed, "QT_HASH_SEED": seed, "TZ": f"Etc/GMT-{seed}"}
        subprocess.run([sys.executable, "-c", script], env=surroundings, check=True, capture_output=True, timeout=120)
        made.append(hashlib.sha256(target.read_bytes()).hexdigest())
    assert made[0] == made[1]


def plugins():
    import processing

    return str(Path(processing.__file__).parents[1])


def test_the_database_has_no_trace_of_editing(built):
    package = dict(nested(built()))
    for name in ("donnees/faits.gpkg", "carte.qgz/faits.gpkg"):
        database = sqlite3.connect(":memory:")
        database.deserialize(package[name])
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA freelist_count").fetchone() == (0,)
        # The version of SQLite, by which packages of two machines would differ, and nothing else of them.
        assert struct.unpack_from(">I", package[name], 96) == (3_000_000,)
        assert {row[0][:4] for row in database.execute("SELECT last_change FROM gpkg_contents")} == {"2000"}
        assert {row[0] for row in database.execute("SELECT type FROM sqlite_master")} == {"table", "index"}


def test_a_boundary_drawn_from_the_events_is_caught_and_nothing_is_written(run, points, layer, crowd, tmp_path):
    corners = ", ".join(f"{float(x)!r} {float(y)!r}" for x, y in [*crowd[0][:3], crowd[0][0]])
    boundary = layer("Polygon", [f"POLYGON(({corners}))"])
    target = tmp_path / "p.zip"
    with pytest.raises(QgsProcessingException, match=r"not written.*a position of an event.*faits\.gpkg"):
        run("exportpackage", INPUT=points(*crowd[0]), CELL_SIZE=1000, BOUNDARY=boundary, OUTPUT=str(target))
    assert not target.exists()
    assert list(tmp_path.iterdir()) == []


def test_an_identifier_typed_into_an_area_is_published_only_because_it_names_the_area(built):
    package = built(COMMUNE="Ville de MC-2024-00007")
    assert b"MC-2024-00007" in zipfile.ZipFile(io.BytesIO(package)).read("LISEZMOI.html")


def test_files_of_the_same_names_in_the_working_folder_change_nothing(built, tmp_path, monkeypatch):
    expected = built()
    for name in ("faits.gpkg", "carte.qgs", "carte.qgz"):
        (tmp_path / name).write_bytes(b"one's own")
    monkeypatch.chdir(tmp_path)
    assert built(ROUNDING=5) == expected  # 5 is the default: the same package, made afresh


def test_a_refused_package_leaves_the_old_one_whole(run, points, tmp_path):
    target = tmp_path / "p.zip"
    target.write_bytes(b"old")
    with pytest.raises(QgsProcessingException, match="Fewer than 11"):
        run("exportpackage", INPUT=points((0, 0), (1, 1), crs="EPSG:3035"), OUTPUT=str(target))
    assert target.read_bytes() == b"old"


def test_a_background_task_makes_the_same_package(provider, qgis_app, built, points, crowd, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    target = tmp_path / "task.zip"
    rows = [(f"{year}-03-01",) for year in crowd[1]]
    layer = points(*crowd[0], fields="occurred_from:string", rows=rows)
    QgsProject.instance().addMapLayer(layer)
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    asked = {"INPUT": layer.id(), "CELL_SIZE": 1000, "PERIOD": "year", "OUTPUT": str(target)}
    task = QgsProcessingAlgRunnerTask(provider.algorithm("exportpackage"), asked, context, feedback)
    task.executed.connect(lambda ok, results: done.append(ok))
    QgsApplication.taskManager().addTask(task)
    for _ in range(600):
        qgis_app.processEvents()
        if done:
            break
        task.waitForFinished(50)
    QgsProject.instance().removeMapLayer(layer.id())
    assert done == [True]
    assert target.read_bytes() == built()


def test_control_characters_in_what_is_typed_break_no_file_of_the_package(built):
    typed = {"TITLE": "Bruit\x00\x01 \u202enocturne", "COMMUNE": "Clair\x0bval\ud800", "DPO_DECISION": "N° 3\x08"}
    parsed = []
    for name, content in nested(built(**typed)):
        if name.endswith((".qgs", ".xml", ".svg")):
            ElementTree.fromstring(content)
            parsed.append(name)
        assert "\u202e".encode() not in content
    assert {name.rpartition(".")[2] for name in parsed} >= {"qgs", "xml"}


def test_control_characters_in_categories_and_areas_do_not_reach_the_package(run, layer, points, crowd, tmp_path):
    rows = [("ru\x02e" if index % 2 else "place",) for index in EVERYONE]
    square = "POLYGON((760000 6270000, 780000 6270000, 780000 6290000, 760000 6290000, 760000 6270000))"
    run(
        "exportpackage", INPUT=points(*crowd[0], fields="lieu:string", rows=rows), CATEGORY="lieu", ZONING="areas",
        AREAS=layer("Polygon", [square], fields="nom:string", rows=[("Cen\x01tre",)]), AREA_ID="nom",
        OUTPUT=str(tmp_path / "p.zip"),
    )  # fmt: skip
    texts = [content for name, content in nested((tmp_path / "p.zip").read_bytes()) if name.endswith(".csv")]
    assert any("Cen tre" in text.decode() and "ru e" in text.decode() for text in texts)
    assert not any(b"\x01" in text or b"\x02" in text for text in texts)


def test_cancelling_during_the_attacks_writes_nothing(run, points, crowd, heard, tmp_path):
    target = tmp_path / "p.zip"
    target.write_bytes(b"old")
    heard.progressChanged.connect(lambda progress: heard.cancel() if progress > 92 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("exportpackage", INPUT=points(*crowd[0]), CELL_SIZE=1000, OUTPUT=str(target))
    assert target.read_bytes() == b"old"
