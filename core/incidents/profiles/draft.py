# SPDX-License-Identifier: GPL-2.0-or-later
"""A profile in the making: what a source is first taken for, and what would become of its rows."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from ...errors import CoreError
from ...privacy.persons.identifiers import personal_columns
from ...progress import Tick, stage, unwatched
from ..files.header import Header
from ..files.source import Source
from ..files.table import Table
from ..findings.findings import Findings
from ..likely import likely_categories
from ..loading import Loading, fitting_profile
from ..moments.day_or_month import TWINS
from ..nomenclature import code_of, plain
from ..places.located import Wanted
from ..schema import RAW_LABEL_LENGTH, REJECT_FIELDS, UNMAPPED
from ..texts import stripped
from .binding import bound
from .profile import Profile, Rule
from .roles import missing_part, roles_of

FIRST_ROWS = 200
SHOWN_REJECTS = 200
"""Rejected rows kept to be looked at; all are counted."""


@dataclass(frozen=True)
class Trial:
    """What would become of the rows; ``findings`` is ``None`` where ``refusal`` says why nothing would."""

    findings: Findings | None
    rejects: pd.DataFrame
    refusal: str = ""


@dataclass(frozen=True)
class Label:
    """A label of a source: how many rows bear it, the code it gets (empty: none), and one that it resembles."""

    text: str
    count: int
    code: str
    likely: str


def first_rows(source: Source, count: int = FIRST_ROWS) -> Source:
    """The first rows of ``source`` as a source."""
    return Source.of(source.sample.part(0, count))


def first_draft(table: Table, name: str, given: Profile | None = None) -> tuple[Profile, str]:
    """What ``table`` is taken for, and the sentence of what could not be decided, if anything.

    ``given`` is a profile that the person holds to be the one; otherwise the shipped one that fits, or the one guessed,
    gets the ``name``. Columns of persons are set down as never to be imported. Where day and month could be exchanged,
    the French order stands until a person chooses.
    """
    profile, refusal = (given, "") if given else _found(table, name)
    try:
        profile = bound(profile, Header(list(table.frame.columns)), table.geometry is not None).profile
    except CoreError as error:
        refusal, profile = str(error), _found(table, name)[0]
    roles = roles_of(profile)
    unread = tuple(column for column in table.frame.columns if column not in roles)
    never = tuple(one.column for one in personal_columns(table.frame, unread))
    return replace(profile, never=(*profile.never, *never)), refusal


def _found(table: Table, name: str) -> tuple[Profile, str]:
    refusal = ""
    for layout in (None, next(iter(TWINS))):
        try:
            return replace(fitting_profile(table, layout)[0], name=name), refusal
        except CoreError as error:
            refusal = refusal or str(error)
    return Profile(name), refusal


def signed(profile: Profile) -> Profile:
    """``profile`` with the columns that it reads as its signature."""
    return replace(profile, signature=tuple(dict.fromkeys(profile.columns())))


def named_after(file: str) -> str:
    """Name of a profile for the source in ``file``: « police_municipale_2024 »."""
    return plain(Path(file).name.split(".")[0]).replace(" ", "_") or "source"


def tried(source: Source, profile: Profile, wanted: Wanted, tick: Tick = unwatched) -> Trial:
    """What loading ``source`` by ``profile`` would make of its rows; refusals are told, not raised."""
    none = pd.DataFrame(columns=[spec.name for spec in REJECT_FIELDS])
    lacking = missing_part(profile)
    if lacking:
        return Trial(None, none, lacking)
    rejects, kept, loading = [none], 0, None
    try:
        loading = Loading(source, profile, wanted, stage(tick, 0, 0.5))
        for part in loading.parts(stage(tick, 0.5, 1)):
            if kept < SHOWN_REJECTS and len(part.rejects):
                rejects.append(part.rejects.head(SHOWN_REJECTS - kept))
                kept += len(rejects[-1])
    except CoreError as error:
        return Trial(getattr(loading, "findings", None), pd.concat(rejects, ignore_index=True), str(error))
    return Trial(loading.findings, pd.concat(rejects, ignore_index=True))


def labels_of(table: Table, rule: Rule | None) -> list[Label]:
    """Labels of the column of categories, those that differ by case, accents and punctuation as one; frequent first."""
    if rule is None or rule.column is None or rule.column not in table.frame:
        return []
    text = stripped(table.frame[rule.column]).str.slice(0, RAW_LABEL_LENGTH)
    counts = text[text != ""].value_counts()
    spelt: dict[str, str] = {}
    sums: Counter[str] = Counter()
    for label, count in zip(map(str, counts.index), counts.to_numpy()):
        sums[spelt.setdefault(plain(label), label)] += int(count)
    codes = {label: code_of(rule.values.get(plain(label)) or label) or "" for label in sums}
    likely = likely_categories(label for label, code in codes.items() if not code)
    return [Label(label, count, codes[label], likely.get(label, "")) for label, count in sums.most_common()]


def with_label(profile: Profile, label: str, code: str) -> Profile:
    """``profile`` in which ``label`` means the category ``code``; empty, it means none."""
    rule = profile.fields.get("category") or Rule()
    values = {word: meant for word, meant in rule.values.items() if word != plain(label)}
    if code or code_of(label):
        values[plain(label)] = code or UNMAPPED
    return replace(profile, fields={**profile.fields, "category": replace(rule, values=values)})
