# SPDX-License-Identifier: GPL-2.0-or-later
"""What tells of persons, and must not come in unasked or leave."""
