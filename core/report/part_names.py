# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read for the categories, families and periods that counts are broken down by."""
from __future__ import annotations

from ..incidents.nomenclature import categories, families
from .period import period_in_words


def part_in_words(label: str) -> str:
    """Label of a category or of a family of ours, a period in words; anything else as it stands."""
    known = categories().get(label) or families().get(label)
    return known.label if known is not None else period_in_words(label)
