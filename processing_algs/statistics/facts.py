# SPDX-License-Identifier: GPL-2.0-or-later
"""The line of facts below the title of a report."""
from __future__ import annotations

import pandas as pd

from ...core.density.period import period_of
from ...core.report.page import facts_line
from ...core.wording import tr


def facts(layer: str, events: float, times: pd.Series | None = None, unit: str = "", more: str = "") -> str:
    """Number, period, source and unit: « 1 234 faits · 2024 · Source : … »; no period without ``times``."""
    period = None if times is None else period_of(times)
    first, last = ("", "") if period is None else (period.start.isoformat(), period.end.isoformat())
    return facts_line(
        events=events, first=first, last=last, source=layer, unit=unit or tr("incidents as recorded"), more=more
    )
