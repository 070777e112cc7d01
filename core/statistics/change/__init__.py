# SPDX-License-Identifier: GPL-2.0-or-later
"""Two periods compared, place by place."""
