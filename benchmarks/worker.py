# SPDX-License-Identifier: GPL-2.0-or-later
"""The child process in which one side works: a job in, a line of JSON; what it took out, another.

A side is a module of :mod:`benchmarks.sides`. Its tasks return two functions: one that is timed, and one that looks
at what the first returned and is not. What a task does before it returns them is not timed either.
"""
from __future__ import annotations

import importlib
import json
import os
import resource
import sys
import time
import traceback


def main() -> None:
    # Libraries talk on the standard output; answers need a channel of their own.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    for line in sys.stdin:
        try:
            answer = done(json.loads(line))
        except Exception:
            answer = {"error": traceback.format_exc()}
        answers.write(json.dumps(answer) + "\n")
    # QGIS's own objects do not all survive Python's end: leave without it.
    os._exit(0)


def done(job: dict) -> dict:
    """Do the job once; seconds, megabytes before and at the peak of it, and what was seen if asked to look."""
    module = importlib.import_module(f"benchmarks.sides.{job['module']}")
    run, look = getattr(module, job["task"])(job)
    before = peak_megabytes()
    start, busy = time.perf_counter(), time.process_time()
    result = run()
    seconds, cpu = time.perf_counter() - start, time.process_time() - busy
    answer = {"seconds": seconds, "cpu": cpu, "before": before, "peak": peak_megabytes()}
    if job.get("look"):
        answer["seen"] = look(result)
    return answer


def peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
