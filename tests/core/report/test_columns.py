# SPDX-License-Identifier: GPL-2.0-or-later
import pytest
from quietude.core.report.columns import Box, stacked

COLUMN = [Box(10, 20, 50, 8), Box(10, 30, 50, 10), Box(10, 45, 50, 40)]
"""Three boxes with gaps of 2 and 5 mm, from 20 to 85 mm."""


def test_boxes_that_need_all_their_height_stay_where_they_are():
    assert stacked(COLUMN, [8, 10, 40]) == COLUMN


def test_the_elastic_box_takes_the_room_that_a_hidden_box_and_a_short_text_leave():
    first, hidden, legend = stacked(COLUMN, [6, 0, 40], elastic=2)
    assert hidden is None
    assert (first.y, first.bottom) == (20, 26)
    assert (legend.y, legend.bottom) == (28, 85)


def test_a_column_that_leans_down_ends_where_it_ended():
    title, subtitle = stacked(COLUMN[:2], [4, 10], from_bottom=True)
    assert (title.y, title.bottom, subtitle.y, subtitle.bottom) == (24, 28, 30, 40)


def test_a_title_without_subtitle_goes_down_to_the_place_of_the_subtitle():
    title, subtitle = stacked(COLUMN[:2], [8, 0], from_bottom=True)
    assert (title.bottom, subtitle) == (40, None)


@pytest.mark.parametrize("needs", [[8, 10, 40], [3, 0, 40], [0, 10, 0], [0, 0, 7], [99, 99, 99], [1, 1, 1]])
@pytest.mark.parametrize("elastic", [None, 0, 2])
@pytest.mark.parametrize("from_bottom", [False, True])
def test_no_box_leaves_the_column_or_overlaps_another(needs, elastic, from_bottom):
    placed = [box for box in stacked(COLUMN, needs, elastic, from_bottom) if box is not None]
    assert all(box.y >= 20 - 1e-9 and box.bottom <= 85 + 1e-9 for box in placed)
    assert not any(a.overlaps(b) for index, a in enumerate(placed) for b in placed[index + 1 :])


def test_boxes_that_share_an_edge_do_not_overlap():
    assert not Box(0, 0, 10, 10).overlaps(Box(10, 0, 10, 10))
    assert Box(0, 0, 10, 10).overlaps(Box(9, 9, 10, 10))
