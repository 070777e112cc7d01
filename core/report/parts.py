# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of a page. Texts are escaped as they are placed; what is :class:`Markup` already is placed as it is."""
from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

NONE = "–"
"""What stands for a figure that there is not."""
RIGHT, TOTAL = Markup(" class=n"), Markup(" class=total")

def joined(pieces: Iterable[Markup | str]) -> Markup:
    """The pieces one after the other; those that are plain texts are escaped."""
    return Markup("").join(pieces)


def drawn(picture: str) -> Markup:
    """A drawing or a style made by this package from numbers and escaped texts, placed as it is."""
    return Markup(picture)  # nosec B704: written by core


def section(title: str, body: Markup | str) -> Markup:
    """A titled part of the page."""
    return Markup("<section><h2>{}</h2>{}</section>").format(title, body)


def aside(title: str, body: Markup | str) -> Markup:
    """A titled part that catches the eye."""
    return Markup("<aside><h2>{}</h2>{}</aside>").format(title, body)


def paragraph(text: Markup | str, kind: str = "") -> Markup:
    """A paragraph; ``kind`` is a class of the style sheet: "quiet", "result"."""
    return Markup('<p class="{}">{}</p>').format(kind, text) if kind else Markup("<p>{}</p>").format(text)


def listed(texts: Iterable[Markup | str]) -> Markup:
    """A bulleted list."""
    return Markup("<ul>{}</ul>").format(joined(Markup("<li>{}</li>").format(text) for text in texts))


def pairs(entries: Iterable[tuple[str, Markup | str]]) -> Markup:
    """Terms with what there is to say of each."""
    return Markup("<dl>{}</dl>").format(joined(Markup("<dt>{}</dt><dd>{}</dd>").format(*entry) for entry in entries))


def table(
    head: Sequence[str], rows: Iterable[Sequence[Markup | str]], totals: Iterable[int] = (), caption: str = "",
    named: bool = False,
) -> Markup:
    """A table that scrolls sideways on a narrow screen; cells that begin with a figure stand to the right.

    Parameters
    ----------
    head
        Names of the columns.
    rows
        Texts of the cells, already written for people.
    totals
        Ranks of the rows, from 0, to show as totals.
    caption
        What the table shows, where its section does not say it.
    named
        Whether the first cell of each row is its name, even where it begins with a figure.
    """
    bold, lines = set(totals), [list(row) for row in rows]
    names = joined(
        Markup('<th scope="col"{}>{}</th>').format(
            RIGHT if index >= named and _are_figures(line[index] for line in lines) else "", name
        )
        for index, name in enumerate(head)
    )
    body = joined(
        Markup("<tr{}>{}</tr>").format(TOTAL if rank in bold else "", _row(line, named))
        for rank, line in enumerate(lines)
    )
    said = Markup("<caption>{}</caption>").format(caption) if caption else ""
    return Markup('<div class="scroll"><table>{}<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>').format(
        said, names, body
    )


def _row(line: Sequence[Markup | str], named: bool) -> Markup:
    first = Markup('<th scope="row">{}</th>').format(line[0]) if named else ""
    return joined((first, *map(cell, line[1:] if named else line)))


def cell(text: Markup | str) -> Markup:
    """A cell; figures stand to the right, on one line."""
    return Markup("<td{}>{}</td>").format(RIGHT if is_figure(text) else "", text)


def is_figure(text: Markup | str) -> bool:
    """Whether a text is a number, an interval or a percentage rather than words."""
    plain = text.striptags() if isinstance(text, Markup) else text
    with_digit = plain.lstrip("-−–+≥<≈[( ")[:1].isdigit()
    return plain == NONE or (with_digit and not any(letter.isalpha() for letter in plain))


def _are_figures(texts: Iterable[Markup | str]) -> bool:
    said = [text for text in texts if text]
    return bool(said) and all(map(is_figure, said))
