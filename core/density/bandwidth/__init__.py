# SPDX-License-Identifier: GPL-2.0-or-later
"""The radius of a density: proposed, and what depends on it."""
