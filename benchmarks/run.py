# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m benchmarks.run [--full] [--missing] [WORD…]``: measure, print the tables, write docs/performance.md.

With words, only the cases whose name holds one of them (a case of the full set is named in full). The tables are made
from all results that stand in out/bench/results; ratios compare sides of one case, which took turns, so that a case
may be measured again alone. The full set takes hours: what targets ask for and was never measured comes first, the
cells of the full set last; stopped by Ctrl-C, it still writes the tables of what it has.
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from .cases import CASES, SIDES, Case
from .datasets import FOLDER, exists
from .note import written
from .rounds import Laboratory

RESULTS = FOLDER.parent / "results"
PATIENCE = 8.0
"""Seconds after which a side has no further round."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="everything: ten million incidents, 4096² pixels")
    parser.add_argument("--missing", action="store_true", help="only cases that were never measured")
    parser.add_argument("--note", action="store_true", help="measure nothing: write the note from the results kept")
    parser.add_argument("words", nargs="*", help="only cases whose name holds one of these")
    asked = parser.parse_args()
    cases = [] if asked.note else [case for case in CASES if _wanted(case, asked)]
    try:
        measure(sorted(cases, key=_urgency) if asked.full else cases)
    except KeyboardInterrupt:
        print("stopped")
    print(written(RESULTS))


def measure(cases: list[Case]) -> None:
    RESULTS.mkdir(parents=True, exist_ok=True)
    laboratory = Laboratory(PATIENCE)
    for number, case in enumerate(cases, start=1):
        print(f"{number}/{len(cases)} {case.name}", flush=True)
        found = laboratory.measured(case)
        _result_of(case).write_text(json.dumps(found, indent=1), encoding="utf-8")
        for name, side in found["sides"].items():
            seconds = f"{min(side['seconds']):9.4f} s" if side["seconds"] else f"failed: {side['failed']}"
            print(f"    {SIDES[name].title:16}{seconds}", flush=True)
    laboratory.close()


def _result_of(case: Case) -> Path:
    return RESULTS / f"{case.name}.json"


def _urgency(case: Case) -> tuple[bool, bool, float]:
    """What sorts cases: no cell of the full set, never measured, and the incidents times the pixels of a radius."""
    synthetic = case.dataset.rpartition("_")[2]
    count = int(synthetic) if synthetic.isdigit() else 100_000
    across = 1 + 2 * case.job.get("radius", 0) / case.job.get("cell", 1)
    return case.full and case.group == "cell", _result_of(case).exists(), count * across**2


def _wanted(case: Case, asked: argparse.Namespace) -> bool:
    if not exists(case.dataset) or (asked.missing and _result_of(case).exists()):
        return False
    named = not asked.words or any(word in case.name for word in asked.words)
    return case.name in asked.words or (named and (asked.full or not case.full))


if __name__ == "__main__":
    main()
