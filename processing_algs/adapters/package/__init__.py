# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of a package that need QGIS, GDAL or Qt."""
