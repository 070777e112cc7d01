# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog in which a person shows how a source writes its incidents."""
