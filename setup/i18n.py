# SPDX-License-Identifier: GPL-2.0-or-later
"""Translations: collects the literals of ``tr`` and ``later``, keeps the .ts files in step, compiles them.

Qt's own collector does not see functions at module level, which is how core words its sentences.

    python3 setup/i18n.py                 update the .ts files, compile them to .qm
    python3 setup/i18n.py --fill fr.json  the same, taking translations from {"source": "translation"}
    python3 setup/i18n.py --compile       compile only
"""
from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Quietude"
LANGUAGES = {"fr": "fr_FR"}
ROOMS = ("core", "processing_algs", "plugin")
MARKERS = ("tr", "later")
COMPILERS = ("lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


def literals() -> list[str]:
    """Every sentence people may read, sorted; stops where a marker is given anything but a literal."""
    found: set[str] = set()
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            found.update(_literals_of(path))
    return sorted(found)


def _literals_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name not in MARKERS:
            continue
        text = node.args[0]
        if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
            raise SystemExit(f"{path.relative_to(ROOT)}:{node.lineno}: {name}() takes a literal")
        yield text.value


def translations(language: str) -> dict[str, str]:
    """Translations of one language: source to translation, without the unfinished ones."""
    path = FOLDER / f"quietude_{language}.ts"
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in messages
        if message.findtext("translation")
    }


def update(language: str, more: dict[str, str]) -> int:
    """Write the .ts of a language from today's literals; return how many are not translated."""
    known = {**translations(language), **more}
    root = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for source in literals():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        if known.get(source):
            translation.text = known[source]
        else:
            translation.set("type", "unfinished")
            missing += 1
    ElementTree.indent(root, "  ")
    text = ElementTree.tostring(root, encoding="unicode")
    path = FOLDER / f"quietude_{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return missing


def compile_all() -> None:
    """Compile each .ts beside itself."""
    compiler = next((found for found in map(shutil.which, COMPILERS) if found), None)
    if compiler is None:
        raise SystemExit("lrelease is missing: install the Qt translation tools, then run again.")
    for path in sorted(FOLDER.glob("*.ts")):
        subprocess.run([compiler, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def bound(french: str) -> str:
    """French whose punctuation never begins a line: no-break spaces where a keyboard writes plain ones."""
    return re.sub(" (?=[;:?!»%])", "\u00a0", french).replace("« ", "«\u00a0")


def main() -> None:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fill", type=Path, nargs="*", default=[], help="JSON files {source: translation}")
    parser.add_argument("--compile", action="store_true", help="compile only")
    arguments = parser.parse_args()
    if not arguments.compile:
        more: dict[str, str] = {}
        for path in arguments.fill:
            filled = json.loads(path.read_text(encoding="utf-8"))
            more.update({source: bound(french) for source, french in filled.items()})
        for language in LANGUAGES:
            missing = update(language, more)
            print(f"{language}: {len(literals())} sentences, {missing} to translate", file=sys.stderr)
    compile_all()


if __name__ == "__main__":
    main()
