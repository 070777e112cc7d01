# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read for the words that parameters take: the words themselves are for scripts."""
from __future__ import annotations

from ...core import wording
from ...core.wording import later

READ = {
    "quartic": later("Quartic"),
    "epanechnikov": later("Epanechnikov"),
    "triweight": later("Triweight"),
    "triangular": later("Triangular"),
    "uniform": later("Uniform"),
    "gaussian": later("Gaussian"),
    "square": later("Squares"),
    "hexagon": later("Hexagons"),
    "insee": later("INSEE squares"),
}


def read_as(word: str) -> str:
    """``word`` in the person's language, or as it is."""
    return wording.translated(READ.get(word, "")) or word
