# SPDX-License-Identifier: GPL-2.0-or-later
"""Bars and lines, for reports: see :mod:`.heat` for matrices, :mod:`.shares` for curves of shares.

Every function gives a ``<figure>`` to put among the sections of a :class:`.page.Page`. Texts come already in the
person's language; numbers are written by core.wording.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle
from typing import Any

import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from ..wording import figure as figure_of
from ..wording import number, tr
from .canvas import chart
from .ramp import DARK, SERIES

DASHES = ("solid", (0, (5, 2)), (0, (1.5, 1.5)), (0, (7, 2, 1.5, 2)), (0, (3, 1, 1, 1, 1, 1)), (0, (9, 3)))
MARKERS = ("o", "s", "^", "D", "v", "X")
PALE = "#a59cdd"
"""Bars on which whiskers show."""
LETTER = 7
"""Pixels of a letter, about."""
BELOW = 7
"""Points between an axis and the names below it: the zero of the other axis stands there too."""
STEPS = (1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120)
ROW = 24
"""Pixels of a horizontal bar with its gap."""


def bars(
    caption: str,
    labels: Sequence[str],
    values: NDArray[np.float64],
    *,
    axis: str = "",
    description: str = "",
    low: NDArray[np.float64] | None = None,
    high: NDArray[np.float64] | None = None,
    digits: int | None = None,
    horizontal: bool = False,
    height: int = 260,
) -> Markup:
    """Bars from zero, with the value of each where there is room.

    Parameters
    ----------
    caption
        What is shown, with its unit.
    labels, values
        Name and value of each bar, in order; shape (n,). NaN leaves a gap.
    axis
        What the values are, along their axis.
    description
        For people who do not see the chart; the highest bar, where it is not given.
    low, high
        Bounds of an interval, shape (n,), drawn as a whisker where both are given.
    digits
        Decimals of the values; those they need, where it is not given.
    horizontal
        Names to the left and bars to the right: for categories with long names.
    height
        Pixels, of vertical bars.
    """
    values = np.asarray(values, np.float64)
    said = [_written(value, digits) for value in values]
    colour = SERIES[0] if low is None else PALE
    ends = None if low is None or high is None else np.stack([values - low, high - values])

    def paint(figure: Any, narrow: bool) -> None:
        axes = figure.add_subplot()
        places = np.arange(len(values))
        if horizontal:
            axes.barh(places, values, 0.72, color=colour, xerr=ends, error_kw=_WHISKER)
            axes.invert_yaxis()
            axes.set_yticks(places, [_cut(label, 18 if narrow else 44) for label in labels])
            _value_axis(axes.xaxis, axes, "x", axis, 4 if narrow else 8)
        else:
            axes.bar(places, values, 0.8, color=colour, yerr=ends, error_kw=_WHISKER)
            _name_axis(axes, labels, narrow)
            _value_axis(axes.yaxis, axes, "y", axis, 5)
        if ends is None:
            _say_values(axes, values, said, horizontal, narrow)

    tall = ROW * len(values) + 60 if horizontal else height
    return chart(caption, description or _highest(labels, values, said), paint, tall)


def lines(
    caption: str,
    labels: Sequence[str],
    series: Mapping[str, NDArray[np.float64]],
    *,
    axis: str = "",
    description: str = "",
    height: int = 280,
    marks: Sequence[tuple[float, str]] = (),
) -> Markup:
    """A line for each named series over the same labels, told apart by colour, dash and marker; NaN breaks it.

    ``labels`` are n names in order, such as months; ``series`` at most six arrays of shape (n,). From zero. ``marks``
    are places between 0 and n − 1 to point out, each with a few letters that stand above it.
    """

    def paint(figure: Any, narrow: bool) -> None:
        axes = figure.add_subplot()
        for (name, values), colour, dash, marker in zip(series.items(), cycle(SERIES), cycle(DASHES), cycle(MARKERS)):
            shown = marker if len(labels) <= 36 else ""
            axes.plot(np.asarray(values, np.float64), color=colour, linestyle=dash, marker=shown, markersize=5,
                      linewidth=2, label=name)  # fmt: skip
        axes.set_ylim(bottom=0)
        _point_out(axes, marks, len(labels) / _room(narrow))
        _name_axis(axes, labels, narrow)
        _value_axis(axes.yaxis, axes, "y", axis, 5)
        if len(series) > 1:
            entry = 7 * max(map(len, series)) + 56
            across = max((260 if narrow else 600) // entry, 1)
            axes.legend(loc="lower left", bbox_to_anchor=(0, 1.01), ncol=across, borderaxespad=0)

    said = "; ".join(f"{name}: {_highest(labels, values, None)}" for name, values in series.items())
    return chart(caption, description or said, paint, height, height + 20 * len(series) // 2)


def _point_out(axes: Any, marks: Sequence[tuple[float, str]], by_pixel: float) -> None:
    """A line at each mark; letters that would touch stand together: « 2, 3 »."""
    together: list[tuple[float, float, list[str]]] = []
    for place, letters in sorted(marks):
        axes.axvline(place, color=SERIES[1], linewidth=1.2, linestyle=(0, (2, 2)), zorder=1.5)
        if together and place - together[-1][1] < LETTER * (len(", ".join(together[-1][2])) + 1) * by_pixel:
            first, _, known = together.pop()
            together.append((first, place, [*known, letters]))
        else:
            together.append((place, place, [letters]))
    for first, last, letters_there in together:
        axes.annotate(
            ", ".join(letters_there), ((first + last) / 2, 1), (0, 2), xycoords=("data", "axes fraction"),
            textcoords="offset points", ha="center", color=SERIES[1],
        )  # fmt: skip


_WHISKER = {"ecolor": DARK, "elinewidth": 1.2, "capsize": 3}


def _written(value: float, digits: int | None) -> str:
    if not np.isfinite(value):
        return ""
    return figure_of(float(value)) if digits is None else number(float(value), digits)


def _highest(labels: Sequence[str], values: NDArray[np.float64], said: Sequence[str] | None) -> str:
    """Name and value of the highest one."""
    known = np.nan_to_num(np.asarray(values, np.float64), nan=-np.inf)
    if not len(known) or not np.isfinite(known.max()):
        return ""
    top = int(known.argmax())
    return tr("{name}: {value}", name=labels[top], value=said[top] if said else _written(float(known[top]), None))


def _name_axis(axes: Any, labels: Sequence[str], narrow: bool) -> None:
    """Names below the bars, as many as do not touch."""
    longest = max(map(len, labels), default=1)
    room = _room(narrow) / max(longest * LETTER + 8, 1)
    least = max(-(-len(labels) // max(int(room), 1)), 1)
    # Steps at which months come round: nobody reads an axis of January, December, November.
    step = next((step for step in STEPS if step >= least), least)
    places = range(0, len(labels), step)
    axes.set_xticks(list(places), [labels[place] for place in places])
    axes.set_xlim(-0.6, len(labels) - 0.4)
    axes.tick_params(axis="x", length=0, pad=BELOW)


def _room(narrow: bool) -> int:
    """Pixels across an axis."""
    return 260 if narrow else 600


def _value_axis(side: Any, axes: Any, which: str, title: str, most: int) -> None:
    """Round values with the person's decimal sign, and a rule each."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    side.set_major_locator(MaxNLocator(most, steps=[1, 2, 5, 10]))
    side.set_major_formatter(FuncFormatter(lambda value, _: figure_of(round(float(value), 9))))
    side.set_label_text(title)
    axes.grid(True, axis=which)
    axes.tick_params(axis="both", length=0)
    axes.spines["left" if which == "y" else "bottom"].set_visible(False)


def _say_values(axes: Any, values: NDArray[np.float64], said: Sequence[str], horizontal: bool, narrow: bool) -> None:
    longest = max(map(len, said), default=0)
    if not horizontal and len(said) * (longest * 7 + 4) > (250 if narrow else 590):
        return
    for place, (value, text) in enumerate(zip(values, said)):
        if not np.isfinite(value):
            continue
        if horizontal:
            # Beyond the end of the bar, whichever side of zero that is.
            side, ha = (4, "left") if value >= 0 else (-4, "right")
            axes.annotate(text, (value, place), (side, 0), textcoords="offset points", ha=ha, va="center")
        else:
            axes.annotate(text, (place, value), (0, 2), textcoords="offset points", ha="center", va="bottom")
    if horizontal:
        axes.margins(x=0.12)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
