# SPDX-License-Identifier: GPL-2.0-or-later
"""Refusals: what is wrong, where, and what to do, in one sentence for a person.

Each subclass words its own sentence with :func:`core.wording.tr` in its constructor and lives in the
module that raises it; only what several modules raise stands here.
"""
from __future__ import annotations

from .wording import tr


class CoreError(ValueError):
    """The data cannot be processed as asked."""


class Cancelled(Exception):  # noqa: N818 (a decision of the person, not an error)
    """The person asked to stop."""


class NoEventError(CoreError):
    """Nothing to work on."""

    def __init__(self) -> None:
        super().__init__(
            tr("The layer has no event with a position: check its selection, its filter and its geometries.")
        )


class NotFiniteError(CoreError):
    """NaN or infinite numbers among coordinates or weights."""

    def __init__(self, what: str, count: int) -> None:
        super().__init__(
            tr(
                "{count} values of {what} are missing or infinite: correct or filter those rows.",
                count=count,
                what=what,
            )
        )
