# SPDX-License-Identifier: GPL-2.0-or-later
"""How results look, in the window and in batch alike."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from qgis.core import (
    QgsBrightnessContrastFilter,
    QgsHueSaturationFilter,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterResampleFilter,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..vectors import Column

Style = Callable[[QgsMapLayer], None]
"""Gives a layer its renderer, labels and legend."""

RASTERS = (".tif", ".tiff")

_alive: dict[str, QgsProcessingLayerPostProcessorInterface] = {}
"""QGIS does not own the post-processors it calls: without a Python reference they vanish before their turn."""


class _StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, result: str, style: Style) -> None:
        super().__init__()
        self._result = result
        self._style = style

    def postProcessLayer(self, layer, context, feedback):
        self._style(layer)
        layer.triggerRepaint()
        _alive.pop(self._result, None)


def style_result(
    result: str,
    context: QgsProcessingContext,
    style: Style,
    columns: Iterable[Column] = (),
    others: Mapping[str, Style] | None = None,
) -> None:
    """Style an output: beside the file, for whoever opens it, and on loading, for the person at the window.

    The aliases of ``columns`` come with the style, as most formats cannot hold them. ``others`` are styles, by name,
    that the person may choose instead in the menu of the layer.
    """
    style = _with_aliases(style, tuple(columns))
    path = Path(result)
    if path.suffix and path.exists():
        _save(style, path)
    if context.willLoadLayerOnCompletion(result):
        _alive[result] = _StyleOnLoad(result, _with_others(style, others or {}))
        context.layerToLoadOnCompletionDetails(result).setPostProcessor(_alive[result])


def _save(style: Style, path: Path) -> None:
    """Write the style of a file beside it, as QGIS's own function does, in a third of its time."""
    if path.suffix.lower() in RASTERS:
        layer = _like_a_raster()
    else:
        layer = QgsVectorLayer(str(path), path.stem, "ogr", QgsVectorLayer.LayerOptions(loadDefaultStyle=False))
        if not layer.isValid():
            return
    style(layer)
    document = QDomDocument()
    layer.exportNamedStyle(document)
    path.with_suffix(".qml").write_text(document.toString(2), encoding="utf-8", newline="\n")


def _like_a_raster() -> QgsRasterLayer:
    """A layer of no file that is styled like one of a file.

    QGIS would look at the pixels of a file for a style of its own, and leave what it counted in a file beside.
    """
    layer = QgsRasterLayer()
    for part in (QgsBrightnessContrastFilter(), QgsHueSaturationFilter(), QgsRasterResampleFilter()):
        layer.pipe().set(part)
    layer.setCustomProperty("identify/format", "Value")
    return layer


def _with_others(style: Style, others: Mapping[str, Style]) -> Style:
    """``style``, and the others in store."""

    def styled(layer: QgsMapLayer) -> None:
        style(layer)
        styles = layer.styleManager()
        first = styles.currentStyle()
        for name, other in others.items():
            styles.addStyleFromLayer(name)
            styles.setCurrentStyle(name)
            other(layer)
        styles.setCurrentStyle(first)

    return styled


def _with_aliases(style: Style, columns: tuple[Column, ...]) -> Style:
    def styled(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer):
            for column in columns:
                index = layer.fields().lookupField(column.name)
                if column.alias and index >= 0:
                    layer.setFieldAlias(index, column.alias)
        style(layer)

    return styled
