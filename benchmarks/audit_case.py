# SPDX-License-Identifier: GPL-2.0-or-later
"""One package built and verified, in a process of its own: ``python -m benchmarks.audit_case NUMBER``, told in JSON."""
from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from .audit_sets import CASES, Case, addresses, incidents
from .sides.toolbox import run, started


def main() -> None:
    """Build, decrypt, verify, answer."""
    started()
    with tempfile.TemporaryDirectory(prefix="audit-") as folder:
        print(json.dumps(audited(CASES[int(sys.argv[1])], Path(folder))))
    sys.stdout.flush()
    os._exit(0)


def audited(case: Case, folder: Path) -> dict:
    """What was built and found."""
    ledger = {"LEDGER": str(folder / "ledger.sqlite")} if case.since else {}
    earlier = None
    if case.since:
        earlier = opened(built(case, incidents(case.name, folder, case.since), folder / "earlier.zip", folder, ledger))
    source = incidents(case.name, folder)
    clock, busy = time.perf_counter(), time.process_time()
    result = built(case, source, folder / "package.zip", folder, ledger)
    build = time.perf_counter() - clock, time.process_time() - busy
    package = opened(result)
    clock, busy = time.perf_counter(), time.process_time()
    homes = addresses(case.name, folder) if "points" in str(case.parameters.get("ZONING")) else ""
    checks = verified(package, earlier, source, str(case.parameters.get("CATEGORY", "")), homes)
    verify = time.perf_counter() - clock, time.process_time() - busy
    return {
        "kept": result["HIDDEN_SHARE"], "k": result["K_MEASURED"], "bytes": Path(result["OUTPUT"]).stat().st_size,
        "build": build, "verify": verify, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "checks": checks, **said(package),
    }  # fmt: skip


IDENTITY: list = []


def built(case: Case, source: str, path: Path, folder: Path, more: dict) -> dict:
    """Write the package."""
    from qgis.core import QgsVectorLayer

    words = {"AUDIENCE": case.audience, "TIME": "date", "COMMUNE": case.name, "TITLE": "Audit"}
    asked = {**words, **case.parameters, **more}
    if case.audience == "restricted":
        import pyrage

        IDENTITY.extend([] if IDENTITY else [pyrage.x25519.Identity.generate()])
        asked |= {"RECIPIENT": "Bureau 3", "EXPIRES": "2099-12-31", "RECIPIENT_KEY": str(IDENTITY[0].to_public())}
        asked["ADDRESSES"] = layer_of(addresses(case.name, folder))
    layer = QgsVectorLayer(source, "incidents", "delimitedtext")
    return run("quietude:exportpackage", INPUT=layer, OUTPUT=str(path), **asked)


def layer_of(source: str):
    """A layer of addresses."""
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(source, "addresses", "delimitedtext" if source.startswith("file:") else "ogr")


def opened(result: dict) -> bytes:
    """Bytes of a package, decrypted where it has to be."""
    content = Path(result["OUTPUT"]).read_bytes()
    if not result["OUTPUT"].endswith(".age"):
        return content
    import pyrage

    return pyrage.decrypt(content, IDENTITY)


def verified(
    package: bytes, earlier: bytes | None, source: str, category: str, homes: str
) -> list[tuple[str, str, str]]:
    """Identifier, outcome (passed, failed, not run) and figure of each check, with the raw layer and the addresses."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback, QgsVectorLayer
    from quietude.core.privacy.attacks.evidence import Evidence
    from quietude.core.privacy.attacks.reading import read_package
    from quietude.core.privacy.attacks.verification import verify
    from quietude.processing_algs.adapters.package.traces import raw_traces, surroundings

    reading = read_package(package)
    evidence = Evidence(reading, None, read_package(earlier) if earlier else None, surroundings())
    crs = QgsCoordinateReferenceSystem(str(evidence.published.said("zoning", "crs")))
    layer = QgsVectorLayer(source, "incidents", "delimitedtext")
    truth = raw_traces(layer, crs, QgsProcessingFeedback(False), "date", category)
    positions = raw_traces(layer_of(homes), crs, QgsProcessingFeedback(False)).here if homes else None
    evidence = Evidence(reading, truth, evidence.previous, evidence.surroundings, positions)
    return [
        (one.check.id, "not run" if one.outcome is None else "passed" if one.passed else "failed",
         one.outcome.figure if one.outcome else "")
        for one in verify(evidence)
    ]  # fmt: skip


def said(package: bytes) -> dict:
    """What the package says of itself."""
    from quietude.core.privacy.attacks.published import published
    from quietude.core.privacy.attacks.reading import read_package

    content = published(read_package(package))
    zoning, size = content.said("zoning", "kind"), content.said("zoning", "cell_size_m")
    return {
        "zoning": f"{zoning} {size} m" if size else zoning, "period": content.said("period", "by"),
        "shown": content.said("published", "places"), "places": content.said("zoning", "places"),
        "figures": content.said("published", "figures"), "total": content.said("published", "total"),
        "hidden": content.said("hidden_share", "in_words"), "rounding": content.base,
    }  # fmt: skip


if __name__ == "__main__":
    main()
