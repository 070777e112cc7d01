# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin speaks as the window does."""
import pytest
from qgis.core import QgsApplication
from quietude.core.wording import tr
from quietude.processing_algs.adapters import language


@pytest.mark.parametrize(
    "window, locale, heard",
    [
        ("fr", "C", "Observatoire"),
        ("en_US", "fr", "Observatory"),
        ("", "fr", "Observatoire"),
        ("de", "fr", "Observatory"),
    ],
)
def test_the_language_asked_of_qgis_comes_before_the_locale(qgis_app, monkeypatch, window, locale, heard):
    monkeypatch.setattr(QgsApplication, "translation", lambda self: window)
    monkeypatch.setattr(QgsApplication, "locale", lambda self: locale)
    language.install()
    said = tr("Observatory")
    language.uninstall()
    assert said == heard
