# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of a profile's JSON, each refused with its key where it is not what it should be."""
from __future__ import annotations

from typing import Any

import pandas as pd

from ...errors import CoreError
from ...wording import tr


class ProfileError(CoreError):
    """A profile that cannot be used."""

    def __init__(self, profile: str, problem: str) -> None:
        super().__init__(tr("PROFILE: “{profile}” cannot be used: {problem}", profile=profile, problem=problem))


class Checks:
    """Takes values out of the JSON of one file; ``where`` is the dotted key that a refusal names."""

    def __init__(self, file: str) -> None:
        self._file = file

    def wrong(self, problem: str) -> ProfileError:
        """The error for a problem said in a sentence."""
        return ProfileError(self._file, problem)

    def object(self, data: Any, where: str, keys: tuple[str, ...] | None) -> dict[str, Any]:
        """A JSON object, empty where it is not given; its keys are among ``keys`` unless any will do."""
        if data is None:
            return {}
        if not isinstance(data, dict):
            raise self.wrong(tr("“{key}” must be an object.", key=where or "{ }"))
        for key in data:
            if keys is not None and key not in keys:
                name, known = f"{where}.{key}".strip("."), ", ".join(keys)
                raise self.wrong(tr("unknown key “{key}”. Known: {known}.", key=name, known=known))
        return data

    def text(self, data: Any, where: str) -> str | None:
        """A text that says something, or nothing."""
        if data is not None and not (isinstance(data, str) and data):
            raise self.wrong(tr("“{key}” must be a text.", key=where))
        return data

    def texts(self, data: Any, where: str) -> tuple[str, ...]:
        """A list of texts, empty where it is not given."""
        if data is not None and not (isinstance(data, list) and all(isinstance(text, str) for text in data)):
            raise self.wrong(tr("“{key}” must be a list of texts.", key=where))
        return tuple(data or ())

    def word(self, data: Any, where: str, known: tuple[str, ...]) -> str | None:
        """One of the known words, or nothing."""
        if data is not None and data not in known:
            raise self.wrong(
                tr("“{word}” is not a value of “{key}”. Known: {known}.", word=data, key=where, known=", ".join(known))
            )
        return data

    def whole(self, data: Any, where: str) -> int | None:
        """A whole number above 0, or nothing."""
        if data is not None and not (isinstance(data, int) and data > 0):
            raise self.wrong(tr("“{key}” must be a whole number above 0.", key=where))
        return data

    def yes(self, data: Any, where: str) -> bool:
        """True or false, false where it is not given."""
        if data is not None and not isinstance(data, bool):
            raise self.wrong(tr("“{key}” must be true or false.", key=where))
        return bool(data)

    def positive(self, data: Any, where: str) -> float:
        """A number above 0."""
        if isinstance(data, bool) or not (isinstance(data, (int, float)) and data > 0):
            raise self.wrong(tr("“{key}” must be a positive number.", key=where))
        return float(data)

    def timezone(self, data: Any, where: str) -> str | None:
        """The name of a time zone, or nothing."""
        name = self.text(data, where)
        try:
            pd.Timestamp(0, tz=name)
        except Exception as error:  # each library of time zones raises its own
            raise self.wrong(tr("“{name}” is not a time zone, such as Europe/Paris.", name=name)) from error
        return name
