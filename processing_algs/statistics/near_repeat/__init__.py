# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm of repeats near in place and time."""
