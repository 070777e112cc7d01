# SPDX-License-Identifier: GPL-2.0-or-later
"""Small pictures of few colours, as PNG files within a page."""
from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SIGNATURE = b"\x89PNG\r\n\x1a\n"
PALETTE, BITS = 3, 8


def png(indexes: NDArray[np.uint8], colours: Sequence[str]) -> bytes:
    """PNG file of ``colours`` ("#rrggbb"), whose number each pixel of ``indexes``, shape (rows, columns), gives.

    Source: W3C (2003), Portable Network Graphics (PNG) Specification, 2nd edition, sections 5 and 11.2.
    """
    rows, columns = indexes.shape
    header = struct.pack(">IIBBBBB", columns, rows, BITS, PALETTE, 0, 0, 0)
    palette = b"".join(bytes.fromhex(colour.lstrip("#")) for colour in colours)
    # Each row begins with the number of its filter: none.
    lines = np.concatenate([np.zeros((rows, 1), np.uint8), indexes], axis=1).tobytes()
    parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(name, content) for name, content in parts)


def data_uri(picture: bytes) -> str:
    """The picture as an address that a page can hold, so that it needs no other file."""
    return "data:image/png;base64," + base64.b64encode(picture).decode("ascii")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
