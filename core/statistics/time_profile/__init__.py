# SPDX-License-Identifier: GPL-2.0-or-later
"""Hours, weekdays and months, intervals shared out."""
