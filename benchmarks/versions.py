# SPDX-License-Identifier: GPL-2.0-or-later
"""Versions of what is compared, asked of the Pythons themselves."""
from __future__ import annotations

import subprocess

from .workers import PYTHONS

NAMES = {
    "qgis": ("numpy", "scipy", "pandas", "shapely"),
    "peers": ("libkdv", "KDEpy", "scikit-learn", "shapely", "numpy"),
    "oracles": ("esda", "libpysal", "numpy", "scipy"),
}
QGIS = """
from osgeo import gdal
from qgis.core import Qgis
print("QGIS", Qgis.version(), "· GDAL", gdal.__version__, end=" · ")
"""
OTHERS = """
import platform
from importlib.metadata import version
print("Python", platform.python_version(), *(f"· {{name}} {{version(name)}}" for name in {names!r}), end=".")
"""


def versions() -> str:
    """One line of versions a Python."""
    ours = _answer("qgis", QGIS + OTHERS.format(names=NAMES["qgis"]))
    peers, oracles = (_answer(home, OTHERS.format(names=NAMES[home])) for home in ("peers", "oracles"))
    return f"{ours}\nPeers: {peers} Statistics: {oracles}"


def _answer(home: str, code: str) -> str:
    return subprocess.run([PYTHONS[home], "-c", code], capture_output=True, text=True, check=True).stdout.strip()
