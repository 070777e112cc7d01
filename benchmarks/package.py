# SPDX-License-Identifier: GPL-2.0-or-later
"""How long a public package of a large layer takes, and how much memory: ``python -m benchmarks.package LAYER``.

LAYER is any point layer that QGIS opens, a GeoPackage of a million incidents for instance. Each case runs in a
process of its own, whose wall time and peak memory are those told; the targets are 60 s and 2 GB on two cores.
"""
from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CASES = {
    "all, 1 km": {"CELL_SIZE": 1000},
    "by year, 1 km": {"CELL_SIZE": 1000, "PERIOD": "year"},
    "200 m": {"CELL_SIZE": 200},
}
TARGET_SECONDS, TARGET_MEGABYTES = 60, 2000


def main() -> None:
    """Run every case, and say which misses its target."""
    if len(sys.argv) > 2:
        _one(sys.argv[1], json.loads(sys.argv[2]))
        return
    for name, asked in CASES.items():
        command = [sys.executable, "-m", "benchmarks.package", sys.argv[1], json.dumps(asked)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds, megabytes, size = json.loads(done.stdout.splitlines()[-1])
        verdict = "holds" if seconds < TARGET_SECONDS and megabytes < TARGET_MEGABYTES else "MISSES"
        print(f"{name:16} {seconds:6.1f} s {megabytes:7.0f} MB, package {size / 1e6:.1f} MB: {verdict} its target")


def _one(layer: str, asked: dict) -> None:
    from .sides.toolbox import run, started

    started()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "package.zip"
        start = time.perf_counter()
        run("quietude:exportpackage", INPUT=layer, OUTPUT=str(target), **asked)
        seconds, size = time.perf_counter() - start, target.stat().st_size
    print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000, size]))


if __name__ == "__main__":
    main()
