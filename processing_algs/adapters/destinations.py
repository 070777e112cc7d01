# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that a run reads and writes, which must not be one another."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingOutputLayerDefinition

from ...core.errors import CoreError
from ...core.wording import tr

LAYER = "|"
"""What parts a file from the name of a layer in it."""


class SharedFileError(CoreError):
    """One file for two things."""

    def __init__(self, first: str, second: str, path: Path) -> None:
        super().__init__(
            tr(
                "{first} and {second} are the same file, “{path}”: one would replace the other. Choose another name.",
                first=first,
                second=second,
                path=path,
            )
        )


def refuse_shared(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    names: tuple[str, ...],
    source: str | None = None,
) -> None:
    """Refuse two files of ``names`` that are one, also with that of the layer ``source``."""
    taken: dict[Path, str] = {}
    layer = algorithm.parameterAsVectorLayer(parameters, source, context) if source and parameters.get(source) else None
    if layer:
        taken.update({path: source for path in [_file(layer.source())] if path})
    for name in names:
        path = _file(parameters.get(name))
        if path in taken:
            raise SharedFileError(taken[path], name, path)
        if path:
            taken[path] = name


def _file(value: object) -> Path | None:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or not Path(value).suffix:
        return None
    return Path(value.partition(LAYER)[0]).resolve()
