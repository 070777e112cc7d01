# SPDX-License-Identifier: GPL-2.0-or-later
"""A tiny bar chart of months, as inline SVG."""
from __future__ import annotations

import pandas as pd

from ...wording import number, tr

WIDTH, HEIGHT, FOOT = 720, 90, 16
COLOUR = "#332288"


def month_bars(months: pd.Series) -> str:
    """One bar a month of ``months`` (counts over a PeriodIndex), labelled by year; empty where there is none."""
    if months.empty or months.max() == 0:
        return ""
    step = WIDTH / len(months)
    scale = HEIGHT / float(months.max())
    bars, labels = [], []
    for rank, (month, count) in enumerate(months.items()):
        height = count * scale
        title = tr("{month}: {count}", month=month, count=number(count))
        bars.append(
            f'<rect x="{rank * step:.1f}" y="{HEIGHT - height:.1f}" width="{max(step - 1, 0.6):.1f}" '
            f'height="{height:.1f}"><title>{title}</title></rect>'
        )
        if month.month == 1 or rank == 0:
            labels.append((rank * step, month.year))
    every = max(len(labels) // 12, 1)
    years = "".join(f'<text x="{x:.1f}" y="{HEIGHT + FOOT - 3}">{year}</text>' for x, year in labels[::every])
    name = tr("Incidents by month")
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT + FOOT}" role="img" aria-label="{name}">'
        f'<g fill="{COLOUR}">{"".join(bars)}</g><g class="axis">{years}</g></svg>'
    )
