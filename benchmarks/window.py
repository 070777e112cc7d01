# SPDX-License-Identifier: GPL-2.0-or-later
"""How long the window waits: ``python -m benchmarks.window [ROWS [WORD…]] [--write] [--stacks]``.

Opens the real window of QGIS on a screen of its own (Xvfb), does there what a person does on ROWS incidents (100,000
unless told otherwise), and prints for each deed the time until the answer and the longest block of the main thread:
by the clock, and in processor time of that thread, which a busy machine does not lengthen. Deeds that hold none of the
WORDs are done, not told. ``--write`` puts the table into docs/performance.md, ``--stacks`` prints where Python was
in each block over 80 ms; looking at threads while they run may crash them.
"""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

from .in_window.town import write_boundary, write_cells, write_file
from .rounds import machine
from .tables import table

ROOT = Path(__file__).resolve().parents[1]
NOTE = ROOT / "docs" / "performance.md"
ROWS = 100_000
LONGEST_S = 1_800
SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1600x900x24")
HIDDEN = ("QGIS_CUSTOM_CONFIG_PATH", "DISPLAY", "WAYLAND_DISPLAY")


def main() -> None:
    """Measure, print, and write where asked."""
    options = {word for word in sys.argv[1:] if word.startswith("--")}
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    rows = int(words.pop(0)) if words and words[0].isdigit() else ROWS
    with tempfile.TemporaryDirectory(prefix="window-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        write_file(folder / "incidents.csv", rows)
        write_boundary(folder / "commune.geojson")
        write_cells(folder / "cells.gpkg")
        told = measured(folder, words, "--stacks" in options)
        if "--stacks" in options:
            print((folder / "stacks.txt").read_text(encoding="utf-8"))
    text = shown(told["deeds"])
    print(text)
    for error in told["errors"]:
        print(error, file=sys.stderr)
    if "--write" in options:
        write(rows, told, text)


def measured(folder: Path, words: list[str], stacks: bool) -> dict:
    """What the window told."""
    (folder / "plugins").mkdir()
    (folder / "plugins" / "quietude").symlink_to(ROOT)
    environment = {key: value for key, value in os.environ.items() if key not in HIDDEN}
    environment.update(
        QGIS_PLUGINPATH=str(folder / "plugins"), QUIETUDE_WINDOW=str(folder), QT_QPA_PLATFORM="xcb",
        QUIETUDE_DEEDS=" ".join(words), QUIETUDE_STACKS="1" if stacks else "",
    )  # fmt: skip
    command = [*SCREEN, "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles"),
               "--code", str(Path(__file__).parent / "in_window" / "start.py")]  # fmt: skip
    with (folder / "said.txt").open("w") as said:
        window = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)
        try:
            window.wait(LONGEST_S)
        except subprocess.TimeoutExpired:
            os.killpg(window.pid, signal.SIGKILL)  # the screen and QGIS with it
            window.wait()
    if not (folder / "told.json").exists():
        sys.exit((folder / "stacks.txt").read_text()[-6000:] + (folder / "said.txt").read_text()[-3000:])
    return json.loads((folder / "told.json").read_text(encoding="utf-8"))


def shown(deeds: list[dict]) -> str:
    """The table, in milliseconds but for the answers."""
    header = ("what a person does", "answered", "longest block", "of it computed, waited for a processor",
              "most computed at once")  # fmt: skip
    rows = []
    for deed in deeds:
        longest, busiest = deed["longest"], deed["busiest"]
        rows.append((
            deed["name"], f"{deed['seconds']:.2f} s", _ms(longest["wall"]),
            f"{_ms(longest['processor'])}, {_ms(longest['queue'])}", _ms(busiest["processor"]),
        ))  # fmt: skip
    return table(header, rows)


def write(rows: int, told: dict, text: str) -> None:
    """Put the table between the marks of these rows in the note."""
    begin, end = f"<!-- window {rows}: begin -->", f"<!-- window {rows}: end -->"
    note = NOTE.read_text(encoding="utf-8")
    if begin not in note:
        sys.exit(f"{NOTE} has no mark {begin}")
    before, _, rest = note.partition(begin)
    when = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M")
    head = (
        f"{rows:,} incidents, measured {when} (UTC) on {machine()}; QGIS {told['qgis']}; "
        f"load average {told['load'][0]:.1f} to {told['load'][1]:.1f}, the measured window included."
    )
    NOTE.write_text(f"{before}{begin}\n{head}\n\n{text}\n{end}{rest.partition(end)[2]}", encoding="utf-8")


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.0f} ms"


if __name__ == "__main__":
    main()
