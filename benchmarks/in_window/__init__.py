# SPDX-License-Identifier: GPL-2.0-or-later
"""What drives the real window of QGIS, and listens to how regularly its main thread beats."""
