# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground that several releases tell of, cut where any of their places begins or ends.

Cells of other sizes, squares of a tree and areas are laid over each other on small squares; those that the same places
hold make one piece, however many they are. Every place is then a sum of pieces, whatever it is called.
"""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse
from shapely.geometry.base import BaseGeometry

from ...lattice.zoning import Zoning
from ..places.nested_places import CELL

MOST_SQUARES = 3_000_000
"""Small squares that are laid at most."""
FINEST, PARTS = 10.0, (20, 10, 8, 5, 4, 2, 1)
"""Side in metres of the smallest squares under areas, and into how many parts cells are divided for them."""
SLIVER = 0.005
"""Share of every place that holds it below which a piece is where two borders were drawn a little apart."""


class GroundTooLargeError(Exception):
    """More small squares than can be laid: the releases are not compared together."""


@dataclass(frozen=True)
class Layer:
    """The shown figures of a release, with the columns :data:`.differencing.FIGURES`, and its areas' outlines."""

    figures: pd.DataFrame
    outlines: Mapping[str, BaseGeometry] = field(default_factory=dict)


@dataclass(frozen=True)
class Overlay:
    """``rows`` gives, for each layer, the row of each of its places by name, whether it shows a figure or none.

    ``pieces`` tells of which pieces each place is made: a matrix of ones, shape (places, pieces).
    """

    rows: tuple[Mapping[str, int], ...]
    pieces: sparse.csr_matrix


def overlay(layers: Sequence[Layer]) -> Overlay:
    """Lay the places of releases over each other.

    Beside the shown places, those of which a layer shows nothing are rows too, where the others cover them wholly:
    its areas, and the cells of its size.

    Raises
    ------
    GroundTooLargeError
        The ground is too large, or its pieces too small.
    """
    cells = _cells(sorted({str(name) for layer in layers for name in layer.figures["place"]}))
    side = _side(cells, layers)
    cover = _Cover(side)
    for name, size, north, east in cells.itertuples(index=False, name=None):
        cover.add_cell(name, size, north, east)
    rows: list[dict[str, int]] = []
    for layer in layers:
        own = cover.add_areas(layer.outlines) if layer.outlines else {}
        for name in layer.figures["place"].unique():
            if name not in own:
                own[name] = cover.row_of(str(name))
        rows.append(own)
    for layer, own in zip(layers, rows):
        sizes = set(cells.loc[cells["name"].isin(layer.figures["place"]), "size"])
        # The squares of a tree are of many sizes: which of them are hidden is not known.
        if len(sizes) == 1:
            own.update(cover.add_hidden_cells(int(sizes.pop()), own))
    return Overlay(tuple(rows), cover.pieces(any(layer.outlines for layer in layers)))


def _cells(names: Sequence[str]) -> pd.DataFrame:
    found = [(name, CELL.fullmatch(name)) for name in names]
    rows = [
        (name, int(cell["size"]), int(cell["north"]), int(cell["east"])) for name, cell in found if cell is not None
    ]
    return pd.DataFrame(rows, columns=["name", "size", "north", "east"])


def _side(cells: pd.DataFrame, layers: Sequence[Layer]) -> float:
    """Side of the small squares: as small as areas need it, and as their number allows."""
    surface = float((cells["size"].astype(np.float64) ** 2).sum())
    outlines = [[shape.bounds for shape in layer.outlines.values()] for layer in layers if layer.outlines]
    boxes = [np.array(one, np.float64) for one in outlines]
    surface += sum(float(np.prod(box[:, 2:].max(axis=0) - box[:, :2].min(axis=0))) for box in boxes)
    if cells.empty:
        return max(FINEST, (surface / MOST_SQUARES) ** 0.5) if boxes else 1.0
    unit = float(np.gcd.reduce(cells["size"].to_numpy()))
    sides = [unit / part for part in (PARTS if boxes else (1,)) if unit / part >= FINEST or part == 1]
    fit = [side for side in sides if surface / side**2 <= MOST_SQUARES]
    if not fit:
        raise GroundTooLargeError
    return fit[0]


class _Cover:
    """Which small squares each place covers, a row a place."""

    def __init__(self, side: float) -> None:
        self._side = side
        self._rows: dict[str, int] = {}
        self._squares: list[NDArray[np.int64]] = []

    def row_of(self, name: str) -> int:
        """Row of a place; one that is neither cell nor outlined stands on ground of its own, known by its name."""
        if name not in self._rows:
            self._add(name, np.array([[-1 - len(self._squares), np.iinfo(np.int32).min]]))
        return self._rows[name]

    def add_cell(self, name: str, size: int, north: int, east: int) -> None:
        """A cell of the official grid."""
        steps = np.arange(round(size / self._side))
        columns, rows = np.meshgrid(round(east / self._side) + steps, round(north / self._side) + steps)
        self._add(name, np.column_stack([columns.ravel(), rows.ravel()]))

    def add_areas(self, outlines: Mapping[str, BaseGeometry]) -> dict[str, int]:
        """The areas of one release, each small square in one of them at most."""
        names = sorted(outlines)
        zoning = Zoning([outlines[name] for name in names])
        boxes = np.array([outlines[name].bounds for name in names], np.float64)
        west, south = np.floor(boxes[:, :2].min(axis=0) / self._side).astype(np.int64)
        east, north = np.ceil(boxes[:, 2:].max(axis=0) / self._side).astype(np.int64)
        if (east - west) * (north - south) > 2 * MOST_SQUARES:
            raise GroundTooLargeError
        columns, rows = (axis.ravel() for axis in np.meshgrid(np.arange(west, east), np.arange(south, north)))
        zone = zoning.locate((columns + 0.5) * self._side, (rows + 0.5) * self._side).zone
        found = {}
        for index, name in enumerate(names):
            found[name] = len(self._squares)
            inside = zone == index
            self._squares.append(np.column_stack([columns[inside], rows[inside]]))
        return found

    def add_hidden_cells(self, size: int, known: Mapping[str, int]) -> dict[str, int]:
        """The cells of ``size`` that are wholly covered by other places, and not ``known``."""
        several = round(size / self._side)
        squares = np.unique(np.vstack(self._squares), axis=0)
        squares = squares[squares[:, 1] > np.iinfo(np.int32).min]
        corners, count = np.unique(squares // several, axis=0, return_counts=True)
        epsg = next(CELL.fullmatch(name) for name in known if CELL.fullmatch(name))["epsg"]  # type: ignore[index]
        found = {}
        for column, row in corners[count == several**2]:
            name = f"CRS{epsg}RES{size}mN{int(row) * size}E{int(column) * size}"
            if name not in known:
                if name not in self._rows:
                    self.add_cell(name, size, int(row) * size, int(column) * size)
                found[name] = self._rows[name]
        return found

    def pieces(self, drawn: bool) -> sparse.csr_matrix:
        """Of which pieces each place is made; slivers are left out where areas are ``drawn``."""
        place = np.repeat(np.arange(len(self._squares)), [len(one) for one in self._squares])
        square = _numbered(np.vstack(self._squares))
        order = np.argsort(square, kind="stable")
        starts = np.flatnonzero(np.r_[True, np.diff(square[order]) > 0])
        marks = np.random.default_rng(0).integers(0, 1 << 63, len(self._squares), dtype=np.uint64)
        # Squares of equal sums of marks are held by the same places.
        piece_of_square = np.unique(np.add.reduceat(marks[place[order]], starts), return_inverse=True)[1].ravel()
        piece = piece_of_square[square]
        shape = (len(self._squares), int(piece.max()) + 1)
        held = sparse.csr_matrix((np.ones(len(piece)), (place, piece)), shape=shape)
        if drawn:
            whole = np.maximum(np.asarray(held.sum(axis=1)).ravel(), 1)
            largest = np.asarray(sparse.diags(1 / whole).dot(held).max(axis=0).todense()).ravel()
            held = held.multiply(sparse.csr_matrix((largest >= SLIVER).astype(np.float64))).tocsr()
            held.eliminate_zeros()
        held.data[:] = 1.0
        return held

    def _add(self, name: str, squares: NDArray[np.int64]) -> None:
        self._rows[name] = len(self._squares)
        self._squares.append(squares)


def _numbered(squares: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each distinct square its number, from 0."""
    key = squares[:, 0] * (1 << 33) + squares[:, 1]
    return np.unique(key, return_inverse=True)[1].ravel().astype(np.int64)
