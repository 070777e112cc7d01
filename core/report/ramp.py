# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours from light to dark, and the ink that can be read on them."""
from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np

STYLE = Path(__file__).parents[2] / "resources" / "styles" / "counts.json"
SERIES = ("#332288", "#cc5a1a", "#0f8fb0", "#a3245f", "#8a9a10", "#8c8c94")
"""Colours of series, of different lightness; each has a dash and a marker of its own as well."""
DARK, LIGHT = "#1c2430", "#ffffff"
MIDDLE = 0.18
"""Luminance at which dark and light ink contrast alike (WCAG 2.1, relative luminance)."""


@lru_cache(maxsize=1)
def stops() -> tuple[str, ...]:
    """Colours of the ramp of counts, from nothing to most."""
    style = json.loads(STYLE.read_text(encoding="utf-8"))
    return (style["zero"], *style["colours"])


def shade(share: float) -> str:
    """Colour "#rrggbb" of a value that is ``share`` (0 to 1) of the highest one; zero has a colour of its own."""
    if not share > 0:
        return stops()[0]
    colours = np.array([_rgb(colour) for colour in stops()[1:]])
    place = min(share, 1.0) * (len(colours) - 1)
    channels = [int(round(float(np.interp(place, range(len(colours)), colours[:, index])))) for index in range(3)]
    return "#{:02x}{:02x}{:02x}".format(*channels)


def ink(background: str) -> str:
    """Dark or light, whichever contrasts more with ``background`` ("#rrggbb")."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in _rgb(background))]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return LIGHT if luminance < MIDDLE else DARK


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
