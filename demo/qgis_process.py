# SPDX-License-Identifier: GPL-2.0-or-later
"""Calls of the real ``qgis_process``, the plugin enabled in a profile of their own.

>>> with toolbox(language="fr") as tools:
...     tools.run("quietude:kerneldensity", INPUT="incidents.gpkg", OUTPUT="density.tif").results["MAXIMUM"]

The profile lives in a temporary folder: nobody's settings are read or changed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PACKAGE, ROOT = "quietude", Path(__file__).resolve().parents[1]
SETTINGS = """[PythonPlugins]
{package}=true

[locale]
overrideFlag=true
userLocale={language}
"""
CHATTER = ("QStandardPaths:", "Problem with GRASS installation", "Application path not initialized")
"""Lines of Qt's and QGIS's own that say nothing about the run."""


NOT_FOUND = "qgis_process was not found: install QGIS 3.40 or newer (make system), then try again."


class NoQgisProcessError(RuntimeError):
    """QGIS is not installed, or its command is not on the path."""

    def __init__(self) -> None:
        super().__init__(NOT_FOUND)


class RefusedError(RuntimeError):
    """The algorithm refused; the message is the sentence it gave."""

    def __init__(self, algorithm: str, code: int, said: str) -> None:
        super().__init__(said or f"{algorithm} stopped with code {code} and no reason.")
        self.algorithm = algorithm
        self.code = code


@dataclass(frozen=True)
class Answer:
    """What an algorithm returned, and what it said while it worked."""

    results: dict
    info: list[str]
    warnings: list[str]
    stdout: str


class Toolbox:
    """The toolbox of a profile in ``folder``, in ``language``."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        self.binary = shutil.which("qgis_process")
        if not self.binary:
            raise NoQgisProcessError()
        plugins, profile = folder / "plugins", folder / "config" / "profiles" / "default" / "QGIS"
        for place in (plugins, profile, folder / "run"):
            place.mkdir(parents=True)
        (folder / "run").chmod(0o700)
        # The folder of the checkout may have any name; the plugin's is that of the link.
        (plugins / PACKAGE).symlink_to(ROOT, target_is_directory=True)
        for name in ("QGIS3.ini", "QGIS4.ini"):
            (profile / name).write_text(SETTINGS.format(package=PACKAGE, language=language), encoding="utf-8")
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
        }

    def run(self, algorithm: str, **inputs: object) -> Answer:
        """Run an algorithm; raises :class:`RefusedError` with its sentence where it refuses."""
        done = self.call("--json", "run", algorithm, "-", text=json.dumps({"inputs": inputs}, default=str))
        if done.returncode:
            raise RefusedError(algorithm, done.returncode, _said(done.stderr))
        answer = json.loads(done.stdout)
        log = answer.get("log", {})
        # The words of QGIS 3.40, and those of its documentation.
        warnings = [line for key in ("warning", "warnings", "error", "errors") for line in log.get(key, [])]
        return Answer(answer["results"], log.get("info", []), warnings, done.stdout)

    def call(self, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        """Run the command as it is, with ``text`` on its standard input."""
        return subprocess.run(
            [self.binary, *arguments],
            input=text,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=self.environment,
            check=False,
        )


@contextmanager
def toolbox(language: str = "en") -> Iterator[Toolbox]:
    """A toolbox whose profile is gone after the block."""
    with tempfile.TemporaryDirectory(prefix="quietude-", ignore_cleanup_errors=True) as folder:
        yield Toolbox(Path(folder), language)


def _said(stderr: str) -> str:
    """The sentences among what was written on the standard error: QGIS repeats them, and Qt adds its own."""
    lines = (line.replace("ERROR:\t", "").strip() for line in stderr.splitlines())
    return "\n".join(dict.fromkeys(line for line in lines if line and not line.startswith(CHATTER)))
