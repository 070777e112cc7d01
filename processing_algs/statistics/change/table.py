# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of a change as columns."""
from __future__ import annotations

import pandas as pd

from ....core.density.windows import Window
from ....core.statistics.change.period_change import PeriodChange
from ....core.wording import tr
from ...adapters.vectors import Column


def change_columns(before: Window, after: Window) -> tuple[Column, ...]:
    """Fields of the places."""
    return (
        Column("n_before", "long", tr("Incidents from {period}", period=before.label)),
        Column("n_after", "long", tr("Incidents from {period}", period=after.label)),
        Column("expected_after", "real", tr("Incidents expected after, at the rate of before")),
        Column("z", "real", tr("Change, z = 2(√after − √before), scaled for the lengths of the periods")),
        Column("p", "real", tr("p-value (exact conditional test)")),
        Column("p_e", "real", tr("p-value (E-test)")),
        Column("significant", "boolean", tr("Significant after correction")),
        Column("trend", "text", tr("Trend")),
        Column("percent", "real", tr("Change of the daily rate (%), from 30 incidents before")),
        Column("percent_low", "real", tr("Change, lower bound at 95% (%)")),
        Column("percent_high", "real", tr("Change, upper bound at 95% (%)")),
    )


def change_frame(change: PeriodChange) -> pd.DataFrame:
    """Figures of the places, in the order of :func:`change_columns`."""
    return pd.DataFrame(
        {
            "n_before": change.before,
            "n_after": change.after,
            "expected_after": change.expected,
            "z": change.z,
            "p": change.p,
            "p_e": change.p_e,
            "significant": change.significant,
            "trend": change.trend,
            "percent": change.percent,
            "percent_low": change.low,
            "percent_high": change.high,
        }
    )
