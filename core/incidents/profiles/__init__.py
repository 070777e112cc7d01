# SPDX-License-Identifier: GPL-2.0-or-later
"""How each source writes its incidents: profiles, written by people or guessed."""
