# SPDX-License-Identifier: GPL-2.0-or-later
"""Zip archives that depend on their content alone."""
from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping

SUMS = "SHA256SUMS"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip can hold, given to every member."""
PERMISSIONS = 0o100644 << 16
UNIX = 3
LEVEL = 9


def canonical_zip(members: Mapping[str, bytes], stored: bool = False) -> bytes:
    """Members sorted by name, with one date, one set of permissions and no extra field.

    Compressed bytes depend on the version of zlib. An archive within another is therefore stored: its own bytes, of
    which a sum is published, are then the same on every machine, and the outer archive compresses them.

    Parameters
    ----------
    members
        Content by name; names use « / ».
    stored
        Whether nothing is compressed.
    """
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        for name in sorted(members):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system, entry.external_attr = UNIX, PERMISSIONS
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            written.writestr(entry, members[name], compresslevel=LEVEL)
    return archive.getvalue()


def with_sums(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """Members and the list of their SHA-256, as ``sha256sum --check`` reads it."""
    lines = (f"{hashlib.sha256(members[name]).hexdigest()}  {name}\n" for name in sorted(members))
    return {**members, SUMS: "".join(lines).encode()}
