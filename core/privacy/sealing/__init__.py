# SPDX-License-Identifier: GPL-2.0-or-later
"""Bytes that depend on their content alone, signatures and pseudonyms."""
