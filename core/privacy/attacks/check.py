# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check is, and what it answers."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from ...wording import tr, translated
from .evidence import Evidence

MOST_TOLD = 5
"""Finds that a sentence names; the others are counted."""
Need = Literal["truth", "previous", "addresses"]


@dataclass(frozen=True)
class Outcome:
    """What was measured, in words, and what was found that should not be there."""

    figure: str
    found: tuple[str, ...] = ()

    @classmethod
    def of(cls, found: Iterable[str], clean: str) -> Outcome:
        """The outcome of a search: its finds, or the figure ``clean`` where there is none."""
        told = tuple(dict.fromkeys(found))
        if not told:
            return cls(clean)
        more = tr(" and {count} more", count=len(told) - MOST_TOLD) if len(told) > MOST_TOLD else ""
        return cls("; ".join(told[:MOST_TOLD]) + more, told)


@dataclass(frozen=True)
class Check:
    """One attack: ``title`` and ``sentence`` are marked for translation, ``needs`` says without what it cannot run."""

    id: str
    family: str
    title: str
    sentence: str
    look: Callable[[Evidence], Outcome]
    needs: tuple[Need, ...] = ()


def looked(check: Check, evidence: Evidence) -> Outcome:
    """What a check answers; what it cannot read, made to break readers or not, is a find."""
    try:
        return check.look(evidence)
    except Exception as broken:
        reason = tr("what it reads is broken ({reason})", reason=str(broken)[:80] or type(broken).__name__)
        return Outcome(reason, (reason,))


@dataclass(frozen=True)
class Finding:
    """A check and what it answered; ``outcome`` is ``None`` where it could not run."""

    check: Check
    outcome: Outcome | None

    @property
    def passed(self) -> bool:
        """Whether it ran and found nothing."""
        return self.outcome is not None and not self.outcome.found

    @property
    def failed(self) -> bool:
        """Whether it found something."""
        return self.outcome is not None and bool(self.outcome.found)

    @property
    def sentence(self) -> str:
        """Title and figure, in the person's language."""
        title = translated(self.check.title)
        return f"{title}: {self.outcome.figure}" if self.outcome else title
