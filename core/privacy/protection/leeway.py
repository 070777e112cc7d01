# SPDX-License-Identifier: GPL-2.0-or-later
"""How far figures may move within what is known of them, by exchanges between two lines and two columns.

From one table that agrees with all that is known, adding to a figure, taking as much from another of its line and of
its column, and adding it where these two cross, makes another such table, as long as none of the four leaves its
bounds. What moves far enough by one such exchange needs no linear programme. The exchanges are those of Fienberg, S.
and Makov, U. (1998, « Confidentiality, uniqueness, and disclosure limitation », J. Off. Stat. 14(4), p. 388).
"""
from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LARGEST = 1500
"""Figures of a table from which its exchanges are too many to be looked at."""


def leeway(
    table: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How much less and more than in ``table`` each figure may be; what is possible, not all that is.

    Parameters
    ----------
    table
        Figures that agree with what is known, shape (u, periods, categories), the last of each being the totals.
    low, high
        What is known of each, same shape.
    """
    less, more = np.zeros(table.shape), np.zeros(table.shape)
    if table.shape[1] * table.shape[2] > LARGEST:
        return less, more
    # With the totals' signs turned, the changes of every line and every column, that of the totals too, sum to zero.
    sign = np.ones(table.shape[1:])
    sign[-1, :] *= -1
    sign[:, -1] *= -1
    above, below = np.maximum(high - table, 0.0), np.maximum(table - low, 0.0)
    up, down = np.where(sign > 0, above, below), np.where(sign > 0, below, above)
    raised, lowered = np.zeros(table.shape), np.zeros(table.shape)
    for one in range(table.shape[1]):
        for other in range(table.shape[1]):
            if one != other:
                _exchanged(raised[:, one], up[:, one], down[:, one], up[:, other], down[:, other])
                _exchanged(lowered[:, one], down[:, one], up[:, one], down[:, other], up[:, other])
    return np.where(sign > 0, lowered, raised), np.where(sign > 0, raised, lowered)


def _exchanged(
    most: NDArray[np.float64],
    up: NDArray[np.float64],
    down: NDArray[np.float64],
    other_up: NDArray[np.float64],
    other_down: NDArray[np.float64],
) -> None:
    """Note in ``most``, shape (u, categories), how far figures of a line go up by exchanges with another line."""
    here, there = np.minimum(up, other_down), np.minimum(down, other_up)
    # The best partner of a column is the one that gives most; its own best, the second.
    best = there.argmax(axis=1)
    first = np.take_along_axis(there, best[:, None], axis=1)
    rest = there.copy()
    np.put_along_axis(rest, best[:, None], 0.0, axis=1)
    second = rest.max(axis=1, keepdims=True)
    partner = np.where(np.arange(up.shape[1])[None, :] == best[:, None], second, first)
    np.maximum(most, np.minimum(here, partner), out=most)
