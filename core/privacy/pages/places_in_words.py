# SPDX-License-Identifier: GPL-2.0-or-later
"""What a package says of its places, its totals and its heat map."""
from __future__ import annotations

from ...wording import number, tr
from ..audiences.audience import ANONYMOUS_K
from ..audiences.too_fine import SENSITIVE_INHABITANTS
from ..protection.heat import BLOCKS_A_RADIUS, HeatMap
from ..releases.notice import Notice
from ..releases.release import Release


def places_in_words(release: Release, notice: Notice) -> list[str]:
    """How places were drawn, and who must live there, one sentence each."""
    rules, sentences = release.rules, []
    if release.units.kind == "quadtree":
        sentences.append(
            tr(
                "A square is divided where at least two of its quarters can be shown. What the hidden ones hold plays "
                "no part: the size of a square tells nothing of them."
            )
        )
    if release.units.kind == "snapped_points":
        sentences.append(
            tr(
                "Each point stands for {fewest} addresses or more, and all facts among them are counted there; their "
                "limits are drawn from the addresses alone, on multiples of 10 m.",
                fewest=rules.audience.addresses,
            )
        )
    if any(" + " in name for name in release.units.names) and not release.units.size:
        sentences.append(tr("Areas that could not be shown alone are joined with a neighbour (“A + B”)."))
    if notice.dwelt:
        sentences.append(
            tr(
                "A place with fewer than {fewest} households or addresses is in that class whatever happened there.",
                fewest=rules.audience.addresses,
            )
        )
    if notice.sources:
        sentences.append(tr("So is a place of which one source reported more than that share."))
    if rules.sensitive:
        sentences.append(
            tr(
                "Sensitive facts are counted, in areas of {inhabitants} inhabitants or more only.",
                inhabitants=number(SENSITIVE_INHABITANTS),
            )
        )
    return sentences


def totals_in_words(release: Release) -> str:
    """What was done so that totals can be published."""
    return tr(
        "Totals by place are shown as well. Other figures are hidden for their sake: by adding and subtracting all "
        "that is shown, a hidden figure keeps at least {k} possible values.",
        k=release.rules.k,
    )


def heat_in_words(heat: HeatMap) -> str:
    """How the heat map was drawn."""
    return tr(
        "The heat map has a radius of {radius} m, squares of {pixel} m and {classes} classes; it is drawn from the "
        "facts of shown figures alone, each counted at the middle of a square of {block} m, where {near} addresses of "
        "them at least are within the radius.",
        radius=number(heat.radius),
        pixel=number(heat.pixel),
        classes=len(heat.classes),
        block=number(heat.radius / BLOCKS_A_RADIUS),
        near=heat.near,
    )


def personal_in_words(release: Release) -> str:
    """What must be said of a package that may hold personal data; empty for the others."""
    if not release.personal:
        return ""
    if release.moved is not None:
        return tr("PERSONAL DATA POSSIBLE: a point may stand for a single fact. For its recipients alone.")
    return tr(
        "PERSONAL DATA POSSIBLE: some figures count fewer than {k} facts. For its recipients alone.", k=ANONYMOUS_K
    )
