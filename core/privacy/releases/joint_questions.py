# SPDX-License-Identifier: GPL-2.0-or-later
"""What an intruder who holds several releases would ask of them."""
from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse


def questions(rows: pd.DataFrame, terms: sparse.csr_matrix) -> tuple[sparse.csr_matrix, list[str]]:
    """Sums of unknowns to ask for, each once, and the place that each is told by.

    Every hidden figure; every unknown; what is left of each figure without those within it, of one set of figures that
    share no fact and of all sets; what the figures of such a set hold beside one that they cover together.

    Parameters
    ----------
    rows
        Figures, with the columns of :class:`.joint.System`; n of them.
    terms
        Of which unknowns each is the sum, shape (n, unknowns).

    Returns
    -------
    tuple
        A matrix of ones, a row a question, and n names of places.
    """
    place = rows["place"].to_numpy(object)
    shown = np.flatnonzero(np.isfinite(rows["high"].to_numpy()))
    hidden = np.setdiff1d(np.arange(len(rows)), shown)
    of_unknown = np.asarray(terms[shown].argmax(axis=0)).ravel()
    asked = [terms[hidden], sparse.identity(terms.shape[1], format="csr")]
    names = [place[hidden], place[shown][of_unknown]]
    own = terms[shown]
    size = np.asarray(own.sum(axis=1)).ravel()
    common = own.dot(own.T).tocoo()
    apart = common.row != common.col
    row, col, count = common.row[apart], common.col[apart], common.data[apart]
    within = (count == size[col]) & (size[col] < size[row])
    group = _sets(rows.iloc[shown])
    sets = [np.ones(len(shown), bool), *(group == one for one in range(int(group.max(initial=-1)) + 1))]
    for chosen in sets:
        asked.append(_left(own, row, col, within & chosen[col]))
        names.append(place[shown][np.unique(row[within & chosen[col]])])
    for chosen in sets[1:]:
        beside, covered = _beside(own, row, col, chosen[col] & ~within, size)
        asked.append(beside)
        names.append(place[shown][covered])
    return _distinct(sparse.vstack(asked, format="csr"), np.concatenate(names))


def _sets(rows: pd.DataFrame) -> NDArray[np.int64]:
    """Numbers of sets of figures that share no fact: of one release and one length of period, by category or not."""
    length = rows["end"] - rows["start"]
    keys = [rows["layer"], length, rows["category"] != ""]
    return np.asarray(rows.groupby(keys, sort=True).ngroup().to_numpy(), np.int64)


def _held(own: sparse.csr_matrix, row: NDArray[np.int64], col: NDArray[np.int64]) -> sparse.csr_matrix:
    """For each figure of ``row``, the unknowns of its figures of ``col``, each once."""
    chosen = sparse.csr_matrix((np.ones(len(row)), (row, col)), shape=(own.shape[0], own.shape[0]))
    union = chosen.dot(own)
    union.data[:] = 1.0
    return union


def _left(
    own: sparse.csr_matrix, row: NDArray[np.int64], col: NDArray[np.int64], within: NDArray[np.bool_]
) -> sparse.csr_matrix:
    """What figures hold beside those within them."""
    holders = np.unique(row[within])
    return (own - _held(own, row[within], col[within]))[holders]


def _beside(
    own: sparse.csr_matrix,
    row: NDArray[np.int64],
    col: NDArray[np.int64],
    touching: NDArray[np.bool_],
    size: NDArray[np.float64],
) -> tuple[sparse.csr_matrix, NDArray[np.int64]]:
    """What the figures that cover a figure together hold beside it, and which figures are covered."""
    union = _held(own, row[touching], col[touching])
    inside = np.asarray(union.multiply(own).sum(axis=1)).ravel()
    covered = np.flatnonzero((inside == size) & (inside > 0))
    return (union - own)[covered], covered


def _distinct(asked: sparse.csr_matrix, names: NDArray[np.object_]) -> tuple[sparse.csr_matrix, list[str]]:
    asked.eliminate_zeros()
    marks = np.random.default_rng(2).integers(1, 1 << 62, asked.shape[1], dtype=np.int64)
    full = np.flatnonzero(np.diff(asked.indptr))
    asked = asked[full]
    sums = np.add.reduceat(marks[asked.indices], asked.indptr[:-1]) if asked.nnz else np.empty(0, np.int64)
    first = np.sort(np.unique(sums, return_index=True)[1])
    return asked[first], [str(name) for name in names[full[first]]]
