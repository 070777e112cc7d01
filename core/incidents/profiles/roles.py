# SPDX-License-Identifier: GPL-2.0-or-later
"""What each column of a source is taken for, and profiles in which a person changes that, one column at a time."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ...wording import later, tr, translated
from ..moments.dates import fitting_layouts
from ..schema import title_of
from .profile import Moment, Position, Profile, Rule

LEFT_OUT, NEVER = "", "never"
X, Y = "position.x", "position.y"
PARTS = ("date", "time", "year", "month", "day", "hour", "minute")
DATED = ("occurred_from", "occurred_to", "recorded_at", "closed_at")
LABELLED = (
    "category", "quantity", "status", "discovery_mode", "location_precision", "location_accuracy_m", "location_type",
    "area_code", "severity", "sensitivity", "count_unit",
)  # fmt: skip
"""Fields made of a column as it stands; those of codes need a list of their words, written by hand."""
ROLES = (
    LEFT_OUT, "occurred_from.date", "occurred_from.time", "occurred_from.year", "occurred_from.month",
    "occurred_from.day", "occurred_from.hour", "occurred_from.minute", "occurred_to.date", "occurred_to.time",
    "recorded_at.date", "closed_at.date", X, Y, *(f"fields.{key}" for key in LABELLED), NEVER,
)  # fmt: skip
TITLES = {
    LEFT_OUT: later("left out"),
    NEVER: later("left out: persons or free text"),
    X: later("X, longitude"),
    Y: later("Y, latitude"),
    "time": later("hour"), "year": later("year"), "month": later("month"), "day": later("day"),
    "hour": later("number of the hour"), "minute": later("minute"),
}  # fmt: skip
USUAL_LAYOUT = "yyyy-mm-dd"


def role_title(role: str) -> str:
    """What a role is called, in the person's language."""
    if role in TITLES:
        return translated(TITLES[role])
    head, _, part = role.partition(".")
    if head == "fields":
        return title_of(part)
    if part == "date":
        return title_of(head)
    return tr("{part} – {moment}", moment=title_of(head), part=translated(TITLES[part]))


def roles_of(profile: Profile) -> dict[str, str]:
    """Role of each column that the profile uses or never imports."""
    roles = {name: NEVER for name in profile.never}
    for key, rule in profile.fields.items():
        if rule.column:
            roles[rule.column] = f"fields.{key}"
    if profile.position:
        roles |= {column: role for column, role in ((profile.position.x, X), (profile.position.y, Y)) if column}
    for key, moment in profile.moments.items():
        roles |= {getattr(moment, part): f"{key}.{part}" for part in PARTS if getattr(moment, part)}
    return roles


def with_role(profile: Profile, column: str, role: str, values: Sequence[str] = ()) -> Profile:
    """``profile`` with ``column`` in the place of ``role``, and no longer in any other.

    A column that had the role gives it up. ``values`` are some of the column's, which tell how its dates are written.
    A coordinate waits for the other one: :func:`missing_part` tells what is still missing.
    """
    profile = without(profile, column)
    head, _, part = role.partition(".")
    if role == NEVER:
        return replace(profile, never=(*profile.never, column))
    if head == "fields":
        known = profile.fields.get(part)
        kept = known.values if known and known.column else {}
        return replace(profile, fields={**profile.fields, part: Rule(column=column, values=kept)})
    if head == "position":
        where = profile.position or Position("", "")
        return replace(profile, position=replace(where, x=column) if role == X else replace(where, y=column))
    if head in DATED:
        return replace(profile, moments={**profile.moments, head: _dated(profile, head, part, column, values)})
    return profile


def without(profile: Profile, column: str) -> Profile:
    """``profile`` that makes nothing of ``column``."""
    moments = {key: _bereft(moment, column) for key, moment in profile.moments.items()}
    where = profile.position
    if where and column in (where.x, where.y):
        where = replace(where, x="" if where.x == column else where.x, y="" if where.y == column else where.y)
    return replace(
        profile,
        moments={key: moment for key, moment in moments.items() if moment.columns},
        position=where if where and (where.x or where.y) else None,
        fields={key: rule for key, rule in profile.fields.items() if rule.column != column},
        never=tuple(name for name in profile.never if name != column),
    )


def exchanged(profile: Profile) -> Profile:
    """``profile`` with x read as y and y as x."""
    where = profile.position
    return replace(profile, position=where and replace(where, x=where.y, y=where.x))


def missing_part(profile: Profile) -> str:
    """What the profile lacks to be used, in a sentence; empty where nothing."""
    where = profile.position
    if where and not (where.x and where.y):
        return tr("A position needs two columns: choose the one of {role}.", role=role_title(Y if where.x else X))
    for key, moment in profile.moments.items():
        if not (moment.date or moment.year):
            return tr("“{field}” has an hour but no date: choose the column of its date.", field=title_of(key))
    return ""


def _dated(profile: Profile, key: str, part: str, column: str, values: Sequence[str]) -> Moment:
    moment = profile.moments.get(key, Moment())
    if part != "date":
        # A date is either one column, or several parts.
        parted = replace(moment, date=None, layout=None) if part in ("year", "month", "day") else moment
        placed: dict[str, Any] = {part: column}
        return replace(parted, **placed)
    shares = fitting_layouts([value for value in values if value])
    best = max(shares, key=lambda layout: shares[layout]) if shares and max(shares.values()) else ""
    layout = moment.layout if moment.layout and shares.get(moment.layout, 0) == shares.get(best, 0) else best
    return replace(moment, date=column, layout=layout or USUAL_LAYOUT, year=None, month=None, day=None)


def _bereft(moment: Moment, column: str) -> Moment:
    lost: dict[str, Any] = {part: None for part in PARTS if getattr(moment, part) == column}
    return replace(moment, **lost) if lost else moment
