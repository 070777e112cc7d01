# SPDX-License-Identifier: GPL-2.0-or-later
from quietude.core.report.page_names import LONGEST, file_names


def test_names_of_places_become_names_of_files():
    assert file_names(["Hôpitaux-Facultés", "Prés d'Arènes", "CENTRE"]) == [
        "hopitaux-facultes",
        "pres-d-arenes",
        "centre",
    ]


def test_namesakes_do_not_overwrite_each_other():
    assert file_names(["Centre", "centre", "Centre 2", "CENTRE"]) == ["centre", "centre-2", "centre-2-2", "centre-3"]


def test_no_name_leaves_the_folder_or_is_empty():
    assert file_names(["../../etc/passwd", "///", "東京"]) == ["etc-passwd", "page", "page-2"]


def test_long_names_are_cut():
    assert len(file_names(["a" * 500])[0]) == LONGEST
