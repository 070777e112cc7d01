# SPDX-License-Identifier: GPL-2.0-or-later
"""Features by columns, through GDAL's Arrow stream (GDAL 3.6 and later)."""
from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from osgeo import gdal, ogr
from qgis.core import QgsProcessingFeedback

from ....core.errors import Cancelled
from .features import Features, kinds_of
from .origin import Origin
from .stored import Stored, checked
from .values import Values, moments
from .wkb import NotPointsInWkbError, Points, points_of

DRIVERS = ("GPKG", "FlatGeobuf", "ESRI Shapefile", "GeoJSON")
A_BATCH = 32_768
"""Features read together."""
OPTIONS = ["USE_MASKED_ARRAYS=YES", f"MAX_FEATURES_IN_BATCH={A_BATCH}"]
GEOMETRY_TYPES = (ogr.wkbPoint, ogr.wkbMultiPoint)
NUMPY_KINDS = {"whole": "iu", "real": "f", "text": "SU", "moment": "M"}
"""What numpy calls each kind. Booleans are not among them: GDAL 3.6 mixes theirs up from one row to the next."""
EPOCH = np.datetime64("1970-01-01")


class NotCertainError(ValueError):
    """The stream does not give what the fields of the layer promise."""


def read(origin: Origin, fields: tuple[str, ...], feedback: QgsProcessingFeedback) -> Features | None:
    """Every feature of a layer of GDAL or of its selection; ``None`` where only the loop is sure to be right."""
    stored, kinds = Stored.of(origin), kinds_of(origin.layer.fields(), fields)
    if stored is None or stored.driver not in DRIVERS or not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"):
        return None
    if kinds.keys() and set(kinds.values()) - NUMPY_KINDS.keys():
        return None
    try:
        dataset = gdal.OpenEx(str(stored.path), gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = dataset.GetLayerByName(stored.name) if stored.name else dataset.GetLayer(stored.rank)
        return _read(layer, stored, origin, kinds, feedback)
    except (RuntimeError, AttributeError, KeyError, NotCertainError, NotPointsInWkbError):
        return None


def _read(
    layer: ogr.Layer, stored: Stored, origin: Origin, kinds: dict[str, str], feedback: QgsProcessingFeedback
) -> Features | None:
    if ogr.GT_Flatten(layer.GetGeomType()) not in GEOMETRY_TYPES:
        return None
    if "text" in kinds.values() and not layer.TestCapability(ogr.OLCStringsAsUTF8):
        return None
    layer.SetIgnoredFields([field.GetName() for field in layer.schema if field.GetName() not in kinds])
    if layer.SetAttributeFilter(stored.subset or None) != ogr.OGRERR_NONE:
        return None
    total, count = max(origin.layer.featureCount(), 1), 0
    points, ids, values = [], [np.empty(0, np.int64)], {name: [] for name in kinds}
    geometry, fid = layer.GetGeometryColumn() or "wkb_geometry", layer.GetFIDColumn() or "OGC_FID"
    batches = layer.GetArrowStreamAsNumPy(OPTIONS)
    for batch in _one_ahead(iter(batches)) if total > A_BATCH else batches:
        if feedback.isCanceled():
            raise Cancelled
        piece = points_of(_geometries(batch[geometry]))
        points.append(Points(piece.x, piece.y, piece.feature + count))
        if origin.partial:
            ids.append(np.array(batch[fid], np.int64))
        for name, kind in kinds.items():
            values[name].append(_values(batch[name], kind))
        count += len(batch[fid])
        feedback.setProgress(min(100 * count / total, 100))
    if count == 0:
        return None
    columns = {name: Values.joined(pieces) for name, pieces in values.items()}
    return checked(origin, Features(count, Points.joined(points), columns), np.concatenate(ids))


def _one_ahead(batches: Iterator[dict[str, NDArray]]) -> Iterator[dict[str, NDArray]]:
    """The same batches; GDAL reads the next one while we work on the last."""
    with ThreadPoolExecutor(1) as second:
        reading = second.submit(next, batches, None)
        while (batch := reading.result()) is not None:
            reading = second.submit(next, batches, None)
            yield batch


def _geometries(array: NDArray) -> NDArray[np.void] | list[bytes | None]:
    if array.dtype.kind == "V" and not np.ma.getmaskarray(array).any():
        return np.asarray(array)
    return [geometry if isinstance(geometry, bytes) else None for geometry in array.tolist()]


def _values(array: NDArray, kind: str) -> Values:
    null, array = np.ma.getmaskarray(array), np.ma.getdata(array)
    if array.dtype.kind not in NUMPY_KINDS[kind]:
        # A batch of nothing but NULLs may come without type.
        raise NotCertainError
    if kind == "text":
        return Values(kind, _texts(array, null), null)
    if kind == "moment":
        # GDAL 3.6 is a day late on dates before 1970.
        if ((array < EPOCH) & ~null).any():
            raise NotCertainError
        return Values(kind, moments(array), null)
    return Values(kind, array.astype(np.int64 if kind == "whole" else np.float64), null)


def _texts(array: NDArray, null: NDArray[np.bool_]) -> NDArray[np.object_]:
    """Texts, each different one held once; None for NULL."""
    codes, known = pd.factorize(array.astype(object))
    texts = np.fromiter((text.decode() if isinstance(text, bytes) else text for text in known), object, len(known))
    column = texts[codes]
    column[null] = None
    return column
