# SPDX-License-Identifier: GPL-2.0-or-later
"""How many later events a map of hot spots would have caught."""
