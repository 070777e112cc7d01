# SPDX-License-Identifier: GPL-2.0-or-later
"""The manual, the README and the help pages lead where they say, and speak of what is there."""
import importlib.util
import re
import unicodedata
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).parents[1]
MANUALS = sorted((ROOT / "docs" / "manual").rglob("*.md"))
TEXTS = (ROOT / "README.md", *MANUALS)
HELP = ROOT / "resources" / "help"
MARKDOWN_LINK = re.compile(r"\]\(<?([^)>\s]+)>?[^)]*\)")
HTML_LINK = re.compile(r'(?:href|src)="([^"]+)"')
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
FRENCH_SIGN = re.compile(r"[^\u00a0\u202f](?:[;?»%]|!(?!\[)|:(?=\s|$))|«[^\u00a0\u202f]|[\"'“”]", re.MULTILINE)

spec = importlib.util.spec_from_file_location("i18n", ROOT / "setup" / "i18n.py")
i18n = importlib.util.module_from_spec(spec)
spec.loader.exec_module(i18n)


def algorithms():
    """Ids of all algorithms, from their classes."""
    files = (ROOT / "processing_algs").rglob("*.py")
    found = [re.search(r'^    NAME = "([a-z]+)"$', path.read_text("utf-8"), re.MULTILINE) for path in files]
    return sorted(one.group(1) for one in found if one)


def prose(path):
    """A text in Markdown, without its code."""
    return CODE.sub("", path.read_text("utf-8"))


def anchor(heading):
    """The anchor that a heading of Markdown gets."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def anchors(path):
    return {anchor(heading) for heading in re.findall(r"^#+ (.+)$", prose(path), re.MULTILINE)}


def lost(path, addresses):
    """The relative ones of ``addresses``, found in ``path``, that lead nowhere."""
    for address in addresses:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        to_heading = target.exists() and parts.fragment and target.suffix == ".md"
        if not target.exists() or (to_heading and unquote(parts.fragment) not in anchors(target)):
            yield address


def plain(text):
    """Words of the window as a manual writes them: no mnemonic, ordinary spaces."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", unicodedata.normalize("NFC", text.replace("&", "")))


def test_there_is_a_manual():
    assert ROOT / "docs" / "manual" / "README.md" in MANUALS


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_and_picture_is_there(path):
    assert list(lost(path, MARKDOWN_LINK.findall(prose(path)))) == []


def test_the_readme_leads_to_the_manual():
    assert "docs/manual/README.md" in MARKDOWN_LINK.findall(prose(ROOT / "README.md"))


def test_a_link_that_leads_nowhere_is_seen(tmp_path):
    page = tmp_path / "page.md"
    links = "[a](page.md#titre-à-part) [b](page.md#autre) ![c](d.png) [e](https://x.example)"
    page.write_text(f"# Titre à part\n\n{links}\n", "utf-8")
    assert list(lost(page, MARKDOWN_LINK.findall(prose(page)))) == ["page.md#autre", "d.png"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_index_lists_every_algorithm_once(language):
    index = HELP / language / "index.html"
    links = HTML_LINK.findall(index.read_text("utf-8"))
    assert sorted(links) == [f"{name}.html" for name in algorithms()]
    assert list(lost(index, links)) == []


@pytest.mark.parametrize("path", MANUALS, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_manual_tells_of_every_algorithm(path):
    told = {Path(address).stem for address in MARKDOWN_LINK.findall(prose(path)) if "resources/help/" in address}
    assert sorted(set(algorithms()) - told) == []


def test_help_pages_stay_within_what_the_plugin_ships():
    outside = [
        (page.name, address)
        for page in HELP.rglob("*.html")
        for address in HTML_LINK.findall(page.read_text("utf-8"))
        if not urlsplit(address).scheme and HELP not in (page.parent / address).resolve().parents
    ]
    assert outside == []


@pytest.mark.parametrize("path", MANUALS, ids=lambda path: str(path.relative_to(ROOT)))
def test_words_in_bold_are_those_of_the_window(path):
    french = i18n.translations("fr")
    shown = {plain(words) for words in (french if path.stem == "en" else french.values())}
    bold = re.findall(r"\*\*(.+?)\*\*", prose(path), re.DOTALL)
    assert bold
    assert [words for words in bold if plain(words) not in shown | {"en gras", "in bold"}] == []


def test_the_french_manual_keeps_french_typography():
    text = MARKDOWN_LINK.sub("]", prose(ROOT / "docs" / "manual" / "README.md"))
    # The dashes of a table are not words.
    assert [sign.group() for sign in FRENCH_SIGN.finditer(re.sub(r"^[|: -]+$", "", text, flags=re.MULTILINE))] == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_commands_name_parameters_that_the_tools_have(path):
    commands = re.findall(r"^qgis_process run quietude:(\w+) -- (.+)$", path.read_text("utf-8"), re.MULTILINE)
    assert commands
    unknown = [
        (name, key)
        for name, arguments in commands
        for key in re.findall(r"(?:^| )([A-Z_]+)=", arguments)
        if f"<code>{key}</code>" not in (HELP / "en" / f"{name}.html").read_text("utf-8")
    ]
    assert unknown == []


def test_the_manual_stays_out_of_the_zip():
    assert "/docs export-ignore" in (ROOT / ".gitattributes").read_text("utf-8").splitlines()
