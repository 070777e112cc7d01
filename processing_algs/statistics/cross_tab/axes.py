# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows and columns that the answers of a person ask for."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ....core.errors import CoreError
from ....core.incidents.nomenclature import categories, families
from ....core.incidents.schema import title_of
from ....core.lattice.periods import period_facet
from ....core.lattice.tabulation import Facet
from ....core.lattice.zoning import Zoning
from ....core.statistics.cross_table.cross_table import Axis, every_period
from ....core.wording import number, tr
from ...adapters.crs import transform
from ...adapters.events import X, Y
from ...adapters.polygons import to_shapely
from ...adapters.progress import tick_of
from ...adapters.zonings import ZoningLayer, read_zonings
from ...base import QuietudeAlgorithm
from ...counts.denominators import Denominators
from ..rows import Rows

KINDS = ("field", "area", "period")
DEFAULT_FIELD = {"ROW": "category", "COLUMN": "family"}


class NoAxisFieldError(CoreError):
    """A field asked for, and none named."""

    def __init__(self, parameter: str) -> None:
        super().__init__(tr("{parameter}: choose the field whose values make the table.", parameter=parameter))


class NoAreasGivenError(CoreError):
    """Areas asked for, and none given."""

    def __init__(self) -> None:
        super().__init__(tr("AREAS: choose the layer of the areas, or other rows and columns."))


class SameAxesError(CoreError):
    """A table of something by itself."""

    def __init__(self) -> None:
        super().__init__(tr("ROWS and COLUMNS are the same: choose two different ones, or “none” for the columns."))


@dataclass(frozen=True)
class Asked:
    """What rows and columns are made of: kinds, fields of the incidents, period, and the areas where there are any."""

    kinds: tuple[str, str]
    fields: tuple[str | None, str | None]
    time: str | None
    period: str
    zoning: ZoningLayer | None
    denominators: Denominators | None


def asked_areas(
    algorithm: QuietudeAlgorithm, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[ZoningLayer, Denominators]:
    """The areas of AREAS, with the fields of their name, inhabitants and dwellings.

    Raises
    ------
    NoAreasGivenError
        There is no layer.
    """
    layer = algorithm.parameterAsVectorLayer(parameters, "AREAS", context)
    if layer is None:
        raise NoAreasGivenError
    zoning = read_zonings([layer], context, feedback)[0]
    named = (algorithm.parameterAsString(parameters, name, context) for name in ("AREA_ID", "POPULATION", "DWELLINGS"))
    return zoning, Denominators(*named).checked([zoning], feedback)


def axis(rows: Rows, asked: Asked, which: int, crs, feedback: QgsProcessingFeedback) -> Axis:
    """Rows (0) or columns (1) of the table; says how many incidents have no value in it."""
    kind, events = asked.kinds[which], len(rows)
    if kind == "none":
        return Axis.alone(events)
    if kind == "area":
        made = _of_areas(rows, asked, crs, feedback)
    elif kind == "period":
        made = _of_periods(rows.frame[asked.time], asked)
    else:
        made = _of_field(rows.frame[asked.fields[which]], asked.fields[which])
    without = int((made.codes >= made.named).sum()) if made.missing else 0
    if without:
        feedback.pushWarning(
            tr(
                "{count} incidents have no “{axis}”: they are in lines of their own and in the totals.",
                count=number(without),
                axis=made.title,
            )
        )
    return made


def _of_field(values: pd.Series, field: str) -> Axis:
    facet = Facet.of(values)
    labels = tuple(tr("no value") if value is None else _label(field, value) for value in facet.values)
    missing = int(facet.values[-1] is None)
    return Axis(title_of(field), "field", labels, facet.values, facet.codes, missing)


def _label(field: str, value: str) -> str:
    """What people call a code of the nomenclature; any other value as it is."""
    known = {"category": categories, "family": families}.get(field)
    return known()[value].label if known and value in known() else value


def _of_periods(times: pd.Series, asked: Asked) -> Axis:
    facet = every_period(period_facet(times, asked.period, asked.time), asked.period)
    titles = {"year": tr("Year"), "quarter": tr("Quarter"), "month": tr("Month")}
    labels = tuple(value or tr("no date") for value in facet.values)
    return Axis(titles[asked.period], "period", labels, facet.values, facet.codes, int(facet.values[-1] is None))


def _of_areas(rows: Rows, asked: Asked, crs, feedback: QgsProcessingFeedback) -> Axis:
    """Every area, then the incidents outside all of them, then those without a position."""
    zoning, x, y = asked.zoning, rows.frame[X].to_numpy(np.float64), rows.frame[Y].to_numpy(np.float64)
    somewhere = np.isfinite(x) & np.isfinite(y)
    zone = np.full(len(rows), len(zoning.features) + 1, np.int64)
    moved = transform(x[somewhere], y[somewhere], crs, zoning.crs)
    found = Zoning(to_shapely(zoning.polygons)).locate(*moved, tick_of(feedback)).zone
    zone[somewhere] = np.where(found >= 0, found, len(zoning.features))
    names = asked.denominators.ids(zoning)
    labels = (*names, tr("outside the areas"), tr("without a position"))
    values = (*names, "outside", "without_position")
    return Axis(zoning.name, "area", labels, values, zone, 2)


def area_numbers(asked: Asked) -> tuple[NDArray[np.float64] | None, NDArray[np.float64] | None]:
    """Inhabitants and dwellings of the areas, ``None`` where no field gives them."""
    if asked.zoning is None:
        return None, None
    given = asked.denominators
    return (
        given.population(asked.zoning) if given.population_field else None,
        given.dwellings(asked.zoning) if given.dwellings_field else None,
    )
