# SPDX-License-Identifier: GPL-2.0-or-later
"""A figure that depends on the radius, as a curve in inline SVG."""
from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ...wording import figure, number

WIDTH, HEIGHT = 520, 240
LEFT, RIGHT, TOP, FOOT = 52, 16, 26, 34
APART = 46
"""Pixels that a label below the axis needs."""


@dataclass(frozen=True)
class Mark:
    """A radius shown by a vertical line, of the colour of its class in the page's style."""

    name: str
    radius: float


def curve(title: str, points: Sequence[tuple[float, float]], marks: Sequence[Mark]) -> str:
    """SVG of (radius, value) pairs in rising order, radii on a logarithmic scale; empty with fewer than two."""
    if len(points) < 2:
        return ""
    top = _round_above(max(value for _, value in points))
    low, high = math.log(points[0][0]), math.log(points[-1][0])

    def place(radius: float, value: float) -> tuple[float, float]:
        across = LEFT + (math.log(radius) - low) / (high - low) * (WIDTH - LEFT - RIGHT)
        return across, HEIGHT - FOOT - value / top * (HEIGHT - TOP - FOOT)

    placed = [place(*point) for point in points]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in placed)
    dots = "".join(f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in placed)
    bars = "".join(
        f'<line class="{mark.name}" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{HEIGHT - FOOT}"/>'
        for mark in marks
        for x in [place(mark.radius, 0)[0]]
        if LEFT <= x <= WIDTH - RIGHT + 0.1
    )
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'<text x="0" y="14">{escape(title)}</text>{_levels(top)}{bars}<polyline class="line" points="{line}"/>{dots}'
        f"{_radii([(x, radius) for (x, _), (radius, _) in zip(placed, points)])}</svg>"
    )


def _levels(top: float) -> str:
    """Four levels, from zero, with their values."""
    lines = []
    for part in (0, 0.5, 1):
        y = HEIGHT - FOOT - part * (HEIGHT - TOP - FOOT)
        lines.append(
            f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{number(part * top, 0 if top >= 4 else 1)}</text>'
        )
    return "".join(lines)


def _radii(placed: Sequence[tuple[float, float]]) -> str:
    """Radii below the axis, those that would touch the one before left out."""
    labels, free = [], -math.inf
    for x, radius in placed:
        if x >= free:
            labels.append(f'<text x="{x:.1f}" y="{HEIGHT - 12}" text-anchor="middle">{figure(radius)}</text>')
            free = x + APART
    return "".join(labels)


def _round_above(value: float) -> float:
    """Smallest of 1, 2, 4 or 10 × 10^k that is not below ``value``."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return min(step * power for step in (1, 2, 4, 6, 8, 10) if step * power >= value * (1 - 1e-9))
