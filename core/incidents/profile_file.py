# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles read from JSON; whatever is wrong in one is said in a sentence that names the key."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import CoreError
from ..wording import tr
from .dates import LAYOUTS
from .nomenclature import categories, code_of, plain
from .profile import MOMENTS, Moment, Position, Profile, Reading, Rule
from .schema import UNMAPPED, WORDS
from .times import TIME_LAYOUTS

FOLDER = Path(__file__).parents[2] / "resources" / "profiles"
FIELDS = (
    "category", "quantity", "status", "discovery_mode", "location_precision", "location_accuracy_m",
    "location_type", "severity", "sensitivity", "count_unit", "source_id", "partner_id",
)  # fmt: skip
KEPT_AS_CODES = ("source_id", "partner_id")


class ProfileError(CoreError):
    """A profile that cannot be used."""

    def __init__(self, profile: str, problem: str) -> None:
        super().__init__(tr("PROFILE: “{profile}” cannot be used: {problem}", profile=profile, problem=problem))


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
        raise ProfileError(
            choice,
            tr("no shipped profile nor file has that name. Shipped: {names}.", names=", ".join(shipped_names())),
        )
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
    return _Checked(path.name).profile(data)


class _Checked:
    """Builds a profile, and refuses what the format does not know."""

    def __init__(self, file: str) -> None:
        self._file = file

    def profile(self, data: Any) -> Profile:
        keys = ("name", "title", "signature", "file", "time", "position", "fields", "never")
        given = self._object(data, "", keys)
        if not isinstance(given.get("name"), str) or not given["name"]:
            raise self._wrong(tr("it has no “name”."))
        time = self._object(given.get("time", {}), "time", (*MOMENTS, "timezone", "midnight"))
        position = self._object(given.get("position"), "position", ("x", "y", "crs", "scale", "missing"))
        return Profile(
            name=given["name"],
            titles=self._object(given.get("title", {}), "title", ("fr", "en")),
            signature=self._texts(given.get("signature", []), "signature"),
            reading=Reading(**self._object(given.get("file", {}), "file", ("delimiter", "encoding", "header_line"))),
            moments={key: self._moment(time[key], f"time.{key}") for key in MOMENTS if key in time},
            timezone=time.get("timezone"),
            midnight=self._one_of(time.get("midnight"), "time.midnight", ("unknown", "real")),
            position=self._position(position) if position else None,
            fields=self._rules(self._object(given.get("fields", {}), "fields", FIELDS)),
            never=self._texts(given.get("never", []), "never"),
        )

    def _moment(self, data: Any, where: str) -> Moment:
        given = self._object(data, where, tuple(Moment.__dataclass_fields__))
        self._one_of(given.get("layout"), f"{where}.layout", tuple(LAYOUTS))
        self._one_of(given.get("time_layout"), f"{where}.time_layout", TIME_LAYOUTS)
        self._one_of(given.get("precision"), f"{where}.precision", ("hour", "day", "month", "year"))
        self._one_of(given.get("unreadable"), f"{where}.unreadable", ("reject", "keep"))
        if bool(given.get("date")) == bool(given.get("year")):
            raise self._wrong(tr("“{key}” needs either “date” or “year”.", key=where))
        if given.get("date") and not given.get("layout"):
            raise self._wrong(tr("“{key}” has a “date” without its “layout”.", key=where))
        return Moment(**{**given, "missing": self._texts(given.get("missing", []), f"{where}.missing")})

    def _position(self, given: dict[str, Any]) -> Position:
        if not given.get("x") or not given.get("y"):
            raise self._wrong(tr("“{key}” needs both “x” and “y”.", key="position"))
        scale = given.get("scale", 1.0)
        if not isinstance(scale, (int, float)) or not scale > 0:
            raise self._wrong(tr("“{key}” must be a positive number.", key="position.scale"))
        missing = self._texts(given.get("missing", []), "position.missing")
        return Position(given["x"], given["y"], given.get("crs"), float(scale), missing)

    def _rules(self, given: dict[str, Any]) -> dict[str, Rule]:
        return {key: self._rule(key, data) for key, data in given.items()}

    def _rule(self, key: str, data: Any) -> Rule:
        where = f"fields.{key}"
        given = self._object(data, where, ("constant", "column", "values"))
        if ("constant" in given) == ("column" in given):
            raise self._wrong(tr("“{key}” needs either “constant” or “column”.", key=where))
        if key in KEPT_AS_CODES and "column" in given and not given.get("values"):
            raise self._wrong(tr("“{key}” from a column needs “values”, so that no name gets through.", key=where))
        values = self._object(given.get("values", {}), f"{where}.values", None)
        rule = Rule(
            constant=str(given["constant"]) if "constant" in given else None,
            column=given.get("column"),
            values={plain(str(theirs)): str(ours) for theirs, ours in values.items()},
        )
        return self._with_known_words(key, rule)

    def _with_known_words(self, key: str, rule: Rule) -> Rule:
        """The rule, its words checked against the closed list or the nomenclature."""
        ours = [rule.constant] if rule.constant is not None else list(rule.values.values())
        for word in ours:
            if key == "category" and code_of(word) is None and word != UNMAPPED:
                known = ", ".join(categories())
                raise self._wrong(
                    tr("“{word}” is not a category of the nomenclature. Known: {known}.", word=word, known=known)
                )
            self._one_of(word, f"fields.{key}", WORDS.get(key, (word,)))
        return rule

    def _object(self, data: Any, where: str, keys: tuple[str, ...] | None) -> dict[str, Any]:
        """A JSON object whose keys are all known."""
        if data is None:
            return {}
        if not isinstance(data, dict):
            raise self._wrong(tr("“{key}” must be an object.", key=where or "{ }"))
        unknown = [key for key in data if keys is not None and key not in keys]
        if unknown:
            raise self._wrong(
                tr("unknown key “{key}”. Known: {known}.", key=f"{where}.{unknown[0]}".strip("."),
                   known=", ".join(keys or ()))
            )  # fmt: skip
        return data

    def _texts(self, data: Any, where: str) -> tuple[str, ...]:
        if not isinstance(data, list) or not all(isinstance(text, str) for text in data):
            raise self._wrong(tr("“{key}” must be a list of texts.", key=where))
        return tuple(data)

    def _one_of(self, word: Any, where: str, known: tuple[str, ...]) -> Any:
        if word is not None and word not in known:
            raise self._wrong(
                tr("“{word}” is not a value of “{key}”. Known: {known}.", word=word, key=where,
                   known=", ".join(known))
            )  # fmt: skip
        return word

    def _wrong(self, problem: str) -> ProfileError:
        return ProfileError(self._file, problem)
