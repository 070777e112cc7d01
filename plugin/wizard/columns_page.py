# SPDX-License-Identifier: GPL-2.0-or-later
"""What each column becomes, with a few of its values."""
from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...core.incidents.files.table import Table
from ...core.incidents.moments.dates import LAYOUTS
from ...core.incidents.profiles.profile import Profile
from ...core.incidents.profiles.roles import ROLES, exchanged, role_title, roles_of, with_role
from ...core.wording import tr
from ..docks.entries.entry import narrow
from .still_box import ChoiceTable, StillBox

EXAMPLES, LONGEST = 3, 24


class ColumnsPage(QWidget):
    """Corrects the roles of columns, the layout of dates and the system of the coordinates."""

    changed = pyqtSignal(object)
    """The profile as the person corrected it."""

    def __init__(self) -> None:
        super().__init__()
        self._profile, self._values = Profile(""), {}
        self.boxes: dict[str, StillBox] = {}
        self.table = ChoiceTable(tr("Columns of the source"), (tr("Column"), tr("Becomes")))
        self.table.setWordWrap(False)
        self.layout_box, self.zone, self.crs = narrow(QComboBox()), QLineEdit(), QgsProjectionSelectionWidget()
        self.layout_box.addItems(list(LAYOUTS))
        self.zone.setPlaceholderText(tr("local time"))
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("automatic"))
        self.swap = QPushButton(tr("E&xchange the coordinates"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.table, 1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, widget in ((tr("La&yout of the dates"), self.layout_box), (tr("Time &zone of the hours"), self.zone),
                              (tr("C&RS of the coordinates"), self.crs)):  # fmt: skip
            form.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", ""))
        form.addRow(self.swap)
        column.addLayout(form)
        self.layout_box.activated.connect(self._set_layout)
        self.zone.editingFinished.connect(self._set_zone)
        self.crs.crsChanged.connect(self._set_crs)
        self.swap.clicked.connect(lambda: self._take(exchanged(self._profile)))

    def show_columns(self, table: Table, profile: Profile) -> None:
        """List the columns of ``table`` and what ``profile`` makes of them."""
        self.boxes.clear()
        self._values = {name: table.frame[name].astype(str) for name in table.frame.columns}
        self.table.setRowCount(len(self._values))
        for row, (name, values) in enumerate(self._values.items()):
            distinct = [_shortened(value.strip()) for value in values.unique() if value.strip()][:EXAMPLES]
            self.boxes[name] = self._box(name)
            text = f"{name}\n{' · '.join(distinct) or '–'}"
            self.table.set_line(row, text, "\n".join((name, *distinct)), self.boxes[name])
        self.table.resizeRowsToContents()
        self.show_profile(profile)

    def show_profile(self, profile: Profile) -> None:
        """Show what ``profile`` makes of the columns already listed."""
        self._profile, roles = profile, roles_of(profile)
        for name, box in self.boxes.items():
            role = roles.get(name, "")
            if box.findData(role) < 0:
                box.addItem(role_title(role), role)
            box.setCurrentIndex(box.findData(role))
        start = profile.moments.get("occurred_from")
        self.layout_box.setEnabled(bool(start and start.date))
        self.layout_box.setCurrentText(start.layout if start and start.layout else "")
        self.zone.setText(profile.timezone or "")
        self.swap.setEnabled(profile.position is not None)
        self.crs.setEnabled(profile.position is not None)
        self.crs.blockSignals(True)
        self.crs.setCrs(QgsCoordinateReferenceSystem(profile.position.crs or "") if profile.position
                        else QgsCoordinateReferenceSystem())  # fmt: skip
        self.crs.blockSignals(False)

    def _box(self, name: str) -> StillBox:
        box = StillBox(tr("{column} becomes", column=name))
        for role in ROLES:
            box.addItem(role_title(role), role)
        box.activated.connect(lambda _, name=name, box=box: self._set_role(name, box.currentData()))
        return box

    def _take(self, profile: Profile) -> None:
        self.show_profile(profile)
        self.changed.emit(profile)

    def _set_role(self, name: str, role: str) -> None:
        self._take(with_role(self._profile, name, role, self._values[name].str.strip().tolist()))

    def _set_layout(self, _) -> None:
        moments, start = self._profile.moments, self._profile.moments["occurred_from"]
        start = replace(start, layout=self.layout_box.currentText())
        self._take(replace(self._profile, moments={**moments, "occurred_from": start}))

    def _set_zone(self) -> None:
        zone = self.zone.text().strip() or None
        if zone != self._profile.timezone:
            self._take(replace(self._profile, timezone=zone))

    def _set_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        if self._profile.position:
            code = crs.authid() if crs.isValid() else None
            self._take(replace(self._profile, position=replace(self._profile.position, crs=code)))


def _shortened(value: str) -> str:
    """The beginning of a long value, which says that it is one."""
    return value if len(value) <= LONGEST else f"{value[: LONGEST - 1].rstrip()}…"
