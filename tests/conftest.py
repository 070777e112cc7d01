# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests import the plugin by its own name, whatever the checkout is called."""
import importlib.util
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A SQLite that leaves deleted rows in its pages, as most people's does: leaks must show.
os.environ["OGR_SQLITE_PRAGMA"] = "secure_delete=0"

import pytest

PACKAGE = "quietude"
ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

spec = importlib.util.spec_from_file_location(
    PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
sys.modules[PACKAGE] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules[PACKAGE])


@pytest.fixture(scope="session")
def shared():
    """Folder of the real incident sets; the test is skipped where they are absent."""
    if not SHARED.is_dir():
        pytest.skip("the real incident sets are not beside this checkout")
    return SHARED


@pytest.fixture(autouse=True)
def english():
    """Every test starts in English, whatever the machine speaks."""
    from quietude.core import wording

    wording.speak("en")


@pytest.fixture(scope="module")
def provider(qgis_processing):
    """The provider, registered as QGIS would; not for the whole session, since other tests load the plugin itself."""
    from qgis.core import QgsApplication
    from quietude.processing_algs.provider import QuietudeProvider

    registry, provider = QgsApplication.processingRegistry(), QuietudeProvider()
    registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture(scope="session")
def oracle(tmp_path_factory):
    """Runs scripts with esda, scikit-learn and others; see tests/support/oracles.py."""
    from oracles import PYTHON, Oracle

    if not PYTHON.exists():
        pytest.fail("run “bash setup/oracles.sh”: the implementations to compare with are not installed")
    oracle = Oracle(tmp_path_factory.mktemp("oracle"))
    yield oracle
    oracle.close()


SESSION = pytest.StashKey[pytest.Session]()


def pytest_sessionfinish(session):
    session.config.stash[SESSION] = session


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """End here, with the verdict of the tests.

    QGIS keeps the exceptions that Python raised through it, and these their frames and layers: on its way out Python
    frees some of them after QGIS is gone, and the process dies although every test has passed.
    """
    session = config.stash.get(SESSION, None)
    if session is not None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(int(session.exitstatus))
