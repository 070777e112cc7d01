# SPDX-License-Identifier: GPL-2.0-or-later
"""Results as tables of Markdown."""
from __future__ import annotations

import statistics
from collections.abc import Iterable

from .cases import CASES, SIDES, WEIGHED
from .results import Results, best, difference, in_cpu_time, ratio
from .targets import TARGETS

ALONE = "core", "core_fast"
"""The estimators from memory to memory: what a library that reads and writes nothing is to be compared with."""
PEERS = "qgis", "qgis_cpp", "libkdv", "kdepy", "sklearn"
DENSITY_SIDES = ("exact", "fast", *ALONE, *PEERS)


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    header = list(header)
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def target_table(results: Results) -> str:
    rows, busy = [], in_cpu_time(results)
    for target in TARGETS:
        wanted = f"≥ {target.floor:g}" if target.floor is not None else f"≤ {target.ceiling:g}"
        value = target.measured(results)
        found = "not measured" if value is None else f"{_figure(value)}{target.unit}"
        verdict = "–" if value is None else "met" if target.met(value) else "**missed**"
        cpu = f"{_figure(target.measured(busy))}{target.unit}" if value is not None and target.timed else ""
        rows.append((target.row, target.about, wanted + target.unit, found, verdict, cpu))
    return table(("", "what", "target", "measured", "", "in processor time"), rows)


def density_table(results: Results, group: str) -> str:
    """Times, and how many times as long the peers take: as exact, as fast; KDEpy as the estimators alone, too."""
    cases = [case for case in CASES if case.group == group and case.name in results]
    sides = [name for name in DENSITY_SIDES if any(name in case.sides for case in cases)]
    peers = [name for name in sides if name in PEERS]
    header = ["incidents, kernel, radius, pixels", *(SIDES[name].title for name in sides)]
    header += [f"{SIDES[name].title} / exact, fast" for name in peers]
    alone = "kdepy" in sides and "core" in sides
    header += ["KDEpy / core, exact, fast"] if alone else []
    rows = []
    for case in cases:
        row = [_about(case), *(_seconds(results, case.name, name) for name in sides)]
        pairs = [(peer, ("exact", "fast")) for peer in peers] + ([("kdepy", ALONE)] if alone else [])
        for peer, ours in pairs:
            both = [ratio(results, case.name, peer, one) for one in ours]
            row.append(", ".join(_figure(one) for one in both if one) or "–")
        rows.append(row)
    return table(header, rows)


def count_table(results: Results) -> str:
    rows = []
    for case in CASES:
        if case.group not in ("grid", "writing", "areas", "series") or case.name not in results:
            continue
        ours, *peers = case.sides
        sides = results[case.name]["sides"]
        seen = ((SIDES[name].title, sides[name].get("seen")) for name in case.sides)
        counted = (f"{title} {one['counted']:,}" for title, one in seen if one and "counted" in one)
        times = (f"{SIDES[name].title} {_seconds(results, case.name, name)}" for name in case.sides)
        ratios = (f"{SIDES[name].title} {_figure(ratio(results, case.name, name, ours))}" for name in peers)
        rows.append((_about(case), "; ".join(times), "; ".join(ratios), "; ".join(counted)))
    return table(("incidents, job", "seconds", "times as long as Quiétude", "incidents counted"), rows)


def local_table(results: Results) -> str:
    """Times of local statistics, weights included, and how far the scores are from each other."""
    rows = []
    for case in (case for case in CASES if case.group == "local" and case.name in results):
        times = (_seconds(results, case.name, name) for name in case.sides)
        ours, theirs = case.sides
        apart = difference(results, case.name)
        told = "–" if apart is None else f"{apart:.0e}"
        rows.append((_about(case), *times, _figure(ratio(results, case.name, theirs, ours)), told))
    return table(("incidents, lattice", "Quiétude", "esda", "esda / Quiétude", "largest difference of z"), rows)


def error_table(results: Results) -> str:
    """Largest error as a part of the maximum, and what the volume lacks or has too much."""
    cases = [case for case in CASES if "kernel" in case.job and case.name in results]
    sides = [name for name in DENSITY_SIDES if any(name in case.sides for case in cases)]
    rows = []
    for case in cases:
        found = [results[case.name]["sides"].get(name, {}) for name in sides]
        rows.append([_about(case), *(_error(side) for side in found)])
    return table(["incidents, kernel, radius, pixels", *(SIDES[name].title for name in sides)], rows)


def memory_table(results: Results) -> str:
    cases = [case for case in CASES if case.memory and case.name in results]
    sides = [name for name in WEIGHED if any(name in case.sides for case in cases)]
    rows = []
    for case in cases:
        found = (results[case.name]["sides"].get(name, {}).get("memory") for name in sides)
        rows.append([_about(case), *(f"{one['peak']} ({one['before']})" if one else "–" for one in found)])
    return table(["peak in MB (before the run)", *(SIDES[name].title for name in sides)], rows)


def _about(case) -> str:
    job = case.job
    kind, _, count = case.dataset.partition("_")
    name = f"{kind} {int(count):,}" if count else kind
    if "grid" in job:
        return f"{name}, {job['grid']}s of {job['cell']:g} m"
    if case.group == "areas":
        return f"{name}, {job['zones']} areas"
    if case.group == "local":
        return f"{name}, {job['lattice']}² cells, neighbours within {job['cells']:g} cells"
    if "bands" in job:
        return f"{name}, {job['bands']} months, {job['radius']:g} m, {job['side']}²"
    return f"{name}, {job['kernel']}, {job['radius']:g} m, {job['side']}²"


def _seconds(results: Results, case: str, side: str) -> str:
    """Shortest time, and the median where there was more than one round."""
    found = results[case]["sides"].get(side)
    if not found:
        return "–"
    if not found["seconds"]:
        return "failed"
    shortest = _figure(best(results, case, side))
    rounds = found["seconds"]
    return f"{shortest} ({_figure(statistics.median(rounds))})" if len(rounds) > 1 else f"{shortest} (once)"


def _error(side: dict) -> str:
    if "error" not in side:
        return "–"
    volume = f", {side['volume']:+.0e}" if "volume" in side else ""
    return f"{side['error']:.1e}{volume}"


def _figure(value: float | None) -> str:
    """Two or three digits that mean something."""
    if value is None:
        return "–"
    if value == 0:
        return "0"
    return f"{value:.1e}" if abs(value) < 1e-3 else f"{value:.3f}" if abs(value) < 1 else f"{value:.3g}"
