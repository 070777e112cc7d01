# SPDX-License-Identifier: GPL-2.0-or-later
"""Each room imports only what the plan of the house allows it."""
import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FORBIDDEN = {
    "core": ("qgis", "osgeo", "PyQt5", "PyQt6", "processing_algs", "plugin"),
    "processing_algs": ("plugin", "qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets", "PyQt5", "PyQt6"),
    "plugin": ("PyQt5", "PyQt6"),
}


def imported(path):
    """Dotted names of everything a module imports, at any depth of its code; relative ones from the root."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            yield ".".join([*base, node.module] if node.module else base)


@pytest.mark.parametrize("room", FORBIDDEN)
def test_room_keeps_to_itself(room):
    trespasses = [
        (str(path.relative_to(ROOT)), name)
        for path in sorted((ROOT / room).rglob("*.py"))
        for name in imported(path)
        for banned in FORBIDDEN[room]
        if name == banned or name.startswith(f"{banned}.")
    ]
    assert trespasses == []


def test_the_rooms_are_there():
    assert all(list((ROOT / room).rglob("*.py")) for room in FORBIDDEN)


def test_every_file_states_its_licence():
    files = [path for room in (*FORBIDDEN, "tests") for path in (ROOT / room).rglob("*.py")]
    silent = [path.name for path in files if "SPDX-License-Identifier: GPL-2.0-or-later" not in path.read_text("utf-8")]
    assert silent == []
