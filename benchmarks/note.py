# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of docs/performance.md. What stands outside the two marks is written by hand and stays."""
from __future__ import annotations

from pathlib import Path

from .cases import CASES
from .results import Results, results_in
from .rounds import machine
from .tables import count_table, density_table, error_table, local_table, memory_table, target_table
from .versions import versions

NOTE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"

DENSITIES = {
    "density": "Densities of a town",
    "real": "Densities of real incidents",
    "kernel": "Other kernels",
    "cell": "From small to large, without duplicates",
}
"""Groups of cases, and the titles of their tables."""


def written(folder: Path) -> str:
    """Put the tables of the results in ``folder`` into the note; return them."""
    kept = results_in(folder)
    text = tables({case.name: kept[case.name] for case in CASES if case.name in kept})
    note = NOTE.read_text(encoding="utf-8") if NOTE.exists() else f"# Performance\n\n{BEGIN}\n{END}\n"
    before, _, rest = note.partition(BEGIN)
    _, _, after = rest.partition(END)
    NOTE.parent.mkdir(exist_ok=True)
    NOTE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
    return text


def tables(results: Results) -> str:
    parts = (
        _circumstances(results),
        "## Targets\n\n" + target_table(results),
        *(f"## {title}\n\n{density_table(results, group)}" for group, title in DENSITIES.items()),
        "## Counts and series\n\n" + count_table(results),
        "## Local statistics\n\n" + local_table(results),
        "## Error and volume\n\n" + error_table(results),
        "## Memory\n\n" + memory_table(results),
    )
    return "\n\n".join(parts)


def _circumstances(results: Results) -> str:
    when = sorted(result["when"] for result in results.values())
    load = sorted(result["load"] for result in results.values())
    commits = ", ".join(sorted({result["commit"] for result in results.values()}))
    return (
        f"Measured {when[0].replace('T', ' ')} to {when[-1].replace('T', ' ')} (UTC) on {machine()}; "
        f"load average {load[0]:.1f} to {load[-1]:.1f}, median {load[len(load) // 2]:.1f}, the measured process "
        f"included; commit {commits}.\n\n{versions()}"
    )
