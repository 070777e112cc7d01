# SPDX-License-Identifier: GPL-2.0-or-later
"""The profile of a source: found, shipped, or a file of one's own."""
from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox

from ....core.incidents.loading import AUTO
from ....core.incidents.profiles.profile_file import shipped_profiles
from ....core.wording import tr
from .entry import Entry, narrow


class ProfileEntry(Entry):
    """A list of the shipped profiles, in which the path of another can be typed."""

    def __init__(self, definition) -> None:
        super().__init__(definition, narrow(QComboBox()))
        self.widget.addItem(tr("Recognise it"), AUTO)
        for profile in sorted(shipped_profiles(), key=lambda profile: profile.title):
            self.widget.addItem(profile.title, profile.name)
        self.widget.setEditable(True)
        self.widget.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.widget.editTextChanged.connect(self.changed)

    def value(self):
        """Return the name of the profile, or the path typed instead."""
        typed = self.widget.currentText().strip()
        listed = self.widget.findText(typed)
        return self.widget.itemData(listed) if listed >= 0 else typed or AUTO
