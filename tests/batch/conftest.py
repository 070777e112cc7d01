# SPDX-License-Identifier: GPL-2.0-or-later
"""The demonstration, run once through the real ``qgis_process``: its five steps are what these tests look at."""

import contextlib
import io
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


@dataclass
class Recorder:
    """A toolbox that remembers what it was answered."""

    tools: object
    answers: list = field(default_factory=list)

    def run(self, algorithm, **inputs):
        self.answers.append((algorithm, self.tools.run(algorithm, **inputs)))
        return self.answers[-1][1]

    def of(self, name):
        """Answers of one algorithm of the plugin, in the order of the calls."""
        return [answer for algorithm, answer in self.answers if algorithm == f"quietude:{name}"]


@dataclass
class Done:
    """What the demonstration did."""

    recorder: Recorder
    folder: Path
    code: int
    printed: str

    def of(self, name):
        return self.recorder.of(name)


@pytest.fixture(scope="session")
def sample():
    """Folder of the shipped sample."""
    return SAMPLE


@pytest.fixture(scope="session")
def promised():
    """What the sample promises of each file."""
    return json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))["files"]


@pytest.fixture(scope="session")
def events(promised):
    """Incidents that the three files hold."""
    return sum(file["accepted"] for file in promised.values())


@pytest.fixture(scope="session")
def tools():
    """The toolbox of an English profile of its own."""
    from quietude.demo.qgis_process import toolbox

    if not shutil.which("qgis_process"):
        pytest.skip("qgis_process is not installed")
    with toolbox() as made:
        yield made


@pytest.fixture(scope="session")
def done(tools, tmp_path_factory):
    """The demonstration, once; the name of its folder has a space and an accent, as people's folders do."""
    from quietude.demo.run import demonstrate
    from quietude.demo.terminal import Terminal
    from quietude.demo.words import Speaker

    recorder, folder, printed = Recorder(tools), tmp_path_factory.mktemp("batch") / "résultats du lot", io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = demonstrate(recorder, folder, Speaker("en"), Terminal())
    return Done(recorder, folder, code, printed.getvalue())
