# SPDX-License-Identifier: GPL-2.0-or-later
"""Quiétude: incidents loaded, mapped, counted and shared without naming anyone."""


def classFactory(iface):
    """Entry point called by QGIS; ``iface`` is None under qgis_process."""
    from .plugin.plugin import QuietudePlugin

    return QuietudePlugin(iface)
