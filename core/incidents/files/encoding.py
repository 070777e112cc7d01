# SPDX-License-Identifier: GPL-2.0-or-later
"""The encoding of a file that does not say it."""
from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from ...errors import CoreError
from ...wording import tr

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 4096
TOLERATED_DAMAGE = 0.05
"""Share of broken characters, among those beyond ASCII, under which a text is still UTF-8 that was damaged."""
MIXED, FOREIGN = "utf-8+cp1252", 0.05
"""What a text in both encodings is called, and the share of whole UTF-8 characters from which it is one."""
UNDEFINED_IN_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
CONTROLS = re.compile(r"[\x01-\x08\x0e-\x19\x1c-\x1f]")
"""Characters that no table writes; NUL is not among them, its rows are rejected one by one."""
PROBED = 200_000
TOLERATED_CONTROLS = 0.01
"""Share of control characters from which a file is no text: random bytes hold one in ten."""
STRAY_CONTROLS = 4
"""Control characters that the shortest text may hold."""


class EncodingError(CoreError):
    """An encoding that does not exist or does not decode the file."""

    def __init__(self, encoding: str, position: int | None = None) -> None:
        if position is None:
            sentence = tr("The encoding “{encoding}” is unknown: write utf-8, cp1252 or latin-1.", encoding=encoding)
        else:
            sentence = tr(
                "The file is not in {encoding}: its byte {position} cannot be read. Leave the encoding out of the "
                "profile to have it found.",
                encoding=encoding,
                position=position,
            )
        super().__init__(sentence)


class NotTextError(CoreError):
    """Something else than text under the name of a text."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "FILE: “{name}” is not text, whatever its name says: give the file its true extension, or export the "
                "table again as CSV.",
                name=name,
            )
        )


@dataclass(frozen=True)
class Decoded:
    """A text and how it was read; ``damaged`` counts the characters that had to be replaced by « � »."""

    text: str
    encoding: str
    damaged: int = 0


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Text of ``data``, in ``encoding`` or in the one that its bytes tell.

    A byte-order mark decides; then UTF-16 without a mark, told by its zeros; then UTF-8, whose bytes no other
    encoding makes by chance; then cp1252, or Latin-1 where a byte has no meaning in cp1252.

    Raises
    ------
    EncodingError
        ``encoding`` is unknown or does not fit the bytes.
    """
    if encoding is not None:
        return _decode_as(data, encoding)
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(name, errors="replace"), name)
    wide = utf16_by_zeros(data)
    if wide:
        return Decoded(data.decode(wide, errors="replace"), wide)
    try:
        return Decoded(data.decode("utf-8"), "ascii" if data.isascii() else "utf-8")
    except UnicodeDecodeError:
        return _eight_bits(data)


def refuse_binary(text: str, name: str) -> None:
    """Refuse pictures, programs, archives and the like, which any decoding makes text of.

    Raises
    ------
    NotTextError
        The beginning of ``text`` is full of control characters.
    """
    probed = text[:PROBED]
    if len(CONTROLS.findall(probed)) > max(TOLERATED_CONTROLS * len(probed), STRAY_CONTROLS):
        raise NotTextError(name)


def _read_as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """What stands for bytes that are not UTF-8, in a text of two encodings; where to go on."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error(MIXED, _read_as_cp1252)


def _decode_as(data: bytes, encoding: str) -> Decoded:
    if encoding == MIXED:
        return Decoded(data.decode("utf-8", errors=MIXED), MIXED)
    try:
        name = codecs.lookup(encoding).name
        return Decoded(data.decode("utf-8-sig" if name == "utf-8" else name), encoding)
    except UnicodeDecodeError as error:
        raise EncodingError(encoding, error.start) from error
    except (LookupError, UnicodeError) as error:
        raise EncodingError(encoding) from error


def utf16_by_zeros(data: bytes) -> str | None:
    """Western text in UTF-16 has a zero in every other byte, always on the same side."""
    sample = data[:SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _eight_bits(data: bytes) -> Decoded:
    """Damaged UTF-8 where nearly every character beyond ASCII is well formed, otherwise cp1252 or Latin-1.

    Where a good part of them are well formed, two files were put one after the other: both are read.
    """
    whole = sum(len(match) for match in MULTIBYTE.findall(data))
    beyond = len(BEYOND_ASCII.findall(data))
    if beyond - whole < TOLERATED_DAMAGE * beyond:
        text = data.decode("utf-8", errors="replace")
        return Decoded(text, "utf-8", text.count("\N{REPLACEMENT CHARACTER}"))
    if whole > FOREIGN * beyond:
        return Decoded(data.decode("utf-8", errors=MIXED), MIXED)
    if UNDEFINED_IN_CP1252.search(data):
        return Decoded(data.decode("latin-1"), "latin-1")
    return Decoded(data.decode("cp1252"), "cp1252")
