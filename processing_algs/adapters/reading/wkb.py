# SPDX-License-Identifier: GPL-2.0-or-later
"""Points of well-known binary, many at once."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

POINT, MULTIPOINT = 1, 4
HEADER = 5
"""Bytes before the coordinates of a point: the byte order and the type."""
FLAG_Z, FLAG_M = 0x80000000, 0x40000000
"""Marks of the third and fourth coordinate before ISO gave them types of their own."""


class NotPointsInWkbError(ValueError):
    """A geometry that is neither a point nor a multipoint in little-endian order."""


@dataclass(frozen=True)
class Points:
    """Points of geometries: shape (n,) each; ``feature``, in order, is the rank of the geometry of each point."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    feature: NDArray[np.int64]

    @classmethod
    def joined(cls, pieces: Sequence[Points]) -> Points:
        """All pieces together."""
        if not pieces:
            return cls(np.empty(0), np.empty(0), np.empty(0, np.int64))
        x, y = np.concatenate([piece.x for piece in pieces]), np.concatenate([piece.y for piece in pieces])
        return cls(x, y, np.concatenate([piece.feature for piece in pieces]))

    @property
    def geometries(self) -> int:
        """How many geometries have a point."""
        return int(np.count_nonzero(self.feature[1:] != self.feature[:-1])) + min(len(self.feature), 1)

    def ordered(self) -> Points:
        """The same in the order of the features, parts in theirs."""
        order = np.argsort(self.feature, kind="stable")
        return Points(self.x[order], self.y[order], self.feature[order])


def points_of(geometries: Sequence[bytes | None] | NDArray[np.void]) -> Points:
    """Points of geometries, in their order; ``None`` and empty ones (NaN for a point) give none.

    Raises
    ------
    NotPointsInWkbError
        One of them is something else.
    """
    if isinstance(geometries, np.ndarray) and geometries.dtype.kind == "V":
        return _alike(np.ascontiguousarray(geometries).view(np.uint8).reshape(len(geometries), -1), None)
    sizes = np.fromiter((len(geometry or b"") for geometry in geometries), np.int64, len(geometries))
    pieces = []
    for size in np.unique(sizes[sizes > 0]):
        ranks = np.flatnonzero(sizes == size)
        chosen = geometries if len(ranks) == len(sizes) else [geometries[rank] for rank in ranks]
        block = np.frombuffer(b"".join(chosen), np.uint8).reshape(len(ranks), size)
        pieces.append(_alike(block, ranks))
    points = Points.joined(pieces)
    return points if len(pieces) < 2 else points.ordered()


def _alike(block: NDArray[np.uint8], ranks: NDArray[np.int64] | None) -> Points:
    """Points of geometries of one size, shape (n, size)."""
    count, size = block.shape
    ranks = np.arange(count) if ranks is None else ranks
    if count == 0:
        return Points.joined([])
    if size < HEADER or (block[:, 0] != 1).any():
        raise NotPointsInWkbError
    codes = block[:, 1:HEADER].view("<u4").flatten()
    if (codes == codes[0]).all():
        return _same_type(block, ranks, int(codes[0]))
    pieces = [_same_type(block[codes == code], ranks[codes == code], int(code)) for code in np.unique(codes)]
    return Points.joined(pieces).ordered()


def _same_type(block: NDArray[np.uint8], ranks: NDArray[np.int64], code: int) -> Points:
    kind, dimensions = _kind(code)
    part = HEADER + 8 * dimensions
    first = 0 if kind == POINT else HEADER + 4
    parts, rest = divmod(block.shape[1] - first, part)
    if rest or (kind == POINT and parts != 1):
        raise NotPointsInWkbError
    places = block[:, first:].reshape(len(block), parts, part)[:, :, HEADER : HEADER + 16].view("<f8")
    x, y = places[:, :, 0].flatten(), places[:, :, 1].flatten()
    feature = ranks if parts == 1 else np.repeat(ranks, parts)
    missing = np.isnan(x)
    if not missing.any():
        return Points(x, y, feature)
    written = ~(missing & np.isnan(y))
    return Points(x[written], y[written], feature[written])


def _kind(code: int) -> tuple[int, int]:
    """Type of a geometry without its dimensions, and their number."""
    extra = bool(code & FLAG_Z) + bool(code & FLAG_M)
    thousands, kind = divmod(code & ~(FLAG_Z | FLAG_M), 1000)
    if kind not in (POINT, MULTIPOINT) or thousands > 3:
        raise NotPointsInWkbError
    return kind, 2 + (extra or (0, 1, 1, 2)[thousands])
