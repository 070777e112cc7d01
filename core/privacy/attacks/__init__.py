# SPDX-License-Identifier: GPL-2.0-or-later
"""A package read as a stranger would, who shares no code with whoever wrote it."""
