# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipped sample, and the same drawn again."""

import json
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


@pytest.fixture(scope="session")
def sample():
    """Folder of the shipped sample."""
    return SAMPLE


@pytest.fixture(scope="session")
def expected():
    """What the shipped ``expected.json`` promises of each file."""
    return json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def drawn_again(tmp_path_factory):
    """The sample generated anew, in a folder of its own."""
    from quietude.demo.sample import write

    folder = tmp_path_factory.mktemp("sample")
    write(folder)
    return folder
