# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of the published map: PNG and PDF without a date, an author or a vector."""
from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ....core.privacy.pages.sheet import HEIGHT, WIDTH

ENLARGED = 1.2
DOTS_PER_METRE = round(ENLARGED * 5000)
"""A unit of the sheet is a fifth of a millimetre."""
POINTS = 72 / 25.4 / 5
LEVEL = 6


@dataclass(frozen=True)
class Picture:
    """Pixels of a sheet, compressed once for both formats."""

    width: int
    height: int
    pixels: bytes


def drawn(svg: str) -> Picture:
    """A sheet drawn as pixels."""
    width, height = round(WIDTH * ENLARGED), round(HEIGHT * ENLARGED)
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    memory = image.constBits()
    memory.setsize(image.sizeInBytes())
    lines = np.frombuffer(memory, np.uint8).reshape(height, image.bytesPerLine())[:, : 3 * width]
    # Each line begins with the number of its PNG filter: 0, none.
    filtered = np.hstack([np.zeros((height, 1), np.uint8), lines])
    return Picture(width, height, zlib.compress(filtered.tobytes(), LEVEL))


def png(picture: Picture) -> bytes:
    """A PNG of four chunks: Qt's own writer would add texts."""
    header = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)
    resolution = struct.pack(">IIB", DOTS_PER_METRE, DOTS_PER_METRE, 1)
    chunks = ((b"IHDR", header), (b"pHYs", resolution), (b"IDAT", picture.pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def pdf(pictures: list[Picture]) -> bytes:
    """A PDF with a picture a page and no metadata (ISO 32000-1; PNG predictors, § 7.4.4.4)."""
    size = f"{WIDTH * POINTS:.2f} {HEIGHT * POINTS:.2f}"
    pages = " ".join(f"{3 + 3 * index} 0 R" for index in range(len(pictures)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{pages}] /Count {len(pictures)} >>".encode(),
    ]
    draw = f"q {size.replace(' ', ' 0 0 ')} 0 0 cm /P Do Q".encode()
    for index, one in enumerate(pictures):
        first = 3 + 3 * index
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] /Contents {first + 1} 0 R "
            f"/Resources << /XObject << /P {first + 2} 0 R >> >> >>".encode(),
            _stream("", draw),
            _stream(
                f"/Type /XObject /Subtype /Image /Width {one.width} /Height {one.height} /ColorSpace /DeviceRGB "
                "/BitsPerComponent 8 /Filter /FlateDecode "
                f"/DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns {one.width} >>",
                one.pixels,
            ),
        ]
    return _numbered(objects)


def _stream(entries: str, content: bytes) -> bytes:
    return f"<< {entries} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def _numbered(objects: list[bytes]) -> bytes:
    """The objects with their table of offsets."""
    written, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(written))
        written += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    trailer = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    trailer += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + trailer.encode()
