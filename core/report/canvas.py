# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts as inline SVG, drawn by matplotlib where it is there: twice, for wide pages and for telephones.

Matplotlib is optional. Without it a chart is a sentence that says so, and the tables of the page tell the same.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import sha256
from io import StringIO
from threading import Lock
from typing import Any

from markupsafe import Markup

from ..wording import tr
from .parts import drawn
from .ramp import DARK

WIDE, NARROW = 680, 330
"""Pixels across: a page on a desk or on paper; a telephone of 360 pixels less its margins."""
TEXT = 12.0
"""Pixels high, in both."""
RULE = "#d5dbe3"
NEEDLESS = re.compile(r"<!--.*?-->|<metadata>.*?</metadata>|<style[^>]*>.*?</style>|(?<=<g) id=\"[^\"]*\"", re.DOTALL)
STYLE = {
    "font.size": TEXT, "font.family": "sans-serif", "font.sans-serif": ["DejaVu Sans"], "text.color": DARK,
    "text.parse_math": False, "axes.titlesize": TEXT, "axes.labelsize": TEXT, "axes.labelcolor": DARK,
    "axes.edgecolor": "#8a94a2", "axes.spines.top": False, "axes.spines.right": False, "axes.axisbelow": True,
    "axes.grid.axis": "y", "axes.unicode_minus": True, "grid.color": RULE, "grid.linewidth": 0.8,
    "xtick.labelsize": TEXT, "ytick.labelsize": TEXT, "xtick.color": "#8a94a2", "ytick.color": "#8a94a2",
    "xtick.labelcolor": DARK, "ytick.labelcolor": DARK, "legend.frameon": False, "legend.fontsize": TEXT,
    "figure.dpi": 72.0, "figure.facecolor": "none", "axes.facecolor": "none", "svg.fonttype": "none",
    "hatch.linewidth": 0.6,
}  # fmt: skip

ONE_AT_A_TIME = Lock()
"""Matplotlib keeps its settings for the whole process; algorithms run in several threads."""

Painter = Callable[[Any, bool], None]
"""Draws into a matplotlib Figure; the second argument tells whether the page is narrow."""


def charts_are_possible() -> bool:
    """Whether matplotlib is installed."""
    try:
        import matplotlib.style  # noqa: F401
    except ImportError:
        return False
    return True


def chart(caption: str, description: str, paint: Painter, height: int, narrow_height: int | None = None) -> Markup:
    """A chart with its caption, as a ``<figure>``.

    Parameters
    ----------
    caption
        What is shown, with its unit: « Faits par heure (poids aoristiques) ».
    description
        What a person who does not see the chart should know of it, in a sentence or two.
    paint
        Draws the chart; called for a figure :data:`WIDE` pixels across, then for one :data:`NARROW` pixels across.
    height, narrow_height
        Heights of both, in pixels; that of the narrow one is the same where it is not given.

    Returns
    -------
    Markup
        The same bytes for the same values, on the same version of matplotlib.
    """
    if charts_are_possible():
        drawings = [
            _svg(caption, description, paint, WIDE, height),
            _svg(caption, description, paint, NARROW, narrow_height or height),
        ]
        picture = drawn("".join(drawings))
    else:
        missing = tr("Charts need the Python package matplotlib, which is not installed: the tables tell the same.")
        picture = Markup('<p class="quiet">{}</p>').format(missing)
    return Markup('<figure class="chart">{}<figcaption>{}</figcaption></figure>').format(picture, caption)


def _svg(caption: str, description: str, paint: Painter, width: int, height: int) -> str:
    """One drawing, as an SVG element with a title and a description."""
    from matplotlib import style
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    narrow, file = width == NARROW, StringIO()
    salt = sha256(f"{caption}|{description}|{width}".encode()).hexdigest()[:12]
    with ONE_AT_A_TIME, style.context(["default", {**STYLE, "svg.hashsalt": salt}]):
        figure = Figure(figsize=(width / 72, height / 72), layout="constrained")
        FigureCanvasSVG(figure)
        paint(figure, narrow)
        unsaid = dict.fromkeys(("Creator", "Date", "Format", "Type"))
        figure.savefig(file, format="svg", metadata=unsaid)
    body = NEEDLESS.sub("", file.getvalue())
    body = body[body.index(">", body.index("<svg")) + 1 :]
    names = f"t{salt}", f"d{salt}"
    opening = Markup(
        '<svg class="{}" viewBox="0 0 {} {}" xmlns="http://www.w3.org/2000/svg" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" role="img" aria-labelledby="{}"><title id="{}">{}</title>'
        '<desc id="{}">{}</desc>'
    ).format("narrow" if narrow else "wide", width, height, " ".join(names), names[0], caption, names[1], description)
    return str(opening) + re.sub(r"\s*\n\s*", "\n", body)
