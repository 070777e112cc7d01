# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns of counts are called by the words that people use."""
import pytest
from quietude.core.incidents.nomenclature import categories, families
from quietude.core.report.part_names import part_in_words


def test_categories_and_families_of_ours_have_their_label():
    code, category = next(iter(categories().items()))
    assert part_in_words(code) == category.label != code
    assert part_in_words("cadre_de_vie") == families()["cadre_de_vie"].label


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("2024-05", "May 2024"), ("2024-Q1", "January – March 2024"), ("2024", "2024"), ("2024-13", "2024-13"),
        ("a category of the town", "a category of the town"), ("", ""),
    ],
)  # fmt: skip
def test_months_and_quarters_are_written_out_and_all_else_stays(label, words):
    assert part_in_words(label).replace("\u00a0", " ") == words
