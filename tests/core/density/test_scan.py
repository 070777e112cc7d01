# SPDX-License-Identifier: GPL-2.0-or-later
import math

import numpy as np
import pytest
from quietude.core import wording
from quietude.core.density.bandwidth.bandwidth import Proposal
from quietude.core.density.bandwidth.likelihood import LeaveOneOut
from quietude.core.density.bandwidth.scan import OUTSIDE, RadiiError, parsed_radii, proposed_radii, scanned
from quietude.core.density.bandwidth.scan_page import Scan, scan_html
from quietude.core.density.contours import zones
from quietude.core.density.estimators.naive import density
from quietude.core.density.kernels import KERNELS
from quietude.core.density.places import Places
from quietude.core.density.volume import thresholds
from quietude.core.errors import Cancelled
from quietude.core.lattice.square import SquareLattice

QUARTIC = KERNELS["quartic"]
LATTICE = SquareLattice(0, 3000, 50, 60, 60)


@pytest.fixture
def places():
    draw = np.random.default_rng(3)
    return Places.of(np.r_[draw.normal(800, 100, 80), draw.normal(2200, 150, 60)], draw.normal(1500, 200, 140))


def shots_of(places, radii, **options):
    return scanned(places, LATTICE, QUARTIC, radii, LeaveOneOut(places, QUARTIC), **options)


def test_the_figures_of_a_radius_are_those_of_its_density(places):
    (shot,) = shots_of(places, [200])
    exact = density(places, LATTICE, QUARTIC, 200)
    (hot,) = thresholds(exact, [0.75])
    assert shot.highest == pytest.approx(exact.max(), rel=1e-2)
    assert shot.area_share == pytest.approx((exact >= hot).mean(), abs=2 / exact.size)
    assert shot.hot_spots == sum(zone.cells >= 4 for zone in zones(exact, hot, 4)) == 2
    assert shot.score == LeaveOneOut(places, QUARTIC).score(200)


def test_large_radii_melt_hot_spots_together_and_lower_the_peak(places):
    shots = shots_of(places, [150, 400, 1200])
    assert [shot.hot_spots for shot in shots][-1] == 1 < shots[0].hot_spots
    assert shots[0].highest > shots[1].highest > shots[2].highest


def test_the_picture_shows_nested_areas_of_each_share(places):
    (shot,) = shots_of(places, [300])
    exact = density(places, LATTICE, QUARTIC, 300)
    levels = thresholds(exact, [0.25, 0.5, 0.75, 0.9])
    expected = sum((exact >= level).astype(int) for level in levels)
    assert (shot.picture == expected).mean() > 0.995  # the fast estimate may move a border cell
    assert shot.picture.max() == 4 and shot.picture.min() == 0


def test_the_outside_of_the_study_area_is_shown_as_such(places):
    inside = np.zeros((60, 60), bool)
    inside[:, :40] = True
    (shot,) = shots_of(places, [300], inside=inside)
    assert ((shot.picture == OUTSIDE) == ~inside).all()


def test_large_maps_are_drawn_small(places):
    lattice = SquareLattice(0, 3000, 5, 600, 600)
    (shot,) = scanned(places, lattice, QUARTIC, [300], LeaveOneOut(places, QUARTIC))
    assert shot.picture.shape == (300, 300)


def test_a_scan_can_be_cancelled(places):
    with pytest.raises(Cancelled):
        shots_of(places, [100, 200], tick=lambda share: share < 0.4)


@pytest.mark.parametrize("text, radii", [("200,100", (100, 200)), ("50; 75.5  50", (50, 75.5))])
def test_radii_are_read_as_people_write_them(text, radii):
    assert parsed_radii(text) == radii


@pytest.mark.parametrize("text", ["", "near", "0", "-10", "inf", "nan", ",".join(map(str, range(1, 40)))])
def test_other_radii_are_refused(text):
    with pytest.raises(RadiiError):
        parsed_radii(text)


@pytest.mark.parametrize("proposals", [(320.0, 1100.0), (540.0, 620.0), (300.0, 300.0), (10.0, 12.0)])
def test_the_series_surrounds_both_proposals_and_holds_them(proposals):
    radii = proposed_radii(proposals)
    assert set(proposals) <= set(radii) and list(radii) == sorted(set(radii))
    assert radii[0] <= min(proposals) and radii[-1] == pytest.approx(2 * max(proposals), rel=0.05)
    steps = np.diff(np.log(radii))
    assert steps.max() < math.log(2.3)
    assert 5 <= len(radii) <= 9


def page(places, source="Vols <script>alert(1)</script>"):
    shots = shots_of(places, [100, 200, 400])
    return scan_html(Scan(
        source, 140, QUARTIC, LATTICE, shots, Proposal(400, "a rule & more"), Proposal(200, "another"), "incidents/km²"
    ))


def test_the_page_holds_everything_and_runs_nothing(places):
    html = page(places)
    assert html.count("data:image/png;base64,") == 3
    assert "<script" not in html and "&lt;script&gt;" in html and "a rule &amp; more" in html
    assert "http" not in html and "url(" not in html


def test_the_page_marks_both_proposals_on_their_map(places):
    cards = page(places).split("<figure")[1:]
    assert ["Silverman" in card.split("</figure>")[0] for card in cards] == [False, False, True]
    assert ["Likelihood" in card.split("</figure>")[0] for card in cards] == [False, True, False]


def test_the_page_writes_numbers_as_the_language_does(places):
    wording.speak("fr", lambda text: text)
    html = page(places)
    assert '<html lang="fr">' in html
    assert "100\u00a0%" in html
