# SPDX-License-Identifier: GPL-2.0-or-later
"""Rates, tests and measures of concentration."""
