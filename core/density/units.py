# SPDX-License-Identifier: GPL-2.0-or-later
"""Units in which a density is told."""
from __future__ import annotations

from ..errors import CoreError
from ..lattice.square import SquareLattice
from ..wording import tr
from .period import Period

UNITS = ("km2", "cell", "km2_year")


class NoPeriodError(CoreError):
    """A yearly density of events without dates."""

    def __init__(self, field: str) -> None:
        super().__init__(
            tr(
                "UNIT = km2_year needs the dates of the events, in a field “{field}” that this layer lacks or leaves "
                "empty: load the file with “Load incidents”, or choose the unit km2.",
                field=field,
            )
        )


class UnknownUnitError(CoreError):
    """A unit that does not exist."""

    def __init__(self, unit: str) -> None:
        super().__init__(
            tr("There is no density unit “{unit}”: choose one of {units}.", unit=unit, units=", ".join(UNITS))
        )


def unit_factor(unit: str, lattice: SquareLattice, period: Period | None = None) -> float:
    """Number by which a density in events per km² is multiplied to be told in ``unit``: one of :data:`UNITS`, or m2.

    Raises
    ------
    NoPeriodError
        The unit is yearly and ``period`` is unknown.
    UnknownUnitError
        There is no such unit.
    """
    if unit == "km2":
        return 1.0
    if unit == "m2":
        return 1e-6
    if unit == "cell":
        return lattice.cell_km2
    if unit == "km2_year":
        if period is None:
            raise NoPeriodError("occurred_from")
        return 1 / period.years
    raise UnknownUnitError(unit)


def unit_label(unit: str, weighted: bool = False) -> str:
    """The unit as people read it in legends: « faits/km² »."""
    if weighted:
        return {
            "km2": tr("weighted incidents/km²"),
            "m2": tr("weighted incidents/m²"),
            "cell": tr("weighted incidents/cell"),
            "km2_year": tr("weighted incidents/km²/year"),
        }[unit]
    return {
        "km2": tr("incidents/km²"),
        "m2": tr("incidents/m²"),
        "cell": tr("incidents/cell"),
        "km2_year": tr("incidents/km²/year"),
    }[unit]
