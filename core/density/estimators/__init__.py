# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to compute a density, exact or fast, and the choice among them."""
