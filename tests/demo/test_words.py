# SPDX-License-Identifier: GPL-2.0-or-later
"""The demonstration speaks two languages, and keeps its colours for terminals."""

import ast
import re
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "demo"


def said():
    """Sentences that the demonstration says: first arguments of ``say`` and ``_found``, and named constants."""
    for path in (DEMO / "run.py", DEMO / "steps.py", DEMO / "terminal.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("say", "_found"):
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield first.value
                elif first.id in named:
                    yield named[first.id]


def test_every_sentence_has_its_french():
    from quietude.demo.words import FRENCH

    sentences = set(said())
    assert len(sentences) > 10
    assert sentences <= set(FRENCH)


def test_the_french_has_the_values_of_the_english():
    from quietude.demo.words import FRENCH

    for english, french in FRENCH.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", french)), english


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "12,345 counted + 6 outside is not the 12,351 incidents that came in."),
        ("fr", "12\u202f345 comptés + 6 dehors ne font pas les 12\u202f351 faits entrés."),
    ],
)
def test_numbers_are_written_as_people_do(language, written):
    from quietude.demo.words import Speaker

    text = "{counted} counted + {outside} outside is not the {events} incidents that came in."
    assert Speaker(language).say(text, counted=12345, outside=6, events=12351) == written


@pytest.mark.parametrize(
    ("variable", "value", "language"),
    [
        ("LC_ALL", "fr_FR.UTF-8", "fr"),
        ("LANG", "fr_BE", "fr"),
        ("LANG", "C.UTF-8", "en"),
        ("LANG", "de_DE", "en"),
    ],
)
def test_the_language_is_that_of_the_machine(monkeypatch, variable, value, language):
    from quietude.demo import words

    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, value)
    assert words.language() == language


def test_no_colour_code_is_written_where_nobody_looks(capsys):
    from quietude.demo.terminal import Terminal

    terminal = Terminal()
    terminal.title("T", "below")
    terminal.step(1, 5, "Load", "quietude:loadincidents")
    terminal.said(["<b>Radius</b>: 320 m"])
    terminal.found("found")
    written = capsys.readouterr().out
    assert "\033" not in written
    assert "    · Radius: 320 m\n" in written
