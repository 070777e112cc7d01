# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's toolbox, started once in this process, with Quiétude's provider beside QGIS's own."""
from __future__ import annotations

import functools
import importlib.util
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def started() -> tuple:
    """The application and the provider: both are gone once Python forgets them."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing
    from qgis.analysis import QgsNativeAlgorithms

    Processing.initialize()
    registry = application.processingRegistry()
    if not registry.providerById("native"):
        registry.addProvider(QgsNativeAlgorithms())
    _import_package()
    from quietude.processing_algs.provider import QuietudeProvider

    provider = QuietudeProvider()
    registry.addProvider(provider)
    return application, provider


def run(algorithm: str, **parameters: object) -> dict:
    """What a script does: ``processing.run``."""
    import processing

    return processing.run(algorithm, parameters)


def fresh(name: str) -> str:
    """Path of a result that does not exist, in the folder that the parent gave to this process."""
    path = Path(os.environ["BENCH_FOLDER"]) / name
    for old in path.parent.glob(f"{path.stem}*"):
        old.unlink()
    return str(path)


def _import_package() -> None:
    """Quiétude under its own name, whatever the checkout is called."""
    spec = importlib.util.spec_from_file_location(
        "quietude", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["quietude"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["quietude"])
