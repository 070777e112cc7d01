# SPDX-License-Identifier: GPL-2.0-or-later
"""A package that was received, read from its file."""
from __future__ import annotations

from pathlib import Path

from ...core.errors import CoreError
from ...core.files import appearing_whole
from ...core.privacy.attacks.reading import Reading, read_package
from ...core.wording import number, tr

LARGEST = 1 << 30
"""Bytes of the largest package that is read."""
AGE = b"age-encryption.org/"


class NoPackageError(CoreError):
    """A file that is missing, encrypted or too large."""


class MissingPackageError(NoPackageError):
    """No such file."""

    def __init__(self, path: str) -> None:
        super().__init__(tr("There is no package “{path}”: choose the zip that was received.", path=path))


class EncryptedPackageError(NoPackageError):
    """A package for whoever has the key."""

    def __init__(self, path: str) -> None:
        super().__init__(
            tr("“{path}” is encrypted: decrypt it first (age --decrypt -i KEY), then choose the zip.", path=path)
        )


class LargePackageError(NoPackageError):
    """A file that nobody would publish."""

    def __init__(self, path: str, size: int) -> None:
        super().__init__(
            tr("“{path}” has {size} MB ({most} at most): it is no package.", path=path, size=number(size / 1e6),
               most=number(LARGEST / 1e6))
        )  # fmt: skip


def read_received(name: str) -> Reading:
    """Every file of a package, without writing any."""
    path = Path(name)
    if not path.is_file():
        raise MissingPackageError(name)
    if path.stat().st_size > LARGEST:
        raise LargePackageError(name, path.stat().st_size)
    content = path.read_bytes()
    if content.startswith(AGE):
        raise EncryptedPackageError(name)
    return read_package(content)


class FolderTakenError(CoreError):
    """A folder that already holds something."""

    def __init__(self, folder: Path) -> None:
        super().__init__(tr("“{path}” is there already: choose another FOLDER, or remove it.", path=folder))


def extracted(reading: Reading, folder: Path) -> None:
    """Write the files of a package that was let in, whole or not at all."""
    if folder.exists():
        raise FolderTakenError(folder)
    with appearing_whole(folder) as whole:
        for entry in reading.tables[""].entries:
            file = reading.file(entry.name)
            if file is not None:
                path = whole / entry.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(file.content)
