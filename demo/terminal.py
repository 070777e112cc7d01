# SPDX-License-Identifier: GPL-2.0-or-later
"""How the demonstration looks in a terminal: plain where it is piped, with some weight where people read it."""

from __future__ import annotations

import re
import shutil
import sys
import textwrap
from pathlib import Path

from .words import Speaker


class Terminal:
    """Prints steps, what the algorithms said, what was found, and the files."""

    def __init__(self) -> None:
        self._tty = sys.stdout.isatty()
        self._width = min(shutil.get_terminal_size((110, 24)).columns, 120)

    def title(self, text: str, below: str) -> None:
        """Who speaks, and of what."""
        self._line(self._styled("1", text))
        self._line(below)

    def step(self, number: int, of: int, text: str, algorithm: str) -> None:
        """A new step."""
        left = f"{number}/{of}  {text}"
        self._line("")
        gap = " " * max(2, self._width - len(left) - len(algorithm))
        self._line(self._styled("1;34", left) + gap + self._styled("2", algorithm))

    def part(self, text: str) -> None:
        """A part of a step, such as one of its files."""
        self._line(f"  {self._styled('1', text)}")

    def said(self, lines: list[str], mark: str = "·") -> None:
        """What an algorithm told while it worked."""
        for line in lines:
            for paragraph in filter(None, (re.sub(r"<[^>]+>", "", part).strip() for part in line.splitlines())):
                self._wrapped(paragraph, f"    {mark} ", "      ")

    def found(self, text: str) -> None:
        """The figure to remember."""
        self._wrapped(text, "  → ", "    ", "32")

    def files(self, heading: str, folder: Path, speaker: Speaker) -> None:
        """Every file under the folder, with its size."""
        self._line("")
        self._line(self._styled("1", heading))
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            self._line(f"  {_size(path.stat().st_size, speaker):>9}  {path.relative_to(folder)}")

    def failed(self, text: str) -> None:
        """Why it stopped."""
        print(text, file=sys.stderr, flush=True)

    def _wrapped(self, text: str, first: str, then: str, style: str = "") -> None:
        # Narrow and other unbreakable spaces stay within their lines: only plain ones break.
        words = textwrap.TextWrapper(self._width, initial_indent=first, subsequent_indent=then, break_long_words=False)
        for line in words.wrap(text):
            self._line(self._styled(style, line) if style else line)

    def _styled(self, code: str, text: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self._tty else text

    def _line(self, text: str) -> None:
        print(text, flush=True)


def _size(size: int, speaker: Speaker) -> str:
    """12 kB, 3.4 MB."""
    if size < 1e6:
        return speaker.say("{size} kB", size=max(1, round(size / 1e3)))
    return speaker.say("{size} MB", size=size / 1e6)
