# SPDX-License-Identifier: GPL-2.0-or-later
"""How long a public package of a large layer takes, and how much memory: ``python -m benchmarks.package LAYER``.

LAYER is any point layer that QGIS opens, a GeoPackage of a million incidents for instance. Each case runs in a
process of its own, the start of QGIS included; the targets are 60 s and 2 GB on two cores. Processor time stands
beside the clock, as others may be at work on the machine.
"""
from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from .loading import PYTHON, measured
from .tables import table

CASES = {
    "all, 1 km": {"CELL_SIZE": 1000},
    "by year, 1 km": {"CELL_SIZE": 1000, "PERIOD": "year"},
    "all, 200 m": {"CELL_SIZE": 200},
    "all, quadtree": {"ZONING": "quadtree"},
}
TARGET_SECONDS, TARGET_MEGABYTES = 60, 2000
EXPORT = (
    "import json, os, sys; from benchmarks.sides.toolbox import run, started; started(); "
    "run('quietude:exportpackage', INPUT=sys.argv[1], OUTPUT=sys.argv[2], **json.loads(sys.argv[3])); os._exit(0)"
)
HEADER = ("public package", "seconds", "of processor", "MB at the peak", "MB of package", "target")


def main() -> None:
    """Run the cases, all or those named, and say which miss their target."""
    layer, *names = sys.argv[1:]
    rows = []
    for name in names or CASES:
        with tempfile.TemporaryDirectory(prefix="package-") as folder:
            path = Path(folder) / "package.zip"
            command = [PYTHON, "-c", EXPORT, str(Path(layer).resolve()), str(path), json.dumps(CASES[name])]
            seconds, busy, peak = measured(command)
            size = path.stat().st_size / 1e6
        met = seconds < TARGET_SECONDS and peak < TARGET_MEGABYTES
        row = (name, f"{seconds:.1f}", f"{busy:.1f}", f"{peak:.0f}", f"{size:.1f}", "met" if met else "**missed**")
        rows.append(row)
        print(" ".join(row), file=sys.stderr, flush=True)
    print(table(HEADER, rows))


if __name__ == "__main__":
    main()
