# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person sets once, declared once: key, default, and the words of the options page."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from qgis.core import QgsSettings

from ..core.wording import later

ROOT = "quietude"
Value = Union[str, int, bool]


@dataclass(frozen=True)
class Setting:
    """One value kept in the profile of QGIS; its type is that of its default."""

    key: str
    default: Value
    title: str
    explanation: str
    is_folder: bool = False
    pictures: bool = False
    least: int = 0
    most: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    """Words that the value may be, each with what people read."""

    @property
    def path(self) -> str:
        """Key in the settings of QGIS."""
        return f"{ROOT}/{self.key}"

    def read(self) -> Value:
        """Value set by the person, or the default."""
        value = QgsSettings().value(self.path, self.default, type=type(self.default))
        # A profile edited by hand may hold anything.
        if self.choices and value not in dict(self.choices):
            return self.default
        return min(max(value, self.least), self.most) if self.most else value

    def write(self, value: Value) -> None:
        """Keep ``value``; the default leaves no line in the profile."""
        if value == self.default:
            QgsSettings().remove(self.path)
        else:
            QgsSettings().setValue(self.path, value)


COMMUNE = Setting(
    "commune",
    "",
    later("Commune"),
    later("Name written on maps and in packages when the field is left empty."),
)
SOURCE = Setting(
    "source",
    "",
    later("Source line of maps"),
    later("Written at the bottom of map sheets when the field is left empty: who provided the data, and when."),
)
LOGO = Setting(
    "logo",
    "",
    later("Logo of maps"),
    later("Picture for the corner of map sheets, such as the arms of the town: SVG, PNG or JPEG."),
    pictures=True,
)
OUTPUT_FOLDER = Setting(
    "output_folder",
    "",
    later("Folder of results"),
    later("Where results are written. Left empty: temporary layers, lost when QGIS closes unless you save them."),
    is_folder=True,
)
LOAD_IN_GROUP = Setting(
    "load_in_group",
    True,
    later("Load results in the group “Quiétude”"),
    later("Unticked: results are loaded at the top of the layer tree."),
)
CLEAR_MAP = Setting(
    "clear_map",
    True,
    later("Show a new map alone"),
    later(
        "The incidents it was made from, and the maps of other kinds in the group, are unticked in the layer tree. "
        "Unticked here: everything stays on the map."
    ),
)
DPI = Setting(
    "dpi",
    300,
    later("Resolution of map sheets (dpi)"),
    later("Dots per inch of map sheets: 150 for the screen, 300 for print."),
    least=72,
    most=600,
)

PICKING = Setting(
    "picking",
    "flash",
    later("Picking a place in the list of the explorer"),
    later("What the map does with the place picked. Enter, or a double click, always zooms on it."),
    choices=(
        ("none", later("leaves the map as it is")),
        ("pan", later("moves the map to it")),
        ("flash", later("moves the map to it and flashes it")),
        ("zoom", later("zooms on it")),
    ),
)

TOUR = Setting(
    "tour",
    True,
    later("Show the first steps in the dock"),
    later("Three steps above the tabs, from a file to a map and a package."),
)

SETTINGS = (COMMUNE, SOURCE, LOGO, OUTPUT_FOLDER, LOAD_IN_GROUP, CLEAR_MAP, DPI, PICKING, TOUR)
