# SPDX-License-Identifier: GPL-2.0-or-later
"""What the values of a column look like: dates, hours, spans, places in France."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ..missing import is_missing
from ..moments.dates import fitting_layouts
from ..moments.spans import split_spans
from ..moments.times import TIME_LAYOUTS, read_times

FITTING = 0.8
"""Share of the filled values of a column that must be readable as dates, hours or numbers for it to be taken so."""
HALF = 0.5
"""The same, for a column that bears the name of what it is taken for."""


def filled(column: pd.Series) -> pd.Series:
    """Values of a column that say something, without the blanks around."""
    text = column.astype(str).str.strip()
    return text[~is_missing(text)].reset_index(drop=True)


def clock_share(values: pd.Series) -> float:
    """Share of values that are hours, in the way of writing that suits them best."""
    shares = (float((~read_times(values, layout).bad).mean()) for layout in TIME_LAYOUTS if len(values))
    return max(shares, default=0.0)


def is_span(values: pd.Series) -> bool:
    """Whether some values are two dates, or a date and two hours, and nearly all begin with a date."""
    first, last = split_spans(values)
    return bool((last != "").any()) and most_read(first) >= FITTING > most_read(values)


def most_read(values: pd.Series) -> float:
    """Share of the values that the layout which suits them best reads."""
    return max(fitting_layouts(values.tolist()).values(), default=0.0)


def is_date(values: pd.Series) -> bool:
    """Whether nearly all values are dates in one layout, or spans of them."""
    return most_read(values) >= FITTING or is_span(values)


def may_be_date(values: pd.Series) -> bool:
    """Whether a column that bears the name of a date may be one, some of its values being unreadable."""
    shares = fitting_layouts(values.tolist())
    best, *others = shares.items() or [("", 0.0)]
    # Two layouts that read half each are two hands, of which none goes before the other.
    return best[1] >= HALF and (not others or others[0][1] < best[1])


def is_full_date(values: pd.Series) -> bool:
    """Whether values are dates that nothing else looks like: a mere number could be anything."""
    telling = values.str.contains(r"\d[/\-.]\d|[^\W\d_]{3,}", regex=True)
    return is_date(values) and bool(telling.mean() >= FITTING)


def is_in_france(longitude: NDArray[np.float64], latitude: NDArray[np.float64]) -> bool:
    """Whether most positions, in degrees, are in metropolitan France or around it."""
    middle = float(np.median(longitude)), float(np.median(latitude))
    return -5.5 <= middle[0] <= 10 and 41 <= middle[1] <= 51.6
