# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts and rates by two variables."""
