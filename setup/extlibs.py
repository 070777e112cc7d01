# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts into extlibs/ what the plugin needs of the pure Python libraries pinned in requirements.txt; quick if there."""
from __future__ import annotations

import shutil
from importlib import metadata
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "extlibs"
WANTED = {
    "phonenumberslite": ("phonenumbers/*.py", "phonenumbers/data/*.py", "phonenumbers/shortdata/*.py"),
    "python-stdnum": (
        "stdnum/__init__.py", "stdnum/exceptions.py", "stdnum/util.py", "stdnum/luhn.py", "stdnum/numdb.py",
        "stdnum/iban.py", "stdnum/iban.dat", "stdnum/iso7064/*.py", "stdnum/fr/*.py",
    ),
}  # fmt: skip
LICENCES = ("*.dist-info/licenses/*", "*.dist-info/LICENSE*", "*.dist-info/COPYING*")
STAMP = FOLDER / "versions.txt"


def main() -> None:
    """Copy the files of the installed libraries, unless those versions are there."""
    versions = "".join(f"{name} {metadata.version(name)}\n" for name in WANTED)
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == versions:
        return
    shutil.rmtree(FOLDER, ignore_errors=True)
    for name, patterns in WANTED.items():
        for file in metadata.files(name) or ():
            if any(file.match(pattern) for pattern in patterns):
                _copy(file, FOLDER / str(file))
            elif any(file.match(pattern) for pattern in LICENCES):
                _copy(file, FOLDER / "licences" / f"{name}-{file.name}")
    STAMP.write_text(versions, encoding="utf-8")


def _copy(file: metadata.PackagePath, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file.locate(), target)


if __name__ == "__main__":
    main()
