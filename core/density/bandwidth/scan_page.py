# SPDX-License-Identifier: GPL-2.0-or-later
"""The sensitivity strip: one small map a radius, on one page that opens anywhere."""
from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ...lattice.square import SquareLattice
from ...report.page import whole_page
from ...report.parts import drawn
from ...report.png import data_uri, png
from ...wording import figure, number, percent, tr, translated
from ..kernels import Kernel
from .bandwidth import Proposal
from .scan import HOT, OUTSIDE, SHARES, Shot
from .scan_chart import Mark, curve

COLOURS = ("#f1f2f5", "#ffe79a", "#fc953f", "#bd1526", "#4a0017", "#ffffff")
"""Rest of the territory; areas of 90, 75, 50 and 25 % (after ColorBrewer YlOrRd, Apache 2.0); outside."""


@dataclass(frozen=True)
class Scan:
    """All that the page tells: ``unit`` is that of densities, ``best`` the highest score of any radius."""

    source: str
    events: int
    kernel: Kernel
    lattice: SquareLattice
    shots: Sequence[Shot]
    silverman: Proposal
    likelihood: Proposal
    unit: str

    @property
    def best(self) -> float:
        """Highest score among the maps."""
        return max((shot.score for shot in self.shots if shot.score is not None), default=0.0)

    def quality(self, shot: Shot) -> float | None:
        """How well a radius foretells incidents, relative to the best one."""
        return None if shot.score is None else math.exp(shot.score - self.best)


def scan_html(scan: Scan) -> str:
    """A whole HTML page, in the person's language; no network, no script, everything escaped."""
    title = tr("Sensitivity to the radius: {source}", source=scan.source)
    width = scan.lattice.columns * scan.lattice.cell_size / 1000
    about = tr(
        "{events} incidents, {kernel} kernel, cells of {cell} m. All maps show the same ground, {width} km wide, in "
        "the same colours.",
        events=number(scan.events),
        kernel=translated(scan.kernel.title),
        cell=figure(scan.lattice.cell_size),
        width=number(width, 1 if width < 20 else 0),
    )
    body = (
        f'<p class="quiet">{escape(about)}</p>{_proposals(scan)}{_legend()}'
        f'<div class="strip">{"".join(_card(scan, shot) for shot in scan.shots)}</div>{_charts(scan)}{_reading()}'
    )
    return whole_page(title, drawn(body), "scan.css")


def _proposals(scan: Scan) -> str:
    told = (("silverman", tr("Silverman's rule"), scan.silverman), ("likelihood", tr("Likelihood"), scan.likelihood))
    boxes = "".join(
        f'<div class="proposal {name}">{escape(title)}<b>{escape(_metres(proposal.metres))}</b>'
        f'<span class="quiet">{escape(proposal.reason)}</span></div>'
        for name, title, proposal in told
    )
    return f'<div class="proposals">{boxes}</div>'


def _legend() -> str:
    texts = [tr("smallest area with {share} of the incidents", share=percent(share)) for share in SHARES]
    entries = [*zip(reversed(COLOURS[1 : len(SHARES) + 1]), texts), (COLOURS[0], tr("the rest"))]
    swatches = "".join(f'<span><i style="background:{colour}"></i>{escape(text)}</span>' for colour, text in entries)
    return f'<h2>{escape(tr("One map a radius"))}</h2><div class="legend">{swatches}</div>'


def _card(scan: Scan, shot: Shot) -> str:
    marks = [
        f'<span class="mark {name}">{escape(title)}</span>'
        for name, title, proposal in (("silverman", tr("Silverman"), scan.silverman),
                                      ("likelihood", tr("Likelihood"), scan.likelihood))
        if proposal.metres == shot.radius
    ]
    quality = scan.quality(shot)
    ground = f' style="background:{COLOURS[0]}"' if not (shot.picture == OUTSIDE).any() else ""
    name = tr("Map of the density with a radius of {radius}", radius=_metres(shot.radius))
    rows = (
        (tr("Foretelling"), "–" if quality is None else percent(quality)),
        (tr("Hot spots at {share}", share=percent(HOT)), number(shot.hot_spots)),
        (tr("Their part of the territory"), percent(shot.area_share, 1)),
        (tr("Highest density"), f"{_two_figures(shot.highest)} {scan.unit}"),
    )
    table = "".join(f'<tr><td>{escape(what)}</td><td class="n">{escape(value)}</td></tr>' for what, value in rows)
    return (
        f'<figure{" class=chosen" if marks else ""}><img src="{data_uri(png(shot.picture, COLOURS))}" '
        f'alt="{escape(name)}"{ground}><figcaption><b>{escape(_metres(shot.radius))}</b>{"".join(marks)}'
        f'<div class="bar"><i style="width:{100 * (quality or 0):.1f}%"></i></div>'
        f"<table>{table}</table></figcaption></figure>"
    )


def _charts(scan: Scan) -> str:
    marks = (Mark("silverman", scan.silverman.metres), Mark("likelihood", scan.likelihood.metres))
    qualities = [(shot.radius, scan.quality(shot)) for shot in scan.shots]
    told = [(radius, 100 * quality) for radius, quality in qualities if quality is not None]
    spots = [(shot.radius, float(shot.hot_spots)) for shot in scan.shots]
    return (
        f'<h2>{escape(tr("What changes with the radius"))}</h2><div class="charts">'
        f"{curve(tr('Foretelling (% of the best), by radius (m)'), told, marks)}"
        f"{curve(tr('Number of hot spots, by radius (m)'), spots, marks)}</div>"
    )


def _reading() -> str:
    paragraphs = (
        tr(
            "A hot spot that stays from map to map is in the data; one that comes with a single radius is made by that "
            "radius. Small radii show corners and addresses, and chance with them; large ones show districts."
        ),
        tr(
            "Hot spots at 75% are the pieces of the smallest area that holds three quarters of the incidents. "
            "Foretelling tells how well the density of all other places announces the incidents of each place "
            "(leave-one-place-out likelihood, relative to the best radius of the strip). It rewards detail that "
            "repeats and punishes detail that does not. Silverman's rule supposes one bell-shaped cluster: on a town "
            "it is on the smooth side."
        ),
        tr(
            "The colours are relative to each map: they tell where the incidents are, not how many. Densities of two "
            "radii are not comparable. Choose one radius for all the maps of a study, and write it below them."
        ),
        tr(
            "Habbema, J. D. F., Hermans, J. and van den Broek, K. (1974), Compstat 1974, pp. 101–110. Duin, R. P. W. "
            "(1976), IEEE Transactions on Computers C-25(11), pp. 1175–1179. Silverman, B. W. (1986), Density "
            "Estimation for Statistics and Data Analysis, pp. 48 and 52–55."
        ),
    )
    *texts, sources = (escape(text) for text in paragraphs)
    body = "".join(f"<p>{text}</p>" for text in texts)
    return f'<h2>{escape(tr("How to read it"))}</h2>{body}<p class="quiet">{sources}</p>'


def _metres(radius: float) -> str:
    return tr("{metres} m", metres=figure(radius))


def _two_figures(value: float) -> str:
    return number(float(f"{value:.2g}"), 0 if value >= 10 else 2)
