# SPDX-License-Identifier: GPL-2.0-or-later
"""The science: arrays and frames in, arrays and frames out; never imports QGIS."""
