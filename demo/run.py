# SPDX-License-Identifier: GPL-2.0-or-later
"""The demonstration: ``python -m demo.run`` from the root of the project; everything goes to out/demo."""
from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

from .qgis_process import NoQgisProcessError, RefusedError, toolbox
from .steps import Demonstration, UnexpectedError
from .terminal import Terminal
from .words import Speaker, language

ABOUT = "{population} inhabitants, {incidents} incidents told by three partners from 2019 to 2024, all invented"
FOLDER = Path(__file__).resolve().parents[1] / "out" / "demo"


def main() -> int:
    """Run the five steps; return the exit code."""
    began, terminal, speaker = time.monotonic(), Terminal(), Speaker(language())
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    step = ""
    try:
        with toolbox(speaker.language) as tools:
            demonstration = Demonstration(tools, FOLDER, speaker, terminal)
            expected = demonstration.expected
            terminal.title(
                speaker.say("Quiétude, the main job on the sample town of {town}", town=expected["town"]),
                speaker.say(ABOUT, population=expected["population"], incidents=expected["incidents"]),
            )
            steps = demonstration.steps
            for number, (title, algorithm, action) in enumerate(steps, start=1):
                step = speaker.say(title)
                terminal.step(number, len(steps), step, algorithm)
                action()
    except (NoQgisProcessError, RefusedError, UnexpectedError) as error:
        terminal.failed(speaker.say("The demonstration stopped at « {step} »: {reason}", step=step, reason=error))
        return 1
    seconds = int(time.monotonic() - began)
    folder = FOLDER.relative_to(FOLDER.parents[1])
    terminal.files(speaker.say("Written to {folder}/ in {seconds} s:", folder=folder, seconds=seconds), FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
