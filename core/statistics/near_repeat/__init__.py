# SPDX-License-Identifier: GPL-2.0-or-later
"""Events that follow one another closely in place and time."""
