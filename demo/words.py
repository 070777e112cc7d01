# SPDX-License-Identifier: GPL-2.0-or-later
"""What the demonstration itself says, in French or English; the algorithms speak for themselves."""

from __future__ import annotations

import json
import os
from pathlib import Path

NARROW_SPACE = "\u202f"
FRENCH = json.loads(Path(__file__).with_name("french.json").read_text(encoding="utf-8"))


def language() -> str:
    """Code of the language: "fr" where the machine speaks French, "en" elsewhere."""
    spoken = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "fr" if spoken.lower().startswith("fr") else "en"


class Speaker:
    """Words and numbers in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, text: str, **values: object) -> str:
        """``text`` in the language, with its ``{values}`` put in; numbers among them written as people do."""
        known = FRENCH[text] if self.language == "fr" else text
        return known.format(**{name: self._written(value) for name, value in values.items()})

    def number(self, value: float, digits: int = 0) -> str:
        """1 234,5 in French, 1,234.5 in English."""
        written = f"{value:,.{digits}f}"
        return written.translate({44: NARROW_SPACE, 46: ","}) if self.language == "fr" else written

    def _written(self, value: object) -> str:
        if isinstance(value, float):
            return self.number(value, 0 if value == int(value) or value >= 100 else 1)
        return self.number(value) if isinstance(value, int) else str(value)
