# SPDX-License-Identifier: GPL-2.0-or-later
"""The tabs of the dock: all of them show, however narrow it is and whatever padding a theme gives them."""
from __future__ import annotations

from qgis.PyQt.QtWidgets import QTabBar


class TabBar(QTabBar):
    """Shares its width out; it never scrolls, which would hide what is there to be found."""

    def tabSizeHint(self, index):
        """What the theme wants, or an equal share of what there is."""
        size = super().tabSizeHint(index)
        room = self.parentWidget().width() if self.parentWidget() is not None else self.width()
        return size.boundedTo(size.__class__(max(room // max(self.count(), 1), 1), size.height()))

    def minimumTabSizeHint(self, index):
        """The same: tabs are as narrow as it takes."""
        return self.tabSizeHint(index)
