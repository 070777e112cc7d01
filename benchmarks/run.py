# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m benchmarks.run [--full] [WORD…]``: measure, print the tables, write them into docs/performance.md.

With words, only the cases whose name holds one of them (a case of the full set is named in full). The tables are made
from all results that stand in out/bench/results; ratios compare sides of one case, which took turns, so that a case
may be measured again alone.
"""
from __future__ import annotations

import argparse
import json

from .cases import CASES, SIDES, Case
from .datasets import FOLDER, exists
from .note import written
from .rounds import Laboratory

RESULTS = FOLDER.parent / "results"
PATIENCE, LONG_PATIENCE = 8.0, 60.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="everything: ten million incidents, 4096² pixels")
    parser.add_argument("--note", action="store_true", help="measure nothing: write the note from the results kept")
    parser.add_argument("words", nargs="*", help="only cases whose name holds one of these")
    asked = parser.parse_args()
    if not asked.note:
        measure([case for case in CASES if _wanted(case, asked)], LONG_PATIENCE if asked.full else PATIENCE)
    print(written(RESULTS))


def measure(cases: list[Case], patience: float) -> None:
    RESULTS.mkdir(parents=True, exist_ok=True)
    laboratory = Laboratory(patience)
    for number, case in enumerate(cases, start=1):
        print(f"{number}/{len(cases)} {case.name}", flush=True)
        found = laboratory.measured(case)
        (RESULTS / f"{case.name}.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
        for name, side in found["sides"].items():
            seconds = f"{min(side['seconds']):9.4f} s" if side["seconds"] else f"failed: {side['failed']}"
            print(f"    {SIDES[name].title:16}{seconds}", flush=True)
    laboratory.close()


def _wanted(case: Case, asked: argparse.Namespace) -> bool:
    if not exists(case.dataset):
        return False
    named = not asked.words or any(word in case.name for word in asked.words)
    return case.name in asked.words or (named and (asked.full or not case.full))


if __name__ == "__main__":
    main()
