# SPDX-License-Identifier: GPL-2.0-or-later
"""What is published, what was published before, and what both tell together."""
