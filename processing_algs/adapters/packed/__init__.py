# SPDX-License-Identifier: GPL-2.0-or-later
"""Many polygons written to a GeoPackage at once, as QGIS would write them one by one."""
