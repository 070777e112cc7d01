# SPDX-License-Identifier: GPL-2.0-or-later
"""Which columns may never be published as categories, however many facts each of their values has.

A name with eleven facts is still a name. What the *values* hold (persons, telephones, plates, numbers of files,
moments, positions) is never published: the remedy is to write categories in their place. What only the name of the
column or the number of its values suggests is for the data protection officer to decide.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...errors import CoreError
from ...wording import later, number, tr, translated
from .identifiers import KINDS, PATTERNS, holds_identifier, personal_columns
from .person_columns import kind_by_name
from .person_names import persons, with_civility

OTHER_KINDS = {
    "moment": later("moments or days"),
    "position": later("positions"),
    "number": later("numbers of files or of persons"),
}
MOST_LABELS = 150
"""Distinct values beyond which a column is no category: the longest nomenclature, « état 4001 », has 107."""
FEW_LABELS, SHARE_DISTINCT = 30, 0.2
"""Distinct values, and their share of the events, from which each event rather says something of its own."""
USUALLY = 0.3
MOMENTS = re.compile(r"^(?:\d{4}-\d{2}-\d{2}.*|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}.*|\d{1,2}\s?[h:]\s?\d{0,2}(?::\d{2})?)$")
POSITIONS = re.compile(r"^-?\d+[.,]\d{3,}(?:\s*[,;/ ]\s*-?\d+[.,]\d{3,})?$|^POINT\b", re.IGNORECASE)
NUMBERS = re.compile(r"^(?=(?:\D*\d){6,})[\w.\-/ ]+$")
MOMENT_WORDS = frozenset(
    "date heure heures hour hours minute hrmn jour jours day days weekday semaine week mois month trimestre quarter "
    "horodatage timestamp datetime".split()
)
BY_VALUES = {"moment": MOMENTS, "position": POSITIONS, "number": NUMBERS}


class PersonalLabelsError(CoreError):
    """A column of which the values tell of persons, or more than places and periods may."""

    def __init__(self, parameter: str, column: str, kind: str) -> None:
        super().__init__(
            tr(
                "{parameter}: the field “{field}” holds {kind}. They are never published, however many facts each has, "
                "and no decision allows it: write categories in their place, or choose another field.",
                parameter=parameter,
                field=column,
                kind=kind_in_words(kind),
            )
        )


class DoubtfulLabelsError(CoreError):
    """A column that may tell of persons: its name says so, or nearly every event has a value of its own."""

    def __init__(self, parameter: str, column: str, reason: str) -> None:
        super().__init__(
            tr(
                "{parameter}: the field “{field}” {reason}. Choose another field; or, if its values are categories "
                "that may be read by all, write the decision of the data protection officer in DPO_DECISION.",
                parameter=parameter,
                field=column,
                reason=reason,
            )
        )


def kind_in_words(kind: str) -> str:
    """What a kind of values is called, in the person's language."""
    return translated({**KINDS, **OTHER_KINDS}[kind])


def refuse_personal(
    parameter: str, column: str, labels: pd.Series[str], counts: NDArray[np.int64], k: int, decided: bool
) -> str:
    """Refuse a column that may not be published as categories.

    Parameters
    ----------
    parameter, column
        Which parameter named the column, and its name.
    labels, counts
        Its distinct values as text, and how many events have each; shape (n,).
    k
        Events from which a value may be published.
    decided
        Whether the data protection officer's decision is written.

    Returns
    -------
    str
        Why the column is doubtful though the officer has decided; empty where it is not.

    Raises
    ------
    PersonalLabelsError
        The values tell of persons, moments or positions.
    DoubtfulLabelsError
        The name or the number of the values lets one fear so, and nobody has decided.
    """
    kind = kind_of_values(labels, labels[counts >= k])
    if kind:
        raise PersonalLabelsError(parameter, column, kind)
    if MOMENT_WORDS.intersection(_words(column)):
        raise PersonalLabelsError(parameter, column, "moment")
    reason = _doubt(column, labels, int(counts.sum()))
    if reason and not decided:
        raise DoubtfulLabelsError(parameter, column, reason)
    return reason


def refuse_personal_areas(parameter: str, column: str, names: Sequence[str]) -> None:
    """Refuse areas that are called after persons: a lodge of « Mme Durand », a mailbox.

    Raises
    ------
    PersonalLabelsError
        One of the names holds a person's.
    """
    labels = pd.Series(sorted(set(names)), dtype=object)
    if with_civility(labels).any():
        raise PersonalLabelsError(parameter, column, "name")
    if labels.str.contains(PATTERNS["email"]).any():
        raise PersonalLabelsError(parameter, column, "email")


def kind_of_values(labels: pd.Series[str], frequent: pd.Series[str]) -> str:
    """What distinct ``labels`` hold that is never published: a kind, or nothing; ``frequent`` are judged one by one."""
    if labels.empty:
        return ""
    # One of the frequent ones is enough: it is what would be read.
    if holds_identifier(frequent).any():
        return next((one.kind for one in personal_columns(pd.DataFrame({"": frequent}), ("",))), "phone")
    if with_civility(frequent).any() or persons(labels).mean() >= USUALLY:
        return "name"
    for kind, pattern in BY_VALUES.items():
        if labels.str.contains(pattern).mean() >= USUALLY:
            return kind
    found = personal_columns(pd.DataFrame({"": labels}), ("",))
    # Labels of a nomenclature are sentences too: texts are told from them by how many there are.
    return next((one.kind for one in found if one.kind != "free_text"), "")


def _doubt(column: str, labels: pd.Series[str], events: int) -> str:
    """Why a person should look at a column; empty where nothing shows."""
    named = kind_by_name(column)
    if named:
        return tr("is called like a column of {kind}", kind=translated(KINDS[named]))
    if len(labels) > MOST_LABELS or len(labels) > max(FEW_LABELS, SHARE_DISTINCT * events):
        return tr("has {count} different values, as free text or identifiers have", count=number(len(labels)))
    return ""


def _words(column: str) -> list[str]:
    return re.sub(r"[^a-z]+", " ", column.casefold()).split()
