# SPDX-License-Identifier: GPL-2.0-or-later
"""Histories of places: hot and cold spots that come, stay or go."""
