# SPDX-License-Identifier: GPL-2.0-or-later
"""The table inside a zip archive: which member it is, and out of the archive with it, nothing else."""
from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from ...errors import CoreError
from ...wording import tr
from .archives import UnsafeArchiveError, refuse_unsafe

TABLES = (
    ".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".ods", ".xls", ".geojson", ".json", ".gpkg", ".shp", ".parquet",
)  # fmt: skip
SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg")
CHUNK = 1024**2
SHOWN = 12


class MemberError(CoreError):
    """An archive of which it is not known which member to read."""

    def __init__(self, name: str, members: Sequence[str], wanted: str = "") -> None:
        known = ", ".join(members[:SHOWN]) or tr("nothing that can be read")
        if wanted:
            sentence = tr("SHEET: “{name}” has no “{wanted}”. It has: {known}.", name=name, wanted=wanted, known=known)
        elif members:
            sentence = tr(
                "SHEET: “{name}” holds several tables; say in SHEET which one to read: {known}.", name=name, known=known
            )
        else:
            sentence = tr("FILE: “{name}” holds no table that can be read.", name=name)
        super().__init__(sentence)


def unpacked(path: Path, wanted: str, folder: Path) -> Path:
    """The table of an archive, copied into ``folder``: the member called ``wanted``, or its only one.

    Raises
    ------
    UnsafeArchiveError
        It is no archive, unpacks to far too much, leaves its folder, or is protected by a password.
    MemberError
        It has no such member, or several and none was asked for.
    """
    refuse_unsafe(path)
    with zipfile.ZipFile(path) as archive:
        members = [name for name in archive.namelist() if _is_table(name)]
        chosen = [name for name in members if wanted in (name, PurePosixPath(name).name)] if wanted else members
        if len(chosen) != 1:
            raise MemberError(path.name, members, wanted if not chosen else "")
        stem = PurePosixPath(chosen[0]).with_suffix("")
        beside = [name for name in archive.namelist() if PurePosixPath(name).with_suffix("") == stem]
        parts = [name for name in beside if PurePosixPath(name).suffix.lower() in SHAPEFILE]
        for name in dict.fromkeys([chosen[0], *(parts if chosen[0].lower().endswith(".shp") else [])]):
            _copy(path, archive, name, folder)
    return folder / PurePosixPath(chosen[0]).name


def _is_table(name: str) -> bool:
    member = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in member.parts)
    suffix = PurePosixPath(member.stem).suffix if member.suffix.lower() == ".gz" else member.suffix
    return not hidden and suffix.lower() in TABLES


def _copy(path: Path, archive: zipfile.ZipFile, name: str, folder: Path) -> None:
    """Copy one member under its own name alone; never more of it than it announced."""
    left = archive.getinfo(name).file_size
    try:
        with archive.open(name) as packed, (folder / PurePosixPath(name).name).open("wb") as file:
            while chunk := packed.read(CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise UnsafeArchiveError(path.name, tr("“{member}” is larger than it says.", member=name))
                file.write(chunk)
    except (RuntimeError, zipfile.BadZipFile, NotImplementedError, OSError) as error:
        problem = tr("“{member}” cannot be unpacked ({error}).", member=name, error=error)
        raise UnsafeArchiveError(path.name, problem) from error
