# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures that hold more than pixels."""
from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

from ...wording import later, tr
from .check import Check, Outcome
from .evidence import Evidence
from .reading import File

CHUNKS = frozenset({b"IHDR", b"PLTE", b"pHYs", b"IDAT", b"IEND"})
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
SIGNATURE = 8
OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL)
STREAM = re.compile(rb"stream\n(.*)\nendstream$", re.DOTALL)
KEYS = frozenset(
    b"Type Catalog Pages Kids Count Page Parent MediaBox Contents Resources XObject P Length Subtype Image Width "
    b"Height ColorSpace DeviceRGB DeviceGray BitsPerComponent Filter FlateDecode DecodeParms Predictor Colors Columns "
    b"Size Root Indexed".split()
)
DRAWING = re.compile(rb"q [\d.]+ 0 0 [\d.]+ 0 0 cm /P Do Q")
LARGEST = 1 << 29


def chunks(evidence: Evidence) -> Outcome:
    """Chunks of PNG other than the pixels and their size, and bytes after the end."""
    pictures = evidence.reading.of_kind("png")
    return Outcome.of(
        (one for file in pictures for one in _png(file)), tr("{count} pictures of pixels alone", count=len(pictures))
    )


def _png(file: File) -> Iterator[str]:
    position, pixels, header = SIGNATURE, b"", b""
    while position + 8 <= len(file.content):
        length, kind = struct.unpack_from(">I4s", file.content, position)
        data = file.content[position + 8 : position + 8 + length]
        header = data if kind == b"IHDR" else header
        pixels += data if kind == b"IDAT" else b""
        if kind not in CHUNKS:
            yield tr("a chunk {entry} in {file}", entry=kind.decode("latin-1"), file=file.path)
        position += 12 + length
        if kind == b"IEND":
            break
    if position != len(file.content):
        yield tr("bytes after the end of {file}", file=file.path)
    if len(header) == 13:
        width, height, depth, colour = struct.unpack_from(">IIBB", header)
        yield from _wrong_size(pixels, height * (1 + (width * depth * CHANNELS.get(colour, 1) + 7) // 8), file)


def _wrong_size(pixels: bytes, expected: int, file: File) -> Iterator[str]:
    unpacking = zlib.decompressobj()
    try:
        size = len(unpacking.decompress(pixels, LARGEST))
    except zlib.error:
        size = -1
    if size != expected or unpacking.unused_data:
        yield tr("data that are no pixels in {file}", file=file.path)


def documents(evidence: Evidence) -> Outcome:
    """PDF that hold metadata, attachments, layers, or anything drawn but a picture a page."""
    files = evidence.reading.of_kind("pdf")
    found = (one for file in files for one in _pdf(file))
    return Outcome.of(found, tr("{count} documents, a picture a page and nothing else", count=len(files)))


def _pdf(file: File) -> Iterator[str]:
    position = file.content.find(b"\n") + 1
    for match in OBJECT.finditer(file.content):
        if match.start() != position:
            yield tr("bytes between the objects of {file}", file=file.path)
        position = match.end()
        stream = STREAM.search(match.group(2))
        words = match.group(2)[: stream.start()] if stream else match.group(2)
        yield from _strange_keys(words, file)
        if stream and b"/Image" not in words and not DRAWING.fullmatch(_inflated(stream.group(1))):
            yield tr("a drawing that is no picture in {file}", file=file.path)
        if stream and b"/Image" in words:
            yield from _wrong_size(stream.group(1), _pixels(words), file)
    tail = file.content[position:]
    if not re.fullmatch(rb"xref\n[\d nf\s]+trailer\n<< /Size \d+ /Root \d+ 0 R >>\nstartxref\n\d+\n%%EOF\n", tail):
        yield from _strange_keys(tail, file)
        yield tr("bytes after the objects of {file}", file=file.path)


def _strange_keys(words: bytes, file: File) -> Iterator[str]:
    for key in re.findall(rb"/([A-Za-z]\w*)", words):
        if key not in KEYS:
            yield tr("the entry {entry} in {file}", entry=key.decode("latin-1"), file=file.path)


def _pixels(words: bytes) -> int:
    width, height = (int(re.findall(rb"/%s (\d+)" % key, words)[0]) for key in (b"Width", b"Height"))
    channels = 3 if b"DeviceRGB" in words and b"Indexed" not in words else 1
    return height * (1 + width * channels)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, LARGEST)
    except zlib.error:
        return stream


FAMILY = later("The pictures")
CHECKS = (
    Check("png-chunks", FAMILY, later("What pictures say beside pixels"),
          later("Authors, dates, comments, places and data after the end."), chunks),
    Check("pdf-objects", FAMILY, later("What documents say beside their picture"),
          later("Authors, dates, attachments, tables of attributes, points drawn as vectors."), documents),
)  # fmt: skip
