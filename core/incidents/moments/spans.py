# SPDX-License-Identifier: GPL-2.0-or-later
"""Beginnings and ends written in one cell: « du 3/2 22:00 au 4/2 06:00 », « 22h-2h »."""
from __future__ import annotations

import pandas as pd

SPAN = (
    r"^(?:(?:du|de|le|depuis|entre|from|between)\s+)?(?P<first>\S.*?)"
    r"(?:\s+(?:-|au|à|et|to|until|and|jusqu['’]?(?:au|à))\s+|\s*[–—→]\s*|(?<=[\dhH])-(?=\d))(?:le\s+)?(?P<last>\S.*)$"
)


def split_spans(text: pd.Series) -> tuple[pd.Series, pd.Series]:
    """First and last part of each text; the whole text, and an empty one, where it is no span."""
    parts = text.str.extract(SPAN)
    return parts["first"].where(parts["last"].notna(), text), parts["last"].fillna("")
