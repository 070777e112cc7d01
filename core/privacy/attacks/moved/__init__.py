# SPDX-License-Identifier: GPL-2.0-or-later
"""Attacks on packages of points that a key moved, by code that shares nothing with what moves them."""
