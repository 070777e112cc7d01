# SPDX-License-Identifier: GPL-2.0-or-later
"""Which incidents a person looks at: one object, which counts by columns and is written as a condition."""
