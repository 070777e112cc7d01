# SPDX-License-Identifier: GPL-2.0-or-later
"""What is compared: Quiétude, QGIS's own algorithms, and libraries, each called as its users call it."""
