# SPDX-License-Identifier: GPL-2.0-or-later
from itertools import combinations

import pytest
from quietude.core.report.columns import Box
from quietude.core.report.panels import evenly, most_panels, panel_slots

SHEET = Box(12, 37, 211, 134)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 6, 12])
@pytest.mark.parametrize("ratio", [0.3, 1, 3])
def test_panels_stay_in_the_sheet_without_covering_each_other(count, ratio):
    slots = panel_slots(SHEET, count, ratio, gap=4, caption=6)
    assert len(slots) == count
    boxes = [box for slot in slots for box in (slot.map, slot.caption)]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert box.x >= SHEET.x and box.x + box.width <= SHEET.x + SHEET.width + 1e-9
        assert box.y >= SHEET.y and box.bottom <= SHEET.bottom + 1e-9


def test_all_panels_have_the_same_size():
    sizes = {(slot.map.width, slot.map.height) for slot in panel_slots(SHEET, 5, 1, 4, 6)}
    assert len(sizes) == 1


def test_two_panels_stand_side_by_side_on_a_wide_sheet_and_one_above_the_other_on_a_high_one():
    wide = panel_slots(Box(0, 0, 200, 100), 2, 1, 4, 6)
    high = panel_slots(Box(0, 0, 100, 200), 2, 1, 4, 6)
    assert wide[0].map.y == wide[1].map.y and high[0].map.x == high[1].map.x


def test_a_long_town_is_stacked_where_a_round_one_is_not():
    room = Box(0, 0, 200, 140)
    long, round_one = panel_slots(room, 2, 5, 4, 6), panel_slots(room, 2, 1, 4, 6)
    assert long[0].map.x == long[1].map.x and round_one[0].map.y == round_one[1].map.y


def test_as_many_panels_as_stay_readable_share_a_page():
    most = most_panels(SHEET, 24, 1, 4, 6, least=35)
    readable, small = (panel_slots(SHEET, count, 1, 4, 6)[0].map for count in (most, most + 1))
    assert min(readable.width, readable.height) >= 35 > min(small.width, small.height)
    assert most_panels(SHEET, 2, 1, 4, 6, least=35) == 2
    assert most_panels(Box(0, 0, 10, 10), 9, 1, 4, 6, least=35) == 1


def test_pages_hold_nearly_the_same_number_of_panels():
    assert [len(page) for page in evenly(list(range(13)), 12)] == [7, 6]
    assert [len(page) for page in evenly(list(range(12)), 12)] == [12]
    assert [number for page in evenly(list(range(13)), 5) for number in page] == list(range(13))
