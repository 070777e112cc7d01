# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithms that bring incidents in and sort them."""
