# SPDX-License-Identifier: GPL-2.0-or-later
"""Clairval, a town that does not exist: its ground, its streets, its quartiers, its doors."""
