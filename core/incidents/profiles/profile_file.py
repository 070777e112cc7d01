# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles read from JSON; whatever is wrong in one is said in a sentence that names the key."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...wording import tr
from ..moments.dates import LAYOUTS
from ..moments.times import TIME_LAYOUTS
from ..nomenclature import categories, code_of, plain
from ..schema import UNMAPPED, WORDS
from .profile import MOMENTS, Moment, Position, Profile, Reading, Rule
from .profile_checks import Checks, ProfileError

FOLDER = Path(__file__).parents[3] / "resources" / "profiles"
KEYS = ("name", "title", "signature", "file", "time", "position", "fields", "never")
FIELDS = (
    "category", "quantity", "status", "discovery_mode", "location_precision", "location_accuracy_m",
    "location_type", "area_code", "severity", "sensitivity", "count_unit", "source_id", "partner_id",
)  # fmt: skip
KEPT_AS_CODES = ("source_id", "partner_id")
COLUMNS = ("date", "time", "year", "month", "day", "hour", "minute")


def shipped_names() -> tuple[str, ...]:
    """Names of the shipped profiles, in alphabetical order."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


def shipped_profiles() -> tuple[Profile, ...]:
    """Every shipped profile."""
    return tuple(read_profile(FOLDER / f"{name}.json") for name in shipped_names())


def profile_called(choice: str) -> Profile:
    """The shipped profile of that name, or the one in that JSON file.

    Raises
    ------
    ProfileError
        There is no such profile, or it is not well written.
    """
    if choice in shipped_names():
        return read_profile(FOLDER / f"{choice}.json")
    path = Path(choice)
    if not path.is_file():
        names = ", ".join(shipped_names())
        raise ProfileError(choice, tr("no shipped profile nor file has that name. Shipped: {names}.", names=names))
    return read_profile(path)


def read_profile(path: Path) -> Profile:
    """Profile of a JSON file.

    Raises
    ------
    ProfileError
        It is not JSON, or not a profile as ``resources/profiles/README.md`` describes them.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise ProfileError(path.name, tr("it is not readable JSON ({error}).", error=error)) from error
    return _profile(data, Checks(path.name))


def _profile(data: Any, checks: Checks) -> Profile:
    given = checks.object(data, "", KEYS)
    name = checks.text(given.get("name") or None, "name")
    if name is None:
        raise checks.wrong(tr("it has no “name”."))
    time = checks.object(given.get("time"), "time", (*MOMENTS, "timezone", "midnight"))
    rules = checks.object(given.get("fields"), "fields", FIELDS)
    return Profile(
        name=name,
        titles=checks.object(given.get("title"), "title", ("fr", "en")),
        signature=checks.texts(given.get("signature"), "signature"),
        reading=_reading(given.get("file"), checks),
        moments={key: _moment(time[key], f"time.{key}", checks) for key in MOMENTS if key in time},
        timezone=checks.timezone(time.get("timezone"), "time.timezone"),
        midnight=checks.word(time.get("midnight"), "time.midnight", ("unknown", "real")),
        position=_position(given.get("position"), checks),
        fields={key: _rule(key, rule, checks) for key, rule in rules.items()},
        never=checks.texts(given.get("never"), "never"),
    )


def _reading(data: Any, checks: Checks) -> Reading:
    given = checks.object(data, "file", ("delimiter", "encoding", "header_line"))
    return Reading(
        checks.text(given.get("delimiter"), "file.delimiter"),
        checks.text(given.get("encoding"), "file.encoding"),
        checks.whole(given.get("header_line"), "file.header_line"),
    )


def _moment(data: Any, where: str, checks: Checks) -> Moment:
    given = checks.object(data, where, tuple(Moment.__dataclass_fields__))
    columns = {key: checks.text(given.get(key), f"{where}.{key}") for key in COLUMNS}
    if bool(columns["date"]) == bool(columns["year"]):
        raise checks.wrong(tr("“{key}” needs either “date” or “year”.", key=where))
    layout = checks.word(given.get("layout"), f"{where}.layout", tuple(LAYOUTS))
    if columns["date"] and layout is None:
        raise checks.wrong(tr("“{key}” has a “date” without its “layout”.", key=where))
    return Moment(
        **columns,
        layout=layout,
        time_layout=checks.word(given.get("time_layout"), f"{where}.time_layout", TIME_LAYOUTS) or "clock",
        precision=checks.word(given.get("precision"), f"{where}.precision", ("hour", "day", "month", "year")),
        unreadable=checks.word(given.get("unreadable"), f"{where}.unreadable", ("reject", "keep")) or "reject",
        span=checks.yes(given.get("span"), f"{where}.span"),
        missing=checks.texts(given.get("missing"), f"{where}.missing"),
    )


def _position(data: Any, checks: Checks) -> Position | None:
    given = checks.object(data, "position", ("x", "y", "crs", "scale", "missing"))
    if not given:
        return None
    x, y = (checks.text(given.get(axis), f"position.{axis}") for axis in ("x", "y"))
    if x is None or y is None:
        raise checks.wrong(tr("“{key}” needs both “x” and “y”.", key="position"))
    return Position(
        x,
        y,
        checks.text(given.get("crs"), "position.crs"),
        checks.positive(given.get("scale", 1.0), "position.scale"),
        checks.texts(given.get("missing"), "position.missing"),
    )


def _rule(key: str, data: Any, checks: Checks) -> Rule:
    where = f"fields.{key}"
    given = checks.object(data, where, ("constant", "column", "values"))
    if ("constant" in given) == ("column" in given):
        raise checks.wrong(tr("“{key}” needs either “constant” or “column”.", key=where))
    if key in KEPT_AS_CODES and "column" in given and not given.get("values"):
        raise checks.wrong(tr("“{key}” from a column needs “values”, so that no name gets through.", key=where))
    values = checks.object(given.get("values"), f"{where}.values", None)
    rule = Rule(
        constant=str(given["constant"]) if "constant" in given else None,
        column=checks.text(given.get("column"), f"{where}.column"),
        values={plain(str(theirs)): str(ours) for theirs, ours in values.items()},
    )
    for word in [rule.constant] if rule.constant is not None else rule.values.values():
        _check_word(key, word, checks)
    return rule


def _check_word(key: str, word: str, checks: Checks) -> None:
    """Refuse a word that the closed list of its field, or the nomenclature, does not hold."""
    if key == "category" and code_of(word) is None and word != UNMAPPED:
        raise checks.wrong(
            tr(
                "“{word}” is not a category of the nomenclature. Known: {known}.",
                word=word,
                known=", ".join(categories()),
            )
        )
    checks.word(word, f"fields.{key}", WORDS.get(key, (word,)))
