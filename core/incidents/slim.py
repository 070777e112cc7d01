# SPDX-License-Identifier: GPL-2.0-or-later
"""Arrays of a whole source that take no memory where all their values are the same, as most flags of most sources."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


def slim(values: NDArray[Any]) -> NDArray[Any]:
    """``values``, shape (n,), to be read only; one of them stands for all where all are the same."""
    first = values[:1]
    if len(first) and (np.array_equal(values, np.broadcast_to(first, values.shape)) or _is_nowhere_a_number(values)):
        return np.broadcast_to(first.copy(), values.shape)
    return values


def joined(parts: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """Slim arrays one after the other, slim again."""
    firsts = [part[:1] for part in parts if len(part)]
    length = sum(map(len, parts))
    if firsts and all(part.strides == (0,) for part in parts if len(part)):
        values = slim(np.concatenate(firsts))
        if values.strides == (0,):
            return np.broadcast_to(values[:1], (length,))
    return np.concatenate(parts)


def _is_nowhere_a_number(values: NDArray[Any]) -> bool:
    if values.dtype.kind == "M":
        return bool(np.isnat(values).all())
    return values.dtype.kind == "f" and bool(np.isnan(values).all())
