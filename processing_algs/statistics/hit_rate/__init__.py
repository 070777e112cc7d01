# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm that judges a map of hot spots by later events."""
