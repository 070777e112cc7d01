# SPDX-License-Identifier: GPL-2.0-or-later
"""The public package that the batch makes."""

import csv
import hashlib
import io
import zipfile

import pytest


@pytest.fixture
def archive(done):
    with zipfile.ZipFile(done.folder / "package.zip") as opened:
        yield opened


@pytest.fixture
def published(archive):
    """Rows of the package's table."""
    text = archive.read("donnees/faits.csv").decode("utf-8-sig")
    delimiter = max(",;", key=text.splitlines()[0].count)
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


def test_every_file_has_its_checksum(archive):
    sums = dict(line.split(maxsplit=1)[::-1] for line in archive.read("SHA256SUMS").decode().splitlines())
    names = set(archive.namelist()) - {"SHA256SUMS"}
    assert set(sums) == names
    assert all(hashlib.sha256(archive.read(name)).hexdigest() == sums[name] for name in names)
    assert {"LISEZMOI.html", "carte.qgz", "donnees/faits.gpkg", "donnees/faits.csv"} <= names


def test_no_small_count_is_shown(done, published):
    results = done.of("exportpackage")[0].results
    shown = [float(row["n"]) for row in published if row["n"]]
    assert len(shown) == results["PUBLISHED_CELLS"] > 0
    assert len(shown) < len(published)
    assert all(count % 5 == 0 and count >= 11 for count in shown)
    assert results["K_MEASURED"] >= 11


def test_what_is_shown_and_what_is_hidden_make_the_incidents(done, published, events):
    results = done.of("exportpackage")[0].results
    shown = [float(row["n"]) for row in published if row["n"]]
    # Each count is rounded to the nearest 5, never below 11: 2 too few to 4 too many a cell.
    wanted = events * (1 - results["HIDDEN_SHARE"])
    assert wanted - 2 * len(shown) <= sum(shown) <= wanted + 4 * len(shown)


def test_no_street_and_no_partner_is_in_it(archive):
    for name in archive.namelist():
        content = archive.read(name)
        for word in (b"TAPAGE NOCTURNE", b"@clairval.invalid", b"AC1900001", b"2019-00001"):
            assert word not in content, (name, word)
