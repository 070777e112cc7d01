# SPDX-License-Identifier: GPL-2.0-or-later
"""Public, partner and restricted packages of real incidents, built and attacked: ``python -m benchmarks.audit``.

Prints the table of packages, and that of each attack by audience. Each package is built and verified, with the raw
layer and with an earlier package, in a process of its own; ``make audit`` writes the tables into docs/packages.md.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .audit_sets import CASES, SETS
from .tables import table

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "packages.md"
MARKS = "<!-- measured: begin -->", "<!-- measured: end -->"
KEY = "5a" * 32
"""Of the points that are moved: the same at each run, for the same packages."""
SIGNS = {"passed": "✓", "failed": "✗", "not run": "–"}
HEADER = (
    "audience", "set", "places", "period", "incidents in", "places shown", "figures", "hidden", "k min", "checks ✓ ✗ –",
    "kB", "build s (processor)", "verify s (processor)", "peak MB",
)  # fmt: skip


def main() -> None:
    """Audit every case, or those whose set or audience is named, print the tables and write them if all were asked."""
    words = sys.argv[1:]
    named = [{case.audience, *case.name.split()} for case in CASES]
    chosen = [index for index, known in enumerate(named) if not words or known & set(words)]
    found = {}
    for index in chosen:
        try:
            found[index] = _audited(index)
        except subprocess.CalledProcessError as failed:
            # Left out of the table, which would otherwise be lost with the packages that were made.
            print(CASES[index], failed.stderr, file=sys.stderr, flush=True)
            continue
        print(" ".join(_row(index, found[index])), file=sys.stderr, flush=True)
    text = "\n\n".join([table(HEADER, [_row(index, one) for index, one in found.items()]), _attacks(found)])
    print(text)
    if not words:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(MARKS[0])
        PAGE.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{rest.partition(MARKS[1])[2]}", encoding="utf-8")


def _audited(index: int) -> dict:
    command = [sys.executable, "-m", "benchmarks.audit_case", str(index)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OGR_SQLITE_PRAGMA": "secure_delete=0"}
    environment["QUIETUDE_PSEUDONYM_KEY"] = KEY
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def _row(index: int, one: dict) -> list[str]:
    case = CASES[index]
    outcomes = [outcome for _, outcome, _ in one["checks"]]
    times = (f"{one[name][0]:.1f} ({one[name][1]:.1f})" for name in ("build", "verify"))
    incidents = round(len(SETS[case.name]()), -1)
    return [
        case.audience, case.name, one["zoning"], one["period"], f"{incidents:,}",
        _shown(one), "–" if one["figures"] is None else f"{one['figures']:,}", f"{one['kept']:.1%}", str(one["k"]),
        " ".join(str(outcomes.count(outcome)) for outcome in SIGNS), f"{one['bytes'] / 1000:,.0f}", *times,
        f"{one['peak']:.0f}",
    ]  # fmt: skip


def _shown(one: dict) -> str:
    """Places with a figure; points that are moved have none, and all stand for themselves."""
    return f"{one['places']:,} points" if one["shown"] is None else f"{one['shown']:,} of {one['places']:,}"


def _attacks(found: dict[int, dict]) -> str:
    """Each attack by audience: over how many packages it passed, and the figure of the largest set."""
    audiences = list(dict.fromkeys(CASES[index].audience for index in found))
    names = list(dict.fromkeys(name for one in found.values() for name, _, _ in one["checks"]))
    rows = []
    for name in names:
        row = [f"`{name}`"]
        for audience in audiences:
            row.append(_cell([c for i, one in found.items() if CASES[i].audience == audience
                              for c in one["checks"] if c[0] == name]))  # fmt: skip
        rows.append(row)
    return table(("attack", *audiences), rows)


def _cell(checks: Sequence[tuple[str, str, str]]) -> str:
    count = {sign: sum(outcome == word for _, outcome, _ in checks) for word, sign in SIGNS.items()}
    failed = [figure for _, outcome, figure in checks if outcome == "failed"]
    ran = [figure for _, outcome, figure in checks if outcome == "passed"]
    figure = (failed or sorted(ran, key=len, reverse=True) or [""])[0].replace("|", "/")
    return " ".join([*(f"{n} {sign}" for sign, n in count.items() if n), figure[:110]]).strip()


if __name__ == "__main__":
    main()
