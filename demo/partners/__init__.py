# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of three partners: each its own layout, words, clock, and dirt."""
