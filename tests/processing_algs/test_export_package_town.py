# SPDX-License-Identifier: GPL-2.0-or-later
"""A town as they are: outlines to the centimetre as events are, long ones, odd labels, facts that are sensitive."""
import io
import math
import struct
import zipfile

import numpy as np
import pytest
from quietude.core.privacy.places.outlines import ASIDE

WEST, SOUTH = 700_000.0, 6_600_000.0


def events(points, kinds=("bruit",), count=240):
    """Events of Lambert-93 on half metres, in the two quartiers of a town."""
    random = np.random.default_rng(11)
    positions = np.round(random.uniform((WEST, SOUTH), (WEST + 4000, SOUTH + 2000), (count, 2)) * 2) / 2
    rows = [(f"2023-0{1 + index % 9}-11", kinds[index % len(kinds)]) for index in range(count)]
    return points(*positions, fields="occurred_from:string,nature:string", rows=rows), positions


def ring(east, corners):
    """A round quartier, as WKT to the centimetre."""
    turns = [2 * math.pi * index / corners for index in range(corners)]
    at = [f"{east + 990 * math.cos(turn):.2f} {SOUTH + 1000 + 990 * math.sin(turn):.2f}" for turn in turns]
    return f"POLYGON(({','.join([*at, at[0]])}))"


def built(run, tmp_path, layer, **parameters):
    target = tmp_path / "p.zip"
    run("exportpackage", INPUT=layer, OUTPUT=str(target), **parameters)
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_corner_of_a_quartier_that_shares_its_easting_with_an_event_is_no_leak(run, points, layer, tmp_path):
    crowd, positions = events(points)
    x, y = positions[0]
    squares = [f"POLYGON(({west} {SOUTH},{x} {SOUTH},{x} {SOUTH + 2000},{west} {SOUTH + 2000},{west} {SOUTH}))"
               for west in (WEST, WEST + 4000)]  # fmt: skip
    quartiers = layer("Polygon", squares, fields="nom:string", rows=[("Nord",), ("Sud",)])
    data = built(run, tmp_path, crowd, ZONING="areas", AREAS=quartiers, AREA_ID="nom")["donnees/faits.gpkg"]
    assert struct.pack("<d", x) not in data
    assert struct.pack("<d", x + ASIDE) in data


def test_no_page_begins_with_half_a_coordinate_of_a_long_outline(run, points, layer, tmp_path):
    """The number of the next page, zero, and that half make another number: by chance, that of an event."""
    crowd, _ = events(points)
    quartiers = layer("Polygon", [ring(WEST + 1000, 1500), ring(WEST + 3000, 900)], fields="nom:string",
                      rows=[("Nord",), ("Sud",)])  # fmt: skip
    data = built(run, tmp_path, crowd, ZONING="areas", AREAS=quartiers, AREA_ID="nom")["donnees/faits.gpkg"]
    size = struct.unpack_from(">H", data, 16)[0]
    assert size == 32_768
    assert all(data[page] in (2, 5, 10, 13) for page in range(size, len(data), size))


def test_labels_with_formulas_tags_quotes_and_emojis_make_a_package(run, points, tmp_path):
    crowd, _ = events(points, ("<b>tapage</b> & « nuit »", "🔥 feu d'été", "=1+1 dégradation", "@cmd"))
    files = built(run, tmp_path, crowd, CELL_SIZE=2000, CATEGORY="nature", PERIOD="year", TOTALS=True)
    table = files["donnees/faits.csv"].decode()
    assert ",feu d'été," in table and ",'=1+1 dégradation," in table
    assert b"<b>tapage" not in files["LISEZMOI.html"]


@pytest.mark.parametrize("label", ["Harcèlement sexuel", "Injure raciste", "Tentative de suicide", "Mineur en danger"])
def test_sensitive_facts_that_no_nomenclature_lists_are_left_out(run, points, tmp_path, label):
    crowd, _ = events(points, (label, "tapage", "tags"), 360)
    files = built(run, tmp_path, crowd, CELL_SIZE=2000, CATEGORY="nature")
    assert label not in files["donnees/faits.csv"].decode() and "tapage" in files["donnees/faits.csv"].decode()
