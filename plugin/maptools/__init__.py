# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person draws on the map."""
