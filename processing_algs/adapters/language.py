# SPDX-License-Identifier: GPL-2.0-or-later
"""The language QGIS speaks, handed to core."""
from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ...core import wording

CONTEXT = "Quietude"
FOLDER = Path(__file__).parents[2] / "resources" / "i18n"

_translator: QTranslator | None = None
_sentences = b""
"""What the translator reads from: Qt copies nothing, and a file replaced by an update would change under its eyes."""


def install(language: str | None = None) -> None:
    """Speak ``language``, by default that of QGIS; English where there is no translation."""
    global _translator, _sentences
    qgis = QgsApplication.instance()
    # « qgis --lang fr » changes what the window speaks, not the locale.
    code = (language or qgis.translation() or qgis.locale())[:2].lower()
    uninstall()
    translator, path = QTranslator(), FOLDER / f"quietude_{code}.qm"
    _sentences = path.read_bytes() if path.exists() else b""
    if _sentences and translator.loadFromData(_sentences):
        QCoreApplication.installTranslator(translator)
        _translator = translator
        wording.speak(code, lambda text: QCoreApplication.translate(CONTEXT, text))
    else:
        wording.speak("en")


def uninstall() -> None:
    """Undo :func:`install`."""
    global _translator
    if _translator is not None:
        QCoreApplication.removeTranslator(_translator)
        _translator = None
    wording.speak("en")
