# SPDX-License-Identifier: GPL-2.0-or-later
"""Regular grids and zonings, and the counting of events in them."""
