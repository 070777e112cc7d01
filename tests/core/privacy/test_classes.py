# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of the map."""
import numpy as np
import pytest
from quietude.core.privacy.places.cell_size import finest_size
from quietude.core.privacy.protection.classes import class_of, classes


@pytest.mark.parametrize("seed", range(20))
def test_five_classes_at_most_hold_every_value_without_overlap(seed):
    random = np.random.default_rng(seed)
    values = np.maximum(15, np.round(random.lognormal(3, 1, random.integers(1, 300)) / 5) * 5)
    found = classes(values, 5)
    assert 1 <= len(found) <= 5
    assert all(one.low <= one.high for one in found)
    assert all(one.high < after.low for one, after in zip(found, found[1:]))
    assert {value for one in found for value in (one.low, one.high)} <= set(values.astype(int).tolist())
    which = class_of(values, found)
    assert all(found[index].low <= value <= found[index].high for index, value in zip(which, values))


def test_hidden_values_are_in_no_class():
    values = np.array([15.0, np.nan, 40.0])
    assert class_of(values, classes(values, 5)).tolist() == [0, -1, 1]


def test_the_finest_size_that_hides_a_tenth_is_used():
    hidden = {200: 0.4, 400: 0.15, 1000: 0.10, 2000: 0.01}
    assert [one.size for one in finest_size(hidden.__getitem__, 200)] == [200, 400, 1000]


def test_where_no_size_hides_few_the_one_that_hides_least_is_used():
    hidden = {1000: 0.5, 2000: 0.3, 4000: 0.2, 8000: 0.6}
    assert finest_size(hidden.__getitem__, 1000)[-1].size == 4000


def test_codes_of_the_nomenclature_are_said_as_people_say_them():
    from quietude.core.privacy.releases.notice import spoken

    assert [spoken(code) for code in ("cadre_de_vie", "tapage_nocturne", "Autre chose")] == [
        "Living environment", "Night noise", "Autre chose",
    ]  # fmt: skip
