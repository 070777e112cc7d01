# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms that compare each place with its neighbours."""
