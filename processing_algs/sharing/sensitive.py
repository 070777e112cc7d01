# SPDX-License-Identifier: GPL-2.0-or-later
"""Sensitive facts: domestic or sexual violence, minors, health, racist acts."""
from __future__ import annotations

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingFeedback

from ...core.errors import NoEventError
from ...core.incidents.nomenclature import categories as nomenclature
from ...core.incidents.nomenclature import code_of
from ...core.privacy.persons.sensitive_labels import is_sensitive
from ...core.wording import number, tr
from ..adapters.events import Events

SENSITIVITY = "sensitivity"
CONFIDENTIAL, MOST = 3, 0.5


def without_sensitive(
    events: Events, signs: tuple[str, ...], kept: bool, feedback: QgsProcessingFeedback
) -> tuple[Events, bool]:
    """The events that no field calls sensitive, all where those are ``kept``, and whether the fields know of most."""
    sensitive, known = np.zeros(len(events), dtype=bool), np.zeros(len(events), dtype=bool)
    for name in signs:
        level = _levels(events.frame[name], name)
        sensitive |= level >= CONFIDENTIAL
        known |= np.isfinite(level)
    if not known.all():
        feedback.pushWarning(
            tr(
                "{count} events have neither sensitivity nor a category of the nomenclature: check that none of them "
                "is sensitive (domestic or sexual violence, minors, health…).",
                count=number(int((~known).sum())),
            )
        )
    if kept:
        feedback.pushWarning(
            tr("{count} sensitive events are counted, as asked.", count=number(int(sensitive.sum())))
        )
        return events, False
    if sensitive.any():
        feedback.pushInfo(
            tr(
                "{count} sensitive events are left out: a package counts them only if asked, in large areas.",
                count=number(int(sensitive.sum())),
            )
        )
    frame = events.frame[~sensitive].reset_index(drop=True)
    if frame.empty:
        raise NoEventError
    # Most, not all: that one hidden event is unknown must not show in the package.
    return Events(frame, events.crs, events.without_position), bool(known.mean() > MOST)


def _levels(column: pd.Series, name: str) -> np.ndarray:
    """Sensitivity of each event, from 0 to 3, NaN where the field does not tell."""
    if name.lower() == SENSITIVITY:
        return pd.to_numeric(column, errors="coerce").to_numpy(np.float64)
    levels = {value: _level(value) for value in column.dropna().unique()}
    return column.map(levels).to_numpy(np.float64)


def _level(label: object) -> float:
    code = code_of(str(label))
    if code:
        return float(nomenclature()[code].sensitivity)
    return float(CONFIDENTIAL) if is_sensitive(str(label)) else np.nan
