# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages' templates, every value of which is escaped."""
from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

FOLDER = Path(__file__).parents[3] / "resources" / "package"


def filled(template: str, **values: object) -> str:
    """Template of resources/package with its values; one that is missing is an error."""
    pages = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    return pages.get_template(template).render(values)


def style_sheet() -> Markup:
    """Style of every page, to stand inside it."""
    return as_written((FOLDER / "style.css").read_text(encoding="utf-8"))


def as_written(text: str) -> Markup:
    """Drawings and styles made by this package, to be put in pages as they are."""
    return Markup(text)  # nosec B704: written by core from numbers and constants
