# SPDX-License-Identifier: GPL-2.0-or-later
"""How each kind of result looks, in the window and in batch alike."""
