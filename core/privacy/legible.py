# SPDX-License-Identifier: GPL-2.0-or-later
"""Names and titles that every format of a package can hold."""
from __future__ import annotations

import re

UNSPEAKABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069\U00010000-\U0010ffff]+"
)
"""Control characters and halves of characters, which no XML holds, signs such as emojis, which QGIS drops from the
filter of a layer, and marks that reverse what is read."""


def legible(text: str) -> str:
    """``text`` without the characters that break a project or deceive its reader, blanks at its ends aside."""
    return UNSPEAKABLE.sub(" ", text).strip()
