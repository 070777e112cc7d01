# SPDX-License-Identifier: GPL-2.0-or-later
"""Dense groups of events, in space or in space and time."""
