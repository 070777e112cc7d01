# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts on grids and in areas."""
