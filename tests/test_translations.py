# SPDX-License-Identifier: GPL-2.0-or-later
"""Every sentence exists in French, with the same blanks to fill."""
import importlib.util
import re
import string
from pathlib import Path

ROOT = Path(__file__).parents[1]
spec = importlib.util.spec_from_file_location("i18n", ROOT / "setup" / "i18n.py")
i18n = importlib.util.module_from_spec(spec)
spec.loader.exec_module(i18n)


def blanks(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_every_sentence_is_translated():
    french = i18n.translations("fr")
    assert [source for source in i18n.literals() if source not in french] == []


def test_translations_have_the_blanks_of_their_source():
    french = i18n.translations("fr")
    assert [source for source in french if blanks(source) != blanks(french[source])] == []


def test_no_translation_has_lost_its_source():
    assert sorted(set(i18n.translations("fr")) - set(i18n.literals())) == []


def test_french_punctuation_never_begins_a_line():
    torn = [text for text in i18n.translations("fr").values() if re.search(" [;:?!»%]|« ", text)]
    assert torn == []
