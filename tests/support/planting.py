# SPDX-License-Identifier: GPL-2.0-or-later
"""A good package, opened, changed and closed again, so that one leak at a time can be planted in it."""
import hashlib
import io
import re
import sqlite3
import struct
import tempfile
import zipfile
import zlib
from pathlib import Path

EPOCH = (1980, 1, 1, 0, 0, 0)


def members(content):
    """Bytes of each file of a zip, by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files, order=None, **changes):
    """Files as a zip; ``changes`` are attributes of the entry of the first one: date_time, extra, comment…"""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        for index, name in enumerate(order or sorted(files)):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o100644 << 16, zipfile.ZIP_DEFLATED
            for attribute, value in changes.items() if index == 0 else ():
                setattr(entry, attribute, value)
            written.writestr(entry, files[name])
    return archive.getvalue()


def with_gap(content, hidden):
    """The zip with bytes hidden between its files and its directory."""
    start = struct.unpack_from("<I", content, len(content) - 6)[0]
    end = content[-6:-2]
    assert struct.unpack("<I", end)[0] == start
    moved = content[:start] + hidden + content[start:-6]
    return moved + struct.pack("<I", start + len(hidden)) + content[-2:]


def summed(files):
    """Files with the list of their sums, made anew."""
    files = {name: content for name, content in files.items() if name != "SHA256SUMS"}
    lines = [f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)]
    return {**files, "SHA256SUMS": "".join(lines).encode()}


def package_with(content, **changed):
    """The package with files changed or added; names say « __ » for « / » and « ___ » for « . »."""
    files = members(content)
    for name, change in changed.items():
        path = name.replace("___", ".").replace("__", "/")
        files[path] = change(files.get(path, b"")) if callable(change) else change
    return zipped(summed(files))


def in_project(content, old, new):
    """The package with a text of its project, or what follows a pattern, replaced."""
    project = members(members(content)["carte.qgz"])
    text = project["carte.qgs"].decode()
    changed = re.sub(old, lambda found: found.group(0) + new, text, count=1) if old.startswith("(?") else ""
    changed = changed or text.replace(old, new, 1)
    assert changed != text
    project["carte.qgs"] = changed.encode()
    return package_with(content, carte___qgz=zipped(project))


def in_database(content, *statements, both=True):
    """The package whose database was changed by SQL, deleted bytes being left where they are."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "changed.gpkg"
        path.write_bytes(members(content)["donnees/faits.gpkg"])
        database = sqlite3.connect(path)
        database.execute("PRAGMA secure_delete = OFF")
        for statement in statements:
            database.execute(*(statement if isinstance(statement, tuple) else (statement,)))
            database.commit()
        database.close()
        changed = path.read_bytes()
    project = members(members(content)["carte.qgz"])
    inner = zipped({**project, "faits.gpkg": changed}) if both else zipped(project)
    return package_with(content, donnees__faits___gpkg=changed, carte___qgz=inner)


def in_text(path, old, new):
    """A change of one text of the package, for :func:`package_with`."""

    def change(content):
        text = content.decode()
        assert old in text, path
        return text.replace(old, new, 1).encode()

    return change


def chunk(kind, data):
    """A chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def with_chunk(kind, data):
    """A change of a PNG: a chunk added before its end."""
    return lambda content: content[:-12] + chunk(kind, data) + content[-12:]
