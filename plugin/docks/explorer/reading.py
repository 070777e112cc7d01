# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer read as a ranking, in another thread."""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from ....core.report.ranking import Ranking
from ....core.wording import NO_BREAK_SPACE, figure, percent, tr
from ....processing_algs.adapters.reading.table import Snapshot, numbers
from .results import roles_of


def reading_of(layer: QgsVectorLayer, value: str) -> Callable[[QgsProcessingFeedback], Ranking]:
    """The work that ranks the places of ``layer`` as it is now by its column ``value``."""
    snapshot, roles = Snapshot.of(layer), roles_of(layer)
    names = tuple(dict.fromkeys((value, *roles.columns)))

    def work(feedback: QgsProcessingFeedback) -> Ranking:
        ids, columns = snapshot.columns(names, feedback)
        figures = {name: numbers(columns[name]) for name in names if name not in roles.label or name == value}
        labels = _labels([columns[name] for name in roles.label], roles.label, ids)
        ranking = Ranking.of(ids, labels, figures, value, roles)
        # Known from here on: the window need not wait for it when a person types.
        _ = ranking.needles
        return ranking

    return work


def _labels(columns: list[list[object]], names: tuple[str, ...], ids: NDArray[np.int64]) -> NDArray[np.object_]:
    if names == ("share", "rank"):
        written = [_share(*row) for row in zip(*columns)]
    elif names == ("cluster",):
        written = [tr("Cluster {rank}", rank=_text(value)) for value in columns[0]]
    else:
        written = [_text(value) for value in columns[0]] if columns else [str(number) for number in ids]
    return np.fromiter(written, object, len(written))


def _share(share: object, rank: object) -> str:
    """« 50 % · 3 »: the third of the areas that hold half of the incidents."""
    part = percent(share / 100) if isinstance(share, (int, float)) else _text(share)
    return f"{part}{NO_BREAK_SPACE}·{NO_BREAK_SPACE}{_text(rank)}"


def _text(value: object) -> str:
    if value is None:
        return "–"
    return figure(value) if isinstance(value, float) else str(value)
