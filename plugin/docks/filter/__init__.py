# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tab of the filter is made of."""
