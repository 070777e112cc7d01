# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS and GDAL on one side, the frames and arrays of core on the other."""
