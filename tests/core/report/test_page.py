# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports: everything escaped, nothing from the network, what is empty left out."""
from html.parser import HTMLParser

from markupsafe import Markup
from quietude.core.report.page import Page, facts_line
from quietude.core.report.parts import pairs, section, table

VOID = {"meta", "br", "img", "link", "hr"}


class Balanced(HTMLParser):
    """Fails on a tag that is not closed where it should be."""

    def __init__(self, text):
        super().__init__()
        self.open = []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_texts_are_escaped_and_markup_is_not():
    page = Page("<i>title</i>", "a < b", ["<b>"], ["<u>"], [("<s>", Markup("<p>kept</p>")), ("x", "a & b")],
                ["<q>"]).html()  # fmt: skip

    assert "<p>kept</p>" in page and "a &amp; b" in page
    for tag in ("<i>", "<b>", "<u>", "<s>", "<q>"):
        assert tag not in page
    Balanced(page)


def test_a_page_loads_nothing_and_runs_nothing():
    page = Page("Title", "facts", sections=[("Table", table(["a"], [["1"]]))]).html()

    assert "<script" not in page and "http" not in page and "@import" not in page and "url(" not in page


def test_what_is_empty_is_left_out():
    page = Page("Title", "").html()

    assert "<section>" not in page and "<aside>" not in page and "Limits" not in page


def test_the_facts_line_says_what_is_known_only():
    line = facts_line(events=1234, first="2024-01-01T10:00", last="2024-12-31", source="town")

    assert line == "1,234 incidents · January – December\u00a02024 · Source: town"


def test_columns_of_figures_stand_to_the_right_with_their_name():
    rows = [["a1", "1,234", "12%"], ["b", "", "<0.1%"], ["Total", "5", ""]]
    written = table(["Name", "n", "Share"], rows, totals=[2])

    assert "<th scope=\"col\">Name</th>" in written and "<th scope=\"col\" class=n>n</th>" in written
    assert "<td class=n>&lt;0.1%</td>" in written and "<tr class=total><td>Total</td>" in written


def test_pairs_and_sections_escape_both_sides():
    assert section("<", pairs([("<", ">")])) == (
        "<section><h2>&lt;</h2><dl><dt>&lt;</dt><dd>&gt;</dd></dl></section>"
    )
