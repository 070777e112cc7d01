# SPDX-License-Identifier: GPL-2.0-or-later
"""The places of a package, and how they are joined until each can be shown."""
