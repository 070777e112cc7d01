# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of the window, where there is a window."""
from __future__ import annotations

from qgis.gui import QgsMapCanvas


def map_canvas() -> QgsMapCanvas | None:
    """The main map of QGIS."""
    # Asked at run time: there is none where the module is imported by a script.
    from qgis.utils import iface

    return iface.mapCanvas() if iface is not None else None
