# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel densities of events on a lattice."""
