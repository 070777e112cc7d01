# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles written as the JSON that :mod:`.profile_file` reads."""
from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from ...files import appearing_whole
from .profile import Moment, Profile, Rule
from .profile_file import read_profile


def profile_data(profile: Profile) -> dict[str, Any]:
    """What stands in the file of a profile; what it leaves to be found does not."""
    time: dict[str, Any] = {key: _moment(moment) for key, moment in profile.moments.items()}
    time |= _said({"timezone": profile.timezone, "midnight": profile.midnight})
    position = profile.position
    where = _said({
        "x": position.x, "y": position.y, "crs": position.crs,
        "scale": position.scale if position.scale != 1 else None, "missing": list(position.missing),
    }) if position else {}  # fmt: skip
    reading = profile.reading
    return _said({
        "name": profile.name,
        "title": dict(profile.titles),
        "signature": list(profile.signature),
        "file": _said({"delimiter": reading.delimiter, "encoding": reading.encoding,
                       "header_line": reading.header_line}),
        "time": time,
        "position": where,
        "fields": {key: _rule(rule) for key, rule in profile.fields.items()},
        "never": list(profile.never),
    })  # fmt: skip


def write_profile(profile: Profile, path: Path) -> None:
    """Write ``profile`` to ``path``, whole or not at all, and only if it can be read again.

    Raises
    ------
    ProfileError
        It is not one that loading would take; what was at ``path`` is still there.
    """
    with appearing_whole(path) as draft:
        draft.write_text(json.dumps(profile_data(profile), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        read_profile(draft)


def _said(data: dict[str, Any]) -> dict[str, Any]:
    """What says something."""
    return {key: value for key, value in data.items() if value not in (None, "", [], {})}


def _moment(moment: Moment) -> dict[str, Any]:
    """A moment without what it has by default."""
    usual = Moment()
    given = {one.name: getattr(moment, one.name) for one in fields(Moment)}
    data = {key: value for key, value in given.items() if value != getattr(usual, key)}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in data.items()}


def _rule(rule: Rule) -> dict[str, Any]:
    if rule.constant is not None:
        return {"constant": rule.constant}
    return _said({"column": rule.column, "values": dict(rule.values)})
