# SPDX-License-Identifier: GPL-2.0-or-later
"""An A4 sheet, landscape, as SVG: title, map, legend, rules, for the pictures of a package."""
from __future__ import annotations

import textwrap
from html import escape

from ...wording import number, percent, tr
from ..moved.blocks import FEWEST
from ..protection.classes import HIDDEN_FILL, HIDDEN_LINES, hidden_label
from ..releases.notice import Notice, heading
from ..releases.release import Release, hidden_in_words
from .drawing import INK, Canvas, map_group, north_arrow, scale_bar
from .map_classes import map_classes, map_title
from .moved_marks import mark_path, marks
from .readme import status_words, subtitle

WIDTH, HEIGHT = 1485, 1050
"""A4 landscape, a fifth of a millimetre a unit."""
MAP_LEFT, MAP_TOP, MAP_WIDTH, MAP_HEIGHT = 50, 150, 980, 830
COLUMN = 1075
LINE = 27
SOFT, ALARM = "#5d5d6b", "#b4480f"


def sheet(release: Release, notice: Notice, name: str, period: int, category: int) -> str:
    """SVG of one map of the release; ``name`` tells its period and category."""
    canvas = _canvas(release)
    left = MAP_LEFT + (MAP_WIDTH - canvas.width) / 2
    top = MAP_TOP + (MAP_HEIGHT - 40 - canvas.height) / 2
    about = " · ".join(part for part in (subtitle(release, notice), name) if part)
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
            f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family="Open Sans, DejaVu Sans, sans-serif" fill="{INK}">',
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
            _text(MAP_LEFT, 78, heading(notice), 40, weight="bold", longest=60),
            _text(MAP_LEFT, 118, about, 24, SOFT, longest=100),
            f'<g transform="translate({left:.1f} {top:.1f})">',
            map_group(release, canvas, release.values[:, period, category]),
            "</g>",
            scale_bar(canvas, MAP_LEFT, HEIGHT - 62),
            north_arrow(release, MAP_LEFT + MAP_WIDTH - 20, HEIGHT - 62),
            _legend(release),
            _column_text(release, notice),
            "</svg>",
        ]
    )


def _canvas(release: Release) -> Canvas:
    unscaled = Canvas.of(release, 1.0)
    return Canvas.of(release, min(MAP_WIDTH / unscaled.width, (MAP_HEIGHT - 40) / unscaled.height))


def _legend(release: Release) -> str:
    if release.moved is not None:
        return _legend_of_points(release)
    found = map_classes(release)
    parts = [_text(COLUMN, MAP_TOP + 20, map_title(release), 22, weight="bold")]
    y = MAP_TOP + 50
    for one in reversed(found):
        parts.append(f'<rect x="{COLUMN}" y="{y}" width="44" height="28" fill="{one.colour}"/>')
        parts.append(_text(COLUMN + 58, y + 21, one.label, 21))
        y += 38
    parts.append(
        f'<rect x="{COLUMN}" y="{y}" width="44" height="28" fill="{HIDDEN_FILL}" stroke="#d9d9de"/>'
        f'<path d="M{COLUMN} {y + 16}l16 -16M{COLUMN} {y + 28}l28 -28M{COLUMN + 12} {y + 28}l28 -28'
        f'M{COLUMN + 24} {y + 28}l20 -20M{COLUMN + 36} {y + 28}l8 -8" stroke="{HIDDEN_LINES}" fill="none"/>'
    )
    parts.append(_text(COLUMN + 58, y + 21, hidden_label(release.rules), 21))
    return "".join(parts)


def _legend_of_points(release: Release) -> str:
    parts, y = [_text(COLUMN, MAP_TOP + 20, tr("Moved points"), 22, weight="bold")], MAP_TOP + 50
    for one in marks(release):
        parts.append(f'<path d="{mark_path(one.shape, COLUMN + 14, y + 13, 9)}" fill="{one.colour}"/>')
        parts.append(_text(COLUMN + 40, y + 21, one.label, 21, longest=34))
        y += 38
    return "".join(parts)


def _column_text(release: Release, notice: Notice) -> str:
    rules = release.rules
    words = status_words(release)
    paragraphs = [*(_of_points(release) if release.moved else _of_figures(release)), notice.licence]
    parts, y = [], MAP_TOP + 340
    for paragraph in paragraphs:
        for line in textwrap.wrap(paragraph, 36):
            parts.append(_text(COLUMN, y, line, 19, SOFT))
            y += LINE
        y += 12
    parts.append(_text(COLUMN, y + 14, words["status"], 22, INK if rules.validated else ALARM, "bold", longest=30))
    for index, line in enumerate(textwrap.wrap(f"{words['status_text']} {words['personal']}", 36)[:5]):
        parts.append(_text(COLUMN, y + 44 + LINE * index, line, 19, SOFT))
    return "".join(parts)


def _of_figures(release: Release) -> list[str]:
    rules = release.rules
    return [
        tr("{total} facts shown, rounded.", total=number(release.total)),
        tr("Hidden: {share}.", share=hidden_in_words(release.hidden, rules)),
        tr(
            "No figure under {k} facts, none with more than {share} of its facts at one address; "
            "multiples of {base}.",
            k=rules.k,
            share=percent(rules.audience.dominance),
            base=rules.rounding,
        ),
        tr("A count is not a risk: it depends on who lives, passes, reports and patrols there."),
    ]


def _of_points(release: Release) -> list[str]:
    return [
        tr("{count} points. Hidden: {share}.", count=number(len(release.units)),
           share=hidden_in_words(release.hidden, release.rules)),
        tr("No point is where it happened: it may come from {fewest} neighbouring addresses or more, all as likely.",
           fewest=FEWEST),
        tr("A point is no count: one fact or many look the same."),
    ]  # fmt: skip


def _text(
    x: float, y: float, text: str, size: int, colour: str = INK, weight: str = "normal", longest: int = 200
) -> str:
    shown = text if len(text) <= longest else text[: longest - 1] + "…"
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">{escape(shown)}</text>'
    )

