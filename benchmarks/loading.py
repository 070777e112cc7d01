# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m benchmarks.loading FILE [ROUNDS]``: loading a file of incidents, beside ``ogr2ogr`` on the same file.

FILE is delimited text with columns ``longitude`` and ``latitude``. Both make points with attributes and a spatial index
in a projected CRS; loading also recognises, cleans and accounts for every row. The sides take turns, each in a process
of its own; processor time stands beside the clock, as others may be at work on the machine.
"""
from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = "/usr/bin/python3"
LOADING = (
    "import sys; from benchmarks.sides.toolbox import run, started; started(); "
    "made = run('quietude:loadincidents', FILE=sys.argv[1], OUTPUT=sys.argv[2]); "
    "assert made['ROWS_IN'] == made['ACCEPTED'] + made['REJECTED']; import os; os._exit(0)"
)
READING = ("-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude", "-oo", "AUTODETECT_TYPE=YES")


def main() -> None:
    source, rounds = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory(prefix="loading-") as folder:
        target = Path(folder) / "incidents.gpkg"
        sides = {
            "ogr2ogr": ["ogr2ogr", "-f", "GPKG", str(target), _opened(source), *READING,
                        "-s_srs", "EPSG:4326", "-t_srs", "EPSG:32616"],
            "loadincidents": [PYTHON, "-c", LOADING, str(source), str(target)],
        }  # fmt: skip
        best: dict[str, float] = {}
        for _ in range(rounds):
            for name, command in sides.items():
                for old in target.parent.iterdir():
                    old.unlink()
                seconds, busy, peak = measured(command)
                best[name] = min(best.get(name, busy), busy)
                print(f"{name:14} {seconds:7.1f} s  {busy:7.1f} s of processor  {peak:6.0f} MB", flush=True)
    print(f"loadincidents / ogr2ogr: {best['loadincidents'] / best['ogr2ogr']:.2f} in processor time")


def measured(command: list[str]) -> tuple[float, float, float]:
    """Seconds by the clock, seconds of processor, and megabytes at the peak, of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"failed: {command[0]}")
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def _opened(source: Path) -> str:
    return f"/vsigzip/{source}" if source.suffix == ".gz" else str(source)


if __name__ == "__main__":
    main()
