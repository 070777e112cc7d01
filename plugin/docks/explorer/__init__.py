# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of the places of a result."""
