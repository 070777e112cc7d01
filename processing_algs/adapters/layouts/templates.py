# SPDX-License-Identifier: GPL-2.0-or-later
"""Layout templates: ours by their word, a town's own by its path."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsLayoutItem, QgsLayoutItemMap, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument

from ....core.errors import CoreError
from ....core.wording import tr

FOLDER = Path(__file__).parents[3] / "resources" / "layouts"
SHIPPED = ("a4_landscape", "a4_portrait", "a3_landscape", "a3_portrait")


class UnknownTemplateError(CoreError):
    """Neither a word nor a file."""

    def __init__(self, template: str) -> None:
        super().__init__(
            tr(
                "TEMPLATE: “{template}” is neither {words} nor the path of an existing .qpt file.",
                template=template,
                words=", ".join(SHIPPED),
            )
        )


class UnreadableTemplateError(CoreError):
    """A file that QGIS cannot read as a layout."""

    def __init__(self, template: str) -> None:
        super().__init__(
            tr(
                "TEMPLATE: “{template}” is not a QGIS layout template: save it again from a layout, "
                "Layout > Save as template.",
                template=template,
            )
        )


class NoMapInTemplateError(CoreError):
    """A template without its map."""

    def __init__(self, template: str) -> None:
        super().__init__(
            tr(
                "TEMPLATE: “{template}” has no map whose id is “map”: set the id in the properties of its map item.",
                template=template,
            )
        )


def template_path(template: str) -> Path:
    """File of a template given by its word or its path."""
    if template in SHIPPED:
        return FOLDER / f"{template}.qpt"
    path = Path(template)
    if path.suffix.lower() != ".qpt" or not path.is_file():
        raise UnknownTemplateError(template)
    return path


@contextmanager
def laid_out(template: str, project: QgsProject, dpi: int) -> Iterator[QgsPrintLayout]:
    """A layout of ``project`` as the template draws it, left out of the project's own list, gone after the block.

    ``dpi`` is the resolution at which it will be drawn: letters have other sizes at each.

    Raises
    ------
    UnknownTemplateError, UnreadableTemplateError, NoMapInTemplateError
        Each with its sentence.
    """
    layout = QgsPrintLayout(project)
    try:
        _load(layout, template)
        # After the template, which holds a resolution of its own.
        layout.renderContext().setDpi(dpi)
        yield layout
    finally:
        # Now, not when Python likes: a layout must not outlive the project that it refers to.
        sip.delete(layout)


def _load(layout: QgsPrintLayout, template: str) -> None:
    document = QDomDocument()
    try:
        parsed = document.setContent(template_path(template).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableTemplateError(template) from error
    if not (parsed[0] if isinstance(parsed, tuple) else parsed):
        raise UnreadableTemplateError(template)
    if not layout.loadFromTemplate(document, QgsReadWriteContext())[1]:
        raise UnreadableTemplateError(template)
    if not isinstance(layout.itemById("map"), QgsLayoutItemMap):
        raise NoMapInTemplateError(template)
    _complete(layout)


def _complete(layout: QgsPrintLayout) -> None:
    """Our own north arrow where the template leaves its picture open, every linked item on the map."""
    ground = layout.itemById("map")
    north = layout.itemById("north")
    if north is not None and not north.picturePath():
        north.setPicturePath(str(FOLDER / "north.svg"))
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and hasattr(item, "setLinkedMap") and item.linkedMap() is None:
            item.setLinkedMap(ground)
