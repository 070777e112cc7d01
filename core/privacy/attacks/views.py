# SPDX-License-Identifier: GPL-2.0-or-later
"""The texts that the bytes of a file may stand for, in every usual encoding."""
from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
import sqlite3
from collections.abc import Iterator
from urllib.parse import unquote

from .databases import opened
from .reading import File

UTF_16 = {"utf-16-le": re.compile(rb"(?:[\x20-\xff][\x00-\x04]){5,}"),
          "utf-16-be": re.compile(rb"(?:[\x00-\x04][\x20-\xff]){5,}")}  # fmt: skip
HEXADECIMAL = re.compile(r"(?:[0-9a-fA-F]{2}[ :]?){6,}")
BASE_64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
UNSEEN = re.compile(
    "</?(?:a|b|em|font|i|s|small|span|strong|sub|sup|u|wbr)\\b[^<>]{0,80}>|[\u00ad\u200b-\u200f\u2060\ufeff]"
)
"""What parts letters and is not seen: elements within words, soft hyphens, characters without width."""
JSON = re.compile(r"\\u([0-9a-fA-F]{4})")
LARGEST_DERIVED = 1 << 24
"""Bytes of a text that is also read backwards and unescaped."""


def views(file: File) -> Iterator[tuple[str, str]]:
    """Name of an encoding, and the text of a file read by it, in lower case."""
    content = file.content
    text = content.decode("utf-8", "ignore").casefold()
    yield "utf-8", text
    if not content.isascii():
        yield "latin-1", content.decode("latin-1").casefold()
    if file.kind == "sqlite":
        text = "\n".join(rows_of(content)).casefold()
        yield "rows", text
    for encoding, pattern in UTF_16.items():
        for start in (0, 1):
            runs = [run.decode(encoding, "ignore") for run in pattern.findall(content[start:])]
            if runs:
                yield encoding, "\n".join(runs).casefold()
    if len(content) > LARGEST_DERIVED:
        return
    yield "reversed", text[::-1]
    plain = content.decode("latin-1")
    yield "hexadecimal", "\n".join(_from_hexadecimal(plain)).casefold()
    yield "base64", "\n".join(_from_base_64(plain)).casefold()
    if file.kind != "sqlite":
        yield "escaped", unquote(html.unescape(file.text)).casefold()
        yield "rot13", codecs.decode(text, "rot13")
        yield "without marks", UNSEEN.sub("", text)
        yield "JSON", JSON.sub(lambda one: chr(int(one.group(1), 16)), file.text).casefold()


def _from_hexadecimal(text: str) -> Iterator[str]:
    for run in HEXADECIMAL.findall(text):
        yield bytes.fromhex(re.sub("[ :]", "", run)).decode("utf-8", "ignore")


def _from_base_64(text: str) -> Iterator[str]:
    for run in BASE_64.findall(text):
        for start in range(4):
            part = run[start:].rstrip("=").replace("-", "+").replace("_", "/")
            part = part[: len(part) - (len(part) % 4 == 1)]
            try:
                yield base64.b64decode(part + "=" * (-len(part) % 4)).decode("utf-8", "ignore")
            except (binascii.Error, ValueError):
                continue


def rows_of(content: bytes) -> list[str]:
    """Every value of a database that is no blob, a line a row: within pages, texts touch each other."""
    lines = []
    with opened(content) as database:
        try:
            tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for table in tables:
                # Names of tables cannot be bound; doubled quotes keep any name a name.
                quoted = table.replace('"', '""')
                for row in database.execute(f'SELECT * FROM "{quoted}"'):  # nosec B608
                    lines.append("\t".join(str(value) for value in row if not isinstance(value, bytes)))
        except sqlite3.DatabaseError:
            lines.append("")
    return lines
