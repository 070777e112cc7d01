# SPDX-License-Identifier: GPL-2.0-or-later
"""One case measured: all sides in turn, round after round, in the same minutes."""
from __future__ import annotations

import datetime
import os
import platform
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .cases import SIDES, WEIGHED, Case
from .datasets import dataset, zoning
from .truth import Truth
from .workers import JobError, Worker, alone

ROUNDS = 5


@dataclass
class Laboratory:
    """The processes in which sides work, started when first needed, and how long a side may go on within a case.

    ``patience`` is in seconds: a side that has spent them has no further round; each has one at least.
    """

    patience: float

    def __post_init__(self) -> None:
        self.workers: dict[str, Worker] = {}

    def close(self) -> None:
        for worker in self.workers.values():
            worker.close()

    def measured(self, case: Case) -> dict:
        job = _job(case)
        load = os.getloadavg()[0]
        sides = {name: {"seconds": [], "cpu": []} for name in case.sides}
        for number in range(ROUNDS):
            for name, found in sides.items():
                if "failed" in found or sum(found["seconds"]) > self.patience:
                    continue
                self._once(name, job, found, look=number == 0)
        if "kernel" in case.job:
            _judge(case, sides)
        if case.memory:
            for name in WEIGHED:
                if name in sides:
                    sides[name]["memory"] = _memory(name, job)
        return {
            "case": case.name,
            "group": case.group,
            "dataset": case.dataset,
            "job": case.job,
            "when": datetime.datetime.now().isoformat(timespec="minutes"),
            "load": round((load + os.getloadavg()[0]) / 2, 2),
            "commit": commit(),
            "sides": sides,
        }

    def _worker(self, home: str) -> Worker:
        if home not in self.workers:
            self.workers[home] = Worker(home)
        return self.workers[home]

    def _once(self, name: str, job: dict, found: dict, look: bool) -> None:
        side = SIDES[name]
        asked = {**job, **side.options, "module": side.module, "task": side.task, "look": look}
        try:
            answer = self._worker(side.home).do(asked)
        except JobError as error:
            found["failed"] = str(error).strip().splitlines()[-1]
            return
        for clock in ("seconds", "cpu"):
            found[clock].append(round(answer[clock], 5))
        if look:
            found["seen"] = answer["seen"]


def _job(case: Case) -> dict:
    files = dataset(case.dataset)
    job = {**case.job, "layer": str(files.layer), "arrays": str(files.arrays)}
    return {**job, "areas": str(zoning(job["zones"]))} if "zones" in job else job


def _judge(case: Case, sides: dict) -> None:
    """Replace the pixels seen by their largest error and the relative error of the volume."""
    positions = dataset(case.dataset).positions()
    truth = Truth(positions, case.job["kernel"], case.job["radius"])
    for name, found in sides.items():
        seen = found.pop("seen", None)
        if seen:
            found["error"] = truth.error(seen, SIDES[name].unitless)
            if seen["volume"] is not None:
                found["volume"] = seen["volume"] / positions.shape[1] - 1


def _memory(name: str, job: dict) -> dict | None:
    side = SIDES[name]
    try:
        answer = alone(side.home, {**job, **side.options, "module": side.module, "task": side.task})
    except JobError:
        return None
    return {"before": round(answer["before"]), "peak": round(answer["peak"])}


def commit() -> str:
    """The commit that is measured, with a + where files differ from it."""
    folder = Path(__file__).resolve().parent
    called = ["git", "describe", "--always", "--dirty=+"]
    return subprocess.run(called, cwd=folder, capture_output=True, text=True, check=False).stdout.strip()


def machine() -> str:
    """Processor, cores and memory, from Linux's own files."""
    named = (line for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line)
    processor = next(named, platform.machine()).rpartition(":")[2].strip()
    gigabytes = int(Path("/proc/meminfo").read_text().split()[1]) / 2**20
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return f"{processor}, {os.cpu_count()} cores, {gigabytes:.0f} GB, {system}"
