# SPDX-License-Identifier: GPL-2.0-or-later
"""What each audience may be given."""
