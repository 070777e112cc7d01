# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences in the person's language.

Core knows no Qt: whoever starts the program tells it, once, how to translate.
"""
from __future__ import annotations

from collections.abc import Callable

NO_BREAK_SPACE, NARROW_SPACE = "\u00a0", "\u202f"

_language = "en"


def _as_written(text: str) -> str:
    return text


_translate: Callable[[str], str] = _as_written


def speak(language: str, translate: Callable[[str], str] = _as_written) -> None:
    """Use ``translate`` for every sentence from now on; ``language`` is "fr" or "en"."""
    global _language, _translate
    _language, _translate = language, translate


def language() -> str:
    """Two-letter code of the language in use."""
    return _language


def tr(text: str, /, **values: object) -> str:
    """``text``, a literal, in the person's language, with its ``{values}`` put in."""
    return _translate(text).format(**values)


def translated(text: str) -> str:
    """In the person's language, a text that was marked with :func:`later`."""
    return _translate(text) if text else ""


def later(text: str) -> str:
    """Mark a literal for translation where it cannot be translated yet."""
    return text


def number(value: float, digits: int = 0) -> str:
    """``value`` as people write it: 17 012,5 in French, 17,012.5 in English."""
    written = f"{value:,.{digits}f}"
    if _language == "fr":
        return written.translate({ord(","): NARROW_SPACE, ord("."): ","})
    return written


def figure(value: float) -> str:
    """``value`` with the decimals it needs and no more: 200, 12.5, 0.002."""
    digits = 0
    while digits < 12 and round(value, digits) != value:
        digits += 1
    return number(value, digits)


def percent(share: float, digits: int = 0) -> str:
    """A share of one as a percentage: « 12,5 % » in French, "12.5%" in English."""
    space = NO_BREAK_SPACE if _language == "fr" else ""
    return f"{number(100 * share, digits)}{space}%"
