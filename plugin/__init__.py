# SPDX-License-Identifier: GPL-2.0-or-later
"""Docks, actions and settings: the only room that may touch widgets."""
