# SPDX-License-Identifier: GPL-2.0-or-later
"""Points moved by a key: who knows all but the key holds eleven addresses as likely, once and after many releases."""
import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from quietude.core.privacy.attacks.moved.candidates import parts
from quietude.core.privacy.audiences.audience import RESTRICTED, Rules
from quietude.core.privacy.moved.blocks import FEWEST, WIDEST, blocks
from quietude.core.privacy.moved.displacement import UNMOVED, displaced
from quietude.core.privacy.moved.moved_release import NoPointToShowError, moved_release
from quietude.core.privacy.moved.points import moved_points
from quietude.core.privacy.places.catchments import TooFewAddressesError
from quietude.core.privacy.protection.counting import Labels, Told, TooFewEventsError
from shapely.geometry import Point, box

RULES = Rules(RESTRICTED, 3, 5)
KEY = bytes(range(32))


def key(number):
    return hashlib.sha256(str(number).encode()).digest()


def town(count, seed=1):
    """Addresses of a dense middle and of scattered houses around it, to the metre."""
    random = np.random.default_rng(seed)
    dense, sparse = random.normal(0, 300, (count * 3 // 4, 2)), random.uniform(-2500, 2500, (count - count * 3 // 4, 2))
    return np.unique(np.rint(np.vstack([dense, sparse]) + np.array([770_000, 6_280_000])), axis=0)


@pytest.fixture(scope="module")
def streets():
    """Three thousand addresses and their blocks."""
    addresses = town(3000)
    return blocks(addresses[:, 0], addresses[:, 1], 2154)


def told(addresses, periods=None, categories=None):
    """One event at each of some addresses."""
    x, y = np.asarray(addresses, np.float64).T
    return Told(x, y, labels(periods, len(x)), labels(categories, len(x)))


def labels(values, n):
    if values is None:
        return Labels.none(n)
    codes, names = pd.factorize(np.array(values), sort=True)
    return Labels(codes.astype(np.int64), tuple(names))


def shown(counted):
    table = counted.table[counted.table["show"]]
    return {(counted.placed.names[row.cell], counted.periods.names[row.period], counted.categories.names[row.category])
            for row in table.itertuples()}  # fmt: skip


def test_every_position_that_may_be_published_is_one_of_eleven_addresses_or_more_each_as_likely(streets):
    # The adversary's posterior, in full: the chance of each position given each address, turned round.
    chances = {}
    for index, block in enumerate(streets.of.tolist()):
        positions = streets.positions(block)[::7]
        for position in map(tuple, positions.tolist()):
            chances.setdefault(position, {})[index] = 1 / len(positions)
    assert len(chances) > 3000
    for of_addresses in chances.values():
        posterior = np.array(list(of_addresses.values())) / sum(of_addresses.values())
        assert len(posterior) >= FEWEST and posterior.max() <= 1 / FEWEST + 1e-12


def published(counted, places):
    release = moved_release(counted, places, RULES)
    return release.units.names, release.periods, release.categories, release.values.tolist(), release.moved


def package(streets, where, classes, key_of=KEY):
    """All that is published when something of each class happened at each place."""
    places, counted = moved_points(told(where, *zip(*classes)), streets, key_of, RULES)
    return published(counted, places)


def everywhere(streets):
    """Addresses that make every class large enough, and a block without any of them that shows points."""
    others = streets.addresses[::150]
    taken = set(streets.of[::150].tolist())
    free = [block for block in range(len(streets.boxes)) if block not in taken and len(streets.positions(block))]
    return others, max(free, key=lambda block: streets.counts[block])


def test_at_whichever_address_of_its_block_it_happened_what_is_published_is_the_same(streets):
    others, block = everywhere(streets)
    members = streets.members(block)
    assert len(members) >= FEWEST
    alike = {
        repr(package(streets, np.vstack([others, [member]]), [("2024-01", "theft")] * (len(others) + 1)))
        for member in members
    }
    assert len(alike) == 1
    nothing = repr(package(streets, others, [("2024-01", "theft")] * len(others)))
    assert nothing not in alike


def test_who_knows_of_one_fact_learns_nothing_of_others_at_the_same_address(streets):
    # A theft in January, a fire in February and a brawl in March: at one house, or at three of its block.
    others, block = everywhere(streets)
    classes = [("2024-01", "theft"), ("2024-02", "fire"), ("2024-03", "brawl")]
    around = [(place, one) for one in classes for place in others.tolist()]
    members = streets.members(block).tolist()
    one_house, three_houses = [members[0]] * 3, members[:3]
    alike = {
        repr(package(streets, [*(place for place, _ in around), *houses], [*(one for _, one in around), *classes]))
        for houses in (one_house, three_houses)
    }
    assert len(alike) == 1


def test_points_of_a_block_stand_apart_in_each_class_and_alike_in_each_release(streets):
    _, block = everywhere(streets)
    of = np.full(200, block)
    words = [(f"{2000 + index // 12}-{1 + index % 12:02d}", "theft", "0") for index in range(200)]
    once, again, other = (displaced(streets, of, words, one) for one in (KEY, KEY, key("other")))
    assert (once == again).all()
    positions = len(streets.positions(block))
    assert len(np.unique(once, axis=0)) > 0.8 * positions * (1 - (1 - 1 / positions) ** 200)
    assert (once != other).any(axis=1).mean() > 0.9
    assert (displaced(streets, of[:9], words[:9], KEY) == once[:9]).all()


def test_another_process_moves_points_alike(streets):
    lines = [
        "import sys",
        f"sys.path[:0] = [{str(Path(__file__).parents[3])!r}, {str(Path(__file__).parent)!r}]",
        "import conftest",
        "from test_moved_points import KEY, all_moved, blocks, town",
        "print(all_moved(blocks(*town(3000).T, 2154)).sum())",
    ]
    environment = {"PYTHONHASHSEED": "7", "PATH": "/usr/bin"}
    said = subprocess.run([sys.executable, "-c", "\n".join(lines)], env=environment, capture_output=True, check=True)
    assert int(said.stdout) == all_moved(streets).sum()


def all_moved(streets):
    """A point for each address, each of a class of its own."""
    words = [("2024", str(number), "0") for number in range(len(streets.addresses))]
    return displaced(streets, streets.of, words, KEY)


def test_points_are_multiples_of_ten_metres_within_the_territory_and_count_its_addresses_alone():
    addresses = town(2000)
    territory = Point(770_000, 6_280_000).buffer(600)
    streets = blocks(addresses[:, 0], addresses[:, 1], 2154, territory)
    assert all(territory.contains(Point(*one)) for one in streets.addresses.tolist())
    assert streets.counts.min() >= FEWEST
    moved = all_moved(streets)
    assert (moved % 10 == 0).all() and all(territory.contains(Point(*one)) for one in moved.tolist())


def test_a_place_of_scattered_houses_is_hidden_rather_than_shown_a_kilometre_away():
    near = [(770_000 + 7 * index, 6_280_000 + 11 * (index % 5)) for index in range(40)]
    far = [(790_000 + 900 * (index % 4), 6_290_000 + 900 * (index // 4)) for index in range(12)]
    streets = blocks(*np.array(near + far, np.float64).T, 2154)
    moved = all_moved(streets)
    hidden = {tuple(one) for one in streets.addresses[moved[:, 0] == UNMOVED].tolist()}
    assert set(far) <= hidden and len(hidden) < 2 * FEWEST
    shown_away = np.hypot(*(moved - streets.addresses).T)[moved[:, 0] != UNMOVED]
    assert shown_away.max() <= WIDEST
    alone = blocks(*np.array(far, np.float64).T, 2154)
    with pytest.raises(NoPointToShowError):
        moved_release(*reversed(moved_points(told(far), alone, KEY, RULES)), RULES)


def test_a_system_with_negative_coordinates_moves_points_alike():
    addresses = town(1000) - np.array([2_000_000, 9_000_000])
    streets = blocks(*addresses.T, 2154)
    moved = all_moved(streets)
    assert (moved[moved[:, 0] != UNMOVED] < 0).all()
    release = moved_release(*reversed(moved_points(told(streets.addresses[::20]), streets, KEY, RULES)), RULES)
    assert len(release.units) > 20


def test_a_class_of_two_points_is_hidden_and_nothing_tells_whether_it_had_one_or_two(streets):
    kept = streets.addresses[::200]
    kinds = ["noise"] * (len(kept) - 2) + ["theft"] * 2
    for some in (slice(None), slice(-1), slice(-2)):
        counted = moved_points(told(kept[some], categories=kinds[some]), streets, KEY, RULES)[1]
        assert {kind for _, _, kind in shown(counted)} == {"noise"}
    full = moved_release(*reversed(moved_points(told(kept, categories=kinds), streets, KEY, RULES)), RULES)
    less = moved_release(*reversed(moved_points(told(kept[:-1], categories=kinds[:-1]), streets, KEY, RULES)), RULES)
    assert (full.units.names, full.categories, full.hidden) == (less.units.names, less.categories, less.hidden)


def test_a_hundred_events_at_a_place_are_told_like_one(streets):
    places = streets.addresses[::300]
    once = moved_points(told(places), streets, KEY, RULES)[1]
    often = moved_points(told(np.repeat(places, [100, *[1] * (len(places) - 1)], axis=0)), streets, KEY, RULES)[1]
    assert shown(once) == shown(often)
    assert often.published == once.published + 99


def test_a_block_shows_one_point_of_a_class_for_eleven_addresses_however_many_had_something(streets):
    block = int(np.bincount(streets.of).argmax())
    many = np.vstack([streets.members(block), streets.addresses[::300]])
    places, counted = moved_points(told(many), streets, KEY, RULES)
    in_block = [name for name, _, _ in shown(counted) if _in(streets.boxes[block], name)]
    assert len(in_block) <= streets.counts[block] // FEWEST + 1
    assert counted.hidden == 0 or counted.hidden_share < 0.2


def _in(frame, name):
    y, x = (int(one) for one in name[1:].split("E"))
    return frame[0] <= x < frame[2] and frame[1] <= y < frame[3]


def test_what_is_said_of_the_displacement_is_what_whoever_has_the_addresses_computes(streets):
    release = moved_release(*reversed(moved_points(told(streets.addresses[::40]), streets, KEY, RULES)), RULES)
    away, counts = [], []
    for point in release.units.polygons:
        frame = next(one for one in streets.boxes if _in(one, f"N{point.y:.0f}E{point.x:.0f}"))
        inside = (streets.addresses >= frame[:2]).all(axis=1) & (streets.addresses < frame[2:]).all(axis=1)
        counts.append(inside.sum())
        away.append(np.hypot(*(streets.addresses[inside] - [point.x, point.y]).T))
    assert (release.moved.fewest, release.moved.median) == (min(counts), int(np.median(counts)))
    assert release.moved.farthest_m - 10 < np.concatenate(away).max() <= release.moved.farthest_m
    assert release.moved.median_m - 10 < np.median(np.concatenate(away)) <= release.moved.median_m


def test_what_verifies_parts_the_addresses_as_what_moves_them_without_sharing_a_line(streets):
    territory = Point(770_000, 6_280_000).buffer(1500)
    inside = blocks(*streets.addresses.T.astype(np.float64), 2154, territory)
    found = {part.frame: part for part in parts(*streets.addresses.T.astype(np.float64), territory)}
    assert set(found) == {tuple(frame) for frame in inside.boxes.tolist()}
    for block, frame in enumerate(inside.boxes.tolist()):
        part, positions = found[tuple(frame)], inside.positions(block)
        assert sorted(part.addresses.tolist()) == sorted(inside.members(block).tolist())
        assert not len(positions) or sorted(part.standing(territory).tolist()) == sorted(positions.tolist())


def test_what_cannot_be_shown_is_refused_with_a_sentence(streets):
    with pytest.raises(TooFewAddressesError, match="has 10 different addresses"):
        blocks(*np.array([(770_000 + index, 6_280_000) for index in range(10)], np.float64).T, 2154)
    with pytest.raises(TooFewEventsError):
        moved_points(told(streets.addresses[:2]), streets, KEY, RULES)
    spread = moved_points(told(streets.addresses[::500], periods=[f"2024-{1 + i:02d}" for i in range(6)]), streets, KEY,
                          RULES)  # fmt: skip
    with pytest.raises(NoPointToShowError, match="No category and period has 3 points"):
        moved_release(*reversed(spread), RULES)


def test_events_outside_of_the_territory_have_no_point():
    addresses = town(2000)
    territory = box(769_500.5, 6_279_500.5, 770_500.5, 6_280_500.5)
    streets = blocks(addresses[:, 0], addresses[:, 1], 2154, territory)
    outside = addresses[~((addresses > [769_500, 6_279_500]) & (addresses <= [770_500, 6_280_500])).all(axis=1)]
    inside = streets.addresses[::100]
    counted = moved_points(told(np.vstack([inside, outside])), streets, KEY, RULES)[1]
    assert counted.placed.outside == len(outside)
    alone = moved_points(told(inside), streets, KEY, RULES)[1]
    assert shown(counted) == shown(alone)
