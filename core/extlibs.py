# SPDX-License-Identifier: GPL-2.0-or-later
"""Small libraries that come inside the plugin, for machines that do not have them.

Those of the machine go first; the folder ``extlibs`` is searched last, so that nothing of the machine is hidden.
"""
from __future__ import annotations

import importlib
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).parents[1] / "extlibs"


@cache
def carried(name: str) -> ModuleType | None:
    """The module called ``name``, of the machine or of the plugin; ``None`` where neither has it."""
    for _ in range(2):
        try:
            return importlib.import_module(name)
        except ImportError:
            if str(FOLDER) not in sys.path and FOLDER.is_dir():
                sys.path.append(str(FOLDER))
                importlib.invalidate_caches()
    return None
