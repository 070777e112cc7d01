# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of place and time."""
