# SPDX-License-Identifier: GPL-2.0-or-later
"""What all releases tell together, be they three or thirty: the intruder's programme over every figure at once.

Two at a time, releases may hold: A − B leaves many facts, and so does A − C, but A − B − C leaves three. Here every
figure is a sum of the same unknowns (pieces of ground × elementary periods × categories), and a linear programme gives
the least and the most of what no figure tells alone: each hidden figure, each unknown, what is left of each figure once
those within it are taken away, and what others hold beside it. Sources: Fischetti, M. and Salazar, J.-J. (2000),
JASA 95(451), p. 916; Hundepool, A. et al. (2012), « Statistical Disclosure Control », p. 180–183.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from ...progress import Tick, unwatched
from ..protection.day_parts import PARTS
from .joint_programme import Programme
from .joint_questions import questions
from .overlay import GroundTooLargeError, Layer, overlay

MOST_UNKNOWNS, MOST_FIGURES, MOST_TERMS = 60_000, 30_000, 6_000_000
"""Unknowns, figures and terms of the largest programme that is solved."""
ALL = ""


@dataclass(frozen=True)
class Told:
    """Between ``least`` and ``most`` facts of or beside a ``place``, told by the ``layers`` together, by number."""

    place: str
    least: int
    most: int
    layers: tuple[int, ...]


@dataclass(frozen=True)
class Joint:
    """What is disclosed, out of how much that was ``asked``; ``left`` of it was not, or the whole was too ``large``."""

    told: tuple[Told, ...] = ()
    asked: int = 0
    left: int = 0
    large: bool = False


@dataclass(frozen=True)
class System:
    """Figures as sums of unknowns: a row each, hidden ones with an infinite ``high``; ``terms`` are ones."""

    rows: pd.DataFrame
    terms: sparse.csr_matrix


def joint(layers: Sequence[Layer], k: int, tick: Tick = unwatched) -> Joint:
    """What the first of the layers tells together with the others that none of these told before it.

    Parameters
    ----------
    layers
        Releases of the same facts, the new one first.
    k
        A question answered by 1 to k − 1 facts is disclosed.

    Raises
    ------
    Cancelled
        ``tick`` said no.
    """
    try:
        system = system_of(layers)
    except GroundTooLargeError:
        return Joint(large=True)
    if system is None:
        return Joint()
    asked, places = questions(system.rows, system.terms)
    answers = Programme(system.rows, system.terms).answers(asked, k, tick)
    new = np.flatnonzero(answers.disclosed)
    if len(new):
        # What earlier releases told without the new one cannot be taken back, and is no reason to refuse it.
        earlier = system.rows.assign(high=np.where(system.rows["layer"] == 0, np.inf, system.rows["high"]),
                                     low=np.where(system.rows["layer"] == 0, 0.0, system.rows["low"]))  # fmt: skip
        before = Programme(earlier, system.terms).answers(asked[new], k, tick)
        new = new[~before.disclosed]
    told = tuple(
        Told(places[one], int(answers.least[one]), int(answers.most[one]), _layers(system, asked[one])) for one in new
    )
    return Joint(told, asked.shape[0], int(answers.left))


def _layers(system: System, question: sparse.csr_matrix) -> tuple[int, ...]:
    """Earlier layers with a figure that shares a fact with those that the question is answered by."""
    shown = np.isfinite(system.rows["high"].to_numpy())
    near = np.asarray(question.todense()).ravel() > 0
    for _ in range(2):
        touching = shown & (system.terms.dot(near.astype(np.float64)) > 0)
        near = system.terms[np.flatnonzero(touching)].sum(axis=0).A1 > 0
    touching = shown & (system.terms.dot(near.astype(np.float64)) > 0)
    return tuple(sorted({int(one) for one in system.rows["layer"].to_numpy()[touching]} - {0}))


def system_of(layers: Sequence[Layer]) -> System | None:
    """The figures that the new release shares unknowns with, however far; ``None`` where it shares none.

    Raises
    ------
    GroundTooLargeError
        Too many figures or unknowns.
    """
    ground = overlay(layers)
    figures = _figures(layers, ground.rows)
    figures = figures[_linked(figures, ground.pieces[figures["row"].to_numpy()])].reset_index(drop=True)
    if figures.empty:
        return None
    terms = _terms(figures, ground.pieces)
    # Once more, by period and category too.
    kept = _linked(figures, terms)
    figures, terms = figures[kept].reset_index(drop=True), terms[np.flatnonzero(kept)]
    if figures.empty:
        return None
    hidden = ~np.isfinite(figures["high"].to_numpy())
    known = np.asarray(terms[np.flatnonzero(~hidden)].sum(axis=0)).ravel() > 0
    # Of what no figure counts nothing can be known.
    bounded = np.asarray(terms.dot((~known).astype(np.float64))).ravel() == 0
    terms = terms[:, np.flatnonzero(known)]
    kept = ~hidden | (bounded & _may_be_told(terms, hidden))
    figures, terms = figures[kept].reset_index(drop=True), _merged(terms[np.flatnonzero(kept)].tocsc())
    if terms.shape[0] > MOST_FIGURES or terms.shape[1] > MOST_UNKNOWNS:
        raise GroundTooLargeError
    return System(figures, terms)


def _figures(layers: Sequence[Layer], rows: Sequence[Mapping[str, int]]) -> pd.DataFrame:
    """Every figure of every layer, hidden ones included, with the row of its place."""
    parts = []
    for index, (layer, own) in enumerate(zip(layers, rows)):
        keys = ["place", "start", "end", "category"]
        kinds = layer.figures[keys[1:]].drop_duplicates()
        all_of_them = pd.DataFrame({"place": sorted(own)}).merge(kinds, how="cross")
        told = layer.figures[[*keys, "low", "high"]].drop_duplicates(keys)
        part = all_of_them.merge(told, "left", keys).assign(layer=index)
        parts.append(part.assign(row=part["place"].map(own)))
    return pd.concat(parts, ignore_index=True).fillna({"low": 0.0, "high": np.inf})


def _linked(figures: pd.DataFrame, terms: sparse.csr_matrix) -> NDArray[np.bool_]:
    """Figures in a group, linked by shown figures, of the new release and of another one."""
    shown = np.isfinite(figures["high"].to_numpy())
    links = sparse.diags(shown.astype(np.float64)).dot(terms)
    n = len(figures)
    graph = sparse.bmat([[None, links], [links.T, None]], format="csr")
    group = connected_components(graph, directed=False)[1]
    layer = figures["layer"].to_numpy()
    both = np.intersect1d(group[:n][shown & (layer == 0)], group[:n][shown & (layer > 0)])
    within = np.isin(group[n:], both)
    return np.asarray(np.asarray(terms.dot(within.astype(np.float64))).ravel() > 0)


def _terms(figures: pd.DataFrame, pieces: sparse.csr_matrix) -> sparse.csr_matrix:
    """Each figure as the unknowns it is the sum of: pieces × elementary periods × categories, and all other ones.

    Parts of the day cut across categories: where there are some, unknowns are of each category in each part.
    """
    edges = np.unique(figures[["start", "end"]].to_numpy())
    told = set(figures["category"]) - {ALL}
    kinds, parts = sorted(told - set(PARTS)), sorted(told & set(PARTS))
    several = (len(edges) - 1) * (len(kinds) + 1) * (len(parts) + 1)
    blocks, order, terms = [], [], 0
    for (start, end, category), group in figures.groupby(["start", "end", "category"], sort=True):
        months = (edges[:-1] >= start) & (edges[1:] <= end)
        of_kind = np.outer(_holds(category, kinds), _holds(category, parts)).ravel()
        pattern = sparse.csr_matrix(np.outer(months, of_kind).reshape(1, several).astype(np.float64))
        rows = pieces[group["row"].to_numpy()]
        terms += rows.nnz * pattern.nnz
        if terms > MOST_TERMS:
            raise GroundTooLargeError
        blocks.append(sparse.kron(rows, pattern, format="csr"))
        order.append(group.index.to_numpy())
    return sparse.vstack(blocks, format="csr")[np.argsort(np.concatenate(order))]


def _holds(category: str, kinds: Sequence[str]) -> NDArray[np.bool_]:
    """Whether a figure counts what is of none of the kinds, and of each: all of them where it is not told by them."""
    of_all = category not in kinds
    return np.array([of_all, *(of_all or category == kind for kind in kinds)])


def _may_be_told(terms: sparse.csr_matrix, hidden: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Figures that hold all the unknowns that the same shown figures count: those of others may all be elsewhere."""
    group = _alike(terms[np.flatnonzero(~hidden)].tocsc())
    of_group = sparse.csr_matrix((np.ones(len(group)), (np.arange(len(group)), group)))
    held = terms.dot(of_group).tocoo()
    whole = held.data == np.bincount(group)[held.col]
    return np.bincount(held.row[whole], minlength=terms.shape[0]) > 0


def _merged(terms: sparse.csc_matrix) -> sparse.csr_matrix:
    """The same figures, unknowns that the same of them count made one."""
    first = np.unique(_alike(terms), return_index=True)[1]
    return terms[:, first].tocsr()


def _alike(terms: sparse.csc_matrix) -> NDArray[np.int64]:
    """Number of the group of each unknown, alike those that the same figures count, which is at least one."""
    marks = np.random.default_rng(1).integers(1, 1 << 62, terms.shape[0], dtype=np.int64)
    sums = np.add.reduceat(marks[terms.indices], terms.indptr[:-1])
    return np.unique(sums, return_inverse=True)[1].ravel().astype(np.int64)
