# SPDX-License-Identifier: GPL-2.0-or-later
"""Icons of the plugin, in tones that stand out on the theme of the window."""
from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QGuiApplication, QIcon, QPalette, QPixmap

FOLDER = Path(__file__).parents[1] / "resources" / "icons"
PLUGIN = "quietude"
ON_DARK = {"#0f9d8a": "#8ff0e0", "#7a8591": "#e3e8ec"}
"""Tone of each stroke where the window is dark: those drawn are lost on the mid-grey of one of QGIS's themes."""
SIDES = (16, 24, 32, 48, 64, 96)
"""Pixels at which an icon may be asked for, on fine screens too."""
DRAWN = 'width="24" height="24"'
"""The size written in every icon."""


def icon(name: str) -> QIcon:
    """The icon ``name``, or the plugin's where there is none."""
    path = FOLDER / f"{name}.svg"
    path = path if path.exists() else FOLDER / f"{PLUGIN}.svg"
    return _lightened(path) if _window_is_dark() else QIcon(str(path))


def _window_is_dark() -> bool:
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        return False
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def _lightened(path: Path) -> QIcon:
    text = path.read_text(encoding="utf-8")
    for drawn, light in ON_DARK.items():
        text = text.replace(drawn, light)
    made = QIcon()
    for side in SIDES:
        pixels = QPixmap()
        pixels.loadFromData(text.replace(DRAWN, f'width="{side}" height="{side}"', 1).encode(), "SVG")
        made.addPixmap(pixels)
    return made
