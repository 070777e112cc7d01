# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures written for people: numbers, tables, charts and sentences."""
