# SPDX-License-Identifier: GPL-2.0-or-later
"""What a package is called and covers, in words: nothing here comes from the facts, but what is published of them."""
from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from ...incidents import nomenclature
from ...wording import number, tr
from ..protection.day_parts import COLUMN, PARTS, spoken_part
from .release import TOTAL, Release


@dataclass(frozen=True)
class Notice:
    """Texts of the producer, and what the run knows: ``years`` shown, ``period`` asked for, ``software`` used.

    ``controlled`` tells whether it was compared with the releases of a ledger; ``recipient``, ``expires`` and ``copy``
    are those of a restricted package. ``sensitive_left_out`` tells whether the layer said which facts are sensitive,
    so that they could be left out; ``dwelt`` and ``sources`` whether dwellings and those who reported were looked at.
    """

    title: str
    commune: str
    licence: str
    period: str
    years: tuple[str, ...]
    software: str
    sensitive_left_out: bool = False
    size_chosen: bool = False
    dwelt: bool = False
    sources: bool = False
    controlled: bool = False
    recipient: str = ""
    expires: str = ""
    copy: str = ""


def heading(notice: Notice) -> str:
    """Title of the package, the producer's or a plain one."""
    return notice.title or tr("Facts recorded")


def span(release: Release, notice: Notice) -> str:
    """Period that is covered, from what is published alone."""
    known = notice.years if release.periods == ("",) else release.dated
    if not known:
        return tr("whole period supplied")
    first, last = known[0], known[-1]
    if release.periods == ("",) and int(last) - int(first) >= len(known):
        return ", ".join(known)
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def unit_name(release: Release) -> str:
    """What a place is called."""
    units = release.units
    if units.kind == "quadtree":
        return tr("squares of {size} m to {largest} m", size=number(units.size), largest=number(units.largest))
    if units.kind == "snapped_points":
        return tr("points of addresses")
    if release.moved is not None:
        return tr("moved points")
    return tr("cells of {size} m", size=number(units.size)) if units.size else tr("areas")


def spoken(category: str, column: str = "category") -> str:
    """A category as people say it, where the nomenclature knows its code or that of its family; a part of the day."""
    if category == TOTAL:
        return tr("whole day") if column == COLUMN else tr("all categories")
    if category in PARTS:
        return spoken_part(category)
    known = nomenclature.categories().get(category) or nomenclature.families().get(category)
    return known.label if known else category


def spoken_period(period: str) -> str:
    """A period as people say it."""
    return tr("whole period") if period == TOTAL else period


def by_unit(release: Release) -> str:
    """What facts are counted by, one place at a time."""
    units = release.units
    if units.kind == "quadtree":
        return tr("by square of {size} m to {largest} m", size=number(units.size), largest=number(units.largest))
    if units.kind == "snapped_points":
        return tr("by point that stands for {fewest} addresses or more", fewest=release.rules.audience.addresses)
    if release.moved is not None:
        return tr("by moved point")
    return tr("by cell of {size} m", size=number(units.size)) if units.size else tr("by area")


def status(release: Release) -> str:
    """Whether the data protection officer has decided."""
    return release.rules.decision.strip() or tr("NOT VALIDATED")


def file_name(release: Release, notice: Notice) -> str:
    """Suggested name of the package, without accents, spaces or dates of making."""
    parts = ["obs", notice.commune or tr("commune"), heading(notice), span(release, notice).replace(" ", "-")]
    return "-".join(_slug(part) for part in [*parts, release.rules.audience.name]) + "-v1.zip"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40].strip("-") or "x"
