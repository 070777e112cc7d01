# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers spelled otherwise than with digits and a point: grouped, with an exponent, in degrees and minutes."""
from __future__ import annotations

import re
from decimal import Decimal

SPACES = " \u00a0\u2009\u202f'’"
GROUPED = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?![\d])")
DECIMAL_COMMA = re.compile(rf"(?<![\d.,])(\d{{1,3}}(?:[{SPACES}]\d{{3}})+|\d+),(\d+)(?![\d,])")
WITH_EXPONENT = re.compile(r"(?<![\w.])-?\d(?:[.,]\d+)?[eE][+-]?\d{1,2}(?![\w.])")
SEXAGESIMAL = re.compile(
    r"(?P<degrees>\d{1,3})\s?[°º]\s?(?P<minutes>\d{1,2})(?P<part>[.,]\d+)?\s?['′’]"
    r"(?:\s?(?P<seconds>\d{1,2}(?:[.,]\d+)?)\s?(?:\"|″|”|''|’’))?\s?(?P<towards>[NSEWO])?"
)
DEGREE_SIGNS = "°º"
MOST_DIGITS_OF_DEGREES = 9


def plainly(text: str) -> str:
    """The same text, its grouped numbers and those with an exponent written with digits and a point."""
    text = DECIMAL_COMMA.sub(lambda found: f"{_joined(found[1])}.{found[2]}", text)
    text = GROUPED.sub(lambda found: _joined(found[0]), text)
    return WITH_EXPONENT.sub(lambda found: f"{Decimal(found[0].replace(',', '.')):f}", text)


def _joined(grouped: str) -> str:
    return re.sub(rf"[{SPACES}]", "", grouped)


def in_degrees(text: str) -> list[tuple[float, int, int]]:
    """Angles in degrees, minutes and perhaps seconds: value, units a degree that it is rounded to, and where it begins.

    43° 36′ 40.5″ N is rounded to tenths of seconds: 36,000 units a degree.
    """
    angles: list[tuple[float, int, int]] = []
    if not any(sign in text for sign in DEGREE_SIGNS):  # a million rows of plain numbers are read in no time
        return angles
    for found in SEXAGESIMAL.finditer(text):
        last = found["seconds"] or found["minutes"] + (found["part"] or "")
        digits = min(len(last.replace(",", ".").partition(".")[2]), MOST_DIGITS_OF_DEGREES)
        minutes = float(found["minutes"] + (found["part"] or "").replace(",", "."))
        seconds = float((found["seconds"] or "0").replace(",", "."))
        value = int(found["degrees"]) + minutes / 60 + seconds / 3600
        units = (3600 if found["seconds"] else 60) * 10**digits
        angles.append((-value if found["towards"] in ("S", "W", "O") else value, units, found.start()))
    return angles
