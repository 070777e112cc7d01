# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a list or a chart is saved, asked of the person."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.wording import tr
from ..destinations import proposed_file

FILTERS = {"csv": "CSV (*.csv)", "png": "PNG (*.png)", "svg": "SVG (*.svg)"}


def asked_path(parent: QWidget, title: str, stem: str, kinds: tuple[str, ...]) -> Path | None:
    """The file that the person chooses, of one of the ``kinds``; ``None`` where the person gives up."""
    filters = ";;".join(FILTERS[kind] for kind in kinds)
    proposed = proposed_file(stem, kinds[0]) or f"{stem}.{kinds[0]}"
    chosen, used = QFileDialog.getSaveFileName(parent, title, proposed, filters)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower().lstrip(".") in kinds:
        return path
    return path.with_name(f"{path.name}.{next((kind for kind in kinds if FILTERS[kind] == used), kinds[0])}")


def written(path: Path, write: Callable[[Path], None]) -> str:
    """Write a file, and give the sentence that says how it went."""
    try:
        write(path)
    except OSError as refusal:
        reason = refusal.strerror or str(refusal)
        return tr("“{path}” could not be read or written: {reason}.", path=path, reason=reason)
    return tr("Written: {path}", path=path)
