# SPDX-License-Identifier: GPL-2.0-or-later
"""Other people's implementations (esda, libpysal, pointpats, scikit-learn, statsmodels, pymannkendall), as oracles.

They live in `.oracle-venv`, away from the plugin's own numpy, and are reached through the fixture ``oracle``::

    def test_gi_star_is_that_of_esda(oracle):
        theirs = oracle(
            '''
            from esda import G_Local
            from libpysal.weights import lat2W
            g = G_Local(n, lat2W(5, 5, rook=False), transform="B", star=True, permutations=0)
            z = g.Zs
            ''',
            n=counts,
        )["z"]

What is given by name is a variable of that script, as a numpy array (a number comes as an array without dimensions);
what comes back are the arrays and numbers that it leaves in its variables. The process is started once for all tests.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np

PYTHON = Path(__file__).parents[2] / ".oracle-venv" / "bin" / "python"


class Oracle:
    """A Python of its own that runs scripts and hands their variables back."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process: subprocess.Popen[str] | None = None
        self.asked = 0

    def __call__(self, script: str, **given) -> dict[str, np.ndarray]:
        """Variables that ``script`` leaves, its own failures raised here with what it printed."""
        self.asked += 1
        question = self.folder / f"question_{self.asked}"
        question.with_suffix(".py").write_text(textwrap.dedent(script), encoding="utf-8")
        np.savez(question.with_suffix(".npz"), **given)
        process = self.started()
        process.stdin.write(f"{question}\n")
        process.stdin.flush()
        if process.stdout.readline().strip() != "done":
            raise RuntimeError((question.with_suffix(".failed")).read_text(encoding="utf-8"))
        with np.load(f"{question}.answer.npz") as answer:
            return dict(answer)

    def started(self) -> subprocess.Popen[str]:
        """The process, started at the first question."""
        if self.process is None:
            self.process = subprocess.Popen(
                [PYTHON, "-I", __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=self.folder
            )
        return self.process

    def close(self) -> None:
        """Let the process end."""
        if self.process is not None:
            self.process.communicate()


def answered(question: str) -> None:
    """Run one script and keep the arrays and numbers among its variables."""
    path = Path(question)
    with np.load(path.with_suffix(".npz")) as given:
        variables = dict(given)
    inputs = set(variables)
    exec(compile(path.with_suffix(".py").read_text(encoding="utf-8"), str(path), "exec"), variables)
    kept = {
        name: np.asarray(value)
        for name, value in variables.items()
        if name not in inputs and isinstance(value, (np.ndarray, np.generic, int, float, list, tuple))
    }
    np.savez(f"{question}.answer.npz", **{name: value for name, value in kept.items() if value.dtype != object})


if __name__ == "__main__":
    import contextlib
    import traceback
    import warnings

    warnings.simplefilter("ignore")
    for line in sys.stdin:
        try:
            # What the libraries print must not be taken for an answer.
            with contextlib.redirect_stdout(sys.stderr):
                answered(line.strip())
        except Exception:
            Path(line.strip()).with_suffix(".failed").write_text(traceback.format_exc(), encoding="utf-8")
            print("failed", flush=True)
        else:
            print("done", flush=True)
