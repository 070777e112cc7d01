# SPDX-License-Identifier: GPL-2.0-or-later
"""Points that stand where addresses do are judged beside what the addresses themselves would guess."""
import numpy as np
import pytest
from quietude.core.privacy.attacks.address_chance import guessed_beside_addresses
from quietude.core.privacy.places.catchments import catchments
from scipy.spatial import cKDTree


@pytest.fixture
def streets():
    """Addresses every 12 m along 30 streets 80 m apart, and incidents at four of ten of them, drawn at random."""
    east, north = np.meshgrid(np.arange(100) * 12.0, np.arange(30) * 80.0)
    addresses = np.column_stack([east.ravel() + 700_003, north.ravel() + 6_600_004])
    random = np.random.default_rng(6)
    return addresses, addresses[random.random(len(addresses)) < 0.4]


def test_points_made_of_addresses_alone_find_what_chance_does(streets):
    addresses, incidents = streets
    points = catchments(*addresses.T, 2154, 8).points.astype(float)
    guessed = guessed_beside_addresses(points, cKDTree(incidents), tuple(addresses.T))
    assert guessed.hits > 100 and not guessed.beyond


def test_points_put_where_incidents_are_find_more_than_chance(streets):
    addresses, incidents = streets
    points = incidents[::8] // 10 * 10 + 5
    guessed = guessed_beside_addresses(points, cKDTree(incidents), tuple(addresses.T))
    assert guessed.hits == len(points) and guessed.beyond
