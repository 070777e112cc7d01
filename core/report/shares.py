# SPDX-License-Identifier: GPL-2.0-or-later
"""Curves of cumulative shares, for reports."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from ..wording import percent
from .canvas import chart
from .ramp import SERIES


def share_curve(
    caption: str,
    places: NDArray[np.float64],
    events: NDArray[np.float64],
    *,
    places_axis: str,
    events_axis: str,
    marks: Sequence[tuple[float, float]] = (),
    reference: tuple[str, NDArray[np.float64], NDArray[np.float64]] | None = None,
    equality: str = "",
    description: str = "",
    height: int = 380,
) -> Markup:
    """A curve of cumulative shares (Lorenz), with the line of equality.

    Parameters
    ----------
    places, events
        Cumulative shares, 0 to 1, shape (n,), both rising. The axis stops short of 1 where a few places hold all.
    places_axis, events_axis
        What each share is of.
    marks
        Points of the curve to point out, (share of places, share of events), such as those of an 80/20 sentence.
    reference
        Name and cumulative shares of another curve, such as that of chance, drawn dashed.
    equality
        Name of the diagonal.
    """
    right = _right_end(places, events, reference)

    def paint(figure: Any, narrow: bool) -> None:
        axes = figure.add_subplot()
        axes.plot([0, 1], [0, 1], color="#8a94a2", linestyle=(0, (4, 3)), linewidth=1.2)
        axes.fill_between(places, events, color=SERIES[0], alpha=0.12, linewidth=0)
        if reference is not None:
            name, of_places, of_events = reference
            axes.plot(of_places, of_events, color=SERIES[2], linewidth=1.8, linestyle=(0, (6, 2)))
            place = float(np.interp(0.3, of_events, of_places))
            axes.annotate(name, (place, 0.3), (8, -10), textcoords="offset points", color="#0a637a")
        axes.plot(places, events, color=SERIES[0], linewidth=2.2)
        for across, up in marks:
            axes.plot([across, across, 0], [0, up, up], color=SERIES[1], linewidth=1.1, linestyle=(0, (2, 2)))
            axes.plot([across], [up], color=SERIES[1], marker="o", markersize=6)
            text = f"{percent(up)}\u2009/\u2009{percent(across, 1)}"
            axes.annotate(text, (across, up), (8, -14), textcoords="offset points")
        if equality:
            at = _clear_of(marks, right)
            axes.annotate(equality, (at, at), (8, -12), textcoords="offset points", color="#5c6a7a")
        axes.set(xlim=(0, right), ylim=(0, 1.02), xlabel=places_axis, ylabel=events_axis)
        ticks = np.linspace(0, 1, 6)
        axes.set_xticks(right * ticks, [percent(right * tick) for tick in ticks])
        axes.set_yticks(ticks, [percent(tick) for tick in ticks])
        axes.grid(True, axis="both")

    said = "; ".join(f"{percent(up)} / {percent(across, 1)}" for across, up in marks)
    return chart(caption, description or said, paint, height, 330)


def _clear_of(marks: Sequence[tuple[float, float]], right: float) -> float:
    """Where on the diagonal its name is farthest from the names of the marks."""
    if not marks:
        return 0.8 * right
    across, up = np.array(marks, np.float64).T
    places = right * np.array([0.8, 0.6, 0.4, 0.2])
    nearest = [float(np.hypot((across - place) / right, up - place).min()) for place in places]
    return float(places[int(np.argmax(nearest))])


def _right_end(
    places: NDArray[np.float64], events: NDArray[np.float64],
    reference: tuple[str, NDArray[np.float64], NDArray[np.float64]] | None,
) -> float:
    """Where the axis of places ends: at 1, or sooner where all curves reach the top in its first third."""
    curves = [(places, events)] if reference is None else [(places, events), reference[1:]]
    top = max(float(np.interp(0.9999, up, across)) for across, up in curves)
    return float(np.ceil(top * 1.3 / 0.05) * 0.05) if top < 1 / 3 else 1.0
