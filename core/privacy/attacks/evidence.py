# SPDX-License-Identifier: GPL-2.0-or-later
"""All that the attacker holds: a package, perhaps the raw data, perhaps an earlier package."""
from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from .published import Published, published
from .reading import Reading
from .recount import recounted
from .truth import Positions, Truth


@dataclass(frozen=True)
class Evidence:
    """``surroundings`` are words of this machine: account, host, folders.

    ``addresses`` are x and y of all those of the territory, in metres, each of shape (n,).
    """

    reading: Reading
    truth: Truth | None = None
    previous: Reading | None = None
    surroundings: frozenset[str] = field(default=frozenset())
    addresses: Positions | None = None

    @cached_property
    def published(self) -> Published:
        """Figures of the package."""
        return published(self.reading)

    @cached_property
    def recounted(self) -> pd.DataFrame | None:
        """The published rows with what the raw data say of them; ``None`` where they do not tell."""
        return None if self.truth is None else recounted(self.published, self.truth)

    @cached_property
    def earlier(self) -> Published:
        """Figures of the earlier package."""
        if self.previous is None:
            raise LookupError
        return published(self.previous)
