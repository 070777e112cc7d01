# SPDX-License-Identifier: GPL-2.0-or-later
"""Spreadsheets with real date cells, written by GDAL and packed so that two builds give the same bytes."""

from __future__ import annotations

import datetime
import tempfile
import zipfile
from pathlib import Path

from osgeo import gdal, ogr

TYPES = {"text": ogr.OFTString, "integer": ogr.OFTInteger, "real": ogr.OFTReal, "datetime": ogr.OFTDateTime}
EPOCH = (1980, 1, 1, 0, 0, 0)


def write(target: Path, name: str, columns: dict[str, str], rows: list[list]) -> None:
    """One sheet, its header on the first line; ``None`` makes an empty cell."""
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / target.name
        book = ogr.GetDriverByName("XLSX").CreateDataSource(str(draft))
        layer = book.CreateLayer(name, geom_type=ogr.wkbNone)
        for column, kind in columns.items():
            layer.CreateField(ogr.FieldDefn(column, TYPES[kind]))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for position, value in enumerate(row):
                if isinstance(value, datetime.datetime):
                    feature.SetField(position, *value.timetuple()[:6], 0)
                elif value is not None:
                    feature.SetField(position, value)
            layer.CreateFeature(feature)
        del feature, layer, book
        _pack(draft, target)


def _pack(draft: Path, target: Path) -> None:
    """The same archive with fixed times and sorted parts."""
    with zipfile.ZipFile(draft) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
