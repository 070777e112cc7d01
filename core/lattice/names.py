# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of cells, made of what their row and their column are called."""
from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray


def texts(numbers: NDArray[np.int64], text: Callable[[int], str]) -> NDArray[np.object_]:
    """The text of each number, shape (n,), each made once: few rows and columns have many cells."""
    codes, distinct = pd.factorize(numbers)
    made = np.empty(len(distinct), object)
    made[:] = [text(int(one)) for one in distinct]
    return np.asarray(made[codes])
