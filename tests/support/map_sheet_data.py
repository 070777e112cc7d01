# SPDX-License-Identifier: GPL-2.0-or-later
"""A small density raster, written with GDAL alone, and eyes to read sheets with."""

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor, QImage

gdal.UseExceptions()
TAGS = {
    "EVENTS": "17012",
    "UNIT": "incidents/km²",
    "KERNEL": "quartic",
    "BANDWIDTH_M": "320",
    "CELL_SIZE_M": "25",
    "PERIOD_FROM": "2019-01-01",
    "PERIOD_TO": "2024-12-31",
}
RED = QColor("#c02030")


def write_density(path, classes=4, tags=TAGS, side=100, cell=25.0):
    """A cone of densities, in Lambert-93 around (770000, 6280000), with its style beside it."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((770000, cell, 0, 6280000, 0, -cell))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    raster.SetProjection(crs.ExportToWkt())
    raster.SetMetadata(tags)
    rows, columns = np.mgrid[:side, :side]
    raster.GetRasterBand(1).WriteArray(np.maximum(0, side / 2 - np.hypot(rows - side / 2, columns - side / 2)))
    raster = None
    layer = QgsRasterLayer(str(path), path.stem)
    shader = QgsColorRampShader(0, side / 2, None, QgsColorRampShader.Type.Discrete)
    uppers = [*np.linspace(0, side / 2, classes)[1:], float("inf")]
    shader.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(upper, RED, f"class {count}") for count, upper in enumerate(uppers)]
    )
    raster_shader = QgsRasterShader()
    raster_shader.setRasterShaderFunction(shader)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader))
    layer.saveNamedStyle(str(path.with_suffix(".qml")))
    return str(path)


def write_districts(path, *squares):
    """A GeoJSON of squares (name, x, y, side) in Lambert-93."""
    features = ",".join(
        f'{{"type":"Feature","properties":{{"code":"c","nom":"{name}"}},"geometry":{{"type":"Polygon","coordinates":'
        f"[[[{x},{y}],[{x + side},{y}],[{x + side},{y + side}],[{x},{y + side}],[{x},{y}]]]}}}}"
        for name, x, y, side in squares
    )
    crs = '{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}}'
    path.write_text(f'{{"type":"FeatureCollection","crs":{crs},"features":[{features}]}}', encoding="utf-8")
    return str(path)


def pdf_pages(path):
    """Sizes of the pages of a PDF, in points, as GDAL reads them."""
    first = gdal.OpenEx(str(path), open_options=["DPI=72"])
    names = [name for name, _ in first.GetSubDatasets()] or [str(path)]
    opened = [gdal.OpenEx(name, open_options=["DPI=72"]) for name in names]
    return [(page.RasterXSize, page.RasterYSize) for page in opened]


def pixels_of(picture):
    """Pixels of a QImage, shape (rows, columns, 3)."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).astype(int)


def share_of(path, colour, tolerance=30):
    """Share of the pixels of a picture that are close to a colour."""
    wanted = (colour.red(), colour.green(), colour.blue())
    return float((np.abs(pixels_of(QImage(str(path))) - wanted).max(axis=2) <= tolerance).mean())


def ink(picture):
    """Left, top, right and bottom of what is not white, in pixels."""
    rows, columns = np.nonzero(pixels_of(picture).min(axis=2) < 200)
    return columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
