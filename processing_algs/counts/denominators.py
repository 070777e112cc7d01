# SPDX-License-Identifier: GPL-2.0-or-later
"""Inhabitants and dwellings of areas, and the names of areas, as their fields give them."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback, QgsProcessingParameterField

from ...core.errors import CoreError
from ...core.statistics.rates import SMALLEST_DENOMINATOR
from ...core.wording import number, tr
from .. import parameters as declare
from ..adapters.area_names import names_of, say_names
from ..adapters.reading.values import plain
from ..adapters.zonings import ZoningLayer


class NoAreaFieldError(CoreError):
    """A field that no zoning has."""

    def __init__(self, parameter: str, field: str, known: Iterable[str]) -> None:
        super().__init__(
            tr(
                "{parameter}: no layer of areas has a field “{field}”. Their fields: {fields}.",
                parameter=parameter,
                field=field,
                fields=", ".join(known),
            )
        )


class NoNumbersError(CoreError):
    """A denominator that is no number."""

    def __init__(self, parameter: str, field: str) -> None:
        super().__init__(
            tr(
                "{parameter}: the field “{field}” holds no numbers: choose the one with the numbers of inhabitants or "
                "dwellings.",
                parameter=parameter,
                field=field,
            )
        )


def fields_of_areas(title: str, about: str) -> tuple[QgsProcessingParameterField, ...]:
    """What a person is asked of areas: which field names them, told by ``title`` and ``about``, and what they hold."""
    return (
        declare.field("AREA_ID", title, about, parent="AREAS"),
        declare.field(
            "POPULATION", tr("Inhabitants"),
            tr("Field with the number of inhabitants, for per_1000 and its interval. No rate below 500."),
            parent="AREAS", numeric=True,
        ),
        declare.field(
            "DWELLINGS", tr("Dwellings"),
            tr("Field with the number of dwellings, for per_1000_dwellings. No rate below 500."),
            parent="AREAS", numeric=True,
        ),
    )  # fmt: skip


@dataclass(frozen=True)
class Denominators:
    """Names of the fields that AREA_ID, POPULATION and DWELLINGS name; empty where they were left empty."""

    area_id: str
    population_field: str
    dwellings_field: str

    def checked(self, zonings: list[ZoningLayer], feedback: QgsProcessingFeedback) -> Denominators:
        """Itself, once the fields are known to be there and to hold numbers; says where no rate is given."""
        for parameter, field in (
            ("AREA_ID", self.area_id), ("POPULATION", self.population_field), ("DWELLINGS", self.dwellings_field)
        ):
            if field and all(zoning.fields.lookupField(field) < 0 for zoning in zonings):
                known = dict.fromkeys(name for zoning in zonings for name in zoning.fields.names())
                raise NoAreaFieldError(parameter, field, known)
        for zoning in () if self.area_id else zonings:
            say_names(zoning, feedback)
        for parameter, field in (("POPULATION", self.population_field), ("DWELLINGS", self.dwellings_field)):
            values = np.concatenate([_numbers(zoning, field) for zoning in zonings])
            if field and np.isnan(values).all():
                raise NoNumbersError(parameter, field)
            if field:
                _say_without_rate(field, values, feedback)
        return self

    def population(self, zoning: ZoningLayer) -> NDArray[np.float64]:
        """Inhabitants of each area, NaN where unknown."""
        return _numbers(zoning, self.population_field)

    def dwellings(self, zoning: ZoningLayer) -> NDArray[np.float64]:
        """Dwellings of each area, NaN where unknown."""
        return _numbers(zoning, self.dwellings_field)

    def ids(self, zoning: ZoningLayer) -> list[str]:
        """Identifier of each area; its rank in the layer where there is none."""
        return names_of(zoning, self.area_id)


def _numbers(zoning: ZoningLayer, field: str) -> NDArray[np.float64]:
    if not field:
        return np.full(len(zoning.features), np.nan)
    values = pd.Series([plain(value) for value in zoning.values(field)], dtype=object)
    return pd.to_numeric(values, errors="coerce").to_numpy(np.float64)


def _say_without_rate(field: str, values: NDArray[np.float64], feedback: QgsProcessingFeedback) -> None:
    without = int((~(values >= SMALLEST_DENOMINATOR)).sum())
    if without:
        feedback.pushWarning(
            tr(
                "{count} areas have no rate: “{field}” is empty or below {smallest} there, and a rate would say more "
                "about chance than about the place.",
                count=number(without),
                field=field,
                smallest=number(SMALLEST_DENOMINATOR),
            )
        )
