# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps of the work: a few parameters of one algorithm each, and what starts it."""
