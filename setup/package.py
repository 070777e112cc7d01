# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes dist/quietude-VERSION.zip from the last commit; what is made and not tracked is added.

That is the compiled translations, and the libraries of extlibs/.
"""
from __future__ import annotations

import configparser
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write the zip and say where it is."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    target = ROOT / "dist" / f"quietude-{metadata['general']['version']}.zip"
    target.parent.mkdir(exist_ok=True)
    archive = ["git", "archive", "--format=zip", "--prefix=quietude/", f"--output={target}", "HEAD"]
    subprocess.run(archive, cwd=ROOT, check=True)
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as package:
        libraries = (path for path in (ROOT / "extlibs").rglob("*") if path.is_file() and path.suffix != ".pyc")
        for path in sorted([*(ROOT / "resources" / "i18n").glob("*.qm"), *libraries]):
            package.write(path, f"quietude/{path.relative_to(ROOT)}")
        files = len(package.namelist())
    print(f"{target.relative_to(ROOT)}: {files} files, {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
