# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tab of the data is made of."""
