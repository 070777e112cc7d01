# SPDX-License-Identifier: GPL-2.0-or-later
"""How well the other places foretell each place: the likelihood by which a bandwidth is judged."""
from __future__ import annotations

import math

import numpy as np
import scipy.fft
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ...lattice.square import SquareLattice
from ..kernels import Kernel
from ..places import Places
from .bandwidth import RESOLUTION

Values = NDArray[np.float64]

MOST_PAIRS = 6_000_000
"""Pairs of places that are summed one by one."""
MOST_CELLS = 8_000_000
"""Cells of a lattice that stands in for the pairs when there are more."""
FINE, COARSE = 16, 6
"""Cells that a bandwidth spans on that lattice: wished for, and needed."""
LARGER = 1.3
"""Times by which the reach of the pairs grows, as long as they are few enough."""
SAMPLE = 500
"""Places whose neighbours are counted to foresee the number of pairs."""


class LeaveOneOut:
    """Mean log-density of the events at each place, estimated from all other places, for any bandwidth.

    All events stacked at one place are left out together: an event foretold by another one at the same address would
    draw the bandwidth to zero. A background keeps a place that no other one reaches from an infinitely bad score: it
    holds the weight of one mean event, even over the disc around all places.

    References
    ----------
    Habbema, J. D. F., Hermans, J. & van den Broek, K. (1974), A stepwise discriminant analysis program using density
    estimation, Compstat 1974, pp. 101-110; Duin, R. P. W. (1976), On the choice of smoothing parameters for Parzen
    estimators of probability density functions, IEEE Transactions on Computers C-25(11), pp. 1175-1179; Silverman,
    B. W. (1986), Density Estimation for Statistics and Data Analysis, pp. 52-55, who warns of isolated events.

    Parameters
    ----------
    places
        Weighted positions in metres; those within a metre of each other are one place.
    kernel
        The kernel whose bandwidth is judged.
    """

    def __init__(self, places: Places, kernel: Kernel) -> None:
        weighing = places.kept(places.weight > 0)
        rounded = [np.rint(values / RESOLUTION) * RESOLUTION for values in (weighing.x, weighing.y)]
        self._places, self._kernel = Places(rounded[0], rounded[1], weighing.weight).merged(), kernel
        west, south, east, north = self._places.box()
        self._mean = float(self._places.weight.mean())
        disc = math.pi / 4 * ((east - west) ** 2 + (north - south) ** 2)
        self._background = self._mean / max(disc, RESOLUTION**2)
        self._tree = cKDTree(np.column_stack([self._places.x, self._places.y]))
        self._reached, self._too_far = 0.0, math.inf
        self._widest = math.hypot(east - west, north - south)
        nothing = np.empty(0, np.int32)
        self._pairs = (nothing, nothing, np.empty(0))
        self._spectra: dict[float, _Spectrum] = {}

    def __len__(self) -> int:
        """Number of distinct places."""
        return len(self._places)

    def score(self, bandwidth: float) -> float | None:
        """Mean over events of the log of their density (events foretold per m², relative to all).

        ``None`` where there are both too many pairs and too wide a territory to tell.
        """
        sums = self._sums(bandwidth)
        if sums is None:
            return None
        weight = self._places.weight
        others = weight.sum() - weight + self._mean
        return float(np.average(np.log((sums + self._background) / others), weights=weight))

    def _sums(self, bandwidth: float) -> Values | None:
        """Density at each place that all other places make, in weight per m²; shape (places,)."""
        reach = self._kernel.reach * bandwidth
        if self._pairs_within(reach):
            return self._sums_of_pairs(bandwidth, reach)
        spectrum = self._spectrum(bandwidth, reach)
        return None if spectrum is None else spectrum.others(self._kernel, bandwidth)

    def _pairs_within(self, reach: float) -> bool:
        """Whether the pairs up to ``reach`` are few enough; they are then found, with those of larger reaches."""
        if self._reached < reach < self._too_far:
            tried = reach
            while tried < self._too_far and self._expected_pairs(tried) <= MOST_PAIRS:
                self._reached = tried
                tried = tried * LARGER if tried < self._widest else math.inf
            self._too_far = min(self._too_far, tried)
            if self._reached >= reach:
                self._pairs = self._nearest_pairs(self._reached)
        return reach <= self._reached

    def _expected_pairs(self, reach: float) -> float:
        some = self._tree.data[:: max(len(self) // SAMPLE, 1)]
        neighbours = self._tree.query_ball_point(some, reach, return_length=True)
        return float(np.mean(neighbours)) * len(self) / 2

    def _sums_of_pairs(self, bandwidth: float, reach: float) -> Values:
        one, other, squared = self._pairs
        within = slice(0, int(np.searchsorted(squared, reach**2, side="right")))
        heights = self._kernel.value(squared[within] / bandwidth**2)
        weight, count = self._places.weight, len(self)
        sums = np.bincount(one[within], heights * weight[other[within]], count)
        sums += np.bincount(other[within], heights * weight[one[within]], count)
        return np.asarray(sums / bandwidth**2, np.float64)

    def _nearest_pairs(self, reach: float) -> tuple[NDArray[np.int32], NDArray[np.int32], Values]:
        """Both places of each pair, nearest pairs first, and their squared distances."""
        pairs = self._tree.query_pairs(reach, output_type="ndarray").astype(np.int32)
        x, y = self._places.x, self._places.y
        squared = (x[pairs[:, 0]] - x[pairs[:, 1]]) ** 2 + (y[pairs[:, 0]] - y[pairs[:, 1]]) ** 2
        order = np.argsort(squared)
        return pairs[order, 0], pairs[order, 1], squared[order]

    def _spectrum(self, bandwidth: float, reach: float) -> _Spectrum | None:
        """Spectrum of the places on the finest lattice that fits; one serves all bandwidths of an octave."""
        west, south, east, north = self._places.box()
        size = 2.0 ** math.floor(math.log2(bandwidth / FINE))
        while (east - west + 2 * reach) * (north - south + 2 * reach) > MOST_CELLS * size**2:
            size *= 2
        if bandwidth / size < COARSE:
            return None
        if size not in self._spectra:
            # Bandwidths of one octave share the spectrum, whatever their order.
            largest = 2 * FINE * size * self._kernel.reach
            self._spectra = {size: _Spectrum(self._places, size, max(largest, reach))}
        return self._spectra[size]


class _Spectrum:
    """Places rounded to the cells of a lattice, transformed once for all kernels."""

    def __init__(self, places: Places, size: float, reach: float) -> None:
        self._places, self._size = places, size
        west, south, east, north = places.box()
        lattice = SquareLattice.aligned(west, south, east, north, size)
        self._cells = lattice.cell_of(places.x, places.y)
        self._columns, pad = lattice.columns, math.ceil(reach / size)
        self._shape = tuple(scipy.fft.next_fast_len(n + pad, real=True) for n in (lattice.rows, lattice.columns))
        image = np.bincount(self._cells, places.weight, lattice.cells).reshape(lattice.rows, lattice.columns)
        self._transform = scipy.fft.rfft2(image, self._shape)

    def others(self, kernel: Kernel, bandwidth: float) -> Values:
        """Density that other places make at each place, in weight per m²; shape (places,)."""
        rows, columns = (np.minimum(np.arange(n), n - np.arange(n)) * self._size for n in self._shape)
        heights = kernel.value((rows[:, None] ** 2 + columns**2) / bandwidth**2)
        # An even kernel has a real transform.
        whole = scipy.fft.irfft2(self._transform * scipy.fft.rfft2(heights).real, self._shape)
        row, column = np.divmod(self._cells, self._columns)
        # A place stands on a cell centre: what it gives itself is known to the last bit, up to rounding.
        others = whole[row, column] - kernel.peak * self._places.weight
        return np.asarray(np.maximum(others, 0) / bandwidth**2, np.float64)
