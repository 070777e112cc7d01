# SPDX-License-Identifier: GPL-2.0-or-later
"""Counting what happened, and hiding what would betray somebody."""
