# SPDX-License-Identifier: GPL-2.0-or-later
"""Where incidents happened: coordinates, their CRS, the territory they should fall in."""
