# SPDX-License-Identifier: GPL-2.0-or-later
"""Archives, among them spreadsheets, which are zip archives of XML: those made to harm are refused unopened."""
from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath

from ...errors import CoreError
from ...wording import number, tr

SUFFIXES = (".xlsx", ".xlsm", ".ods")
LARGEST = 1024**3
"""Bytes that a spreadsheet may unpack to."""
HIGHEST_RATIO = 200
"""Unpacked to packed size beyond which a large member is a bomb; real sheets stay under 50."""
HARMLESS = 64 * 1024**2


class UnsafeArchiveError(CoreError):
    """An archive that would harm whoever opens it."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(tr("FILE: “{name}” was not opened: {problem}", name=name, problem=problem))


def refuse_unsafe(path: Path) -> None:
    """Refuse a spreadsheet that is no archive, unpacks to far too much, leaves its folder or declares XML entities.

    Raises
    ------
    UnsafeArchiveError
        It is one of these.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_sizes(path.name, archive.infolist())
            for member in archive.infolist():
                _check_member(path.name, archive, member)
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:
        problem = tr("it is not a readable archive or spreadsheet ({error}).", error=error)
        raise UnsafeArchiveError(path.name, problem) from error


def _check_sizes(name: str, members: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(member.file_size for member in members)
    packed = max(sum(member.compress_size for member in members), 1)
    if unpacked > LARGEST or (unpacked > HARMLESS and unpacked > HIGHEST_RATIO * packed):
        raise UnsafeArchiveError(name, tr("it would unpack to {size} MB.", size=number(unpacked / 1024**2)))


def _check_member(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts:
        raise UnsafeArchiveError(name, tr("it holds a path that leaves its folder ({path}).", path=member.filename))
    if path.suffix in (".xml", ".rels"):
        # Zeros out: the same words in UTF-16.
        content = archive.read(member).replace(b"\0", b"")
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise UnsafeArchiveError(name, tr("it declares XML entities ({path}).", path=member.filename))
