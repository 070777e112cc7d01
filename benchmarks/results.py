# SPDX-License-Identifier: GPL-2.0-or-later
"""Measurements, read back."""
from __future__ import annotations

import json
from pathlib import Path

Results = dict[str, dict]


def results_in(folder: Path) -> Results:
    """Results by the name of their case."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}


def in_cpu_time(results: Results) -> Results:
    """The same with the time of processors, all threads together, in place of the clock's: others hardly disturb it."""
    return {
        name: {**result, "sides": {side: {**found, "seconds": found["cpu"]} for side, found in result["sides"].items()}}
        for name, result in results.items()
    }


def best(results: Results, case: str, side: str) -> float | None:
    """Shortest time of a side, in seconds; ``None`` where it was not measured."""
    seconds = results.get(case, {}).get("sides", {}).get(side, {}).get("seconds")
    return min(seconds) if seconds else None


def ratio(results: Results, case: str, slow: str, quick: str) -> float | None:
    """How many times the shortest time of ``quick`` that of ``slow`` is, in the same case."""
    one, other = best(results, case, slow), best(results, case, quick)
    return one / other if one and other else None


def difference(results: Results, case: str) -> float | None:
    """Largest difference between the values that the sides of a case showed; ``None`` where one showed none."""
    sides = results.get(case, {}).get("sides", {}).values()
    shown = [found.get("seen", {}).get("values") for found in sides]
    if not shown or not all(shown):
        return None
    return max(max(together) - min(together) for together in zip(*shown))
