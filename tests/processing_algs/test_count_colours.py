# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours of classes: few, and never so near that two look the same."""
import json

import pytest
from quietude.core.statistics.count_classes import SHARES
from quietude.processing_algs.base import RESOURCES


@pytest.fixture(params=["counts", "streets"])
def look(request):
    """What the file of a style says."""
    return json.loads((RESOURCES / "styles" / f"{request.param}.json").read_text(encoding="utf-8"))


def test_there_are_as_many_colours_as_classes_and_no_more_than_six(look):
    assert len(look["colours"]) == len(SHARES) + 1 == 6
