# SPDX-License-Identifier: GPL-2.0-or-later
"""Disclosure control: what may leave the observatory, and in which form."""
