# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of each place and its neighbours."""
