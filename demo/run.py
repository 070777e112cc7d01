# SPDX-License-Identifier: GPL-2.0-or-later
"""The demonstration: ``python -m demo.run`` from the root of the project; everything goes to out/demo."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

from .qgis_process import NOT_FOUND, NoQgisProcessError, RefusedError, Toolbox, toolbox
from .steps import Demonstration, UnexpectedError
from .terminal import Terminal
from .words import Speaker, language

ABOUT = "{population} inhabitants, {incidents} incidents told by three partners from 2019 to 2024, all invented"
FOLDER = Path(__file__).resolve().parents[1] / "out" / "demo"


def main() -> int:
    """Run the five steps; return the exit code."""
    speaker, terminal = Speaker(language()), Terminal()
    try:
        with toolbox(speaker.language) as tools:
            return demonstrate(tools, FOLDER, speaker, terminal)
    except NoQgisProcessError:
        terminal.failed(speaker.say(NOT_FOUND))
        return 1
    except KeyboardInterrupt:
        terminal.failed(speaker.say("The demonstration was interrupted."))
        return 130


def demonstrate(tools: Toolbox, folder: Path, speaker: Speaker, terminal: Terminal) -> int:
    """Run the five steps into ``folder``, which is emptied first; return the exit code."""
    began = time.monotonic()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    demonstration = Demonstration(tools, folder, speaker, terminal)
    expected = demonstration.expected
    terminal.title(
        speaker.say("Quiétude, the main job on the sample town of {town}", town=expected["town"]),
        speaker.say(ABOUT, population=expected["population"], incidents=expected["incidents"]),
    )
    steps = demonstration.steps
    for number, (title, algorithm, action) in enumerate(steps, start=1):
        step = speaker.say(title)
        terminal.step(number, len(steps), step, algorithm)
        try:
            action()
        except (RefusedError, UnexpectedError) as error:
            terminal.failed(speaker.say("The demonstration stopped at « {step} »: {reason}", step=step, reason=error))
            return 1
    seconds, shown = int(time.monotonic() - began), "/".join(folder.parts[-2:])
    terminal.files(speaker.say("Written to {folder}/ in {seconds} s:", folder=shown, seconds=seconds), folder, speaker)
    return 0


if __name__ == "__main__":
    sys.exit(main())
