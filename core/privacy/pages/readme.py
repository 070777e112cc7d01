# SPDX-License-Identifier: GPL-2.0-or-later
"""LISEZMOI.html: the package for whoever has nothing but a browser."""
from __future__ import annotations

from itertools import product

import numpy as np
from markupsafe import Markup

from ...wording import language, number, tr
from ..protection import day_parts
from ..protection.classes import hidden_label
from ..releases.notice import Notice, by_unit, heading, span, spoken, spoken_period, status, unit_name
from ..releases.release import TOTAL, Release, hidden_in_words
from .drawing import Canvas, map_group, north_arrow, rank_marks, scale_bar
from .map_classes import by_density, map_classes
from .moved_marks import mark_svg, marks
from .moved_words import moved_tiles, points_by_class
from .places_in_words import personal_in_words
from .rules_in_words import limits_in_words, rules_in_words
from .templates import as_written, filled, style_sheet

MOST_ROWS = 15
MOST_SHEETS = 24
"""Maps drawn in the page; all are in carte.qgz."""


def sheet_names(release: Release) -> list[tuple[int, int, str]]:
    """Index of the period, index of the category and name of each map with a figure: totals, then latest periods.

    Moved points have one map, of all periods and categories.
    """
    categories = release.categories
    if release.moved is not None:
        return [(0, 0, "")]
    order = sorted(range(len(categories)), key=lambda category: categories[category] != TOTAL)
    drawn = np.isfinite(release.values).any(axis=0)
    pairs = [pair for pair in product(reversed(range(len(release.periods))), order) if drawn[pair]]
    kinds = [spoken(category, release.column) for category in categories]
    return [
        (period, category, _sheet_name(kinds[category], spoken_period(release.periods[period])))
        for period, category in pairs
    ]


def _sheet_name(*parts: str) -> str:
    return " – ".join(part for part in parts if part)


def readme(release: Release, notice: Notice, files: list[tuple[str, str]]) -> str:
    """The page; ``files`` are the names of what the package holds, with what they are."""
    return filled(
        "readme.html",
        language=language(),
        css=style_sheet(),
        title=heading(notice),
        subtitle=subtitle(release, notice),
        validated=release.rules.validated,
        words=_words(release),
        tiles=_tiles(release),
        sheets=[{"name": name, "svg": _svg(release, p, c)} for p, c, name in sheet_names(release)[:MOST_SHEETS]],
        hidden_label="" if release.moved else hidden_label(release.rules),
        classes=[] if release.moved else map_classes(release),
        marks=[(as_written(mark_svg(one)), one.label) for one in marks(release)] if release.moved else [],
        columns=_columns(release),
        rows=_rows(release),
        rules=rules_in_words(release, notice),
        limits=limits_in_words(release, notice),
        files=files,
        licence=notice.licence,
    )


def subtitle(release: Release, notice: Notice) -> str:
    """Commune and period."""
    return " · ".join(part for part in (notice.commune, span(release, notice)) if part)


def status_words(release: Release) -> dict[str, str]:
    """Banner: whether the data protection officer has decided, and what; and whether data may be personal."""
    if release.rules.validated:
        title, text = tr("Decision of the data protection officer"), status(release)
    else:
        title = tr("NOT VALIDATED")
        text = tr("The data protection officer has not decided yet: do not publish this package.")
    return {"status": title, "status_text": text, "personal": personal_in_words(release)}


def audience_in_words(release: Release) -> str:
    """For whom the package is."""
    return {
        "public": tr("Anonymised package for the public"),
        "partner": tr("Package for partners bound by a convention"),
        "restricted": tr("Package for named recipients"),
    }[release.rules.audience.name]


def _words(release: Release) -> dict[str, str]:
    return {
        **status_words(release),
        "eyebrow": audience_in_words(release),
        "map": tr("Map"),
        "caption": tr("Places where facts were recorded, moved: no point is where it happened, and none is a count.")
        if release.moved
        else tr(
            "Facts per km², from counts {by_unit}, rounded. Hatched: {label}.",
            by_unit=by_unit(release),
            label=hidden_label(release.rules),
        )
        if by_density(release)
        else tr(
            "Number of facts {by_unit}, rounded. Hatched: {label}.",
            by_unit=by_unit(release),
            label=hidden_label(release.rules),
        ),
        "table": tr("Points shown") if release.moved else tr("The highest figures"),
        "rules": tr("How people are protected"),
        "limits": tr("What these figures cannot say"),
        "files": tr("What the package holds"),
        "licence": tr("Licence"),
    }


def _tiles(release: Release) -> list[tuple[str, str]]:
    if release.moved is not None:
        return [*moved_tiles(release), (hidden_in_words(release.hidden, release.rules), tr("facts hidden"))]
    return [
        (number(release.total), tr("facts shown, rounded")),
        (
            f"{number(release.published_units)} / {number(len(release.units))}",
            tr("{units} with a figure", units=unit_name(release)),
        ),
        (str(release.rules.k), tr("facts at least behind each figure")),
        (hidden_in_words(release.hidden, release.rules), tr("facts hidden")),
    ]


def _svg(release: Release, period: int, category: int) -> Markup:
    canvas = Canvas.of(release)
    height = canvas.height + 50
    alone = release.values.shape[1:] == (1, 1) and release.moved is None
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {canvas.width:.0f} {height:.0f}" role="img" '
        f'font-family="sans-serif">',
        map_group(release, canvas, release.values[:, period, category]),
        rank_marks(release, canvas, [place for place, _, _ in highest(release)]) if alone else "",
        scale_bar(canvas, 20, canvas.height + 22),
        north_arrow(release, canvas.width - 30, canvas.height + 18),
        "</svg>",
    ]
    return as_written("".join(parts))


def _columns(release: Release) -> list[str]:
    columns = [tr("Rank"), tr("Grid cell") if release.units.size else tr("Area")] if release.moved is None else []
    kind = tr("Part of the day") if release.column == day_parts.COLUMN else tr("Category")
    columns += [kind] if release.categories != ("",) else []
    columns += [tr("Period")] if release.periods != ("",) else []
    return [*columns, tr("Points") if release.moved else tr("Facts")]


def highest(release: Release) -> list[tuple[int, int, int]]:
    """Place, period and category of the highest figures, from the highest; of equal ones, in the order of places."""
    flat = np.nan_to_num(release.values.ravel(), nan=-1.0)
    top = np.argsort(-flat, kind="stable")[: min(MOST_ROWS, release.published)]
    return list(zip(*(axis.tolist() for axis in np.unravel_index(top, release.values.shape))))


def _rows(release: Release) -> list[dict[str, object]]:
    if release.moved is not None:
        return _rows_of_points(release)
    most = float(np.nanmax(release.values))
    rows: list[dict[str, object]] = []
    for rank, (place, period, category) in enumerate(highest(release), start=1):
        value = release.values[place, period, category]
        facets = (spoken(release.categories[category], release.column), spoken_period(release.periods[period]))
        texts = [str(rank), release.units.names[place], *(name for name in facets if name)]
        rows.append({"texts": texts, "value": number(value), "share": round(100 * value / most)})
    return rows


def _rows_of_points(release: Release) -> list[dict[str, object]]:
    found = points_by_class(release)
    return [
        {"texts": [name for name in (spoken(category), spoken_period(period)) if name], "value": number(points),
         "share": round(100 * points / found[0][2])}
        for period, category, points in found
    ]  # fmt: skip
