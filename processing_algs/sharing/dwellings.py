# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of households and of addresses, read as where people live."""
from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
)

from ...core.errors import Cancelled, CoreError
from ...core.privacy.audiences.audience import Rules
from ...core.privacy.places.dwellings import Dwellings, Dwelt
from ...core.wording import number, tr
from ..adapters.crs import NoCrsError
from ..adapters.masks import NotProjectedError
from ..adapters.reading.values import plain
from .asked import Asked

LAYERS = (("HOUSEHOLDS", "HOUSEHOLDS_FIELD"), ("ADDRESSES", None))


class NotANumberError(CoreError):
    """Households counted in words."""

    def __init__(self, parameter: str, layer: str, field: str) -> None:
        super().__init__(
            tr(
                "{parameter}: the field “{field}” of “{layer}” holds no number of zero or more on some rows: choose "
                "the field that counts the households.",
                parameter=parameter,
                layer=layer,
                field=field,
            )
        )


class NobodyThereError(CoreError):
    """A layer of dwellings without any."""

    def __init__(self, parameter: str, layer: str) -> None:
        super().__init__(
            tr(
                "{parameter}: “{layer}” has no row with a position: check its selection and its filter.",
                parameter=parameter,
                layer=layer,
            )
        )


def read_dwelt(asked: Asked, rules: Rules, crs: QgsCoordinateReferenceSystem) -> Dwelt:
    """Households and addresses given, each with the number of them that a shown place needs."""
    layers = []
    for name, field in LAYERS:
        if asked.given(name):
            layer = read_dwellings(asked, name, field, rules.audience.addresses, crs)
            layers.append(layer)
            asked.feedback.pushInfo(
                tr(
                    "{parameter}: {count} in all; places with fewer than {fewest} are hidden.",
                    parameter=name,
                    count=number(float(layer.amount.sum())),
                    fewest=layer.fewest,
                )
            )
    return Dwelt(tuple(layers))


def read_dwellings(
    asked: Asked, name: str, field: str | None, fewest: int, crs: QgsCoordinateReferenceSystem
) -> Dwellings:
    """A layer of points or polygons, each at its middle, with the amounts of a field or one each."""
    source = asked.source(name)
    chosen = asked.field(source, field) if field and asked.given(field) else None
    rows = _rows(asked, source, chosen, crs)
    if not rows:
        raise NobodyThereError(name, source.sourceName())
    x, y, amount = np.array(rows, np.float64).T
    if not (np.isfinite(amount) & (amount >= 0)).all():
        raise NotANumberError(str(field), source.sourceName(), str(chosen))
    if chosen is None:
        # One address is one, however many rows it has.
        places = np.unique(np.rint(np.column_stack([x, y])), axis=0)
        return Dwellings(places[:, 0], places[:, 1], np.ones(len(places)), fewest)
    return Dwellings(x, y, amount, fewest)


def _rows(
    asked: Asked, source: QgsProcessingFeatureSource, field: str | None, crs: QgsCoordinateReferenceSystem
) -> list[tuple[float, float, float]]:
    if not source.sourceCrs().isValid():
        raise NoCrsError(source.sourceName())
    to_metres = QgsCoordinateTransform(source.sourceCrs(), crs, asked.context.transformContext())
    request = QgsFeatureRequest().setSubsetOfAttributes([field] if field else [], source.fields())
    rows = []
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for index, feature in enumerate(source.getFeatures(request, unchecked)):
        if index % 1000 == 0 and asked.feedback.isCanceled():
            raise Cancelled
        if feature.geometry().isEmpty():
            continue
        try:
            middle = to_metres.transform(feature.geometry().centroid().asPoint())
        except QgsCsException as error:
            raise NotProjectedError(source.sourceName(), source.sourceCrs().authid(), crs.authid()) from error
        rows.append((middle.x(), middle.y(), _amount(feature[field]) if field else 1.0))
    return rows


def _amount(value: object) -> float:
    try:
        # A row without a value has no household: what is unknown must not help to show anything.
        return 0.0 if plain(value) is None else float(str(plain(value)))
    except ValueError:
        return float("nan")
