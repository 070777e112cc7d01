# SPDX-License-Identifier: GPL-2.0-or-later
"""Matrices of values as shades: a chart (matplotlib), or a table that needs nothing."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from ..wording import number, tr
from .canvas import chart
from .parts import joined
from .ramp import ink, shade

LEGEND = 5
"""Shades of the legend."""


def heat_matrix(
    caption: str,
    rows: Sequence[str],
    columns: Sequence[str],
    values: NDArray[np.float64],
    *,
    unit: str = "",
    digits: int = 0,
    description: str = "",
) -> Markup:
    """A matrix of shades as a chart, with values where they fit; on narrow pages it is turned, columns downwards.

    Parameters
    ----------
    rows, columns
        Names, r and c of them.
    values
        Shape (r, c); zero has a shade of its own, NaN is left white.
    unit
        What the legend says of its ends: « faits ».
    digits
        Decimals of the values.
    """
    values = np.asarray(values, np.float64)

    def paint(figure: Any, narrow: bool) -> None:
        names = (columns, rows) if narrow else (rows, columns)
        _cells(figure, *names, values.T if narrow else values, unit, digits, narrow)

    tall = 28 * len(rows) + 90, 24 * len(columns) + 90
    return chart(caption, description or _peak(rows, columns, values, digits), paint, *tall)


def heat_table(
    rows: Sequence[str],
    columns: Sequence[str],
    values: NDArray[np.float64],
    *,
    corner: str = "",
    digits: int = 0,
    caption: str = "",
) -> Markup:
    """The same matrix as an HTML table with shaded cells: for pages without matplotlib, or small matrices."""
    values = np.asarray(values, np.float64)
    top = _top(values)
    head = joined(Markup('<th scope="col" class=n>{}</th>').format(name) for name in columns)
    body = joined(
        Markup('<tr><th scope="row">{}</th>{}</tr>').format(name, joined(_shaded(value, top, digits) for value in row))
        for name, row in zip(rows, values)
    )
    said = Markup("<caption>{}</caption>").format(caption) if caption else ""
    return Markup(
        '<div class="scroll"><table class="heat">{}<thead><tr><th scope="col">{}</th>{}</tr></thead>'
        "<tbody>{}</tbody></table></div>"
    ).format(said, corner, head, body)


def _shaded(value: float, top: float, digits: int) -> Markup:
    if not np.isfinite(value):
        return Markup("<td></td>")
    colour = shade(value / top)
    return Markup('<td class=n style="background:{};color:{}">{}</td>').format(
        colour, ink(colour), number(float(value), digits)
    )


def _cells(
    figure: Any, rows: Sequence[str], columns: Sequence[str], values: NDArray[np.float64], unit: str, digits: int,
    narrow: bool,
) -> None:
    from matplotlib.patches import Rectangle

    axes, top = figure.add_subplot(), _top(values)
    texts = [[number(float(value), digits) if np.isfinite(value) else "" for value in row] for row in values]
    room = ((270 if narrow else 590) - max(map(len, rows), default=0) * 6) / max(len(columns), 1)
    fits = max(len(text) for line in texts for text in line) * 6.2 + 3 <= room
    for (row, column), value in np.ndenumerate(values):
        colour = shade(float(value) / top) if np.isfinite(value) else "#ffffff"
        # What stands inside the axes moves none of their edges: the layout need not measure it.
        axes.add_patch(Rectangle((column, row), 1, 1, facecolor=colour, edgecolor="#ffffff", in_layout=False))
        if fits and texts[row][column]:
            axes.text(column + 0.5, row + 0.52, texts[row][column], color=ink(colour), ha="center", va="center",
                      fontsize=11, in_layout=False)  # fmt: skip
    axes.set(xlim=(0, len(columns)), ylim=(len(rows), 0))
    step = max(int(np.ceil(max(map(len, columns), default=1) * 7 / max(room, 1))), 1)
    shown = np.arange(0, len(columns), step)
    axes.set_xticks(shown + 0.5, [columns[place] for place in shown])
    axes.set_yticks(np.arange(len(rows)) + 0.5, rows)
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    _legend(axes, top, unit, digits)


def _legend(axes: Any, top: float, unit: str, digits: int) -> None:
    """Zero, then shades up to the highest value."""
    from matplotlib.patches import Patch

    shares = [0.0, *(step / (LEGEND - 1) for step in range(LEGEND))]
    colours = [shade(0), *(shade(max(share, 1e-9)) for share in shares[1:])]
    words = [f"{number(0)}\u2002", "", "", "", "", number(top, digits) + (f" {unit}" if unit else "")]
    axes.legend(
        handles=[Patch(facecolor=colour, edgecolor="#8a94a2", linewidth=0.4) for colour in colours], labels=words,
        loc="upper left", bbox_to_anchor=(0, -0.02), ncol=len(colours), handlelength=1.6, handletextpad=0.5,
        columnspacing=0.1, borderaxespad=0.2,
    )  # fmt: skip


def _top(values: NDArray[np.float64]) -> float:
    """Highest value, one where there is none."""
    known = values[np.isfinite(values)]
    return float(known.max()) if known.size and known.max() > 0 else 1.0


def _peak(rows: Sequence[str], columns: Sequence[str], values: NDArray[np.float64], digits: int) -> str:
    if not np.isfinite(values).any():
        return ""
    row, column = np.unravel_index(int(np.nanargmax(values)), values.shape)
    return tr(
        "Highest: {row}, {column}: {value}.",
        row=rows[int(row)], column=columns[int(column)], value=number(float(values[row, column]), digits),
    )  # fmt: skip
