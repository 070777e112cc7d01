# SPDX-License-Identifier: GPL-2.0-or-later
"""Small files, written where the test can be read."""
import json

import pytest


@pytest.fixture
def written(tmp_path):
    """Factory: a file with this content; ``written("a;b\\n1;2")``, ``written(b"…", name="x.csv")``."""

    def make(content, name="incidents.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return make


@pytest.fixture
def table(written):
    """Factory: the table of a small delimited file."""
    from quietude.core.incidents.files.delimited import read_delimited

    return lambda content, **options: read_delimited(written(content), **options)


@pytest.fixture
def loaded(table):
    """Factory: what loading makes of a small file, with a profile given as a dictionary, or found."""
    from quietude.core.incidents.loading import load
    from quietude.core.incidents.places.located import Wanted

    def make(content, profile=None, **wanted):
        return load(table(content), profile and profile_from(profile), Wanted(**wanted))

    return make


@pytest.fixture
def profile(tmp_path):
    """Factory: a profile from a dictionary, through its JSON file."""
    return lambda data: profile_from(data, tmp_path)


def profile_from(data, folder=None):
    import tempfile
    from pathlib import Path

    from quietude.core.incidents.profiles.profile_file import read_profile

    path = Path(folder or tempfile.mkdtemp()) / "profile.json"
    path.write_text(json.dumps({"name": "test", **data}), encoding="utf-8")
    return read_profile(path)
