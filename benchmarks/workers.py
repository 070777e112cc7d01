# SPDX-License-Identifier: GPL-2.0-or-later
"""The child processes, seen from the parent."""
from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHONS = {
    "qgis": "/usr/bin/python3",
    "peers": str(ROOT / ".bench-venv" / "bin" / "python"),
    "oracles": str(ROOT / ".oracle-venv" / "bin" / "python"),
}
LOG = ROOT / "out" / "bench" / "worker.log"


class JobError(RuntimeError):
    """A side raised, or its process ended."""


class Worker:
    """A process of one of the Pythons, kept for many jobs, so that imports and start-up are never timed."""

    def __init__(self, home: str) -> None:
        LOG.parent.mkdir(parents=True, exist_ok=True)
        self._folder = tempfile.TemporaryDirectory(prefix="results-", dir=LOG.parent)
        with LOG.open("a") as log:
            self._process = subprocess.Popen(
                [PYTHONS[home], "-m", "benchmarks.worker"],
                cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCH_FOLDER": self._folder.name},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                bufsize=1,
            )

    def do(self, job: dict) -> dict:
        self._process.stdin.write(json.dumps(job) + "\n")
        line = self._process.stdout.readline()
        if not line:
            raise JobError(f"{job['module']}: the process ended; see {LOG}")
        answer = json.loads(line)
        if "error" in answer:
            raise JobError(answer["error"])
        return answer

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(timeout=60)
        self._folder.cleanup()


def alone(home: str, job: dict) -> dict:
    """Do one job in a process of its own: what its memory peaks at is that job's."""
    worker = Worker(home)
    try:
        return worker.do(job)
    finally:
        worker.close()
